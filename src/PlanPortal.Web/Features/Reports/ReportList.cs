using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Reports;

/// <summary>The three lists of reports; each is an address.</summary>
public enum ReportTab
{
    /// <summary>What units hand in.</summary>
    Units,
    Periods,

    /// <summary>BÁO CÁO documents.</summary>
    Documents,
}

/// <summary>How a unit's report stands, as a filter.</summary>
public enum ReportStanding
{
    /// <summary>Not handed in yet, late or not.</summary>
    Open,
    Late,
    Sent,
}

/// <summary>What the address of the list of reports says.</summary>
public sealed record ReportListQuery
{
    public ReportTab? Tab { get; init; }

    public ReportStanding? Standing { get; init; }

    public int? Year { get; init; }

    /// <summary>0 for all units; without it <see cref="UnitFor"/> chooses.</summary>
    public int? Unit { get; init; }

    /// <summary>The last row of the page before.</summary>
    public string? After { get; init; }

    public bool IsFiltered => Standing is not null || Year is not null || Unit is not null;

    /// <summary>Leaders look at periods first: who has handed in, who has not.</summary>
    public ReportTab TabFor(Person person) => Tab ?? (person.UnitId is null || person.Is(Roles.Leader) ? ReportTab.Periods : ReportTab.Units);

    /// <summary>People of a unit see their own first, leaders all; so does the office where it follows who reports. 0 for all.</summary>
    public int UnitFor(Person person) =>
        Unit ?? (person.Is(Roles.Leader) || (TabFor(person) == ReportTab.Periods && person.Is(Roles.Office)) ? 0 : person.UnitId ?? 0);
}

/// <summary>A row of any of the lists.</summary>
/// <param name="Day">The day that the list is ordered by.</param>
/// <param name="In">Of a period: how many units handed in.</param>
public sealed record ReportRow(
    int Id, string PlanTitle, int? PlanNumber, string PlanSymbol, string Name, string UnitName, DateOnly Day, UnitReportState State, DateOnly? SentOn, bool Closed, int In, int Units)
{
    public string PlanNo => DocumentNo.Of(PlanNumber, PlanSymbol);
}

/// <summary>The place after a row in the order "last day first".</summary>
public readonly record struct ReportCursor(DateOnly Day, int Id)
{
    /// <summary>Null for anything that is no cursor.</summary>
    public static ReportCursor? Parse(string? text) =>
        text?.Split('-') is [var day, var id] && int.TryParse(day, out var number) && number >= 0 && number <= DateOnly.MaxValue.DayNumber && int.TryParse(id, out var key)
            ? new(DateOnly.FromDayNumber(number), key)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day.DayNumber}-{Id}");
}

/// <summary>One page of a list of reports.</summary>
public sealed record ReportList(ReportListQuery Query, ReportTab Tab, IReadOnlyList<ReportRow> Rows, IReadOnlyList<PlanRow> Documents, string? Next, int Total, Person Person, DateOnly Today)
{
    public const int PageSize = 50;

    public IReadOnlyList<UnitChoice> Units { get; init; } = [];

    public static Task<ReportList> LoadAsync(PortalDbContext database, Person person, ReportListQuery query, DateOnly today, CancellationToken cancellationToken) =>
        query.TabFor(person) switch
        {
            ReportTab.Documents => DocumentsAsync(database, person, query, today, cancellationToken),
            ReportTab.Periods => PeriodsAsync(database, person, query, today, cancellationToken),
            _ => UnitsAsync(database, person, query, today, cancellationToken),
        };

    private static async Task<ReportList> UnitsAsync(PortalDbContext database, Person person, ReportListQuery query, DateOnly today, CancellationToken cancellationToken)
    {
        var reports = database.UnitReports.AsNoTracking();
        if (query.UnitFor(person) is > 0 and var unit)
        {
            reports = reports.Where(r => r.UnitId == unit);
        }

        reports = query.Standing switch
        {
            ReportStanding.Open => reports.Where(r => r.SentOn == null),
            ReportStanding.Late => reports.Where(r => r.SentOn == null && r.DueOn < today),
            ReportStanding.Sent => reports.Where(r => r.SentOn != null),
            _ => reports,
        };
        if (YearOf(query) is var (first, last))
        {
            reports = reports.Where(r => r.DueOn >= first && r.DueOn <= last);
        }

        var page = ReportCursor.Parse(query.After) is { } after ? reports.Where(r => r.DueOn < after.Day || (r.DueOn == after.Day && r.Id < after.Id)) : reports;
        var found = await page.OrderByDescending(r => r.DueOn).ThenByDescending(r => r.Id).Take(PageSize + 1).Select(r => new ReportRow(
            r.Id, r.Period.Plan.Title, r.Period.Plan.Number, r.Period.Plan.Symbol, r.Period.Name, database.Units.Where(u => u.Id == r.UnitId).Select(u => u.Name).First(),
            r.DueOn, r.State, r.SentOn, r.Period.Closed, 0, 0)).ToListAsync(cancellationToken);
        return Of(query, ReportTab.Units, found, await reports.CountAsync(cancellationToken), person, today) with { Units = await UnitChoice.LoadAsync(database, cancellationToken) };
    }

    private static async Task<ReportList> PeriodsAsync(PortalDbContext database, Person person, ReportListQuery query, DateOnly today, CancellationToken cancellationToken)
    {
        var periods = database.ReportingPeriods.AsNoTracking();
        if (query.UnitFor(person) is > 0 and var unit)
        {
            periods = periods.Where(p => p.CoordinatingUnitId == unit);
        }

        periods = query.Standing switch
        {
            ReportStanding.Open => periods.Where(p => !p.Closed && p.UnitReports.Any(r => r.SentOn == null)),
            ReportStanding.Late => periods.Where(p => !p.Closed && p.UnitReports.Any(r => r.SentOn == null && r.DueOn < today)),
            ReportStanding.Sent => periods.Where(p => !p.UnitReports.Any(r => r.SentOn == null)),
            _ => periods,
        };
        if (YearOf(query) is var (first, last))
        {
            periods = periods.Where(p => p.UnitsDueOn >= first && p.UnitsDueOn <= last);
        }

        var page = ReportCursor.Parse(query.After) is { } after ? periods.Where(p => p.UnitsDueOn < after.Day || (p.UnitsDueOn == after.Day && p.Id < after.Id)) : periods;
        var found = await page.OrderByDescending(p => p.UnitsDueOn).ThenByDescending(p => p.Id).Take(PageSize + 1).Select(p => new ReportRow(
            p.Id, p.Plan.Title, p.Plan.Number, p.Plan.Symbol, p.Name, database.Units.Where(u => u.Id == p.CoordinatingUnitId).Select(u => u.Name).First(),
            p.UnitsDueOn, UnitReportState.NotBegun, null, p.Closed, p.UnitReports.Count(r => r.SentOn != null), p.UnitReports.AsQueryable().Count())).ToListAsync(cancellationToken);
        return Of(query, ReportTab.Periods, found, await periods.CountAsync(cancellationToken), person, today) with { Units = await UnitChoice.LoadAsync(database, cancellationToken) };
    }

    private static async Task<ReportList> DocumentsAsync(PortalDbContext database, Person person, ReportListQuery query, DateOnly today, CancellationToken cancellationToken)
    {
        var documents = database.Plans.AsNoTracking().Where(PlanQueries.VisibleTo(person)).Where(p => p.TypeName == DocumentTypes.Report);
        if (query.Year is { } year)
        {
            documents = documents.Where(p => p.Year == year);
        }

        var page = PlanCursor.Parse(query.After) is { } after
            ? documents.Where(p => p.ChangedAt < after.ChangedAt || (p.ChangedAt == after.ChangedAt && p.Id < after.Id))
            : documents;
        var found = await page.OrderByDescending(p => p.ChangedAt).ThenByDescending(p => p.Id).Select(PlanRow.Projection).Take(PageSize + 1).ToListAsync(cancellationToken);
        var more = found.Count > PageSize;
        var shown = more ? found[..PageSize] : found;
        return new ReportList(query, ReportTab.Documents, [], shown, more ? PlanCursor.Of(shown[^1]).ToString() : null, await documents.CountAsync(cancellationToken), person, today);
    }

    private static ReportList Of(ReportListQuery query, ReportTab tab, List<ReportRow> found, int total, Person person, DateOnly today)
    {
        var more = found.Count > PageSize;
        var shown = more ? found[..PageSize] : found;
        return new(query, tab, shown, [], more ? new ReportCursor(shown[^1].Day, shown[^1].Id).ToString() : null, total, person, today);
    }

    private static (DateOnly First, DateOnly Last)? YearOf(ReportListQuery query) =>
        query.Year is >= 1 and <= 9999 and { } year ? (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) : null;
}
