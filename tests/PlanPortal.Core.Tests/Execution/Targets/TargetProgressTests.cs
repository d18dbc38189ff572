using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Tests.Execution.Targets;

/// <summary>How a target stands: its newest figure held against what was needed on its day.</summary>
public sealed class TargetProgressTests
{
    private static readonly DateOnly Signed = new(2025, 12, 31);
    private static readonly DateOnly Due = new(2026, 12, 31);
    private static readonly DateOnly MidYear = new(2026, 7, 1); // 182 of 365 days
    private static readonly DateOnly NextYear = new(2027, 1, 1);

    private static readonly Config Cases = Properties.Cases(500);

    [Theory]
    [InlineData(80, TargetStanding.Met)]
    [InlineData(95, TargetStanding.Met)]
    [InlineData(62, TargetStanding.OnTrack)]
    [InlineData(50, TargetStanding.AtRisk)]
    public void A_figure_to_be_reached_is_needed_evenly_from_the_baseline_on(decimal figure, TargetStanding standing) =>
        // From 40 to 80: 59.9 is needed at mid-year.
        Assert.Equal(standing, On(MidYear, AtLeast(80), baseline: 40, figure).Standing);

    [Theory]
    [InlineData(4, TargetStanding.Met)]
    [InlineData(6, TargetStanding.OnTrack)]
    [InlineData(7, TargetStanding.AtRisk)]
    public void A_figure_to_come_down_is_needed_evenly_too(decimal figure, TargetStanding standing) =>
        // From 8 to 4: 6.005 is the most at mid-year.
        Assert.Equal(standing, On(MidYear, new(Comparator.AtMost, 4, null, Due), baseline: 8, figure).Standing);

    [Theory]
    [InlineData(2, TargetStanding.OnTrack)]
    [InlineData(4, TargetStanding.AtRisk)]
    public void A_ceiling_that_holds_from_the_start_is_kept_not_met_before_its_last_day(decimal figure, TargetStanding standing) =>
        Assert.Equal(standing, On(MidYear, new(Comparator.AtMost, 3, null, Due), baseline: null, figure).Standing);

    [Fact]
    public void A_ceiling_kept_to_its_last_day_is_met()
    {
        var goal = new TargetGoal(Comparator.AtMost, 3, null, Due);

        Assert.Equal(TargetStanding.Met, On(Due, goal, null, 3).Standing);
        Assert.Equal(TargetStanding.Met, Of(goal, null, NextYear, new TargetPoint(MidYear, 3)).Standing);
        Assert.Equal(TargetStanding.Missed, Of(goal, null, NextYear, new TargetPoint(MidYear, 4)).Standing);
    }

    [Theory]
    [InlineData(Comparator.AtLeast, 79)]
    [InlineData(Comparator.MoreThan, 80)]
    [InlineData(Comparator.Equal, 79)]
    [InlineData(Comparator.About, 75)]
    public void What_is_not_fulfilled_after_the_last_day_is_missed(Comparator comparator, decimal figure)
    {
        var goal = new TargetGoal(comparator, 80, null, Due);

        Assert.NotEqual(TargetStanding.Missed, Of(goal, 0, Due, new TargetPoint(Due, figure)).Standing);
        Assert.Equal(TargetStanding.Missed, Of(goal, 0, NextYear, new TargetPoint(Due, figure)).Standing);
    }

    [Theory]
    [InlineData(Comparator.Equal, 80, null, 82)] // 82 ha of 80 ha are no failure
    [InlineData(Comparator.About, 80, null, 76)]
    [InlineData(Comparator.About, 80, null, 90)]
    [InlineData(Comparator.Range, 70, 80, 70)]
    [InlineData(Comparator.Range, 70, 80, 85)]
    [InlineData(Comparator.MoreThan, 80, null, 80.1)]
    public void A_level_reached_from_below_is_met_by_more_as_well(Comparator comparator, decimal value, int? upper, decimal figure) =>
        Assert.Equal(TargetStanding.Met, On(MidYear, new(comparator, value, upper, Due), baseline: 0, figure).Standing);

    [Fact]
    public void A_level_to_come_down_to_is_met_by_less_as_well()
    {
        var goal = new TargetGoal(Comparator.Equal, 5, null, Due);

        Assert.Equal(TargetStanding.Met, On(MidYear, goal, baseline: 9, figure: 4.8m).Standing);
        Assert.Equal(TargetStanding.OnTrack, On(MidYear, goal, baseline: 9, figure: 7).Standing);
        Assert.Equal(TargetStanding.AtRisk, On(MidYear, goal, baseline: 9, figure: 8).Standing);
    }

    [Theory]
    [InlineData(2.1, TargetStanding.OnTrack)]
    [InlineData(2.4, TargetStanding.AtRisk)]
    [InlineData(1.9, TargetStanding.AtRisk)]
    public void A_range_that_holds_from_the_start_is_to_be_kept_on_both_sides(decimal figure, TargetStanding standing) =>
        Assert.Equal(standing, On(MidYear, new(Comparator.Range, 2, 2.3m, Due), baseline: 2.2m, figure).Standing);

    [Fact]
    public void Without_a_last_day_the_figure_itself_is_needed()
    {
        var goal = new TargetGoal(Comparator.AtLeast, 80, null, null);

        Assert.Equal(TargetStanding.AtRisk, On(MidYear, goal, 0, 79).Standing);
        Assert.Equal(TargetStanding.Met, On(MidYear, goal, 0, 80).Standing);
    }

    [Theory]
    [InlineData("Phòng, chống đuối nước cho trẻ em năm 2026", 2026)]
    [InlineData("Chuyển đổi số giai đoạn 2026 - 2030", 2030)]
    [InlineData("Phòng, chống đuối nước cho trẻ em", 2026)]
    [InlineData("Thực hiện Nghị quyết năm 2019", 2026)]
    [InlineData("Tầm nhìn 2099", 2026)]
    public void A_target_that_names_no_year_is_due_when_its_plan_ends(string title, int year)
    {
        Assert.Equal(new DateOnly(year, 12, 31), new TargetGoal(Comparator.AtLeast, 80, null, null).Within(2026, title).DueOn);
        Assert.Equal(Due, AtLeast(80).Within(2025, "Chuyển đổi số giai đoạn 2026 - 2030").DueOn);
    }

    [Fact]
    public void Time_between_two_figures_puts_nobody_behind()
    {
        var progress = Of(AtLeast(80), 40, Due.AddDays(-1), new TargetPoint(MidYear, 62));

        Assert.Equal(TargetStanding.OnTrack, progress.Standing);
    }

    [Fact]
    public void An_aim_without_a_figure_is_judged_by_nobody()
    {
        var progress = On(MidYear, new(null, null, null, Due), 0, 12);

        Assert.Equal(TargetStanding.NotMeasurable, progress.Standing);
        Assert.Null(progress.NeededOn(MidYear));
        Assert.Null(progress.Share);
    }

    [Fact]
    public void Without_figures_nobody_can_say_even_after_the_last_day() =>
        Assert.Equal(TargetStanding.NoFigures, Of(AtLeast(80), 0, NextYear).Standing);

    [Theory]
    [InlineData(40, 0)]
    [InlineData(60, 0.5)]
    [InlineData(80, 1)]
    [InlineData(90, 1)]
    [InlineData(30, 0)]
    public void The_share_done_is_of_the_way_from_the_baseline(decimal figure, decimal share) =>
        Assert.Equal(share, On(MidYear, AtLeast(80), 40, figure).Share);

    [Fact]
    public void A_past_day_can_be_asked_for()
    {
        TargetPoint[] points = [new(MidYear, 50), new(Due, 80)];

        Assert.Equal(TargetStanding.AtRisk, Of(AtLeast(80), 40, MidYear, points).Standing);
        Assert.Equal(TargetStanding.Met, Of(AtLeast(80), 40, Due, points).Standing);
    }

    [Fact]
    public void More_is_never_worse_where_a_figure_is_to_be_reached() => Check.One(Cases, Prop.ForAll(
        Arb.From(Gen.Elements(Comparator.AtLeast, Comparator.MoreThan, Comparator.Equal, Comparator.About)), Amounts, Amounts, (comparator, one, other) =>
    {
        var goal = new TargetGoal(comparator, 100, null, Due);
        return Rank(On(MidYear, goal, 0, Math.Max(one, other))) >= Rank(On(MidYear, goal, 0, Math.Min(one, other)));
    }));

    [Fact]
    public void Whoever_is_on_the_line_is_never_behind() => Check.One(Cases, Prop.ForAll(
        Arb.From(Gen.Elements(Enum.GetValues<Comparator>())), Amounts, Arb.From(Gen.Choose(0, 365)), (comparator, baseline, days) =>
    {
        var (goal, day) = (new TargetGoal(comparator, 50, 60, Due), Signed.AddDays(days));
        var needed = Of(goal, baseline, day).NeededOn(day)!.Value;

        // Just on an open bound that is to be kept is the one place where what is needed does not do.
        return Of(goal, baseline, day, new TargetPoint(day, needed)).Standing != TargetStanding.AtRisk
            || (comparator is Comparator.MoreThan or Comparator.LessThan && needed == 50);
    }));

    [Fact]
    public void The_share_is_never_outside_nought_and_one() => Check.One(Cases, Prop.ForAll(
        Arb.From(Gen.Elements(Enum.GetValues<Comparator>())), Amounts, Amounts, (comparator, baseline, figure) =>
            On(MidYear, new(comparator, 50, 60, Due), baseline, figure).Share is null or (>= 0 and <= 1)));

    private static Arbitrary<decimal> Amounts => Arb.From(Gen.Choose(-20, 1500).Select(v => v / 10m));

    private static int Rank(TargetProgress progress) => progress.Standing switch
    {
        TargetStanding.AtRisk => 0,
        TargetStanding.OnTrack => 1,
        TargetStanding.Met => 2,
        var other => throw new InvalidOperationException(other.ToString()),
    };

    private static TargetGoal AtLeast(decimal value) => new(Comparator.AtLeast, value, null, Due);

    /// <summary>With one figure of the day asked for.</summary>
    private static TargetProgress On(DateOnly today, TargetGoal goal, decimal? baseline, decimal figure) => Of(goal, baseline, today, new TargetPoint(today, figure));

    private static TargetProgress Of(TargetGoal goal, decimal? baseline, DateOnly today, params TargetPoint[] figures) =>
        TargetProgress.Of(goal, Combination.Latest, baseline, figures.Select((f, i) => new MeasuredFigure(i, 1, f.Day, 1, f.Value)), Signed, today);
}
