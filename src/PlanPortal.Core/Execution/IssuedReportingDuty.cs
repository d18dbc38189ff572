using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Core.Execution;

/// <summary>A duty to report as the signed plan sets it. Never changed: reporting periods are opened from it.</summary>
public sealed class IssuedReportingDuty : IssuedPart
{
    private IssuedReportingDuty()
    {
    }

    internal IssuedReportingDuty(int organizationId, int position, ReadingRow<ReportingDuty> row)
        : base(organizationId, position, row)
    {
        var duty = row.Value;
        (Kind, Every) = (duty.Kind, duty.Every);
        (Dates, Who, To, Via) = (string.Join("; ", duty.Dates), duty.Who, string.Join("; ", duty.To), duty.Via);
        (Section, Text) = (duty.Section, row.Words);
    }

    /// <summary>To a body above, not from a unit to the one that gathers, and not whenever something comes up.</summary>
    public bool IsOwnReport =>
        Kind is ReportingKind.Periodic or ReportingKind.UnspecifiedPeriod or ReportingKind.OnCompletion or ReportingKind.Review && !Reports.ReportDates.IsBetweenUnits(this);

    /// <summary>Who gets it, the body through which it goes included.</summary>
    public IEnumerable<string> Recipients => To.Split("; ", StringSplitOptions.RemoveEmptyEntries).Concat(Via is null ? [] : [Via]);

    public ReportingKind Kind { get; private set; }

    public ReportingEvery? Every { get; private set; }

    // Tables follow this order. The long fields stand last: the short ones are then read without walking through them.

    /// <summary>Days as written, without the year, parted by <c>; </c>.</summary>
    public string Dates { get; private set; } = "";

    public string? Who { get; private set; }

    /// <summary>Parted by <c>; </c>.</summary>
    public string To { get; private set; } = "";

    public string? Via { get; private set; }

    /// <summary>Path of its node in the outline.</summary>
    public string Section { get; private set; } = "";

    /// <summary>The sentence as written.</summary>
    public string Text { get; private set; } = "";
}
