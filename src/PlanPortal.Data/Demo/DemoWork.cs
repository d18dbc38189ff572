using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Data.Demo;

/// <summary>
/// How the demo commune carried its plans out: what came of each piece of work follows from the words of its task, so
/// that every seeding tells the same story.
/// </summary>
internal sealed class DemoWork(PortalDbContext database, DemoAgenda agenda, IReadOnlyCollection<Person> people, DateTime now)
{
    private static readonly DemoWorkWords words = DemoFiles.Work;

    private int obstacles;

    /// <summary>Puts on the agenda what becomes of a plan that was just signed.</summary>
    public void Follow(Plan plan, DateTime signedAt)
    {
        plan.Work.ToList().ForEach(Live);
        for (var day = signedAt.AddMonths(1); day < now; day = day.AddMonths(1))
        {
            var at = day;
            agenda.Add(at, () => OpenNext(plan, VietnamTime.DayOf(at)));
        }

        for (var day = signedAt.AddMonths(2); day < now; day = day.AddMonths(2))
        {
            var at = OnWorkingDay(day);
            agenda.Add(at, () => Measure(plan, signedAt, at));
        }

        Hinder(plan, signedAt);
    }

    private void OpenNext(Plan plan, DateOnly today)
    {
        var existing = plan.Work.Where(w => w.TaskId is not null).Select(w => (w.TaskId!.Value, w.OccursOn)).ToHashSet();
        var opened = WorkOpening.Missing(plan, existing, today);
        database.WorkItems.AddRange(opened);
        opened.ToList().ForEach(Live);
    }

    /// <summary>Seven of ten in time, one late, the rest still open on their day.</summary>
    private void Live(WorkItem item)
    {
        var luck = Luck(item);
        var begun = item.OpenedOn.AddDays(3 + (luck % 11));
        foreach (var part in item.Parts)
        {
            if (part.Role == AssignmentRole.Cooperating && luck % 3 == 0)
            {
                continue;
            }

            var end = item.DueOn is not { } due || luck >= 90 ? (DateOnly?)null
                : luck < 72 ? due.AddDays(-(luck % 9)) : luck < 84 ? due.AddDays(2 + (luck % 12)) : null;
            if (end is null || end > begun)
            {
                Report(item, part, begun, PartState.InProgress, 20 + (luck % 6 * 10), Pick(words.Doing, luck));
            }

            if (end is { } day)
            {
                Report(item, part, day < begun ? begun : day, PartState.Done, 100, Pick(day > item.DueOn ? words.Late : words.Done, luck + part.UnitId));
            }
        }
    }

    private void Report(WorkItem item, WorkPart part, DateOnly day, PartState state, int percent, string said)
    {
        var at = Moment(day, part.UnitId);
        var by = PersonOf(part.UnitId) ?? item.Plan.Drafter;
        agenda.Add(at, () =>
        {
            if (item.WhyNotReport(part, by) is null && item.Report(part, state, percent, said, needsConfirmation: false, by, at) is { } act)
            {
                database.Acts.Add(act);
            }
        });
    }

    /// <summary>Figures rise towards the milestone, some faster than others; a plan that has ended is measured no more.</summary>
    private void Measure(Plan plan, DateTime signedAt, DateTime at)
    {
        var givers = TargetGivers.Of(plan, []);
        if (!givers.InForce)
        {
            return;
        }

        var (asOf, start) = (VietnamTime.DayOf(at), VietnamTime.DayOf(signedAt));
        foreach (var target in plan.Targets.Where(t => t.Value > 0))
        {
            var end = target.DueOn ?? new DateOnly(WorkOpening.LastYear(plan), 12, 31);
            var way = (decimal)(asOf.DayNumber - start.DayNumber) / Math.Max(1, end.DayNumber - start.DayNumber);
            var pace = 0.75m + (Luck(target.Key, 0) % 5 * 0.1m);
            var value = target.Value!.Value * (0.3m + (0.7m * Math.Min(1, way * pace)));
            var figure = TargetFigure.Enter(
                target, givers, plan.UnitId, asOf, target.Value % 1 == 0 ? Math.Floor(value) : Math.Round(value, 1),
                Pick(words.Sources, target.Position), revision: 1, plan.Drafter, at);
            database.TargetFigures.Add(figure);
            database.Acts.Add(figure.Entered(target, plan.Drafter));
        }
    }

    /// <summary>The first plans with work still open each meet one obstacle.</summary>
    private void Hinder(Plan plan, DateTime signedAt)
    {
        var at = OnWorkingDay(signedAt.AddDays(40));
        if (at > now.AddDays(-10) || obstacles == words.Obstacles.Count || plan.Work.FirstOrDefault(w => Luck(w) >= 72) is not { } item)
        {
            return;
        }

        var story = words.Obstacles[obstacles++];
        agenda.Add(at, () =>
        {
            var obstacle = new Obstacle(plan, item.IsOpen ? item : null, story.Words, story.Proposal, plan.Drafter, at);
            database.Obstacles.Add(obstacle);
            database.Acts.Add(obstacle.Raised(plan.Drafter));
            var answered = OnWorkingDay(at.AddDays(4));
            agenda.Add(answered, () => Answer(obstacle, plan, story, answered));
        });
    }

    private void Answer(Obstacle obstacle, Plan plan, DemoObstacle story, DateTime at)
    {
        var head = people.FirstOrDefault(p => p.Is(Roles.UnitHead) && p.UnitId == plan.UnitId);
        if (story.Opinion is { } opinion && head is not null)
        {
            obstacle.PassOn(opinion, head, at);
        }

        if (story.Decision is { } decision)
        {
            database.Acts.Add(obstacle.Answer(decision, plan.Signer!, at));
        }
    }

    private Person? PersonOf(int unitId) =>
        people.FirstOrDefault(p => p.UnitId == unitId && p.Is(Roles.Specialist)) ?? people.FirstOrDefault(p => p.UnitId == unitId && p.Is(Roles.UnitHead));

    private static DateTime OnWorkingDay(DateTime moment) => Moment(VietnamTime.DayOf(moment), moment.Minute);

    /// <summary>In office hours of the day, or of the last working day before it.</summary>
    private static DateTime Moment(DateOnly day, int variety) =>
        VietnamTime.ToUtc(DemoCalendar.WorkingDay(day), new TimeOnly(8 + (variety % 8), variety * 7 % 60));

    private static string Pick(IReadOnlyList<string> sentences, int luck) => sentences[luck % sentences.Count];

    private static int Luck(WorkItem item) => Luck(item.Task?.Key ?? "", item.OccursOn?.DayNumber ?? 0);

    /// <summary>0 to 99, always the same for the same words.</summary>
    private static int Luck(string key, int salt) => (int)(key.Aggregate(17u + (uint)salt, (sum, c) => (sum * 31) + c) % 100);
}
