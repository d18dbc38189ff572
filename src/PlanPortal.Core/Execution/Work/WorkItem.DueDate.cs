using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Execution;

/// <summary>Asking for a later day: the unit asks, a leader decides; wish and decision are both kept.</summary>
public sealed partial class WorkItem
{
    public Refusal? WhyNotAskForDueDate(WorkPart part, Person by) =>
        WhyNotReport(part, by) ?? (requests.Exists(r => r.Granted is null) ? Refusal.AlreadyAsked : null);

    public Act AskForDueDate(WorkPart part, DateOnly wanted, string reason, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotAskForDueDate(part, by) ?? WhyNotWords(reason) ?? WhyNotDay(wanted, at));
        requests.Add(new DueDateRequest(this, part.UnitId, wanted, reason, by, at));
        Touch(at);
        return Note(WorkNoteKind.DueDateAsked, $"Xin lùi đến {wanted.Shown()}: {reason}", by, at, part, ActKind.DueDateAsked);
    }

    public Refusal? WhyNotDecideDueDate(DueDateRequest request, Person by) =>
        WhyNotMember(by)
        ?? (!by.Is(Roles.Leader) ? Refusal.NotALeader
            : request.Granted is not null ? Refusal.AlreadyDecided
            : IsOpen || State == WorkState.Done ? null : Refusal.WorkIsEnded);

    /// <param name="grantedUntil">The day granted, which need not be the one asked for; null refuses.</param>
    public Act DecideDueDate(DueDateRequest request, DateOnly? grantedUntil, string? words, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotDecideDueDate(request, by) ?? (grantedUntil is { } day ? WhyNotDay(day, at) : WhyNotWords(words ?? "")));
        request.Decide(grantedUntil, words, by, at);
        if (grantedUntil is { } until)
        {
            (DueOn, DueKey) = (until, until);
        }

        Touch(at);
        var said = grantedUntil is { } granted ? $"Cho lùi đến {granted.Shown()}" : "Không cho lùi";
        return Note(WorkNoteKind.DueDateDecided, string.IsNullOrWhiteSpace(words) ? said : $"{said}: {words}", by, at, null, ActKind.DueDateDecided);
    }

    private Refusal? WhyNotDay(DateOnly day, DateTime at) =>
        day < VietnamTime.DayOf(at) || day <= DueOn ? Refusal.DateNotLater : null;
}

/// <summary>One wish for a later day with its decision.</summary>
public sealed class DueDateRequest : IOwned
{
    private DueDateRequest()
    {
    }

    internal DueDateRequest(WorkItem item, int unitId, DateOnly wanted, string reason, Person by, DateTime at)
    {
        (OrganizationId, UnitId, DueBefore, Wanted) = (item.OrganizationId, unitId, item.DueOn, wanted);
        Reason = Required.Text(reason, WorkItem.MaxReasonLength, "lý do");
        (AskedById, AskedByName, AskedAt) = (by.Id, by.FullName, at);
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int WorkItemId { get; private set; }

    public int UnitId { get; private set; }

    /// <summary>The due day when it was asked.</summary>
    public DateOnly? DueBefore { get; private set; }

    public DateOnly Wanted { get; private set; }

    public int AskedById { get; private set; }

    public string AskedByName { get; private set; } = "";

    public DateTime AskedAt { get; private set; }

    /// <summary>Null until a leader decides.</summary>
    public bool? Granted { get; private set; }

    public DateOnly? GrantedUntil { get; private set; }

    public int? DecidedById { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public string Reason { get; private set; } = "";

    public string? Answer { get; private set; }

    internal void Decide(DateOnly? grantedUntil, string? words, Person by, DateTime at)
    {
        (Granted, GrantedUntil) = (grantedUntil is not null, grantedUntil);
        Answer = Required.Optional(words, WorkItem.MaxReasonLength, "ý kiến");
        (DecidedById, DecidedByName, DecidedAt) = (by.Id, by.FullName, at);
    }
}
