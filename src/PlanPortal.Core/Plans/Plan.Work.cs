using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Core.Plans;

/// <summary>What the signed plan sets: written once, at the signature, from the reading that people settled.</summary>
public sealed partial class Plan
{
    private readonly List<IssuedTask> tasks = [];
    private readonly List<IssuedTarget> targets = [];
    private readonly List<IssuedReportingDuty> reportingDuties = [];
    private readonly List<Assignment> assignments = [];
    private readonly List<WorkItem> work = [];

    /// <summary>Tasks first, then the duties of units, each in reading order.</summary>
    public IReadOnlyList<IssuedTask> Tasks => tasks;

    public IReadOnlyList<IssuedTarget> Targets => targets;

    public IReadOnlyList<IssuedReportingDuty> ReportingDuties => reportingDuties;

    /// <summary>The units' parts in tasks and targets.</summary>
    public IReadOnlyList<Assignment> Assignments => assignments;

    /// <summary>What the units have to do of it, as it goes on. To be loaded with its parts before the plan is recalled, replaced or ended.</summary>
    public IReadOnlyList<WorkItem> Work => work;

    private void GiveOut(SettledReading reading)
    {
        foreach (var row in reading.Tasks.Where(t => t.Holds))
        {
            var task = new IssuedTask(OrganizationId, tasks.Count, row);
            task.Assign(reading.UnitIds(row.Value.Lead), AssignmentRole.Lead);
            task.Assign(reading.UnitIds(row.Value.Cooperating), AssignmentRole.Cooperating);
            tasks.Add(task);
        }

        foreach (var row in reading.Duties.Where(d => d.Holds))
        {
            var task = new IssuedTask(OrganizationId, tasks.Count, row);
            task.Assign(reading.UnitIds([row.Value.Unit]), row.Value.Requested ? AssignmentRole.Requested : AssignmentRole.Lead);
            tasks.Add(task);
        }

        targets.AddRange(reading.Targets.Where(t => t.Holds).Select((row, i) => new IssuedTarget(OrganizationId, i, row, UnitId)));
        reportingDuties.AddRange(reading.Reporting.Where(r => r.Holds).Select((row, i) => new IssuedReportingDuty(OrganizationId, i, row)));
        assignments.AddRange([.. tasks.SelectMany(t => t.Assignments), .. targets.SelectMany(t => t.Assignments)]);
    }
}
