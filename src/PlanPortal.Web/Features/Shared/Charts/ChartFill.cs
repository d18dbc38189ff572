using PlanPortal.Core.Execution;

namespace PlanPortal.Web.Features.Shared.Charts;

/// <summary>What is drawn over a ground, so that two grounds differ also in black and white.</summary>
public enum ChartPattern
{
    Plain,
    Dots,
    Slashes,
    Upright,
    Crossed,
}

/// <summary>How one kind of thing looks in a chart.</summary>
/// <param name="Key">Names its style (<c>fill-…</c>) and its pattern.</param>
/// <param name="Ink">Of pattern and edge, in the light scheme and on paper.</param>
public sealed record ChartFill(string Key, string Name, string Ink, string Ground, ChartPattern Pattern)
{
    /// <summary>Late work as an open bar, on which what was done of it shows.</summary>
    public static readonly ChartFill OpenLate = new("late-open", WorkStanding.Late.Name(), "#9b1c1c", "#fce9e9", ChartPattern.Plain);

    /// <summary>Side of a pattern's square.</summary>
    private const int Tile = 8;

    /// <summary>The ground is dark: figures on it are light.</summary>
    public bool IsDark => Ink == Ground;

    public static ChartFill Of(WorkStanding standing) => standing switch
    {
        WorkStanding.Late => new("late", standing.Name(), "#9b1c1c", "#9b1c1c", ChartPattern.Plain),
        WorkStanding.NotStarted => new("waiting", standing.Name(), "#44515d", "#ffffff", ChartPattern.Plain),
        WorkStanding.InProgress => new("doing", standing.Name(), "#0b4f8a", "#e5f0fa", ChartPattern.Dots),
        WorkStanding.AwaitingConfirmation => new("confirm", standing.Name(), "#5b2a86", "#f2eafa", ChartPattern.Upright),
        WorkStanding.DoneOnTime => new("done", standing.Name(), "#17603a", "#b9dec8", ChartPattern.Plain),
        WorkStanding.DoneLate => new("done-late", standing.Name(), "#8a4300", "#fcefdf", ChartPattern.Slashes),
        WorkStanding.Overtaken => new("aside", standing.Name(), "#44515d", "#edf0f3", ChartPattern.Crossed),
        WorkStanding.CannotJudge => new("unclear", standing.Name(), "#44515d", "#edf0f3", ChartPattern.Plain),
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static ChartFill Of(TargetStanding standing) => standing switch
    {
        TargetStanding.Missed => new("late", standing.Name(), "#9b1c1c", "#9b1c1c", ChartPattern.Plain),
        TargetStanding.AtRisk => new("done-late", standing.Name(), "#8a4300", "#fcefdf", ChartPattern.Slashes),
        TargetStanding.NoFigures => new("waiting", standing.Name(), "#44515d", "#ffffff", ChartPattern.Plain),
        TargetStanding.OnTrack => new("doing", standing.Name(), "#0b4f8a", "#e5f0fa", ChartPattern.Dots),
        TargetStanding.Met => new("done", standing.Name(), "#17603a", "#b9dec8", ChartPattern.Plain),
        TargetStanding.NotMeasurable => new("aside", standing.Name(), "#44515d", "#edf0f3", ChartPattern.Crossed),
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    /// <summary>The pattern's definition; nothing for a plain ground.</summary>
    /// <param name="chart">Tells the patterns of the charts on a page apart.</param>
    public void Define(SvgWriter svg, string chart)
    {
        if (Pattern == ChartPattern.Plain)
        {
            return;
        }

        svg.Open("pattern", ("id", $"{chart}-{Key}"), ("width", Tile), ("height", Tile), ("patternUnits", "userSpaceOnUse"), ("class", $"ink-{Key}"), ("stroke", Ink), ("fill", Ink));
        if (Pattern == ChartPattern.Dots)
        {
            svg.Empty("circle", ("cx", 4), ("cy", 4), ("r", 1), ("stroke", "none"));
        }
        else
        {
            svg.Empty("path", ("d", Lines), ("fill", "none"), ("stroke-width", 1));
        }

        svg.Close();
    }

    /// <summary>A bar of it; lengths in hundredths of the whole width.</summary>
    public void Draw(SvgWriter svg, string chart, string x, string width, double y, double height)
    {
        svg.Empty("rect", ("x", x), ("y", y), ("width", width), ("height", height), ("class", $"fill-{Key}"), ("fill", Ground), ("stroke", Ink));
        if (Pattern != ChartPattern.Plain)
        {
            svg.Empty("rect", ("x", x), ("y", y), ("width", width), ("height", height), ("fill", $"url(#{chart}-{Key})"));
        }
    }

    private string Lines => Pattern switch
    {
        ChartPattern.Slashes => "M-2 2L2-2M0 8L8 0M6 10L10 6",
        ChartPattern.Upright => "M4 0V8",
        _ => "M0 8L8 0M0 0L8 8",
    };
}
