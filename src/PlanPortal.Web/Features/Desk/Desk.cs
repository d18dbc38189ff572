using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Desk;

/// <summary>
/// Bàn làm việc: what waits for this person, oldest promise first, and what this person waits for. Four commands at most, whatever is on it.
/// </summary>
/// <param name="Late">For leaders.</param>
public sealed record Desk(
    Person Person, DateOnly Today, DeskPlans Plans, IReadOnlyList<DeskLine> Lines, DeskWork Work, LateUnits Late)
{
    /// <summary>Rows of a list of plans; a desk with more has the list of plans for the rest.</summary>
    public const int MostRows = 50;

    public bool IsClear => Plans.Waiting.Count == 0 && Lines.Count == 0 && Work.Rows.Count == 0 && Late.Total == 0;

    public IReadOnlyList<DeskLine> Of(DeskLineKind kind) => [.. Lines.Where(l => l.Kind == kind)];

    /// <param name="ofUnit">Shows all of the unit's work instead of the person's own; heads see all unless they say otherwise.</param>
    public static async Task<Desk> LoadAsync(PortalDbContext database, Person person, DateOnly today, bool? ofUnit, CancellationToken cancellationToken) => new(
        person,
        today,
        await DeskPlans.LoadAsync(database, person, cancellationToken),
        await DeskLine.LoadAsync(database, person, cancellationToken),
        await DeskWork.LoadAsync(database, person, ofUnit ?? person.Is(Roles.UnitHead), cancellationToken),
        person.Is(Roles.Leader) ? await LateUnits.LoadAsync(database, today, cancellationToken) : LateUnits.None);
}
