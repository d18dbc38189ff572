namespace PlanPortal.Core.Execution;

/// <summary>What a unit has to do with a task. Stored as text: never rename a member that has shipped.</summary>
public enum AssignmentRole
{
    /// <summary>Chủ trì.</summary>
    Lead,

    /// <summary>Phối hợp.</summary>
    Cooperating,

    /// <summary>Đề nghị: an outside body, which is asked, not ordered.</summary>
    Requested,
}

/// <summary>A unit's part in a task or target of a signed plan.</summary>
public sealed class Assignment : IOwned
{
    private Assignment()
    {
    }

    internal Assignment(int organizationId, int unitId, AssignmentRole role, DateOnly? dueOn) =>
        (OrganizationId, UnitId, Role, DueOn) = (organizationId, unitId, role, dueOn);

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PlanId { get; private set; }

    /// <summary>The task, or null where it is about a target.</summary>
    public int? TaskId { get; private set; }

    public int? TargetId { get; private set; }

    public int UnitId { get; private set; }

    public AssignmentRole Role { get; private set; }

    /// <summary>The first day on which it falls due; null where the plan names none.</summary>
    public DateOnly? DueOn { get; private set; }
}
