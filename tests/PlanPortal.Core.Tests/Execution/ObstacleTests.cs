using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Execution;

/// <summary>An obstacle on its way: raised by a unit, passed on with an opinion, answered by a leader.</summary>
public sealed class ObstacleTests
{
    private static readonly DateTime Now = Moments.Morning.DaysLater(1);

    private readonly Commune commune = A.Commune();
    private readonly Plan plan;

    public ObstacleTests() => plan = A.Plan.In(commune).ThatWasSigned().Build().WithKey();

    [Fact]
    public void Goes_from_the_unit_over_the_coordinating_unit_to_a_leader()
    {
        var obstacle = Raise(commune.OtherHead);
        Assert.Equal((commune.Economy.Id, commune.Culture.Id, ObstacleState.Raised), (obstacle.UnitId, obstacle.CoordinatingUnitId, obstacle.State));

        obstacle.PassOn("Nên cấp thêm kinh phí.", commune.Specialist, Now);
        Assert.Equal((ObstacleState.PassedOn, "Nên cấp thêm kinh phí.", "Nông Thị Mận"), (obstacle.State, obstacle.Opinion, obstacle.OpinionByName));
        Assert.True(obstacle.IsOpen);

        var line = obstacle.Answer("Đồng ý cấp 20 triệu đồng.", commune.Chair, Now.MinutesLater(5));
        Assert.Equal((ObstacleState.Answered, "Đồng ý cấp 20 triệu đồng."), (obstacle.State, obstacle.Decision));
        Assert.Equal((ActKind.ObstacleAnswered, plan.Id, "Đồng ý cấp 20 triệu đồng."), (line.Kind, line.PlanId, line.Detail));
        Assert.False(obstacle.IsOpen);
    }

    [Fact]
    public void A_leader_need_not_wait_for_the_coordinating_unit()
    {
        var obstacle = Raise(commune.OtherHead);

        obstacle.Answer("Giao Phòng Kinh tế tự cân đối.", commune.DeputyChair, Now);

        Assert.Equal((ObstacleState.Answered, null), (obstacle.State, obstacle.Opinion));
    }

    [Fact]
    public void An_opinion_may_be_left_out() => Assert.Null(PassedOn().Opinion);

    [Theory]
    [InlineData(Roles.Specialist, true)]
    [InlineData(Roles.UnitHead, true)]
    public void Anybody_of_the_coordinating_unit_passes_on(Roles role, bool may) =>
        Assert.Equal(may, Raise(commune.OtherHead).WhyNotPassOn(commune.Person("Ai đó", null, commune.Culture, role)) is null);

    [Fact]
    public void Others_do_not_pass_on_except_the_office()
    {
        var obstacle = Raise(commune.OtherHead);

        Assert.Equal(Refusal.NotTheCoordinator, obstacle.WhyNotPassOn(commune.OtherHead));
        Assert.Equal(Refusal.NotTheCoordinator, obstacle.WhyNotPassOn(commune.Chair));
        Assert.Null(obstacle.WhyNotPassOn(commune.Officer));
    }

    [Fact]
    public void Only_leaders_answer()
    {
        foreach (var person in commune.People.Where(p => !p.Is(Roles.Leader)))
        {
            Assert.Equal(Refusal.NotALeader, PassedOn().WhyNotAnswer(person));
        }
    }

    [Fact]
    public void The_unit_that_raised_it_takes_it_back_with_a_reason()
    {
        var obstacle = PassedOn();

        Assert.Equal(Refusal.NotTheirWork, obstacle.WhyNotWithdraw(commune.Specialist));
        Assert.Throws<InvalidInputException>(() => obstacle.Withdraw(" ", commune.OtherHead, Now));
        obstacle.Withdraw("Đã tự giải quyết.", commune.OtherHead, Now);

        Assert.Equal((ObstacleState.Withdrawn, "Đã tự giải quyết."), (obstacle.State, obstacle.Decision));
    }

    [Fact]
    public void What_is_settled_stays_so()
    {
        var answered = PassedOn();
        answered.Answer("Đồng ý.", commune.Chair, Now);
        var withdrawn = PassedOn();
        withdrawn.Withdraw("Xong rồi.", commune.OtherHead, Now);

        foreach (var obstacle in (Obstacle[])[answered, withdrawn])
        {
            Assert.Equal(Refusal.ObstacleSettled, obstacle.WhyNotPassOn(commune.Head));
            Assert.Equal(Refusal.ObstacleSettled, obstacle.WhyNotAnswer(commune.Chair));
            Assert.Equal(Refusal.ObstacleSettled, obstacle.WhyNotWithdraw(commune.OtherHead));
        }
    }

    [Fact]
    public void Every_step_gives_a_new_version()
    {
        var obstacle = Raise(commune.OtherHead);
        var first = obstacle.Version;
        obstacle.PassOn(null, commune.Head, Now);
        var second = obstacle.Version;
        obstacle.Answer("Đồng ý.", commune.Chair, Now);

        Assert.Equal(3, new HashSet<Guid> { first, second, obstacle.Version }.Count);
    }

    [Fact]
    public void Is_raised_by_people_of_a_unit_on_a_plan_in_force()
    {
        Assert.Equal(Refusal.NotTheirWork, Refused(() => Raise(commune.Chair)));
        Assert.Equal(Refusal.AnotherOrganization, Refused(() => Raise(A.NeighbouringCommune().Specialist)));
        Assert.Equal(Refusal.PlanNotInForce, Refused(() => new Obstacle(A.Plan.In(commune).ThatIs(PlanState.Closed), null, "Thiếu kinh phí", null, commune.Head, Now)));
        Assert.Equal(Refusal.PlanNotInForce, Refused(() => new Obstacle(A.Plan.In(commune).ThatWasSubmitted(), null, "Thiếu kinh phí", null, commune.Head, Now)));
    }

    [Fact]
    public void Stands_beside_work_of_its_own_plan_only()
    {
        var other = A.Plan.In(commune).BegunAt(Moments.Morning.DaysLater(2)).ThatWasSigned().Build().WithKey();
        var item = Opened(other);

        Assert.Throws<InvalidInputException>(() => new Obstacle(plan, item, "Thiếu kinh phí", null, commune.OtherHead, Now));
        Assert.Same(item, new Obstacle(other, item, "Thiếu kinh phí", null, commune.OtherHead, Now).WorkItem);
    }

    [Fact]
    public void Nothing_stands_in_the_way_of_work_that_has_ended()
    {
        var item = Opened(plan);
        item.SetAside(WorkState.Overtaken, "Tỉnh đã làm thay.", commune.Head, Now);

        Assert.Throws<InvalidInputException>(() => new Obstacle(plan, item, "Thiếu kinh phí", null, commune.OtherHead, Now));
        item.Reopen(PlanState.Issued, "Tỉnh không làm nữa.", commune.Head, Now);
        Assert.Same(item, new Obstacle(plan, item, "Thiếu kinh phí", null, commune.OtherHead, Now).WorkItem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Says_something(string words) =>
        Assert.Throws<InvalidInputException>(() => new Obstacle(plan, null, words, null, commune.OtherHead, Now));

    [Fact]
    public void A_decision_becomes_work_of_a_unit()
    {
        var obstacle = PassedOn();
        obstacle.Answer("Giao Phòng Kinh tế lập dự toán.", commune.Chair, Now);

        var item = obstacle.OpenWork("Lập dự toán bổ sung", commune.Economy, new DateOnly(2026, 3, 20), Now);

        Assert.Same(obstacle, item.Obstacle);
        Assert.Equal(("Lập dự toán bổ sung", commune.Economy.Id, plan.UnitId, (DateOnly?)new DateOnly(2026, 3, 20)), (item.Directive, item.LeadUnitId, item.CoordinatingUnitId, item.DueOn));
        Assert.Equal([(commune.Economy.Id, AssignmentRole.Lead)], item.Parts.Select(p => (p.UnitId, p.Role)));
    }

    [Fact]
    public void No_work_comes_of_what_nobody_has_decided_or_for_a_day_gone_by()
    {
        var obstacle = PassedOn();
        Assert.Equal(Refusal.ObstacleNotAnswered, Refused(() => obstacle.OpenWork("Lập dự toán", commune.Economy, null, Now)));

        obstacle.Answer("Đồng ý.", commune.Chair, Now);
        Assert.Throws<InvalidInputException>(() => obstacle.OpenWork("Lập dự toán", commune.Economy, VietnamTime.DayOf(Now).AddDays(-1), Now));
        Assert.Equal(Refusal.AnotherOrganization, Refused(() => obstacle.OpenWork("Lập dự toán", A.NeighbouringCommune().Economy, null, Now)));
    }

    [Fact]
    public void Waits_for_the_coordinating_unit_first_and_then_for_the_leaders()
    {
        bool Waits(Obstacle obstacle, Person person) => ObstacleQueries.WaitingFor(person).Compile()(obstacle);
        var (raised, passedOn) = (Raise(commune.OtherHead), PassedOn());

        Assert.Equal([commune.Specialist, commune.Colleague, commune.Head], commune.People.Where(p => Waits(raised, p)));
        Assert.Equal([commune.Chair, commune.DeputyChair], commune.People.Where(p => Waits(passedOn, p)));
    }

    private Obstacle Raise(Person by) => new(plan, null, "Thiếu kinh phí mua phao cứu sinh", "Cấp thêm 20 triệu đồng", by, Now);

    private Obstacle PassedOn()
    {
        var obstacle = Raise(commune.OtherHead);
        obstacle.PassOn(null, commune.Head, Now);
        return obstacle;
    }

    private static WorkItem Opened(Plan from) =>
        WorkOpening.Missing(from, new HashSet<(int, DateOnly?)>(), VietnamTime.DayOf(Now)) is [var first, ..] ? first : throw new InvalidOperationException("The plan gives no work.");

    private static Refusal Refused(Func<object> act) => Assert.Throws<ActRefusedException>(act).Reason;
}
