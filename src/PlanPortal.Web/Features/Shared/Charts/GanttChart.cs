using Microsoft.AspNetCore.Html;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Shared.Charts;

/// <summary>One piece of work as a bar in time.</summary>
/// <param name="To">The due day; null where there is none: the bar runs on to the edge.</param>
/// <param name="Percent">0 to 100.</param>
public sealed record GanttRow(string Label, string? Address, DateOnly From, DateOnly? To, DateOnly? DoneOn, int Percent, WorkStanding Standing)
{
    /// <summary>Shape and words at the end of the bar: how it stands without any colour.</summary>
    public string Words(DateOnly today) => Standing switch
    {
        WorkStanding.Late => $"▲ quá hạn {today.DayNumber - To!.Value.DayNumber} ngày" + (Percent > 0 ? $", {Percent} %" : ""),
        WorkStanding.DoneOnTime => $"✓ xong {DoneOn?.Shown()}",
        WorkStanding.DoneLate => $"✓ xong muộn {DoneOn?.Shown()}",
        WorkStanding.AwaitingConfirmation => "◕ chờ xác nhận",
        WorkStanding.InProgress => $"◐ {Percent} %" + (To is null ? ", không có hạn" : ""),
        WorkStanding.NotStarted => To is { } due ? $"○ hạn {due.Shown()}" : "○ không có hạn",
        _ => "⊘ " + Standing.Name(),
    };
}

public sealed record GanttGroup(string Label, string? Address, IReadOnlyList<GanttRow> Rows);

/// <summary>
/// Work in time: a bar from the day it was given to the day it is due, the done part filled, today as a line. The head with the months is a drawing of
/// its own, so that a page can keep it in sight.
/// </summary>
public sealed record GanttChart(string Id, string Title, TimeAxis Axis, DateOnly Today, IReadOnlyList<GanttGroup> Groups)
{
    private const int RowHeight = 30;
    private const int GroupHeight = 34;
    private const int HeadHeight = 40;
    private const int FileWidth = 1200;
    private const string LabelWidth = "36%";
    private const string AxisWidth = "64%";

    private static readonly ChartLabel names = new(54, 44, 32, 24), groupNames = new(150, 120, 90, 70);
    private static readonly IReadOnlyList<ChartFill> fills = [.. Enum.GetValues<WorkStanding>().Select(ChartFill.Of)];

    private int Height => Groups.Sum(g => GroupHeight + (g.Rows.Count * RowHeight)) + 8;

    public IHtmlContent Head()
    {
        var svg = new SvgWriter();
        Open(svg, HeadHeight, ("width", "100%"), ("aria-hidden", "true"));
        DrawHead(svg);
        return new HtmlString(svg.ToString());
    }

    public IHtmlContent Body()
    {
        var svg = new SvgWriter();
        Open(svg, Height, ("width", "100%"), ("role", "graphics-document"), ("aria-labelledby", $"{Id}-title"));
        svg.Text("title", Title, ("id", $"{Id}-title"));
        DrawRows(svg, asFile: false);
        return new HtmlString(svg.ToString());
    }

    /// <summary>Head and rows in one file.</summary>
    public string ToFile()
    {
        const int TitleHeight = 48, Margin = 24, Width = FileWidth + (2 * Margin);
        var height = TitleHeight + HeadHeight + Height + Margin;
        var svg = new SvgWriter();
        Open(svg, height, ("width", Width), ("viewBox", $"{-Margin} 0 {Width} {height}"));
        svg.Empty("rect", ("x", -Margin), ("width", Width), ("height", height), ("fill", "#ffffff"));
        svg.Text("text", Title, ("y", 32), ("font-size", 18), ("font-weight", 700));
        svg.Open("svg", ("y", TitleHeight), ("width", FileWidth), ("height", HeadHeight));
        DrawHead(svg);
        svg.Close();
        svg.Open("svg", ("y", TitleHeight + HeadHeight), ("width", FileWidth), ("height", Height));
        DrawRows(svg, asFile: true);
        svg.Close();
        return svg.ToString();
    }

    private static void Open(SvgWriter svg, int height, params ReadOnlySpan<(string Name, object? Value)> attributes) => svg.Open(
        "svg",
        [
            ("xmlns", "http://www.w3.org/2000/svg"), ("class", "chart gantt-chart"), ("height", height), ("font-size", 14),
            ("font-family", "'Be Vietnam Pro', Arial, sans-serif"), ("fill", "#1f2933"), .. attributes,
        ]);

    private void DrawHead(SvgWriter svg)
    {
        svg.Open("svg", ("x", LabelWidth), ("width", AxisWidth), ("height", HeadHeight), ("class", "chart-bars"));
        foreach (var (name, at) in Axis.Ticks())
        {
            Line(svg, at, 20, HeadHeight, "grid");
            svg.Text("text", name, ("x", SvgWriter.Percent(at)), ("dx", 4), ("y", 34), ("font-size", 12), ("class", "chart-note"));
        }

        if (Axis.Has(Today))
        {
            var at = Axis.EndOf(Today);
            Line(svg, at, 16, HeadHeight, "today");
            svg.Text("text", $"Hôm nay {Today:dd/MM}", ("x", SvgWriter.Percent(at)), ("y", 12), ("font-size", 12), ("font-weight", 600), ("text-anchor", at > 0.9 ? "end" : "middle"), ("class", "today-words"), ("fill", "#9b1c1c"));
        }
    }

    private void DrawRows(SvgWriter svg, bool asFile)
    {
        svg.Open("defs");
        foreach (var fill in fills)
        {
            fill.Define(svg, Id);
        }

        svg.Close();
        svg.Open("svg", ("x", LabelWidth), ("width", AxisWidth), ("height", Height), ("class", "chart-bars"));
        foreach (var (_, at) in Axis.Ticks())
        {
            Line(svg, at, 0, Height, "grid");
        }

        svg.Close();
        var y = 0;
        foreach (var group in Groups)
        {
            svg.Open("svg", ("y", y), ("width", "100%"), ("height", GroupHeight));
            BarChart.Link(svg, group.Address, group.Label, () => groupNames.Draw(svg, group.Label, asFile, null, ("y", 22), ("font-weight", 700)));
            svg.Close();
            y += GroupHeight;
            foreach (var row in group.Rows)
            {
                DrawRow(svg, row, y, asFile);
                y += RowHeight;
            }
        }

        if (Axis.Has(Today))
        {
            svg.Open("svg", ("x", LabelWidth), ("width", AxisWidth), ("height", Height), ("class", "chart-bars"));
            Line(svg, Axis.EndOf(Today), 0, Height, "today");
            svg.Close();
        }
    }

    private void DrawRow(SvgWriter svg, GanttRow row, int y, bool asFile)
    {
        var words = row.Words(Today);
        svg.Open("svg", ("y", y), ("width", "35%"), ("height", RowHeight));
        BarChart.Link(svg, row.Address, $"{row.Label}: {words}", () => names.Draw(svg, row.Label, asFile, "chart-link gantt-name", ("x", 12), ("y", 19)));
        svg.Close();
        svg.Open("svg", ("x", LabelWidth), ("y", y), ("width", AxisWidth), ("height", RowHeight), ("class", "chart-bars"));
        var (start, end) = (Axis.StartOf(row.To < row.From ? row.To.Value : row.From), row.To is { } due ? Axis.EndOf(due) : 1);
        var width = Math.Max(end - start, 0.004);
        (row.Standing == WorkStanding.Late ? ChartFill.OpenLate : ChartFill.Of(row.Standing)).Draw(svg, Id, SvgWriter.Percent(start), SvgWriter.Percent(width), 7, 16);
        if (row.Standing is WorkStanding.InProgress or WorkStanding.Late && row.Percent > 0)
        {
            svg.Empty("rect", ("x", SvgWriter.Percent(start)), ("y", 18), ("width", SvgWriter.Percent(width * row.Percent / 100)), ("height", 5), ("class", "gantt-done"), ("fill", "#1f2933"));
        }

        var late = row.Standing == WorkStanding.Late;
        var last = Math.Max(late ? Axis.EndOf(Today) : end, start + width);
        var place = PlaceOf(words, start, last);
        if (late)
        {
            // As far as today, or as far as the words that stand before it: they are not to look struck out.
            var until = place.OnEnd ? Math.Max(end, last - place.Room) : last;
            svg.Empty("line", ("x1", SvgWriter.Percent(end)), ("x2", SvgWriter.Percent(until)), ("y1", 15), ("y2", 15), ("class", "gantt-late"), ("stroke", "#9b1c1c"), ("stroke-width", 2), ("stroke-dasharray", "4 3"));
        }

        svg.Text(
            "text", words, ("x", SvgWriter.Percent(place.At)), ("dx", place.Before ? -6 : 6), ("y", 19), ("font-size", 13), ("text-anchor", place.Before ? "end" : "start"),
            ("class", late ? "figure-dark gantt-words-late" : "figure-dark"), ("fill", late ? "#9b1c1c" : "#1f2933"),
            ("stroke", "#ffffff"), ("stroke-width", 4), ("paint-order", "stroke"));
        svg.Close();
    }

    /// <summary>After the bar, or before it, or on its end where there is room on neither side.</summary>
    private static WordsPlace PlaceOf(string words, double start, double end)
    {
        var room = 0.02 + (words.Length * 0.0105);
        return end + room <= 1 ? new(end, false, false, room) : start - room >= 0 ? new(start, true, false, room) : new(end, true, true, room);
    }

    private static void Line(SvgWriter svg, double at, int from, int to, string style) => svg.Empty(
        "line", ("x1", SvgWriter.Percent(at)), ("x2", SvgWriter.Percent(at)), ("y1", from), ("y2", to), ("class", style),
        ("stroke", style == "today" ? "#9b1c1c" : "#e4e7eb"), ("stroke-width", style == "today" ? 2 : 1), ("stroke-dasharray", style == "today" ? "2 3" : null));

    /// <summary>Where the words of a bar stand.</summary>
    /// <param name="Before">They end there; else they begin.</param>
    /// <param name="Room">What they take of the width, about.</param>
    private readonly record struct WordsPlace(double At, bool Before, bool OnEnd, double Room);
}
