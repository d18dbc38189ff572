using System.Globalization;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Core.Execution;

/// <summary>An aim as the signed plan sets it. Never changed: actual values are held against it.</summary>
public sealed class IssuedTarget : IssuedPart
{
    /// <summary>Digits after the point.</summary>
    public const int Decimals = 4;

    /// <summary>What is larger is no figure of a plan and stays in the words alone.</summary>
    public const decimal MaxValue = 9e14m;

    private readonly List<Assignment> assignments = [];

    private IssuedTarget()
    {
    }

    /// <param name="coordinator">The unit that answers for the plan follows its targets.</param>
    internal IssuedTarget(int organizationId, int position, ReadingRow<Target> row, int coordinator)
        : base(organizationId, position, row)
    {
        var target = row.Value;
        (Statement, Measure, Unit, Section) = (target.Statement, target.Measure, target.Unit, target.Section);
        Years = string.Join(',', target.Years.Select(y => y.ToString(CultureInfo.InvariantCulture)));
        (Value, UpperValue) = (Bounded(target.Value), Bounded(target.UpperValue));
        Comparator = Value is null ? null : target.Comparator;
        DueOn = target.Years.Where(y => y is >= 1 and <= 9999).Select(y => (DateOnly?)new DateOnly(y, 12, 31)).Max();
        assignments.Add(new(OrganizationId, coordinator, AssignmentRole.Lead, DueOn));
    }

    public Plan Plan { get; private set; } = null!;

    /// <summary>Null for an aim without a figure.</summary>
    public Comparator? Comparator { get; private set; }

    public decimal? Value { get; private set; }

    public decimal? UpperValue { get; private set; }

    /// <summary>End of the last milestone year.</summary>
    public DateOnly? DueOn { get; private set; }

    public IReadOnlyList<Assignment> Assignments => assignments;

    // Tables follow this order. The long fields stand last: the short ones are then read without walking through them.

    /// <summary>Milestone years, parted by commas.</summary>
    public string Years { get; private set; } = "";

    public string? Unit { get; private set; }

    /// <summary>Path of its node in the outline.</summary>
    public string Section { get; private set; } = "";

    public string? Measure { get; private set; }

    public string Statement { get; private set; } = "";

    private static decimal? Bounded(decimal? value) => value is { } figure && Math.Abs(figure) < MaxValue ? Math.Round(figure, Decimals) : null;
}
