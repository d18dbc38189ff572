using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Execution;

/// <summary>What a line in the course of a piece of work is. Stored as text: never rename a member that has shipped.</summary>
public enum WorkNoteKind
{
    Progress,
    Comment,
    HandedOn,
    DueDateAsked,
    DueDateDecided,
    Confirmed,
    SentBack,
    SetAside,
}

/// <summary>One line in the course of a piece of work. Written once.</summary>
public sealed class WorkNote : IOwned
{
    public const int MaxWordsLength = 2000;

    private WorkNote()
    {
    }

    internal WorkNote(WorkItem item, WorkNoteKind kind, string? words, Person by, DateTime at, WorkPart? part)
    {
        (OrganizationId, Kind, PersonId, PersonName, At) = (item.OrganizationId, kind, by.Id, by.FullName, VietnamTime.Cut(at));
        (UnitId, State, Percent) = (part?.UnitId ?? by.UnitId, part?.State, part?.Percent);
        Words = Required.Optional(words, MaxWordsLength, "nội dung");
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int WorkItemId { get; private set; }

    public WorkNoteKind Kind { get; private set; }

    /// <summary>The unit whose part it is about, else the unit of whoever wrote it.</summary>
    public int? UnitId { get; private set; }

    public int PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <summary>How far the part was from here on; null where it is about no part.</summary>
    public PartState? State { get; private set; }

    public int? Percent { get; private set; }

    public string? Words { get; private set; }
}
