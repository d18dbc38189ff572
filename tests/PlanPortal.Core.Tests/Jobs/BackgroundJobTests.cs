using PlanPortal.Core.Jobs;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Jobs;

/// <summary>Long work that outlives the server that began it.</summary>
public class BackgroundJobTests
{
    private readonly BackgroundJob job = new(A.Commune().Specialist, JobKind.ImportPreview, "tiến độ.xlsx", [1, 2], Moments.Morning);

    [Fact]
    public void A_job_that_a_server_works_on_is_free_again_when_it_is_not_heard_of_for_long()
    {
        job.Take(Moments.Morning);

        Assert.False(job.IsFree(Moments.Morning.MinutesLater(2)));
        Assert.True(job.IsFree(Moments.Morning.MinutesLater(2).AddSeconds(1)));
    }

    [Fact]
    public void Saying_how_far_it_is_keeps_the_claim()
    {
        job.Take(Moments.Morning);
        job.Progress(10, 100, Moments.Morning.MinutesLater(2));

        Assert.False(job.IsFree(Moments.Morning.MinutesLater(4)));
    }

    [Fact]
    public void Taking_it_up_changes_the_version_so_that_a_second_server_fails()
    {
        var before = job.Version;
        job.Take(Moments.Morning);

        Assert.NotEqual(before, job.Version);
    }

    [Fact]
    public void Given_back_it_waits_and_the_attempt_does_not_count()
    {
        job.Take(Moments.Morning);
        job.GiveBack();

        Assert.Equal((JobState.Waiting, 0, true), (job.State, job.Attempts, job.IsFree(Moments.Morning)));
    }

    [Fact]
    public void Finished_it_keeps_its_outcome_and_lets_go_of_what_was_given_in()
    {
        job.Take(Moments.Morning);
        job.Progress(3, 7, Moments.Morning);
        job.Finish("{}", [9], Moments.Morning.MinutesLater(1));

        Assert.Equal((JobState.Finished, 7, "{}", true), (job.State, job.Done, job.Outcome, job.IsOver));
        Assert.Null(job.Input);
        Assert.False(job.IsFree(Moments.Morning.DaysLater(1)));
    }

    [Fact]
    public void Failed_it_says_why_within_bounds_and_is_not_tried_again()
    {
        job.Take(Moments.Morning);
        job.Fail(new string('x', 5000), Moments.Morning);

        Assert.Equal(BackgroundJob.MaxProblemLength, job.Problem!.Length);
        Assert.False(job.IsFree(Moments.Morning.DaysLater(1)));
    }
}
