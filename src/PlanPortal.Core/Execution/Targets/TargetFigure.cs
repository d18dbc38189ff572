using System.Globalization;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Execution;

/// <summary>
/// What a unit measured of a target up to a day. Written once: a correction is a new row with the next
/// <see cref="Revision"/>, and the last one counts.
/// </summary>
public sealed class TargetFigure : IOwned
{
    public const int MaxSourceLength = 500;

    /// <summary>As plans write figures, whatever machine it runs on: the record must say the same everywhere.</summary>
    private static readonly NumberFormatInfo asWritten = new() { NumberDecimalSeparator = "," };

    private TargetFigure()
    {
    }

    private TargetFigure(IssuedTarget target, int unitId, DateOnly asOf, decimal value, string? source, int revision, Person by, DateTime at)
    {
        (OrganizationId, PlanId, TargetId, UnitId, AsOf, Revision) = (target.OrganizationId, target.PlanId, target.Id, unitId, asOf, revision);
        Value = Figures.Bounded(value);
        Source = Required.Optional(source, MaxSourceLength, "nguồn số liệu");
        (PersonId, PersonName, At) = (by.Id, by.FullName, VietnamTime.Cut(at));
    }

    /// <summary>Enters a figure, as far as this person may: a unit's people give its own, the coordinating unit anybody's who is asked.</summary>
    /// <param name="givers">Of the target.</param>
    /// <param name="unitId">Whose figure it is.</param>
    /// <param name="asOf">The last day that it covers.</param>
    /// <param name="source">Where it is from; may be left out.</param>
    /// <param name="revision">1, or one more than the figure it corrects.</param>
    public static TargetFigure Enter(
        IssuedTarget target, TargetGivers givers, int unitId, DateOnly asOf, decimal value, string? source, int revision, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(givers.WhyNotEnter(unitId, by));
        return asOf > VietnamTime.DayOf(at)
            ? throw new InvalidInputException("Ngày chốt số liệu không được sau hôm nay.")
            : new(target, unitId, asOf, value, source, revision, by, at);
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PlanId { get; private set; }

    public int TargetId { get; private set; }

    public int UnitId { get; private set; }

    public DateOnly AsOf { get; private set; }

    public int Revision { get; private set; }

    public decimal Value { get; private set; }

    public int PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTime At { get; private set; }

    public string? Source { get; private set; }

    /// <summary>The line for the record.</summary>
    public Act Entered(IssuedTarget target, Person by) =>
        new(ActKind.FigureEntered, by, At, string.Create(asWritten, $"Số liệu đến {AsOf.Shown()}: {Value:0.####} {target.Unit}") + (Revision > 1 ? $" (sửa lần {Revision - 1})" : ""), planId: PlanId);
}
