using PlanPortal.Core.Execution;

namespace PlanPortal.Core.Tests.Execution;

/// <summary>How work stands on a day, by the rule and as the database is asked.</summary>
public class StandingTests
{
    private static readonly DateOnly Today = new(2026, 6, 15);

    [Theory]
    [InlineData(WorkState.NotStarted, 0, null, WorkStanding.NotStarted)]
    [InlineData(WorkState.NotStarted, -1, null, WorkStanding.Late)]
    [InlineData(WorkState.NotStarted, null, null, WorkStanding.NotStarted)]
    [InlineData(WorkState.InProgress, 1, null, WorkStanding.InProgress)]
    [InlineData(WorkState.InProgress, -30, null, WorkStanding.Late)]
    [InlineData(WorkState.Reported, -5, -5, WorkStanding.AwaitingConfirmation)]
    [InlineData(WorkState.Reported, -5, -4, WorkStanding.Late)]
    [InlineData(WorkState.Reported, null, -4, WorkStanding.AwaitingConfirmation)]
    [InlineData(WorkState.Done, -5, -5, WorkStanding.DoneOnTime)]
    [InlineData(WorkState.Done, -5, -4, WorkStanding.DoneLate)]
    [InlineData(WorkState.Done, null, -4, WorkStanding.DoneOnTime)]
    [InlineData(WorkState.Overtaken, -5, null, WorkStanding.Overtaken)]
    [InlineData(WorkState.CannotJudge, -5, null, WorkStanding.CannotJudge)]
    public void Its_state_is_held_against_its_due_day(WorkState state, int? due, int? done, WorkStanding standing) =>
        Assert.Equal(standing, state.Standing(Day(due), Day(done), Today));

    [Fact]
    public void The_conditions_for_the_database_say_the_same_of_every_piece_of_work()
    {
        var given = new Given();
        var conditions = Enum.GetValues<WorkStanding>().ToDictionary(s => s, s => WorkQueries.StandingAs(s, Today).Compile());
        var open = WorkQueries.Open.Compile();
        var seen = new HashSet<WorkStanding>();
        foreach (var work in Everything(given))
        {
            var standing = work.StandingOn(Today);
            seen.Add(standing);

            Assert.Equal([standing], conditions.Where(c => c.Value(work)).Select(c => c.Key));
            Assert.Equal(work.IsOpen, open(work));
        }

        Assert.Equal(Enum.GetValues<WorkStanding>().ToHashSet(), seen);
    }

    [Fact]
    public void The_desk_of_a_person_holds_what_is_theirs_or_everybodys_in_their_unit()
    {
        var given = new Given();
        var (mine, ours, colleagues, other) = (given.Work(Given.Culture), given.Work(Given.Culture), given.Work(Given.Culture), given.Work(Given.Economy));
        mine.HandOn(mine.Parts[0], given.Commune.Specialist, given.Commune.Head, given.Morning);
        colleagues.HandOn(colleagues.Parts[0], given.Commune.Colleague, given.Commune.Head, given.Morning);
        WorkPart[] parts = [.. new[] { mine, ours, colleagues, other }.Select(w => w.Parts[0])];

        Assert.Equal([mine.Parts[0], ours.Parts[0]], parts.Where(WorkQueries.OnDeskOf(given.Commune.Specialist).Compile()));
        ours.Report(ours.Parts[0], PartState.Done, 100, null, false, given.Commune.Specialist, given.Morning);
        Assert.Equal([mine.Parts[0]], parts.Where(WorkQueries.OnDeskOf(given.Commune.Specialist).Compile()));
        Assert.DoesNotContain(parts, p => WorkQueries.OnDeskOf(given.Commune.Chair).Compile()(p));
    }

    private static DateOnly? Day(int? fromToday) => fromToday is { } days ? Today.AddDays(days) : null;

    /// <summary>Work of every state, due before, on and after today and on no day, reported in time and late.</summary>
    private static IEnumerable<WorkItem> Everything(Given given)
    {
        var reported = new[] { Today.AddDays(-20), Today.AddDays(-1), Today };
        foreach (var time in new[] { "trước ngày 10/6/2026", "trước ngày 15/6/2026", "trước ngày 30/6/2026", "Thường xuyên" })
        {
            yield return given.Work(time: time);
            yield return With(w => w.Report(w.Parts[0], PartState.InProgress, 10, null, false, given.EconomySpecialist, given.Morning));
            yield return With(w => w.SetAside(WorkState.Overtaken, "Trùng.", given.Commune.Chair, given.Morning));
            yield return With(w => w.SetAside(WorkState.CannotJudge, "Không rõ.", given.Commune.Chair, given.Morning));
            foreach (var on in reported)
            {
                var at = on.ToDateTime(new TimeOnly(3, 0), DateTimeKind.Utc);
                yield return With(w => w.Report(w.Parts[0], PartState.Done, 100, null, true, given.EconomySpecialist, at));
                yield return With(w => w.Report(w.Parts[0], PartState.Done, 100, null, false, given.EconomySpecialist, at));
            }

            WorkItem With(Action<WorkItem> act)
            {
                var work = given.Work(time: time);
                act(work);
                return work;
            }
        }
    }
}
