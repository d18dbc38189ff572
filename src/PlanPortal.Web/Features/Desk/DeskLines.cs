using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Desk;

/// <summary>What waits for a person beside plans and work.</summary>
public enum DeskLineKind
{
    /// <summary>A unit reports work as done; the coordinating unit confirms.</summary>
    ToConfirm,

    /// <summary>A unit asks for a later day; leaders decide.</summary>
    DueDate,

    /// <summary>The coordinating unit passes it on, leaders answer it.</summary>
    Obstacle,
    UnitReport,

    /// <summary>A signed document that is not yet sent out: work for the clerk.</summary>
    Dispatch,
}

/// <param name="Id">Of what <paramref name="Kind"/> says.</param>
/// <param name="Text">What it is about, in the plan's or people's words.</param>
/// <param name="On">The day that matters: reported as done, wanted, due, signed.</param>
public sealed record DeskLine(
    DeskLineKind Kind, int Id, int? WorkId, int PlanId, int? PlanNumber, string PlanSymbol, string? UnitName, string Text, DateOnly? On)
{
    private const int MostOfAKind = 20;

    public string PlanNo => DocumentNo.Of(PlanNumber, PlanSymbol);

    /// <summary>One command for all kinds: the keys of each, then their words.</summary>
    public static async Task<IReadOnlyList<DeskLine>> LoadAsync(PortalDbContext database, Person person, CancellationToken cancellationToken)
    {
        var keys = Kinds(database, person).Aggregate((IQueryable<Key>?)null, (all, kind) => all is null ? kind : all.Concat(kind));
        if (keys is null)
        {
            return [];
        }

        var rows = await keys.Join(database.Plans.AsNoTracking(), k => k.PlanId, p => p.Id, (k, p) => new
        {
            k.Kind,
            k.Id,
            k.WorkId,
            k.PlanId,
            k.On,
            p.Number,
            p.Symbol,
            p.Title,
            UnitName = database.Units.Where(u => u.Id == k.UnitId).Select(u => u.Name).FirstOrDefault(),
            Work = database.WorkItems.Where(w => w.Id == k.WorkId).Select(w => w.Directive ?? w.Task!.Name).FirstOrDefault(),
            Obstacle = database.Obstacles.Where(o => k.Kind == (int)DeskLineKind.Obstacle && o.Id == k.Id).Select(o => o.Words).FirstOrDefault(),
            Period = database.UnitReports.Where(r => k.Kind == (int)DeskLineKind.UnitReport && r.Id == k.Id).Select(r => r.Period.Name).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        return
        [
            .. rows.OrderBy(r => r.Kind).ThenBy(r => r.On ?? DateOnly.MaxValue).ThenBy(r => r.Id).Select(r => new DeskLine(
                (DeskLineKind)r.Kind, r.Id, r.WorkId, r.PlanId, r.Number, r.Symbol, r.UnitName,
                r.Obstacle ?? (r.Period is { } period ? $"{period}: {r.Title}" : r.Work ?? r.Title), r.On)),
        ];
    }

    private static IEnumerable<IQueryable<Key>> Kinds(PortalDbContext database, Person person)
    {
        var (id, unitId, leads) = (person.Id, person.UnitId, person.Is(Roles.Leader));
        if (unitId is not null || person.Is(Roles.Office))
        {
            yield return database.WorkItems.Where(WorkQueries.ToConfirmBy(person)).Where(w => w.DoneById != id).OrderBy(w => w.DoneOn).ThenBy(w => w.Id).Take(MostOfAKind)
                .Select(w => new Key { Kind = (int)DeskLineKind.ToConfirm, Id = w.Id, WorkId = w.Id, PlanId = w.PlanId, UnitId = w.LeadUnitId, On = w.DoneOn });
        }

        if (leads)
        {
            yield return database.DueDateRequests.Where(r => r.Granted == null)
                .Join(database.WorkItems.Where(w => w.State != WorkState.Overtaken && w.State != WorkState.CannotJudge), r => r.WorkItemId, w => w.Id, (r, w) => new { Request = r, w.PlanId })
                .OrderBy(r => r.Request.AskedAt).ThenBy(r => r.Request.Id).Take(MostOfAKind)
                .Select(r => new Key { Kind = (int)DeskLineKind.DueDate, Id = r.Request.Id, WorkId = r.Request.WorkItemId, PlanId = r.PlanId, UnitId = r.Request.UnitId, On = r.Request.Wanted });
        }

        if (leads || unitId is not null)
        {
            yield return database.Obstacles.Where(ObstacleQueries.WaitingFor(person)).OrderBy(o => o.RaisedAt).ThenBy(o => o.Id).Take(MostOfAKind)
                .Select(o => new Key { Kind = (int)DeskLineKind.Obstacle, Id = o.Id, WorkId = o.WorkItemId, PlanId = o.PlanId, UnitId = o.UnitId, On = null });
        }

        if (unitId is not null)
        {
            yield return database.UnitReports.Where(r => r.UnitId == unitId && r.State != UnitReportState.Sent && !r.Period.Closed)
                .OrderBy(r => r.DueOn).ThenBy(r => r.Id).Take(MostOfAKind)
                .Select(r => new Key { Kind = (int)DeskLineKind.UnitReport, Id = r.Id, WorkId = null, PlanId = r.PlanId, UnitId = r.UnitId, On = r.DueOn });
        }

        if (person.Is(Roles.Clerk))
        {
            yield return database.RegisterEntries.Where(e => e.DispatchedOn == null).OrderBy(e => e.DocumentDate).ThenBy(e => e.Number).Take(Desk.MostRows)
                .Select(e => new Key { Kind = (int)DeskLineKind.Dispatch, Id = e.Id, WorkId = null, PlanId = e.PlanId, UnitId = 0, On = e.DocumentDate });
        }
    }

    /// <summary>Only numbers and days: engines differ in what texts they let stand in one column.</summary>
    private sealed record Key
    {
        public int Kind { get; init; }

        public int Id { get; init; }

        public int? WorkId { get; init; }

        public int PlanId { get; init; }

        public int UnitId { get; init; }

        public DateOnly? On { get; init; }
    }
}
