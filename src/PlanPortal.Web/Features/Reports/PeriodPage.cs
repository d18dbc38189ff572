using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Reports.Composing;
using PlanPortal.Data;
using PlanPortal.Data.Reports;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Features.Reports;

/// <summary>A unit's report in the list of a period.</summary>
/// <param name="Figures">Of the version that was sent last; null where none was.</param>
public sealed record UnitReportRow(int Id, string UnitName, UnitReportState State, DateOnly DueOn, DateOnly? SentOn, string? SentByName, int VersionCount, string? Figures)
{
    /// <summary>What the unit sent along.</summary>
    public IReadOnlyList<ReportedEvidence> Evidence => field ??= Figures is null ? [] : ReportFigures.EvidenceIn(Figures);

    /// <summary>In is what was sent once, also while a correction is written.</summary>
    public bool IsIn => SentOn is not null;

    public bool IsLate(DateOnly today) => !IsIn && today > DueOn;

    public StateMark Mark(DateOnly today) => ReportMarks.Of(State, DueOn, SentOn, today);
}

/// <summary>A report document made from a period.</summary>
public sealed record ReportDocumentRow(int Id, string Title, PlanState State, int? Number, string Symbol, DateTime ChangedAt)
{
    public string NumberAndSymbol => Number is null ? "" : DocumentNo.Of(Number, Symbol);
}

/// <summary>A reporting period as the coordinating unit looks after it: who handed in, what was made of it.</summary>
public sealed record PeriodPage(
    ReportingPeriod Period, PlanFacts Plan, string CoordinatorName, IReadOnlyList<UnitReportRow> Units, IReadOnlyList<ReportDocumentRow> Documents, Person Person, DateOnly Today)
{
    public int In => Units.Count(u => u.IsIn);

    public int Late => Units.Count(u => u.IsLate(Today));

    /// <summary>From which sentences of the plan the period comes.</summary>
    public IReadOnlyList<IssuedReportingDuty> Duties { get; init; } = [];

    /// <summary>Whom those ask that nobody on the list of units fits: because of them all units with a part are asked.</summary>
    public IReadOnlyList<string> NotFound { get; init; } = [];

    /// <summary>Evidence that was taken away after it was sent.</summary>
    public IReadOnlyList<int> RemovedEvidence { get; init; } = [];

    public bool MayManage => Period.WhyNotManage(Person) is null;

    /// <summary>Documents are drafted by specialists.</summary>
    public bool MayDraft => MayManage && Person.Is(Roles.Specialist);

    public static async Task<PeriodPage?> LoadAsync(PortalDbContext database, Person person, int id, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await database.ReportingPeriods.AsNoTracking().Where(p => p.Id == id)
            .Select(p => new
            {
                Period = p,
                Plan = new PlanFacts(p.PlanId, p.Plan.Title, p.Plan.Number, p.Plan.Symbol, p.Plan.IssuedOn),
                Duties = p.Plan.ReportingDuties.OrderBy(d => d.Position).ToList(),
                // The key once more: the engine would otherwise go through all documents of the organization.
                Documents = database.ReportDocuments.SelectMany(d => d.Periods, (d, of) => new { of.PeriodId, d.Document })
                    .Where(of => of.PeriodId == p.Id && of.PeriodId == id).Select(of => of.Document).Where(PlanQueries.VisibleTo(person)).OrderByDescending(d => d.Id)
                    .Select(d => new ReportDocumentRow(d.Id, d.Title, d.State, d.Number, d.Symbol, d.ChangedAt)).ToList(),
                RemovedEvidence = database.Evidence.Where(e => e.PlanId == p.PlanId && e.RemovedAt != null).Select(e => e.Id).ToList(),
                Organization = p.Plan.Organization.Name,
                Coordinator = database.Units.Where(u => u.Id == p.CoordinatingUnitId).Select(u => u.Name).First(),
            }).AsSingleQuery().SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var units = await (
            from report in database.UnitReports.AsNoTracking()
            where report.PeriodId == id
            join unit in database.Units on report.UnitId equals unit.Id
            orderby unit.SortOrder, unit.Name
            select new UnitReportRow(
                report.Id, unit.Name, report.State, report.DueOn, report.SentOn, report.SentByName, report.VersionCount,
                report.Versions.Where(v => v.No == report.VersionCount).Select(v => v.Figures).FirstOrDefault())).ToListAsync(cancellationToken);
        var duties = PeriodOpening.DutiesOf(found.Period, found.Duties);
        return new PeriodPage(
            found.Period, found.Plan, found.Coordinator, [.. units.OrderBy(u => u.IsLate(today) ? 0 : u.IsIn ? 2 : 1)], found.Documents, person, today)
        {
            Duties = duties,
            NotFound = duties.Count == 0 ? [] : await NotFoundAsync(database, found.Period, duties, found.Organization, cancellationToken),
            RemovedEvidence = found.RemovedEvidence,
        };
    }

    private static async Task<IReadOnlyList<string>> NotFoundAsync(
        PortalDbContext database, ReportingPeriod period, IReadOnlyList<IssuedReportingDuty> duties, string organization, CancellationToken cancellationToken)
    {
        var units = await database.LoadUnitDirectoryAsync(organization, cancellationToken);
        var names = await database.ReadingDecisions.AsNoTracking().Where(d => d.PlanId == period.PlanId && d.Kind == ReadingKind.UnitName).ToListAsync(cancellationToken);
        return AskedUnits.Of(duties, period.CoordinatingUnitId, units, names).NotFound;
    }
}
