using System.Globalization;
using System.Xml.Linq;
using PlanPortal.Core.Execution;
using PlanPortal.Web.Features.Shared.Charts;

namespace PlanPortal.Web.Tests.Overview;

/// <summary>Drawings by themselves: well formed, honest in their lengths, readable without colour.</summary>
public sealed class ChartTests
{
    private static readonly ChartFill Late = ChartFill.Of(WorkStanding.Late);
    private static readonly ChartFill Done = ChartFill.Of(WorkStanding.DoneOnTime);

    [Fact]
    public void Bars_are_as_long_as_their_figures_against_the_largest()
    {
        var svg = XElement.Parse(Chart(new BarRow("Phòng Kinh tế", "/a", [new(Late, 6, "/b"), new(Done, 2, "/c")]), new BarRow("Công an", null, [new(Late, 4, null), new(Done, 0, null)])).ToHtml().ToString()!);

        Assert.Equal(["75%", "25%", "50%"], BarsOf(svg).Select(b => b.Attribute("width")!.Value));
        Assert.Equal(["0%", "75%", "0%"], BarsOf(svg).Select(b => b.Attribute("x")!.Value));
    }

    [Fact]
    public void Shares_fill_the_whole_row()
    {
        var chart = Chart(new BarRow("Một", null, [new(Late, 1, null), new(Done, 3, null)]), new BarRow("Hai", null, [new(Late, 50, null), new(Done, 0, null)])) with { Scale = BarScale.Whole };

        Assert.Equal(["25%", "75%", "100%"], BarsOf(XElement.Parse(chart.ToHtml().ToString()!)).Select(b => b.Attribute("width")!.Value));
    }

    [Fact]
    public void Words_of_people_stay_words()
    {
        var chart = Chart(new BarRow("<script>alert('x')</script> & \"y\"", "/a?x=1&y=\"2\"", [new(Late, 1, null)]));

        var svg = XElement.Parse(chart.ToFile());
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName == "script");
        Assert.Contains(svg.Descendants(), e => e.Value == "<script>alert('x')</script> & \"y\"");
    }

    [Fact]
    public void A_long_name_is_cut_with_a_sign_for_each_room_that_it_may_have_and_a_short_one_stands_once()
    {
        var name = string.Join(' ', Enumerable.Range(1, 30).Select(i => $"chữ{i}"));
        var chart = Chart(new BarRow(name, "/a", [new(Late, 1, null)]), new BarRow("Công an", null, [new(Late, 1, null)]));
        List<XElement> names = [.. XElement.Parse(chart.ToHtml().ToString()!).Descendants().Where(e => e.Attribute("class")?.Value.Contains("chart-name", StringComparison.Ordinal) == true)];

        Assert.Equal(["chart-link chart-name-0", "chart-link chart-name-1", "chart-link chart-name-2", "chart-name-0 chart-name-1 chart-name-2"], names.Select(n => n.Attribute("class")!.Value));
        Assert.All(names[..3], n => Assert.EndsWith("…", n.Value, StringComparison.Ordinal));
        Assert.Equal(3, names[..3].Select(n => n.Value.Length).Distinct().Count());
        Assert.Equal("Công an", names[3].Value);
        Assert.Single(XElement.Parse(chart.ToFile()).Descendants(), e => e.Name.LocalName == "text" && e.Value.StartsWith("chữ1", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_about_late_work_are_not_struck_out_by_its_line()
    {
        var (axis, today) = (new TimeAxis(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)), new DateOnly(2026, 12, 20));
        var row = new GanttRow("Việc", null, new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 1), null, 20, WorkStanding.Late);
        var svg = XElement.Parse(new GanttChart("tien-do", "Tiến độ", axis, today, [new GanttGroup("Kế hoạch", null, [row])]).ToFile());

        var line = svg.Descendants().Single(e => e.Attribute("class")?.Value == "gantt-late");
        var words = svg.Descendants().Single(e => e.Value == row.Words(today) && e.Attribute("text-anchor") is not null);
        Assert.Equal("end", words.Attribute("text-anchor")!.Value);
        Assert.True(Share(line, "x1") < Share(line, "x2") && Share(line, "x2") < Share(words, "x") - 20);

        static double Share(XElement element, string name) => double.Parse(element.Attribute(name)!.Value.TrimEnd('%'), CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Nothing_needs_a_style_or_a_script()
    {
        var file = Chart(new BarRow("Một", "/a", [new(Late, 1, "/b")])).ToFile();

        Assert.DoesNotContain("style=", file, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", file, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_without_rows_is_drawn()
    {
        Assert.NotNull(XElement.Parse(Chart().ToFile()));
    }

    [Fact]
    public void No_two_standings_look_alike_in_black_and_white()
    {
        var looks = Enum.GetValues<WorkStanding>().Select(ChartFill.Of).Select(f => (f.Name, f.Pattern, Grey: Grey(f.Ground))).ToList();

        foreach (var (a, b) in looks.SelectMany((a, i) => looks.Skip(i + 1).Select(b => (a, b))))
        {
            Assert.True(a.Pattern != b.Pattern || Math.Abs(a.Grey - b.Grey) >= 12, $"{a.Name} and {b.Name} look alike on paper.");
        }
    }

    [Fact]
    public void A_long_time_is_told_in_years_and_a_short_one_in_months()
    {
        Assert.Equal(["T11/2026", "T12", "T1/2027"], new TimeAxis(new DateOnly(2026, 11, 5), new DateOnly(2027, 1, 20)).Ticks().Select(t => t.Name));
        Assert.Equal(["2026", "2027", "2028", "2029", "2030"], new TimeAxis(new DateOnly(2026, 3, 1), new DateOnly(2030, 12, 31)).Ticks().Select(t => t.Name));
    }

    [Fact]
    public void A_day_takes_its_place_between_the_first_and_the_last()
    {
        var axis = new TimeAxis(new DateOnly(2026, 6, 10), new DateOnly(2026, 6, 20));

        Assert.Equal(0, axis.StartOf(new DateOnly(2026, 6, 1)));
        Assert.Equal(0.5, axis.EndOf(new DateOnly(2026, 6, 15)));
        Assert.Equal(1, axis.EndOf(new DateOnly(2027, 1, 1)));
    }

    [Fact]
    public void Each_standing_has_its_words_on_the_timeline()
    {
        var today = new DateOnly(2026, 7, 15);
        var words = Enum.GetValues<WorkStanding>().Select(s => new GanttRow("Việc", null, today, today.AddDays(-3), today, 40, s).Words(today)).ToList();

        Assert.Equal(words.Count, words.Distinct().Count());
        Assert.Contains("▲ quá hạn 3 ngày, 40 %", words);
    }

    private static BarChart Chart(params BarRow[] rows) => new("bieu-do", "Một câu trả lời", "Đơn vị", [Late, Done], rows);

    private static IEnumerable<XElement> BarsOf(XElement svg) =>
        svg.Descendants().Where(e => e.Name.LocalName == "rect" && e.Attribute("class")?.Value.StartsWith("fill-", StringComparison.Ordinal) == true);

    private static double Grey(string colour)
    {
        int Part(int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (0.299 * Part(1)) + (0.587 * Part(3)) + (0.114 * Part(5));
    }
}
