using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Reports.Composing;

namespace PlanPortal.Data.Reports;

/// <summary>What a plan is called.</summary>
public sealed record PlanName(string NumberAndSymbol, string Title, DateOnly? IssuedOn);

/// <summary>Loads what reports tell of: one command for each kind of thing, whatever the number of plans.</summary>
public static class ReportData
{
    /// <summary>The work of plans, or a unit's share of it with that unit's own words.</summary>
    /// <param name="unitId">Null for all units: then what those who lead said counts.</param>
    /// <param name="saidUntil">The last day on which what units said counts; null for all, as in a unit's own report, which goes on being written after it.</param>
    /// <param name="evidenceIn">The days whose evidence of that unit's people is loaded; null for none.</param>
    public static async Task<ILookup<int, ReportedTask>> LoadTasksAsync(
        PortalDbContext database, IReadOnlyCollection<int> planIds, int? unitId, DateOnly? saidUntil, EvidenceDays? evidenceIn, CancellationToken cancellationToken)
    {
        DateTime? after = saidUntil is { } last ? VietnamTime.ToUtc(last.AddDays(1)) : null;
        var evidence = database.Evidence.OfUnitIn(database, unitId, evidenceIn);
        var rows = await database.WorkItems.AsNoTracking()
            .Where(w => planIds.Contains(w.PlanId) && (unitId == null || w.Parts.Any(p => p.UnitId == unitId)))
            .Select(w => new
            {
                w.Id,
                w.PlanId,
                w.TaskId,
                w.State,
                w.DueOn,
                w.OpenedOn,
                w.DoneOn,
                w.ChangedAt,
                w.Reason,
                w.Directive,
                Name = w.Task == null ? null : w.Task.Name,
                Position = w.Task == null ? int.MaxValue : w.Task.Position,
                Block = w.Task == null ? null : w.Task.Block,
                Appendix = w.Task == null ? null : w.Task.Appendix,
                Row = w.Task == null ? null : w.Task.Row,
                Evidence = evidence.Where(e => e.WorkItemId == w.Id).OrderBy(e => e.Id).Select(e => new ReportedEvidence(e.Id, e.Name, e.Url)).ToList(),
                Parts = w.Parts.OrderBy(p => p.Id).Select(p => new
                {
                    Standing = new PartStanding(p.UnitId, p.Role, p.State, p.Percent, p.Words),
                    p.ReportedAt,
                    Unit = database.Units.Where(u => u.Id == p.UnitId).Select(u => u.Name).First(),
                }).ToList(),
            }).AsSingleQuery().ToListAsync(cancellationToken);
        var before = after is { } end && rows.Exists(w => w.Parts.Exists(p => p.ReportedAt >= end)) ? await LoadPartsBeforeAsync(database, planIds, end, cancellationToken) : [];
        return rows.ToLookup(w => w.PlanId, w =>
        {
            var parts = before.GetValueOrDefault(w.Id) ?? w.Parts.ConvertAll(p => p.Standing);
            return new ReportedTask
            {
                Id = w.Id,
                TaskId = w.TaskId,
                Place = w.Block is { } block ? new TextPlace(w.Appendix, block) { Row = w.Row } : null,
                Position = w.Position,
                Name = ReportWording.OneLine(w.Name ?? w.Directive ?? ""),
                Lead = [.. w.Parts.Where(p => p.Standing.Leads).Select(p => p.Unit)],
                Cooperating = [.. w.Parts.Where(p => !p.Standing.Leads).Select(p => p.Unit)],
                State = w.State,
                OpenState = WorkItem.OpenState(parts.Select(p => p.State)),
                Percent = WorkItem.MeanPercent([.. parts.Where(p => p.Leads).Select(p => (p.State, p.Percent))]),
                DueOn = w.DueOn,
                OpenedOn = w.OpenedOn,
                DoneOn = w.DoneOn,
                ChangedOn = VietnamTime.DayOf(w.ChangedAt),
                Words = Joined(parts.Where(p => unitId == null ? p.Leads : p.UnitId == unitId).Select(p => p.Words)),
                Evidence = w.Evidence,
                Reason = w.Reason,
            };
        });
    }

    /// <summary>How far work was before a moment of which units said something after it; by work.</summary>
    private static async Task<Dictionary<int, IReadOnlyList<PartStanding>>> LoadPartsBeforeAsync(
        PortalDbContext database, IReadOnlyCollection<int> planIds, DateTime moment, CancellationToken cancellationToken)
    {
        var items = await database.WorkItems.AsNoTracking().Where(w => planIds.Contains(w.PlanId) && w.Parts.Any(p => p.ReportedAt >= moment))
            .Include(w => w.Parts.OrderBy(p => p.Id)).ThenInclude(p => p.Steps).Include(w => w.Notes.Where(n => n.At < moment)).ToListAsync(cancellationToken);
        return items.ToDictionary(w => w.Id, w => w.PartsBefore(moment));
    }

    /// <summary>The targets of plans as of a day.</summary>
    /// <param name="unitId">Null for all; else those for which the unit gives figures.</param>
    public static async Task<ILookup<int, ReportedTarget>> LoadTargetsAsync(
        PortalDbContext database, IReadOnlyCollection<int> planIds, int? unitId, DateOnly asOf, CancellationToken cancellationToken)
    {
        var targets = database.IssuedTargets.AsNoTracking().Where(t => planIds.Contains(t.PlanId));
        if (unitId is { } unit)
        {
            targets = targets.OfUnit(database, unit);
        }

        var rows = await (
            from facts in database.FactsOf(targets)
            join target in database.IssuedTargets.AsNoTracking() on facts.Id equals target.Id
            orderby facts.PlanId, facts.Position
            select new
            {
                Facts = facts,
                target.Statement,
                target.Measure,
                target.Unit,
                Figures = database.TargetFigures.Where(f => f.TargetId == target.Id && f.AsOf <= asOf)
                    .Select(f => new MeasuredFigure(f.Id, f.UnitId, f.AsOf, f.Revision, f.Value)).ToList(),
            }).AsSingleQuery().ToListAsync(cancellationToken);
        return rows.ToLookup(t => t.Facts.PlanId, t => new ReportedTarget(ReportWording.OneLine(t.Measure ?? t.Statement), t.Unit, t.Facts.ProgressOn(asOf, t.Figures)));
    }

    public static async Task<ILookup<int, ReportedObstacle>> LoadObstaclesAsync(
        PortalDbContext database, IReadOnlyCollection<int> planIds, int? unitId, CancellationToken cancellationToken)
    {
        var rows = await database.Obstacles.AsNoTracking().Where(o => planIds.Contains(o.PlanId) && (unitId == null || o.UnitId == unitId)).OrderBy(o => o.Id)
            .Select(o => new
            {
                o.PlanId,
                o.State,
                o.RaisedAt,
                o.DecidedAt,
                o.Words,
                o.Proposal,
                o.Decision,
                Unit = database.Units.Where(u => u.Id == o.UnitId).Select(u => u.Name).First(),
                Task = o.WorkItem == null ? null : o.WorkItem.Task == null ? o.WorkItem.Directive : o.WorkItem.Task.Name,
            }).ToListAsync(cancellationToken);
        return rows.ToLookup(o => o.PlanId, o => new ReportedObstacle
        {
            Unit = o.Unit,
            Task = o.Task,
            State = o.State,
            RaisedOn = VietnamTime.DayOf(o.RaisedAt),
            DecidedOn = o.DecidedAt is { } decided ? VietnamTime.DayOf(decided) : null,
            Words = o.Words,
            Proposal = o.Proposal,
            Decision = o.Decision,
        });
    }

    /// <summary>One unit's work in a plan, with its figures, obstacles and evidence: what its report is made of.</summary>
    /// <param name="report">With its period.</param>
    public static async Task<ReportedPlan> LoadUnitWorkAsync(
        PortalDbContext database, UnitReport report, PlanName plan, ReportSpan span, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(plan);
        var (planId, unitId) = (report.PlanId, report.UnitId);
        int[] planIds = [planId];
        return new()
        {
            NumberAndSymbol = plan.NumberAndSymbol,
            IssuedOn = plan.IssuedOn ?? span.From,
            Subject = plan.Title,
            Text = new(),
            Tasks = [.. (await LoadTasksAsync(database, planIds, unitId, null, EvidenceDays.Of(report, today), cancellationToken))[planId]],
            Targets = [.. (await LoadTargetsAsync(database, planIds, unitId, span.AsOf, cancellationToken))[planId]],
            Obstacles = [.. (await LoadObstaclesAsync(database, planIds, unitId, cancellationToken))[planId]],
        };
    }

    /// <summary>What units sent for these periods, each in its last version, in the order of the units; by plan.</summary>
    public static async Task<ILookup<int, UnitWords>> LoadWordsAsync(PortalDbContext database, IReadOnlyCollection<int> periodIds, CancellationToken cancellationToken)
    {
        var rows = await (
            from report in database.UnitReports.AsNoTracking()
            where periodIds.Contains(report.PeriodId)
            join unit in database.Units on report.UnitId equals unit.Id
            join version in database.UnitReportVersions on new { Id = report.Id, No = report.VersionCount } equals new { Id = version.UnitReportId, version.No }
            orderby unit.SortOrder, unit.Name, report.Period.Until
            select new { report.PlanId, unit.Name, version.Done, version.Difficulties, version.Proposals, version.NextWork }).ToListAsync(cancellationToken);
        return rows.ToLookup(r => r.PlanId, r => new UnitWords(r.Name, new ReportWords(r.Done, r.Difficulties, r.Proposals, r.NextWork)));
    }

    /// <summary>Plans with everything that a report tells of them, in the order of their numbers.</summary>
    public static async Task<IReadOnlyList<ReportedPlan>> LoadPlansAsync(
        PortalDbContext database, IReadOnlyCollection<int> planIds, IReadOnlyCollection<int> periodIds, ReportSpan span, CancellationToken cancellationToken)
    {
        var plans = await database.Plans.AsNoTracking().Include(p => p.ReportingDuties).Where(p => planIds.Contains(p.Id) && p.Number != null)
            .OrderBy(p => p.IssuedOn).ThenBy(p => p.Number).AsSingleQuery().ToListAsync(cancellationToken);
        var tasks = await LoadTasksAsync(database, planIds, null, span.AsOf, null, cancellationToken);
        var targets = await LoadTargetsAsync(database, planIds, null, span.AsOf, cancellationToken);
        var obstacles = await LoadObstaclesAsync(database, planIds, null, cancellationToken);
        var words = await LoadWordsAsync(database, periodIds, cancellationToken);
        return [.. plans.Select(p => new ReportedPlan
        {
            NumberAndSymbol = p.NumberAndSymbol,
            IssuedOn = p.IssuedOn!.Value,
            Subject = p.Title,
            Text = p.Read(),
            ReportTo = [.. p.ReportingDuties.Where(d => d.IsOwnReport).SelectMany(d => d.Recipients).Distinct()],
            Tasks = [.. tasks[p.Id]],
            Targets = [.. targets[p.Id]],
            Obstacles = [.. obstacles[p.Id]],
            Units = [.. words[p.Id]],
        })];
    }

    private static string? Joined(IEnumerable<string?> words) => words.OfType<string>().Distinct().ToList() is { Count: > 0 } said ? string.Join('\n', said) : null;
}
