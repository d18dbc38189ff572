using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Scheduling;

/// <summary>What a notice is about. Stored as text: never rename a member that has shipped.</summary>
public enum NoticeKind
{
    WorkGiven,
    DueSoon,
    DueToday,
    Late,

    /// <summary>To the head of the unit or the leaders.</summary>
    Escalated,
    PeriodOpened,
    ReportDue,
    ReportLate,
    ObstacleRaised,
    ObstacleAnswered,
    DueDateAsked,
    DueDateDecided,
    ToConfirm,

    /// <summary>Work that a unit reported as done was confirmed or sent back.</summary>
    Judged,
    HandedOn,
    JobFinished,
}

/// <summary>One thing that one person is told once: <see cref="Key"/> is unique for the person, so that no second server and no second run tells it again.</summary>
public sealed class Notice : IOwned
{
    public const int MaxKeyLength = 80;
    public const int MaxTextLength = 500;
    public const int MaxAddressLength = 200;

    private Notice()
    {
    }

    /// <param name="key">Of the thing told, e.g. <c>work:17:before:3</c>.</param>
    /// <param name="text">Cut to <see cref="MaxTextLength"/>.</param>
    /// <param name="address">Path within the portal that leads to the thing.</param>
    public Notice(Person to, NoticeKind kind, string key, string text, string address, DateTime at)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(key.Length, MaxKeyLength, nameof(key));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(address.Length, MaxAddressLength, nameof(address));
        (OrganizationId, PersonId, Kind, Key, Address) = (to.OrganizationId, to.Id, kind, key, address);
        Text = text.Shortened(MaxTextLength);
        (At, Day) = (VietnamTime.Cut(at), VietnamTime.DayOf(at));
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PersonId { get; private set; }

    public NoticeKind Kind { get; private set; }

    /// <summary>In Vietnam.</summary>
    public DateOnly Day { get; private set; }

    public DateTime At { get; private set; }

    public DateTime? ReadAt { get; private set; }

    /// <summary>The day whose digest has it; null where none has it yet, or the person wants none.</summary>
    public DateOnly? MailedOn { get; private set; }

    public string Key { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string Text { get; private set; } = "";

    public void Read(DateTime at) => ReadAt ??= at;

    public void Mail(DateOnly day) => MailedOn ??= day;
}
