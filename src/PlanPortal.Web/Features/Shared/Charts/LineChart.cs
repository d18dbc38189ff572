using System.Globalization;

namespace PlanPortal.Web.Features.Shared.Charts;

/// <summary>A mark of a line chart.</summary>
/// <param name="Label">The figure as it stands on the mark.</param>
public sealed record ChartPoint(DateOnly Day, decimal Value, string Label);

/// <summary>What a line chart shows over time; everything but <see cref="Points"/> may be missing.</summary>
/// <param name="Title">The answer to the question that the chart is about.</param>
/// <param name="Points">Oldest first.</param>
public sealed record LineChart(string Title, IReadOnlyList<ChartPoint> Points)
{
    public const int Width = 440;
    public const int Height = 250;

    private const int Left = 46;
    private const int Right = 14;
    private const int Top = 26;
    private const int Bottom = 40;
    private const int FewMonths = 14;

    /// <summary>Labels nearer than this to the one before would run into it.</summary>
    private const decimal LabelWidth = 34;

    /// <summary>The level to reach, with its label.</summary>
    public ChartPoint? Target { get; init; }

    /// <summary>What was needed over time, drawn dashed.</summary>
    public IReadOnlyList<ChartPoint> Needed { get; init; } = [];

    /// <summary>The span of the axis reaches at least here.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>How figures on the axis are written.</summary>
    public Func<decimal, string> Write { get; init; } = value => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    public bool IsEmpty => Points.Count == 0 && Target is null;

    private IEnumerable<ChartPoint> Everything => [.. Points, .. Needed, .. Target is null ? Array.Empty<ChartPoint>() : [Target]];

    private DateOnly Start => FirstOfMonth(Days.Min());

    private DateOnly End => FirstOfMonth(Days.Max()).AddMonths(1);

    private IEnumerable<DateOnly> Days => [.. Points.Concat(Needed).Select(p => p.Day), .. new[] { From, To, Target?.Day }.OfType<DateOnly>()];

    /// <summary>Lines across, each with its figure: three to six round ones that hold all that is drawn.</summary>
    public IReadOnlyList<(decimal Y, string Label)> Levels => [.. Scale.Ticks.Select(t => (Y(t), Write(t)))];

    /// <summary>Marks of months; of a long span only of quarters or years. A year is named under its first.</summary>
    public IReadOnlyList<(decimal X, string Label, string? Year)> Months
    {
        get
        {
            var months = ((End.Year - Start.Year) * 12) + End.Month - Start.Month;
            var step = months <= FewMonths ? 1 : months <= 3 * FewMonths ? 3 : 12;
            var first = Start.AddMonths(step == 1 ? 0 : (step - ((Start.Month - 1) % step)) % step);
            var marks = new List<(decimal, string, string?)>();
            for (var (month, year) = (first, 0); month < End; month = month.AddMonths(step))
            {
                marks.Add((X(month), step == 12 ? "" : $"{month.Month}", month.Year == year ? null : $"{month.Year}"));
                year = month.Year;
            }

            return marks;
        }
    }

    /// <summary>The marks, with a label where there is room for one; the newest always has it.</summary>
    public IReadOnlyList<(decimal X, decimal Y, string? Label)> Marks
    {
        get
        {
            var marks = new List<(decimal X, decimal Y, string? Label)>();
            var free = decimal.MaxValue;
            foreach (var point in Points.Reverse())
            {
                var x = X(point.Day);
                var labelled = x <= free;
                free = labelled ? x - LabelWidth : free;
                marks.Add((x, Y(point.Value), labelled ? point.Label : null));
            }

            marks.Reverse();
            return marks;
        }
    }

    public decimal TargetY => Y(Target!.Value);

    public decimal PlotLeft => Left;

    public decimal PlotRight => Width - Right;

    public decimal PlotBottom => Height - Bottom;

    /// <summary>For the attribute <c>points</c> of a polyline.</summary>
    public string LineOf(IEnumerable<ChartPoint> points) => string.Join(' ', points.Select(p => $"{Number(X(p.Day))},{Number(Y(p.Value))}"));

    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private ChartScale Scale => ChartScale.Of([.. Everything.Select(p => p.Value)]);

    private decimal X(DateOnly day) =>
        Left + ((decimal)(day.DayNumber - Start.DayNumber) / (End.DayNumber - Start.DayNumber) * (Width - Left - Right));

    private decimal Y(decimal value) => Height - Bottom - ((value - Scale.Low) / (Scale.High - Scale.Low) * (Height - Top - Bottom));

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}

/// <summary>An axis of round figures that holds all values, and zero where it is near.</summary>
public sealed record ChartScale(decimal Low, decimal High, decimal Step)
{
    private const int MostSteps = 5;

    public IReadOnlyList<decimal> Ticks => [.. Enumerable.Range(0, (int)((High - Low) / Step) + 1).Select(i => Low + (i * Step))];

    public static ChartScale Of(IReadOnlyCollection<decimal> values)
    {
        var (low, high) = values.Count == 0 ? (0, 1) : (values.Min(), values.Max());
        // Cut off at the bottom a small change looks like a large one; far from zero there is no other way.
        low = low > 0 && low < high / 2 ? 0 : low;
        high = high < 0 && high > low / 2 ? 0 : high;
        if (low == high)
        {
            (low, high) = (low > 0 ? 0 : low - 1, high > 0 ? high : high + 1);
        }

        var step = Round((high - low) / MostSteps);
        return new(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    /// <summary>The next of 1, 2, 5, 10, 20, … that is not smaller.</summary>
    private static decimal Round(decimal step)
    {
        var unit = 1m;
        while (unit > step)
        {
            unit /= 10;
        }

        while (unit * 10 <= step)
        {
            unit *= 10;
        }

        return step <= unit ? unit : step <= 2 * unit ? 2 * unit : step <= 5 * unit ? 5 * unit : 10 * unit;
    }
}
