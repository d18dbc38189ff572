using PlanPortal.Web.Features.Shared.Charts;

namespace PlanPortal.Web.Tests.Infrastructure;

/// <summary>Where a line chart draws what.</summary>
public sealed class LineChartTests
{
    private static readonly DateOnly NewYear = new(2026, 1, 1);

    [Theory]
    [InlineData(0, 80, 0, 80, 20)]
    [InlineData(41, 62, 40, 65, 5)]
    [InlineData(30, 62, 0, 80, 20)]
    [InlineData(96, 98, 96, 98, 0.5)]
    [InlineData(5, 5, 0, 5, 1)]
    [InlineData(0, 0, -1, 1, 0.5)]
    [InlineData(-3, 7, -4, 8, 2)]
    [InlineData(0, 1234567, 0, 1500000, 500000)]
    [InlineData(0.0001, 0.0004, 0, 0.0004, 0.0001)]
    public void The_scale_is_round_and_holds_everything(decimal low, decimal high, decimal bottom, decimal top, decimal step)
    {
        var scale = ChartScale.Of([low, high]);

        Assert.Equal((bottom, top, step), (scale.Low, scale.High, scale.Step));
        Assert.InRange(scale.Ticks.Count, 2, 7);
    }

    [Fact]
    public void Everything_stays_inside_the_picture()
    {
        var chart = new LineChart("Tiêu đề", [.. Enumerable.Range(0, 40).Select(i => Point(i * 17, (i * 37 % 90) - 20))])
        {
            Needed = [Point(0, 0), Point(1800, 95)],
            Target = Point(1800, 95),
        };

        Assert.All(chart.Marks, m => Assert.True(m.X >= chart.PlotLeft && m.X <= chart.PlotRight && m.Y >= 0 && m.Y <= chart.PlotBottom));
        Assert.All(chart.Levels, l => Assert.InRange(l.Y, 0, chart.PlotBottom));
        Assert.All(chart.Months, m => Assert.InRange(m.X, chart.PlotLeft, chart.PlotRight));
        Assert.InRange(chart.TargetY, 0, chart.PlotBottom);
    }

    [Fact]
    public void A_year_has_its_months_and_a_decade_its_years()
    {
        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"{i}"), Span(364).Months.Select(m => m.Label));
        Assert.Equal(["2026", "2027", "2028", "2029", "2030", "2031", "2032", "2033", "2034", "2035"], Span(3650).Months.Select(m => m.Year));
        Assert.Equal(["1", "4", "7", "10", "1", "4", "7", "10"], Span(729).Months.Select(m => m.Label));
    }

    [Fact]
    public void Crowded_figures_are_written_where_there_is_room_the_newest_always()
    {
        var chart = new LineChart("Tiêu đề", [.. Enumerable.Range(0, 12).Select(i => Point(i * 30, i))]) { To = NewYear.AddYears(5) };

        var labelled = chart.Marks.Where(m => m.Label is not null).ToList();
        Assert.Equal("11", labelled[^1].Label);
        Assert.InRange(labelled.Count, 1, 11);
        Assert.All(labelled.Zip(labelled.Skip(1)), pair => Assert.True(pair.Second.X - pair.First.X >= 30));
    }

    [Fact]
    public void A_single_figure_is_drawn_too()
    {
        var chart = new LineChart("Tiêu đề", [Point(10, 5)]);

        Assert.Equal("5", Assert.Single(chart.Marks).Label);
        Assert.DoesNotContain("NaN", chart.LineOf(chart.Points), StringComparison.Ordinal);
    }

    private static LineChart Span(int days) => new("Tiêu đề", [Point(0, 1), Point(days, 2)]);

    private static ChartPoint Point(int day, decimal value) => new(NewYear.AddDays(day), value, $"{value}");
}
