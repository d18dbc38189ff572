using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Overview;

/// <summary>
/// A commune in the middle of July with three plans, each with one task of the economy's unit, due at the end of June, and two duties of the
/// culture's unit: one without a day, one due in December. One task was done in time, one late, one not at all; one duty was begun.
/// </summary>
public sealed class OverviewApp : PlanApp
{
    public static readonly DateTime MidJuly = Moments.Utc(2026, 7, 15, 2);

    /// <summary>On which the task of each plan is due.</summary>
    public DateOnly TaskDue { get; private set; }

    /// <summary>In the order: done in time, done late, late.</summary>
    public List<int> PlanIds { get; } = [];

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        for (var i = 0; i < 3; i++)
        {
            PlanIds.Add(await IssueAsync(PlanTexts.WithWork()));
        }

        await ReportAsync(PlanIds[0], Staff.Economy, PartState.Done, 100, Staff.OtherHead, Moments.Utc(2026, 6, 20, 2));
        await ReportAsync(PlanIds[1], Staff.Economy, PartState.Done, 100, Staff.OtherHead, Moments.Utc(2026, 7, 10, 2));
        await ReportAsync(PlanIds[2], Staff.Culture, PartState.InProgress, 40, Staff.Head, Moments.Utc(2026, 7, 1, 2));
        TaskDue = await InDatabaseAsync(d => d.WorkItems.Where(w => w.LeadUnitId == Staff.Economy.Id).Select(w => w.DueKey).FirstAsync());
        await InDatabaseAsync(async d =>
        {
            d.Holidays.Add(new Holiday(Staff.Organization, new DateOnly(2026, 9, 2), "Quốc khánh"));
            return await d.SaveChangesAsync();
        });
        MoveTo(MidJuly);
    }

    public async Task<int> IssueAsync(string text)
    {
        var id = await SaveAsync(A.Plan.Saying(text).ThatWasReadThrough().ThatPassedTheFormatCheck());
        await SignAsync(id);
        return id;
    }

    /// <summary>Says how far the first work of this unit in a plan is, in the order of the plan.</summary>
    public Task ReportAsync(int planId, Unit unit, PartState state, int percent, Person by, DateTime at) => ChangeAsync(planId, async (_, database) =>
    {
        var item = await database.WorkItems.Include(w => w.Parts).Include(w => w.Task)
            .Where(w => w.PlanId == planId && w.LeadUnitId == unit.Id).OrderBy(w => w.Task!.Position).FirstAsync();
        if (item.Report(item.Parts.Single(p => p.UnitId == unit.Id), state, percent, null, needsConfirmation: false, by, at) is { } act)
        {
            database.Acts.Add(act);
        }

        return await database.SaveChangesAsync();
    });

    public async Task<int> CommandsOfAsync(Person person, string address)
    {
        await OpenAsync(person, address);
        Sql.Take();
        var page = await OpenAsync(person, address);
        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        return Sql.Take().Count;
    }
}
