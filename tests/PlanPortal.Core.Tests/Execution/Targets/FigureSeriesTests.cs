using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Tests.Execution.Targets;

/// <summary>How the figures of several units make one.</summary>
public sealed class FigureSeriesTests
{
    private const int Culture = 1;
    private const int Economy = 2;

    private static readonly DateOnly March = new(2026, 3, 31);
    private static readonly DateOnly June = new(2026, 6, 30);
    private static readonly DateOnly September = new(2026, 9, 30);
    private static readonly DateOnly YearsEnd = new(2026, 12, 31);

    private static readonly Config Cases = Properties.Cases(300);

    [Fact]
    public void A_sum_adds_each_units_newest_figure_up_to_the_day() =>
        Assert.Equal(
            [new(March, 10), new(June, 15), new(September, 17)],
            Of(Combination.Sum, Figure(Culture, March, 10), Figure(Economy, June, 5), Figure(Culture, September, 12)));

    [Fact]
    public void An_average_is_of_those_who_gave_a_figure() =>
        Assert.Equal(
            [new(March, 10), new(June, 7.5m), new(September, 6.6667m)],
            Of(Combination.Average, Figure(Culture, March, 10), Figure(Economy, June, 5), Figure(3, September, 5)));

    [Fact]
    public void The_latest_of_one_day_is_the_one_entered_last() =>
        Assert.Equal(
            [new(March, 7), new(June, 4)],
            Of(Combination.Latest, Figure(Culture, March, 10, id: 1), Figure(Economy, March, 7, id: 2), Figure(Culture, June, 4, id: 3)));

    [Fact]
    public void A_correction_takes_the_place_of_the_figure_it_corrects() =>
        Assert.Equal(
            [new(March, 9), new(June, 12)],
            Of(Combination.Sum, Figure(Culture, March, 90, revision: 1), Figure(Culture, March, 9, revision: 2), Figure(Culture, June, 12)));

    [Fact]
    public void Figures_of_later_days_do_not_count_yet() =>
        Assert.Equal([new(March, 10)], FigureSeries.Of(Combination.Sum, [Figure(Culture, March, 10), Figure(Culture, June, 20)], June.AddDays(-1)));

    [Fact]
    public void The_order_in_which_figures_arrive_changes_nothing() => Check.One(Cases, Prop.ForAll(Figures, Combinations, (figures, combination) =>
        Of(combination, [.. figures]).SequenceEqual(Of(combination, [.. figures.Reverse()]))));

    [Fact]
    public void There_is_one_point_for_each_day_that_has_a_figure() => Check.One(Cases, Prop.ForAll(Figures, Combinations, (figures, combination) =>
        Of(combination, [.. figures]).Select(p => p.Day).SequenceEqual(figures.Select(f => f.AsOf).Distinct().Order())));

    [Fact]
    public void An_average_lies_between_the_smallest_and_the_largest_figure() => Check.One(Cases, Prop.ForAll(Figures, figures =>
        Of(Combination.Average, [.. figures]).All(p => p.Value >= figures.Min(f => f.Value) && p.Value <= figures.Max(f => f.Value))));

    [Fact]
    public void Figures_of_one_unit_are_the_same_however_they_are_put_together() => Check.One(Cases, Prop.ForAll(Figures, figures =>
    {
        MeasuredFigure[] own = [.. figures.Where(f => f.UnitId == Culture)];
        return Of(Combination.Sum, own).SequenceEqual(Of(Combination.Latest, own)) && Of(Combination.Average, own).SequenceEqual(Of(Combination.Latest, own));
    }));

    [Fact]
    public void The_sum_of_all_is_the_sum_of_the_sums_of_each() => Check.One(Cases, Prop.ForAll(Figures, figures =>
        (Of(Combination.Sum, [.. figures]) is [.., var last] ? last.Value : 0)
        == figures.GroupBy(f => f.UnitId).Sum(unit => Of(Combination.Sum, [.. unit])[^1].Value)));

    [Fact]
    public void What_comes_later_never_changes_an_earlier_point() => Check.One(Cases, Prop.ForAll(Figures, Combinations, (figures, combination) =>
        Of(combination, [.. figures]).Where(p => p.Day <= June)
            .SequenceEqual(Of(combination, [.. figures.Where(f => f.AsOf <= June)]))));

    private static Arbitrary<Combination> Combinations => Gen.Elements(Enum.GetValues<Combination>()).ToArbitrary();

    /// <summary>As they are stored: no unit has two of the same day and revision, later entries have higher keys.</summary>
    private static Arbitrary<MeasuredFigure[]> Figures => Arb.From(
        from entries in Gen.ListOf(
            from unit in Gen.Choose(1, 4)
            from month in Gen.Choose(1, 12)
            from value in Gen.Choose(-200_000, 2_000_000)
            select (unit, Day: new DateOnly(2026, month, 28), Value: value / 1000m))
        select entries.Select((e, i) => new MeasuredFigure(
            i + 1, e.unit, e.Day, entries.Take(i).Count(o => o.unit == e.unit && o.Day == e.Day) + 1, e.Value)).ToArray());

    private static IReadOnlyList<TargetPoint> Of(Combination combination, params MeasuredFigure[] figures) => FigureSeries.Of(combination, figures, YearsEnd);

    private static MeasuredFigure Figure(int unit, DateOnly day, decimal value, int revision = 1, int id = 0) => new(id, unit, day, revision, value);
}
