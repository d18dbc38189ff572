using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Desk;

/// <summary>A document that was signed and is not yet sent out: work for the clerk.</summary>
public sealed record ToDispatch(int EntryId, int PlanId, string NumberAndSymbol, string Subject, DateOnly DocumentDate);

/// <summary>Bàn làm việc: what waits for this person, oldest first, and what this person waits for.</summary>
public sealed record Desk(
    Person Person, IReadOnlyList<PlanRow> Waiting, IReadOnlyList<ToDispatch> Dispatch, IReadOnlyList<PlanRow> Awaited, IReadOnlyList<PlanRow> LatelyIssued)
{
    /// <summary>Rows of each list; a desk with more has the list of plans for the rest.</summary>
    public const int MostRows = 50;

    private const int LatestRows = 5;

    public bool IsClear => Waiting.Count == 0 && Dispatch.Count == 0;

    public static async Task<Desk> LoadAsync(PortalDbContext database, Person person, CancellationToken cancellationToken)
    {
        var plans = database.Plans.AsNoTracking();
        return new Desk(
            person,
            await plans.Where(PlanQueries.WaitingFor(person)).OrderBy(p => p.WaitingSince).ThenBy(p => p.Id)
                .Select(PlanRow.Projection).Take(MostRows).ToListAsync(cancellationToken),
            person.Is(Roles.Clerk) ? await DispatchAsync(database, cancellationToken) : [],
            await plans.Where(PlanQueries.AwaitedBy(person)).OrderBy(p => p.WaitingSince).ThenBy(p => p.Id)
                .Select(PlanRow.Projection).Take(MostRows).ToListAsync(cancellationToken),
            await plans.Where(p => p.State == PlanState.Issued).OrderByDescending(p => p.Year).ThenByDescending(p => p.Number)
                .Select(PlanRow.Projection).Take(LatestRows).ToListAsync(cancellationToken));
    }

    private static async Task<IReadOnlyList<ToDispatch>> DispatchAsync(PortalDbContext database, CancellationToken cancellationToken)
    {
        var entries = await database.RegisterEntries.AsNoTracking().Where(e => e.DispatchedOn == null)
            .OrderBy(e => e.DocumentDate).ThenBy(e => e.Number).Take(MostRows)
            .Select(e => new { e.Id, e.PlanId, e.Number, e.Symbol, e.Subject, e.DocumentDate }).ToListAsync(cancellationToken);
        return [.. entries.Select(e => new ToDispatch(e.Id, e.PlanId, $"{e.Number:00}/{e.Symbol}", e.Subject, e.DocumentDate))];
    }
}
