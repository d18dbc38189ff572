using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Reports;

/// <summary>How far a unit's report is. Stored as text: never rename a member that has shipped.</summary>
public enum UnitReportState
{
    NotBegun,
    Draft,

    /// <summary>With the head of the unit, to be sent.</summary>
    WithHead,
    Sent,
}

/// <summary>What people write in a unit's report; figures and tasks stand beside it by themselves.</summary>
public sealed record ReportWords(string? Done, string? Difficulties, string? Proposals, string? NextWork);

/// <summary>What a unit hands in for one period.</summary>
public sealed class UnitReport : IOwned, IVersioned
{
    /// <summary>Of each of the four fields.</summary>
    public const int MaxWordsLength = 20_000;

    private readonly List<UnitReportVersion> versions = [];

    private UnitReport()
    {
    }

    internal UnitReport(ReportingPeriod period, int unitId) =>
        (OrganizationId, PlanId, UnitId, DueOn, Period) = (period.OrganizationId, period.PlanId, unitId, period.UnitsDueOn, period);

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PlanId { get; private set; }

    public int PeriodId { get; private set; }

    public ReportingPeriod Period { get; private set; } = null!;

    public int UnitId { get; private set; }

    public UnitReportState State { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>The first day on which it was sent; corrections keep it.</summary>
    public DateOnly? SentOn { get; private set; }

    public int? PreparedById { get; private set; }

    public string? SentByName { get; private set; }

    public DateTime? SentAt { get; private set; }

    public int VersionCount { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>Each sending, oldest first; never changed.</summary>
    public IReadOnlyList<UnitReportVersion> Versions => versions;

    // Tables follow this order. The long fields stand last: the short ones are then read without walking through them.

    public string? Done { get; private set; }

    public string? Difficulties { get; private set; }

    public string? Proposals { get; private set; }

    public string? NextWork { get; private set; }

    public ReportWords Words => new(Done, Difficulties, Proposals, NextWork);

    public Refusal? WhyNotWrite(Person by) =>
        by.WhyNotActIn(OrganizationId)
        ?? (Period.Closed ? Refusal.PeriodIsClosed
        : by.UnitId == UnitId || by.UnitId == Period.CoordinatingUnitId ? null : Refusal.NotTheirWork);

    /// <summary>Keeps what was written; a sent report becomes a draft of its correction.</summary>
    public void Write(ReportWords words, Person by)
    {
        ActRefusedException.ThrowIf(WhyNotWrite(by));
        Done = Bounded(words.Done, "kết quả thực hiện");
        Difficulties = Bounded(words.Difficulties, "khó khăn, vướng mắc");
        Proposals = Bounded(words.Proposals, "đề xuất, kiến nghị");
        NextWork = Bounded(words.NextWork, "nhiệm vụ kỳ tới");
        (State, PreparedById, Version) = (UnitReportState.Draft, by.Id, Guid.NewGuid());
    }

    /// <summary>Asks the head of the unit to send it.</summary>
    public void HandIn(Person by)
    {
        ActRefusedException.ThrowIf(WhyNotWrite(by) ?? WhyNotSent());
        (State, PreparedById, Version) = (UnitReportState.WithHead, by.Id, Guid.NewGuid());
    }

    /// <summary>
    /// Who may answer for a report: heads, and where the office or a leader stands at the head of a unit, they. For outside
    /// bodies and units without accounts the coordinating unit's.
    /// </summary>
    public static bool Sends(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Is(Roles.UnitHead | Roles.Office | Roles.Leader);
    }

    public Refusal? WhyNotSend(Person by) =>
        WhyNotWrite(by) ?? WhyNotSent() ?? (Sends(by) ? null : Refusal.NotHeadOfThatUnit);

    /// <param name="figures">What stood beside the words, as it was at the sending (JSON).</param>
    public Act Send(string figures, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotSend(by));
        versions.Add(new UnitReportVersion(this, ++VersionCount, figures, by, at));
        (State, SentByName, SentAt, Version) = (UnitReportState.Sent, by.FullName, at, Guid.NewGuid());
        SentOn ??= VietnamTime.DayOf(at);
        return new Act(ActKind.UnitReportSent, by, at, VersionCount == 1 ? null : $"Bản sửa lần {VersionCount - 1}", planId: PlanId);
    }

    private Refusal? WhyNotSent() => State == UnitReportState.Sent ? Refusal.ReportIsSent : null;

    private static string? Bounded(string? words, string what) => Required.Optional(words, MaxWordsLength, what);
}

/// <summary>A report as it was sent. Written once.</summary>
public sealed class UnitReportVersion : IOwned
{
    private UnitReportVersion()
    {
    }

    internal UnitReportVersion(UnitReport report, int no, string figures, Person by, DateTime at)
    {
        (OrganizationId, No, PersonId, PersonName, At) = (report.OrganizationId, no, by.Id, by.FullName, VietnamTime.Cut(at));
        (Done, Difficulties, Proposals, NextWork, Figures) = (report.Done, report.Difficulties, report.Proposals, report.NextWork, figures);
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int UnitReportId { get; private set; }

    /// <summary>From 1.</summary>
    public int No { get; private set; }

    public int PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTime At { get; private set; }

    // Tables follow this order. The long fields stand last: the short ones are then read without walking through them.

    public string? Done { get; private set; }

    public string? Difficulties { get; private set; }

    public string? Proposals { get; private set; }

    public string? NextWork { get; private set; }

    /// <summary>JSON.</summary>
    public string Figures { get; private set; } = "";
}
