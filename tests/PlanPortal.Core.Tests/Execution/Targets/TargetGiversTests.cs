using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Execution.Targets;

/// <summary>Who gives figures of a target and who says how it is followed.</summary>
public sealed class TargetGiversTests
{
    private static readonly DateTime Now = Moments.Morning.DaysLater(30);
    private static readonly DateOnly Today = VietnamTime.DayOf(Now);

    private readonly Commune commune = A.Commune();
    private readonly IssuedTarget target;

    public TargetGiversTests()
    {
        var text = PlanTexts.WithWork().Replace("- Trồng mới ít nhất 1.500 cây xanh trong năm 2026.", "- Từ 80% trẻ em trở lên được học bơi.", StringComparison.Ordinal);
        target = A.Plan.In(commune).Saying(text).ThatWasSigned().Build().Targets.First(t => t.Value == 80).WithKey();
    }

    [Fact]
    public void The_coordinating_unit_always_gives_figures()
    {
        foreach (var person in new[] { commune.Specialist, commune.Head })
        {
            var figure = Enter(person, commune.Culture);
            Assert.Equal((commune.Culture.Id, Today, 1, 62.5m), (figure.UnitId, figure.AsOf, figure.Revision, figure.Value));
        }
    }

    [Fact]
    public void Another_unit_gives_its_own_once_it_is_asked()
    {
        Assert.Equal(Refusal.NotAskedForFigures, Refused(() => Enter(commune.OtherHead, commune.Economy)));
        Assert.Equal(commune.Economy.Id, Enter(commune.OtherHead, commune.Economy, asked: commune.Economy).UnitId);
        Assert.Equal(Refusal.NotAskedForFigures, Refused(() => Enter(commune.OtherHead, commune.Culture, asked: commune.Economy)));
    }

    [Fact]
    public void The_coordinating_unit_and_the_office_enter_for_those_who_are_asked()
    {
        Assert.Equal(commune.Economy.Id, Enter(commune.Specialist, commune.Economy, asked: commune.Economy).UnitId);
        Assert.Equal(commune.Economy.Id, Enter(commune.Officer, commune.Economy, asked: commune.Economy).UnitId);
        Assert.Equal(Refusal.NotAskedForFigures, Refused(() => Enter(commune.Specialist, commune.Economy)));
    }

    [Fact]
    public void Leaders_clerks_and_strangers_give_none()
    {
        Assert.Equal(Refusal.NotAskedForFigures, Refused(() => Enter(commune.Chair, commune.Culture)));
        Assert.Equal(Refusal.NotAskedForFigures, Refused(() => Enter(commune.Clerk, commune.Culture)));
        Assert.Equal(Refusal.AnotherOrganization, Refused(() => Enter(A.NeighbouringCommune().Specialist, commune.Culture)));
    }

    [Fact]
    public void Figures_of_a_plan_that_has_ended_stay_as_they_are()
    {
        var ended = new TargetGivers(commune.Organization.Id, false, commune.Culture.Id, []);

        Assert.Equal(Refusal.PlanNotInForce, ended.WhyNotEnter(commune.Culture.Id, commune.Specialist));
        Assert.Equal(Refusal.PlanNotInForce, ended.WhyNotSet(commune.Head));
    }

    [Fact]
    public void No_figure_is_of_a_day_to_come() =>
        Assert.Throws<InvalidInputException>(() => TargetFigure.Enter(target, Givers(), commune.Culture.Id, Today.AddDays(1), 1, null, 1, commune.Specialist, Now));

    [Theory]
    [InlineData("12.34567", "12.3457")]
    [InlineData("-3", "-3")]
    public void A_figure_keeps_four_decimals(string typed, string kept) => Assert.Equal(
        decimal.Parse(kept, System.Globalization.CultureInfo.InvariantCulture),
        TargetFigure.Enter(target, Givers(), commune.Culture.Id, Today, decimal.Parse(typed, System.Globalization.CultureInfo.InvariantCulture), null, 1, commune.Specialist, Now).Value);

    [Fact]
    public void The_record_says_what_was_entered_as_people_write_it()
    {
        var line = Enter(commune.Specialist, commune.Culture).Entered(target, commune.Specialist);

        Assert.Equal((ActKind.FigureEntered, "Số liệu đến 01/04/2026: 62,5 %"), (line.Kind, line.Detail));
    }

    [Fact]
    public void How_it_is_followed_is_for_the_coordinating_unit_and_the_office_to_say()
    {
        Person[] may = [commune.Specialist, commune.Colleague, commune.Head, commune.Officer];
        foreach (var person in commune.People)
        {
            Assert.Equal(may.Contains(person) ? null : Refusal.NotTheCoordinator, Givers().WhyNotSet(person));
        }
    }

    [Fact]
    public void Units_asked_before_and_again_keep_their_place()
    {
        var tracking = new TargetTracking(target);
        tracking.Set(Combination.Sum, 40, [commune.Economy], Givers(), commune.Head);
        var (before, version) = (tracking.Contributors.Single(), tracking.Version);
        tracking.Set(Combination.Average, null, [commune.Economy, commune.Culture], Givers(), commune.Head);

        Assert.Same(before, tracking.Contributors[0]);
        Assert.Equal((Combination.Average, null, 2), (tracking.Combination, tracking.Baseline, tracking.Contributors.Count));
        Assert.NotEqual(version, tracking.Version);
        tracking.Set(Combination.Sum, null, [], Givers(), commune.Head);
        Assert.Empty(tracking.Contributors);
    }

    [Fact]
    public void Units_of_others_are_not_asked() => Assert.Throws<InvalidInputException>(() =>
        new TargetTracking(target).Set(Combination.Sum, null, [A.NeighbouringCommune().Economy], Givers(), commune.Head));

    private TargetGivers Givers(params Unit[] asked) => new(commune.Organization.Id, true, commune.Culture.Id, [.. asked.Select(u => u.Id)]);

    private TargetFigure Enter(Person by, Unit unit, params Unit[] asked) =>
        TargetFigure.Enter(target, Givers(asked), unit.Id, Today, 62.5m, "Báo cáo", 1, by, Now);

    private static Refusal Refused(Func<object> act) => Assert.Throws<ActRefusedException>(act).Reason;
}
