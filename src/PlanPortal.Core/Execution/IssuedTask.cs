using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Core.Execution;

/// <summary>Where in the plan the work stands. Stored as text: never rename a member that has shipped.</summary>
public enum WorkOrigin
{
    /// <summary>A task with its lead or time named.</summary>
    Task,

    /// <summary>A duty of a unit under <c>Tổ chức thực hiện</c>.</summary>
    UnitDuty,
}

/// <summary>A task as the signed plan sets it. Never changed: what becomes of it stands on its <see cref="Assignment"/>s.</summary>
public sealed class IssuedTask : IssuedPart
{
    private readonly List<Assignment> assignments = [];

    private IssuedTask()
    {
    }

    internal IssuedTask(int organizationId, int position, ReadingRow<PlanTask> row)
        : this(organizationId, position, WorkOrigin.Task, row, row.Value.Time)
    {
        (No, Name, Participants, Result) = (row.Value.No, row.Value.Name, row.Value.Participants, row.Value.Result);
        (Lead, Cooperating) = (string.Join("; ", row.Value.Lead), string.Join("; ", row.Value.Cooperating));
    }

    internal IssuedTask(int organizationId, int position, ReadingRow<AssignedDuty> row)
        : this(organizationId, position, WorkOrigin.UnitDuty, row, row.Value.Time)
    {
        (No, Name, Lead, Requested) = (row.Value.Section, row.Value.Text, row.Value.Unit, row.Value.Requested);
    }

    private IssuedTask(int organizationId, int position, WorkOrigin origin, IReadingRow row, Deadline? time)
        : base(organizationId, position, row) =>
        (Origin, TimeText, TimeKind, DueOn) = (origin, time?.Text, time?.Kind, time?.Due);

    public WorkOrigin Origin { get; private set; }

    /// <summary>True for the duty of an outside body, which is asked, not ordered: <c>Đề nghị …</c>.</summary>
    public bool Requested { get; private set; }

    public DeadlineKind? TimeKind { get; private set; }

    /// <summary>The first day on which it falls due; null where the plan names none.</summary>
    public DateOnly? DueOn { get; private set; }

    public IReadOnlyList<Assignment> Assignments => assignments;

    // Tables follow this order. The long fields stand last: the short ones are then read without walking through them.

    /// <summary>Path of its node in the outline.</summary>
    public string No { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Who leads, or whose duty it is, as written; parted by <c>; </c>.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>Who helps, as written; parted by <c>; </c>.</summary>
    public string Cooperating { get; private set; } = "";

    /// <summary>The time as written: the rule from which later due dates follow, see <see cref="Deadline.Read"/>.</summary>
    public string? TimeText { get; private set; }

    public string? Participants { get; private set; }

    public string? Result { get; private set; }

    /// <summary>Gives it to units, each once: who leads does not also help.</summary>
    internal void Assign(IEnumerable<int> unitIds, AssignmentRole role)
    {
        foreach (var id in unitIds.Where(id => !assignments.Exists(a => a.UnitId == id)).ToList())
        {
            assignments.Add(new(OrganizationId, id, role, DueOn));
        }
    }
}
