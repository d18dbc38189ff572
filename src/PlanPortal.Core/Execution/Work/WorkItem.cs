using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Execution;

/// <summary>
/// One piece of work to be done by a day: a task of a signed plan, one occurrence of a recurring task, or what a leader
/// decided on an obstacle. The units' shares in it are its <see cref="Parts"/>; who may do what stands in
/// <c>WorkItem.Acts.cs</c> and <c>WorkItem.DueDate.cs</c>.
/// </summary>
public sealed partial class WorkItem : IOwned, IVersioned
{
    public const int MaxDirectiveLength = 2000;
    public const int MaxReasonLength = 1000;

    private readonly List<WorkPart> parts = [];
    private readonly List<WorkNote> notes = [];
    private readonly List<DueDateRequest> requests = [];

    private WorkItem()
    {
    }

    /// <summary>Opens a task's work, or one occurrence of it. A task that names no unit falls to the unit that drafted the plan.</summary>
    /// <param name="task">With its assignments.</param>
    /// <param name="occursOn">The due day as the plan has it; null where the plan names none.</param>
    /// <param name="today">In Vietnam.</param>
    internal WorkItem(IssuedTask task, Plan plan, DateOnly? occursOn, DateOnly today)
        : this(plan, occursOn, today)
    {
        Task = task;
        TaskId = task.Id == 0 ? null : task.Id;
        parts.AddRange(task.Assignments.Select(a => new WorkPart(OrganizationId, PlanId, a.UnitId, a.Role) { Assignment = a }));
        AddLeadIfMissing();
    }

    /// <summary>Opens what a leader decided on an obstacle.</summary>
    internal WorkItem(Obstacle obstacle, Plan plan, string directive, int leadUnitId, DateOnly? dueOn, DateOnly today)
        : this(plan, dueOn, today)
    {
        Obstacle = obstacle;
        Directive = Required.Text(directive, MaxDirectiveLength, "nội dung việc phải làm");
        parts.Add(new WorkPart(OrganizationId, PlanId, leadUnitId, AssignmentRole.Lead));
        AddLeadIfMissing();
    }

    private WorkItem(Plan plan, DateOnly? occursOn, DateOnly today)
    {
        (OrganizationId, PlanId, Plan, CoordinatingUnitId) = (plan.OrganizationId, plan.Id, plan, plan.UnitId);
        (OccursOn, DueOn, OpenedOn) = (occursOn, occursOn, today);
        DueKey = DueOn ?? DateOnly.MaxValue;
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PlanId { get; private set; }

    public Plan Plan { get; private set; } = null!;

    /// <summary>Null for what a leader decided.</summary>
    public int? TaskId { get; private set; }

    public IssuedTask? Task { get; private set; }

    /// <summary>The obstacle on which a leader decided this.</summary>
    public int? ObstacleId { get; private set; }

    public Obstacle? Obstacle { get; private set; }

    /// <summary>The unit that drafted the plan: it follows the work, confirms it and reports of it.</summary>
    public int CoordinatingUnitId { get; private set; }

    /// <summary>The first of those who lead.</summary>
    public int LeadUnitId { get; private set; }

    public WorkState State { get; private set; }

    /// <summary>0 to 100: the mean of those who lead.</summary>
    public int Percent { get; private set; }

    /// <summary>The due day that the plan sets, which tells the occurrences of a task apart.</summary>
    public DateOnly? OccursOn { get; private set; }

    /// <summary>The last day on which it is in time, after what leaders granted.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary><see cref="DueOn"/>, or the last of all days where there is none: lists and indexes sort by it.</summary>
    public DateOnly DueKey { get; private set; }

    public DateOnly OpenedOn { get; private set; }

    /// <summary>The day on which its leads said that it was done.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>Who said so last: somebody else confirms.</summary>
    public int? DoneById { get; private set; }

    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>The last change, UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Why it was ended without being done.</summary>
    public string? Reason { get; private set; }

    /// <summary>What is to be done, where no task of a plan says it.</summary>
    public string? Directive { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public IReadOnlyList<WorkPart> Parts => parts;

    /// <summary>What was said and done, oldest first; never changed.</summary>
    public IReadOnlyList<WorkNote> Notes => notes;

    public IReadOnlyList<DueDateRequest> Requests => requests;

    /// <summary>What is to be done, in the plan's words; the task must be loaded.</summary>
    public string Name => Directive ?? Task?.Name ?? $"việc số {Id}";

    public bool IsOpen => State.IsOpen();

    public WorkStanding StandingOn(DateOnly today) => State.Standing(DueOn, DoneOn, today);

    /// <summary>The parts that decide whether it is done: those who lead; of what outside bodies are asked for, theirs.</summary>
    private IEnumerable<WorkPart> Leads => parts.Where(p => p.Role != AssignmentRole.Cooperating);

    private void AddLeadIfMissing()
    {
        if (!Leads.Any())
        {
            parts.Add(new WorkPart(OrganizationId, PlanId, CoordinatingUnitId, AssignmentRole.Lead));
        }

        LeadUnitId = (parts.Find(p => p.Role == AssignmentRole.Lead) ?? Leads.First()).UnitId;
        Spread();
    }

    /// <summary>What lists of parts sort and filter by follows the item.</summary>
    private void Spread() => parts.ForEach(p => p.Follow(this));

    private void Touch(DateTime at)
    {
        (ChangedAt, Version) = (at, Guid.NewGuid());
        Spread();
    }
}
