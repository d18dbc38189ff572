using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Targets;

/// <summary>Nhập số liệu kỳ này: one row for each target of a person's unit, saved together.</summary>
/// <param name="Form">As typed; its rows in the order of the list's.</param>
public sealed record QuickEntry(TargetList List, QuickForm Form, string UnitName)
{
    /// <summary>Null for somebody without a unit, who gives no figures.</summary>
    public static async Task<QuickEntry?> LoadAsync(
        PortalDbContext database, Person person, int? plan, string? after, QuickForm? typed, DateOnly today, CancellationToken cancellationToken)
    {
        if (person.UnitId is not { } unit)
        {
            return null;
        }

        var list = await TargetList.LoadAsync(database, new TargetListQuery { Unit = unit, Plan = plan, After = after }, today, cancellationToken);
        list = list with { Rows = [.. list.Rows.Where(r => r.Progress.Standing != TargetStanding.NotMeasurable)] };
        var rows = (typed?.Rows ?? []).DistinctBy(r => r.TargetId).ToDictionary(r => r.TargetId);
        var form = new QuickForm
        {
            AsOf = typed is null ? today : typed.AsOf,
            Source = typed?.Source,
            Rows = [.. list.Rows.Select(r => rows.GetValueOrDefault(r.Followed.Id) ?? new QuickRowForm { TargetId = r.Followed.Id })],
        };
        return new(list, form, list.Units.FirstOrDefault(u => u.Id == unit)?.Name ?? "");
    }
}
