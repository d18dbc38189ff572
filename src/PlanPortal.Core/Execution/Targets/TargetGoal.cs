using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Execution;

/// <summary>The figure that a target sets, and by when.</summary>
/// <param name="Value">Null for an aim without a figure.</param>
/// <param name="UpperValue">Of <see cref="Comparator.Range"/>.</param>
/// <param name="DueOn">Null where the plan names no year.</param>
public sealed record TargetGoal(Comparator? Comparator, decimal? Value, decimal? UpperValue, DateOnly? DueOn)
{
    /// <summary>What still passes for <c>khoảng</c>: this share of the figure to either side.</summary>
    public const decimal AboutShare = 0.05m;

    /// <summary>A target that names no year is due when its plan ends: with the last year of the plan's title, else with the plan's own year.</summary>
    public TargetGoal Within(int planYear, string planTitle) => DueOn is not null
        ? this
        : this with { DueOn = new DateOnly(WorkOpening.YearsIn(planTitle).Where(y => y >= planYear && y <= planYear + WorkOpening.MostYears).Append(planYear).Max(), 12, 31) };

    /// <summary>Which figures fulfil it, seen from where it began; null for an aim without a figure.</summary>
    /// <remarks>
    /// A figure without <c>ít nhất</c> or <c>không quá</c>, one with <c>khoảng</c> and a range are levels to be reached:
    /// coming from below, more than that fulfils them as well (52 ha of 50 ha are no failure); coming from above, less
    /// does. Where the figure began on the level it is to stay there.
    /// </remarks>
    /// <param name="baseline">The figure at the start.</param>
    internal FigureBounds? BoundsFrom(decimal baseline)
    {
        if (Value is not { } value)
        {
            return null;
        }

        var level = Comparator switch
        {
            Drafting.Meaning.Comparator.AtLeast => new FigureBounds(value, null),
            Drafting.Meaning.Comparator.MoreThan => new FigureBounds(value, null, Open: true),
            Drafting.Meaning.Comparator.AtMost => new FigureBounds(null, value),
            Drafting.Meaning.Comparator.LessThan => new FigureBounds(null, value, Open: true),
            Drafting.Meaning.Comparator.About => new FigureBounds(value - (AboutShare * Math.Abs(value)), value + (AboutShare * Math.Abs(value))),
            Drafting.Meaning.Comparator.Range when UpperValue is { } upper => new FigureBounds(Math.Min(value, upper), Math.Max(value, upper)),
            _ => new FigureBounds(value, value),
        };
        return level is { Low: { } low, High: { } high }
            ? baseline < low ? level with { High = null } : baseline > high ? level with { Low = null } : level
            : level;
    }
}

/// <summary>From <paramref name="Low"/> to <paramref name="High"/>, either of which may be missing.</summary>
/// <param name="Open">Whether the bound itself lies outside.</param>
internal sealed record FigureBounds(decimal? Low, decimal? High, bool Open = false)
{
    public bool Contain(decimal figure) =>
        (Low is not { } low || (Open ? figure > low : figure >= low))
        && (High is not { } high || (Open ? figure < high : figure <= high));

    /// <summary>The bound that a figure has to come to from outside, or to keep from inside.</summary>
    public decimal EdgeFor(decimal figure) => (Low, High) switch
    {
        ({ } low, null) => low,
        (null, { } high) => high,
        var (low, high) => figure <= low!.Value ? low.Value : high!.Value,
    };
}
