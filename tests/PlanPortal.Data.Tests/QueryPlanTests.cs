using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

/// <summary>
/// The lists of every page must stay quick with 500,000 plans a year: each is answered from an index, without looking
/// through a table and without sorting more than is shown.
/// </summary>
public class QueryPlanTests
{
    private readonly Commune commune = A.Commune();

    public static TheoryData<string, string> Lists => new()
    {
        { "all plans, newest first", "IX_Plans_OrganizationId_ChangedAt_Id" },
        { "plans of a specialist, newest first", "IX_Plans_OrganizationId_ChangedAt_Id" },
        { "lately issued", "IX_Plans_OrganizationId_Year_Number" },
        { "numbers of a year", "IX_Plans_OrganizationId_Year_Number" },
        { "register of a year", "IX_RegisterEntries_OrganizationId_Year_Number" },
        { "not yet dispatched", "IX_RegisterEntries_OrganizationId_DispatchedOn" },
        { "record of a plan", "IX_Acts_PlanId_Sequence" },
        { "whole record", "IX_Acts_OrganizationId_Sequence" },
        { "versions of a plan", "IX_PlanVersions_PlanId_No" },
        { "awaited by its drafter", "IX_Plans_OrganizationId_DrafterId_State" },
        { "work counted by unit", "COVERING INDEX IX_WorkItems_OrganizationId_LeadUnitId_State_DueKey_DoneOn_PlanId" },
        { "work counted by plan", "COVERING INDEX IX_WorkItems_OrganizationId_PlanId_State_DueKey_DoneOn_LeadUnitId" },
        { "work of a year counted by due day", "COVERING INDEX IX_WorkItems_OrganizationId_DueKey_State_DoneOn_LeadUnitId_PlanId" },
        { "work of a state, the next due first", "IX_WorkItems_OrganizationId_State_DueKey_LeadUnitId_PlanId_DoneOn" },
        { "work done last", "IX_WorkItems_OrganizationId_State_DoneOn" },
        { "notices of a person", "IX_Notices_PersonId_Id" },
        { "unread notices of a person", "IX_Notices_PersonId_ReadAt_Id" },
        { "work opened since a day", "IX_WorkItems_OrganizationId_OpenedOn" },
    };

    public static TheoryData<Roles> EveryRole => new(RoleNames.All);

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Each_list_is_read_from_its_index_in_the_order_shown(string list, string index)
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await using var work = database.Work(commune);

        var plan = await PlanOfAsync(work, Query(work.Database, list));

        Assert.Contains(plan, step => step.StartsWith("SEARCH", StringComparison.Ordinal) && step.Contains(index, StringComparison.Ordinal));
        AssertQuick(plan);
    }

    [Theory]
    [MemberData(nameof(EveryRole))]
    public async Task What_waits_for_somebody_is_counted_from_indexes_whatever_their_role(Roles role)
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await using var work = database.Work(commune);
        var person = commune.People.First(p => p.Is(role));

        var plan = await PlanOfAsync(work, work.Database.Plans.Where(PlanQueries.WaitingFor(person)).Select(p => p.Id));

        AssertQuick(plan);
        Assert.DoesNotContain(plan, step => step.EndsWith("(OrganizationId=?)", StringComparison.Ordinal));
    }

    private IQueryable<object> Query(PortalDbContext db, string list) => list switch
    {
        "all plans, newest first" => Newest(db.Plans.Where(PlanQueries.VisibleTo(commune.Chair))),
        "plans of a specialist, newest first" => Newest(db.Plans.Where(PlanQueries.VisibleTo(commune.Specialist))),
        "lately issued" => db.Plans.Where(p => p.State == PlanState.Issued)
            .OrderByDescending(p => p.Year).ThenByDescending(p => p.Number).Select(p => new { p.Id, p.Title }).Take(5),
        "numbers of a year" => db.Plans.Where(p => p.Year == 2026 && p.Number != null).OrderBy(p => p.Number).Select(p => new { p.Number }),
        "register of a year" => db.RegisterEntries.Where(e => e.Year == 2026).OrderByDescending(e => e.Number).Take(50),
        "not yet dispatched" => db.RegisterEntries.Where(e => e.DispatchedOn == null).Select(e => new { e.Id }),
        "record of a plan" => db.Acts.Where(a => a.PlanId == 7).OrderBy(a => a.Sequence),
        "whole record" => db.Acts.OrderBy(a => a.Sequence),
        "versions of a plan" => db.PlanVersions.Where(v => v.PlanId == 7).OrderBy(v => v.No),
        "awaited by its drafter" => db.Plans.Where(PlanQueries.AwaitedBy(commune.Specialist)).Select(p => new { p.Id }),
        "work counted by unit" => Counted(db.WorkItems.GroupBy(w => new { w.LeadUnitId, w.State })),
        "work counted by plan" => Counted(db.WorkItems.GroupBy(w => new { w.PlanId, w.State })),
        "work of a year counted by due day" =>
            Counted(db.WorkItems.Where(w => w.DueKey >= new DateOnly(2026, 1, 1) && w.DueKey <= new DateOnly(2026, 12, 31)).GroupBy(w => new { w.DueKey, w.State })),
        "work of a state, the next due first" => db.WorkItems.Where(w => w.State == WorkState.Reported)
            .OrderBy(w => w.DueKey).ThenBy(w => w.LeadUnitId).ThenBy(w => w.Id).Select(w => new { w.Id, w.Percent }).Take(20),
        "work done last" => db.WorkItems.Where(w => w.State == WorkState.Done)
            .OrderByDescending(w => w.DoneOn).ThenByDescending(w => w.Id).Select(w => new { w.Id, w.Percent }).Take(20),
        "notices of a person" => db.Notices.Where(n => n.PersonId == 7).OrderByDescending(n => n.Id).Take(50),
        "unread notices of a person" => db.Notices.Where(n => n.PersonId == 7 && n.ReadAt == null).OrderByDescending(n => n.Id).Take(50),
        "work opened since a day" => db.WorkItems.Where(w => w.OpenedOn >= new DateOnly(2026, 3, 2)).Select(w => new { w.Id }),
        _ => throw new ArgumentOutOfRangeException(nameof(list)),
    };

    private static IQueryable<object> Counted<TKey>(IQueryable<IGrouping<TKey, WorkItem>> work) => work.Select(g => new
    {
        g.Key,
        Past = g.Count(w => w.DueKey < new DateOnly(2026, 7, 15)),
        TooLate = g.Count(w => w.DoneOn > w.DueKey),
    });

    private static IQueryable<object> Newest(IQueryable<Plan> plans) =>
        plans.OrderByDescending(p => p.ChangedAt).ThenByDescending(p => p.Id).Select(p => new { p.Id, p.Title, p.State }).Take(50);

    private static void AssertQuick(List<string> plan)
    {
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE FOR GROUP BY", StringComparison.Ordinal));
    }

    private static async Task<List<string>> PlanOfAsync(Work work, IQueryable query)
    {
        await work.Database.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> steps = [];
        while (await reader.ReadAsync())
        {
            steps.Add(Convert.ToString(reader["detail"], CultureInfo.InvariantCulture)!);
        }

        return steps;
    }
}
