using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data.Demo.Load;

/// <summary>What became of a signed plan until now: about nine in ten pieces of work that fell due are done, some late; the rest is late.</summary>
internal sealed class LoadProgress(PortalDbContext database, IReadOnlyList<Person> people, DateTime now)
{
    private readonly DateOnly today = VietnamTime.DayOf(now);

    /// <param name="plan">Saved, with all that its signature made.</param>
    public void Live(Plan plan, LoadRandom random)
    {
        OpenLaterOccurrences(plan);
        foreach (var item in plan.Work)
        {
            Work(plan, item, random);
        }

        foreach (var target in plan.Targets.Where(t => t.Value is not null))
        {
            Measure(plan, target, random);
        }

        database.ReportingPeriods.AddRange(PeriodOpening.Missing(plan, new HashSet<(PeriodKind, DateOnly)>(), WorkSettings.Default(plan.OrganizationId), today));
    }

    /// <summary>What the daily rounds opened since the signature.</summary>
    private void OpenLaterOccurrences(Plan plan)
    {
        var open = plan.Work.Where(w => w.TaskId is not null).Select(w => (w.TaskId!.Value, w.OccursOn)).ToHashSet();

        // The plan's own list has them as soon as they are tracked.
        database.WorkItems.AddRange(WorkOpening.Missing(plan, open, today));
    }

    private void Work(Plan plan, WorkItem item, LoadRandom random)
    {
        var due = item.DueOn ?? today.AddDays(60);
        var past = due < today;
        var chance = random.Below(100);
        if (past ? chance < 90 : chance < 10)
        {
            // In time, or some weeks late.
            var on = past && chance >= 80 ? due.AddDays(1 + random.Below(40)) : due.AddDays(-random.Below(14));
            Report(plan, item, PartState.Done, 100, on, random);
        }
        else if (chance is >= 93 or (>= 10 and < 40))
        {
            Report(plan, item, PartState.InProgress, 10 + (10 * random.Below(9)), past ? due.AddDays(-7) : today.AddDays(-random.Below(20)), random);
            RaiseObstacle(plan, item, random);
        }
    }

    private void Report(Plan plan, WorkItem item, PartState state, int percent, DateOnly on, LoadRandom random)
    {
        var at = Moment(on, plan);
        foreach (var part in item.Parts.Where(p => p.Role != AssignmentRole.Cooperating || random.Happens(30)))
        {
            if (item.Report(part, state, percent, random.Of(LoadWords.Progress), needsConfirmation: false, Reporter(part.UnitId, plan, random), at) is { } act)
            {
                database.Acts.Add(act);
            }

            if (!item.IsOpen)
            {
                break;
            }
        }
    }

    private void RaiseObstacle(Plan plan, WorkItem item, LoadRandom random)
    {
        if (!random.Happens(8))
        {
            return;
        }

        var by = Reporter(item.LeadUnitId, plan, random);
        var obstacle = database.Obstacles.Add(new Obstacle(plan, item, random.Of(LoadWords.Obstacles), "Đề nghị Ủy ban nhân dân xã xem xét.", by, Moment(today.AddDays(-random.Below(40)), plan))).Entity;
        database.Acts.Add(obstacle.Raised(by));
    }

    private void Measure(Plan plan, IssuedTarget target, LoadRandom random)
    {
        var by = Reporter(plan.UnitId, plan, random);
        for (var day = plan.IssuedOn!.Value.AddMonths(3); day < today && day <= plan.IssuedOn.Value.AddMonths(12); day = day.AddMonths(3))
        {
            var value = Math.Round(target.Value!.Value * (20 + random.Below(90)) / 100m, 2);
            database.TargetFigures.Add(TargetFigure.Enter(target, TargetGivers.Of(plan, []), plan.UnitId, day, value, "Báo cáo của các thôn", revision: 1, by, Moment(day, plan)));
        }
    }

    /// <summary>Somebody of the unit; where nobody there has an account, of the unit that drafted the plan.</summary>
    private Person Reporter(int unitId, Plan plan, LoadRandom random)
    {
        List<Person> own = [.. people.Where(p => p.UnitId == unitId)];
        return random.Of(own.Count > 0 ? own : [.. people.Where(p => p.UnitId == plan.UnitId)]);
    }

    /// <summary>Nothing is done before the signature or in the future.</summary>
    private DateTime Moment(DateOnly day, Plan plan)
    {
        var at = VietnamTime.ToUtc(day, new TimeOnly(9, 0));
        return at < plan.ChangedAt ? plan.ChangedAt : at > now ? now : at;
    }
}
