using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Execution;

/// <summary>A unit asks for a later day and a leader decides; wish and decision are both kept.</summary>
public class DueDateTests
{
    private static readonly DateOnly Due = new(2026, 6, 30);
    private static readonly DateOnly Wanted = new(2026, 8, 15);

    private readonly Given given = new();

    [Fact]
    public void Granted_it_moves_the_day_of_the_work_and_of_its_parts_but_not_the_plans_own()
    {
        var (work, request) = Asked();

        var act = work.DecideDueDate(request, Wanted, "Đồng ý.", given.Commune.Chair, given.Morning.DaysLater(1));

        Assert.Equal((Wanted, Wanted, Due), (work.DueOn!.Value, work.DueKey, work.OccursOn!.Value));
        Assert.All(work.Parts, p => Assert.Equal(Wanted, p.DueKey));
        Assert.Equal((Due, Wanted, true, Wanted, "Mưa kéo dài.", "Đồng ý."), (request.DueBefore!.Value, request.Wanted, request.Granted!.Value, request.GrantedUntil!.Value, request.Reason, request.Answer));
        Assert.Equal((ActKind.DueDateDecided, "“Ươm cây giống”: Cho lùi đến 15/08/2026: Đồng ý."), (act.Kind, act.Detail));
        Assert.Contains("15/08/2026: Đồng ý.", work.Notes[^1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leader_may_grant_another_day_than_the_one_asked_for()
    {
        var (work, request) = Asked();

        work.DecideDueDate(request, new DateOnly(2026, 7, 15), null, given.Commune.DeputyChair, given.Morning);

        Assert.Equal((new DateOnly(2026, 7, 15), Wanted), (work.DueOn!.Value, request.Wanted));
    }

    [Fact]
    public void Refused_with_a_reason_it_leaves_the_day_as_it_was()
    {
        var (work, request) = Asked();

        Assert.Equal(Refusal.ReasonMissing, Assert.Throws<ActRefusedException>(() => work.DecideDueDate(request, null, "", given.Commune.Chair, given.Morning)).Reason);
        work.DecideDueDate(request, null, "Phải xong trước mùa mưa.", given.Commune.Chair, given.Morning);

        Assert.Equal((Due, false, null), (work.DueOn!.Value, request.Granted!.Value, request.GrantedUntil));
        Assert.Null(work.WhyNotAskForDueDate(work.Parts[0], given.EconomySpecialist));
    }

    [Theory]
    [InlineData(2026, 6, 30)]
    [InlineData(2026, 5, 1)]
    [InlineData(2026, 3, 1)]
    public void A_day_that_is_not_later_is_neither_asked_for_nor_granted(int year, int month, int day)
    {
        var (work, request) = Asked();

        Assert.Equal(Refusal.DateNotLater, Assert.Throws<ActRefusedException>(() => work.DecideDueDate(request, new(year, month, day), null, given.Commune.Chair, given.Morning)).Reason);
        Assert.Equal(Refusal.DateNotLater, Assert.Throws<ActRefusedException>(() => given.Work() is var other ? other.AskForDueDate(other.Parts[0], new(year, month, day), "Bận.", given.EconomySpecialist, given.Morning) : null).Reason);
    }

    [Fact]
    public void One_wish_at_a_time_by_those_who_do_the_work_decided_once_by_a_leader()
    {
        var (work, request) = Asked();

        Assert.Equal(Refusal.AlreadyAsked, work.WhyNotAskForDueDate(work.Parts[0], given.EconomySpecialist));
        Assert.Equal(Refusal.NotTheirWork, given.Work().WhyNotAskForDueDate(work.Parts[0], given.Commune.Clerk));
        Assert.Equal(Refusal.NotALeader, work.WhyNotDecideDueDate(request, given.Commune.Head));

        work.DecideDueDate(request, Wanted, null, given.Commune.Chair, given.Morning);
        Assert.Equal(Refusal.AlreadyDecided, work.WhyNotDecideDueDate(request, given.Commune.DeputyChair));
    }

    [Fact]
    public void What_was_reported_late_is_in_time_once_a_leader_grants_the_day()
    {
        var (work, request) = Asked();
        var reported = Moments.Utc(2026, 7, 10);
        work.Report(work.Parts[0], PartState.Done, 100, null, false, given.EconomySpecialist, reported);
        Assert.Equal(WorkStanding.DoneLate, work.StandingOn(new(2026, 7, 11)));

        work.DecideDueDate(request, Wanted, null, given.Commune.Chair, reported.DaysLater(1));

        Assert.Equal(WorkStanding.DoneOnTime, work.StandingOn(new(2026, 7, 11)));
    }

    [Fact]
    public void What_was_set_aside_needs_no_decision_any_more()
    {
        var (work, request) = Asked();
        work.SetAside(WorkState.Overtaken, "Trùng việc.", given.Commune.Chair, given.Morning);

        Assert.Equal(Refusal.WorkIsEnded, work.WhyNotDecideDueDate(request, given.Commune.Chair));
    }

    private (WorkItem Work, DueDateRequest Request) Asked()
    {
        var work = given.Work(helps: Given.Culture);
        work.AskForDueDate(work.Parts[0], Wanted, "Mưa kéo dài.", given.EconomySpecialist, given.Morning);
        return (work, Assert.Single(work.Requests));
    }
}
