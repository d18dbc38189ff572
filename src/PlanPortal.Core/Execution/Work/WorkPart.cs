using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Execution;

/// <summary>How far a unit says that its part is. Stored as text: never rename a member that has shipped.</summary>
public enum PartState
{
    NotStarted,
    InProgress,
    Done,
}

public static class PartStates
{
    /// <summary>The names, in the order in which work goes on.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<PartState>().Select(s => s.Name())];

    /// <summary>The name that people use.</summary>
    public static string Name(this PartState state) => state switch
    {
        PartState.NotStarted => "Chưa làm",
        PartState.InProgress => "Đang làm",
        PartState.Done => "Xong",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}

/// <summary>A unit's share in a piece of work: what lies on its desk.</summary>
public sealed class WorkPart : IOwned
{
    public const int MaxWordsLength = 2000;

    private readonly List<WorkStep> steps = [];

    private WorkPart()
    {
    }

    internal WorkPart(int organizationId, int planId, int unitId, AssignmentRole role) =>
        (OrganizationId, PlanId, UnitId, Role) = (organizationId, planId, unitId, role);

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PlanId { get; private set; }

    public int WorkItemId { get; private set; }

    public WorkItem Item { get; private set; } = null!;

    /// <summary>As given out by the signed plan; null where the plan named nobody or a leader decided it later.</summary>
    public int? AssignmentId { get; private set; }

    public Assignment? Assignment { get; internal set; }

    public int UnitId { get; private set; }

    public AssignmentRole Role { get; private set; }

    /// <summary>Who does it in the unit; null while it is everybody's.</summary>
    public int? PersonId { get; private set; }

    public PartState State { get; private set; }

    /// <summary>0 to 100.</summary>
    public int Percent { get; private set; }

    /// <summary>Whether it still lies on the desk: neither it nor its item is finished.</summary>
    public bool Open { get; private set; } = true;

    /// <summary>The item's <see cref="WorkItem.DueKey"/>, for lists by due day.</summary>
    public DateOnly DueKey { get; private set; }

    /// <summary>The unit's last word on it, UTC; null while it has said nothing.</summary>
    public DateTime? ReportedAt { get; private set; }

    public string? ReportedByName { get; private set; }

    /// <summary>The unit's last words.</summary>
    public string? Words { get; private set; }

    /// <summary>In the order in which they are to be done.</summary>
    public IReadOnlyList<WorkStep> Steps => steps;

    internal void Set(PartState state, int percent, string? words, Person by, DateTime at)
    {
        if (percent is < 0 or > 100)
        {
            throw new InvalidInputException("Tỷ lệ hoàn thành phải từ 0 đến 100.");
        }

        State = percent == 100 ? PartState.Done : state == PartState.NotStarted && percent > 0 ? PartState.InProgress : state;
        Percent = State switch { PartState.Done => 100, PartState.NotStarted => 0, _ => percent };
        Words = Required.Optional(words, MaxWordsLength, "nội dung đã làm") ?? Words;
        (ReportedAt, ReportedByName) = (at, by.FullName);
    }

    internal void TakeUpAgain() => (State, Percent) = (PartState.InProgress, Math.Min(Percent, 99));

    internal void GiveTo(Person? person) => PersonId = person?.Id;

    internal WorkStep AddStep(string text, DateOnly? dueOn)
    {
        var step = new WorkStep(OrganizationId, steps.Count == 0 ? 0 : steps.Max(s => s.Position) + 1, text, dueOn);
        steps.Add(step);
        return step;
    }

    /// <summary>Ticking all steps does not end the part: that its unit says itself.</summary>
    internal void Tick(WorkStep step, bool done, Person by, DateTime at)
    {
        step.Tick(done, by, at);
        if (done && State == PartState.Done)
        {
            return;
        }

        Percent = PercentOf(steps.Count(s => s.DoneOn is not null), steps.Count);
        State = PartState.InProgress;
        (ReportedAt, ReportedByName) = (at, by.FullName);
    }

    /// <summary>The share of steps done; a hundred only when the unit says so.</summary>
    internal static int PercentOf(int done, int steps) => Math.Min(99, 100 * done / steps);

    internal void Remove(WorkStep step) => steps.Remove(step);

    internal void Follow(WorkItem item) => (Open, DueKey) = (item.IsOpen && State != PartState.Done, item.DueKey);
}

/// <summary>A step of a unit's part.</summary>
public sealed class WorkStep : IOwned
{
    public const int MaxTextLength = 500;

    private WorkStep()
    {
    }

    internal WorkStep(int organizationId, int position, string text, DateOnly? dueOn)
    {
        (OrganizationId, Position, DueOn) = (organizationId, position, dueOn);
        Text = Required.Text(text, MaxTextLength, "nội dung bước");
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int WorkPartId { get; private set; }

    public int Position { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string? DoneByName { get; private set; }

    public string Text { get; private set; } = "";

    internal void Tick(bool done, Person by, DateTime at) =>
        (DoneOn, DoneByName) = (done ? VietnamTime.DayOf(at) : null, done ? by.FullName : null);
}
