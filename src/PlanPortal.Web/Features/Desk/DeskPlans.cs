using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Desk;

/// <summary>The plans on a desk: to settle, awaited from others, lately issued.</summary>
public sealed record DeskPlans(IReadOnlyList<PlanRow> Waiting, IReadOnlyList<PlanRow> Awaited, IReadOnlyList<PlanRow> LatelyIssued)
{
    private const int LatestRows = 5;

    private enum List
    {
        Waiting,
        Awaited,
        Issued,
    }

    /// <summary>One command: the keys of all three lists, then their rows.</summary>
    public static async Task<DeskPlans> LoadAsync(PortalDbContext database, Person person, CancellationToken cancellationToken)
    {
        var plans = database.Plans.AsNoTracking();
        var keys = plans.Where(PlanQueries.WaitingFor(person)).OrderBy(p => p.WaitingSince).ThenBy(p => p.Id).Take(Desk.MostRows)
            .Select(p => new { p.Id, List = (int)List.Waiting })
            .Concat(plans.Where(PlanQueries.AwaitedBy(person)).OrderBy(p => p.WaitingSince).ThenBy(p => p.Id).Take(Desk.MostRows)
                .Select(p => new { p.Id, List = (int)List.Awaited }))
            .Concat(plans.Where(p => p.State == PlanState.Issued).OrderByDescending(p => p.Year).ThenByDescending(p => p.Number).Take(LatestRows)
                .Select(p => new { p.Id, List = (int)List.Issued }));
        var rows = await keys.Join(plans, k => k.Id, p => p.Id, (k, p) => new
        {
            k.List,
            p.Year,
            Row = new PlanRow(
                p.Id, p.Title, p.State, p.Number, p.Symbol, p.IssuedOn, p.Unit.Name, p.Drafter.FullName,
                p.Signer == null ? null : p.Signer.FullName, p.Reason, p.WaitingSince, p.ChangedAt),
        }).ToListAsync(cancellationToken);

        IEnumerable<PlanRow> Of(List list) => rows.Where(r => r.List == (int)list).Select(r => r.Row).OrderBy(r => r.WaitingSince).ThenBy(r => r.Id);
        return new(
            [.. Of(List.Waiting)],
            [.. Of(List.Awaited)],
            [.. rows.Where(r => r.List == (int)List.Issued).OrderByDescending(r => r.Year).ThenByDescending(r => r.Row.Number).Select(r => r.Row)]);
    }
}
