using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Tasks;

/// <summary>A commune whose signed plans give work: Phòng Kinh tế leads, Phòng Văn hóa - Xã hội helps and answers for the plan.</summary>
public class WorkApp : PlanApp
{
    public const string Lead = "Phòng Kinh tế";
    public const string Helper = "Phòng Văn hóa - Xã hội";

    /// <summary>Does the work that <see cref="Lead"/> leads.</summary>
    public Person Doer => OtherSpecialist;

    /// <summary>Signs a plan and gives its work <c>Ươm cây giống</c>, due on 30 June 2026.</summary>
    public async Task<WorkItem> WorkAsync(string lead = Lead, string helps = Helper, string? time = null)
    {
        var text = PlanTexts.WithWork(lead, helps);
        var id = await SaveAsync(A.Plan.Saying(time is null ? text : text.Replace("trước ngày 30/6/2026", time, StringComparison.Ordinal)).ThatPassedTheFormatCheck());
        await SignAsync(id);
        return await InDatabaseAsync(d => d.WorkItems.AsNoTracking().Include(w => w.Parts).SingleAsync(w => w.PlanId == id && w.Task!.Name == "Ươm cây giống"));
    }

    public Task<WorkItem> StoredWorkAsync(int id) => InDatabaseAsync(d => d.WorkItems.AsNoTracking()
        .Include(w => w.Parts).ThenInclude(p => p.Steps).Include(w => w.Requests).Include(w => w.Notes).Include(w => w.Task).AsSplitQuery().SingleAsync(w => w.Id == id));

    public static int PartOf(WorkItem work, Unit unit) => work.Parts.Single(p => p.UnitId == unit.Id).Id;

    /// <summary>The form of a unit's part on a page of its own.</summary>
    public Task<Page> OpenFormAsync(Person person, WorkItem work, Unit unit) => OpenAsync(person, $"/nhiem-vu/{work.Id}/cap-nhat?part={PartOf(work, unit)}");

    public async Task<Page> ReportAsync(Person person, WorkItem work, Unit unit, params (string, string?)[] fields) =>
        await SubmitAsync(person, await OpenFormAsync(person, work, unit), "form.work-update", fields);

    public async Task<Page> FinishAsync(Person person, WorkItem work, Unit unit) =>
        await SubmitAsync(person, await OpenFormAsync(person, work, unit), "form.work-update button[name=Finish]");

    /// <summary>Sends a form of the page of the work, named as its address ends.</summary>
    public async Task<Page> ActOnAsync(Person person, WorkItem work, string act, params (string, string?)[] fields)
    {
        var page = await OpenAsync(person, $"/nhiem-vu/{work.Id}");
        var button = $"button[formaction$='/{act}']";
        return await SubmitAsync(person, page, page.Has(button) ? button : $"form[action$='/{act}']", fields);
    }

    public Task WantConfirmationAsync(bool wanted = true) => InDatabaseAsync(async d =>
    {
        d.Attach(Staff.Organization);
        var settings = await d.WorkSettings.SingleOrDefaultAsync() ?? d.WorkSettings.Add(new WorkSettings(Staff.Organization)).Entity;
        settings.Follow(wanted, 14, 3);
        return await d.SaveChangesAsync();
    });

    /// <summary>Texts of what a person was told of this work, oldest first.</summary>
    public Task<List<string>> ToldAsync(Person person, WorkItem work) => InDatabaseAsync(
        d => d.Notices.Where(n => n.PersonId == person.Id && n.Address == $"/nhiem-vu/{work.Id}").OrderBy(n => n.Id).Select(n => n.Text).ToListAsync());
}
