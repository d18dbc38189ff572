using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Reports.Composing;
using PlanPortal.Data;
using PlanPortal.Data.Reports;
using PlanPortal.Web.Features.Administration;

namespace PlanPortal.Web.Features.Reports;

/// <summary>One sending of a unit's report.</summary>
/// <param name="Figures">See <see cref="ReportFigures"/>.</param>
public sealed record SentVersion(int No, string PersonName, DateTime At, string Figures)
{
    /// <summary>The evidence that there was when it was sent.</summary>
    public IReadOnlyList<ReportedEvidence> Evidence => field ??= ReportFigures.EvidenceIn(Figures);
}

/// <summary>A unit's report of one period: what stands there by itself, and the words that people write.</summary>
public sealed record UnitReportPage(UnitReport Report, string UnitName, PlanFacts Plan, Person Person, ReportSpan Span, ReportedPlan Work, UnitReportForm Form)
{
    public IReadOnlyList<SentVersion> Versions { get; init; } = [];

    /// <summary>Evidence that was taken away after it was sent.</summary>
    public IReadOnlyList<int> RemovedEvidence { get; init; } = [];

    /// <summary>In Vietnam.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Somebody else saved first.</summary>
    public Conflict? Conflict { get; init; }

    public IReadOnlyList<ReportedTask> Tasks => [.. Work.Tasks.Where(t => t.IsIn(Span)).OrderBy(t => t.StandingIn(Span)).ThenBy(t => t.DueOn ?? DateOnly.MaxValue).ThenBy(t => t.Id)];

    public IReadOnlyList<ReportedObstacle> Obstacles => [.. Work.Obstacles.Where(o => o.IsIn(Span)).OrderByDescending(o => o.IsOpen).ThenBy(o => o.RaisedOn)];

    public WorkTally Tally => WorkTally.Of(Tasks, Span);

    public bool MayWrite => Report.WhyNotWrite(Person) is null;

    /// <summary>The head sends at once; others hand in to the head.</summary>
    public bool MaySend => MayWrite && UnitReport.Sends(Person);

    /// <summary>Whether the words on the page are a proposal that nobody has saved.</summary>
    public bool IsProposed => Report.State == UnitReportState.NotBegun && MayWrite;

    /// <summary>Null when there is no such report.</summary>
    public static async Task<UnitReportPage?> LoadAsync(PortalDbContext database, Person person, int id, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await database.UnitReports.AsNoTracking().Include(r => r.Period).Where(r => r.Id == id)
            .Select(r => new
            {
                Report = r,
                r.Period,
                Unit = database.Units.Where(u => u.Id == r.UnitId).Select(u => u.Name).First(),
                Plan = new PlanFacts(r.PlanId, r.Period.Plan.Title, r.Period.Plan.Number, r.Period.Plan.Symbol, r.Period.Plan.IssuedOn),
                Versions = r.Versions.OrderByDescending(v => v.No).Select(v => new SentVersion(v.No, v.PersonName, v.At, v.Figures)).ToList(),
                // Beside the versions: of both there are few.
                RemovedEvidence = database.Evidence.Where(e => e.PlanId == r.PlanId && e.RemovedAt != null).Select(e => e.Id).ToList(),
            }).AsSingleQuery().SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var (report, span) = (found.Report, ReportSpan.Of(found.Period.From, found.Period.Until, today));
        var work = await ReportData.LoadUnitWorkAsync(
            database, report, new(found.Plan.NumberAndSymbol, found.Plan.Title, found.Plan.IssuedOn), span, today, cancellationToken);
        var words = report.State == UnitReportState.NotBegun ? ReportProposal.For(found.Unit, work, span) : report.Words;
        return new UnitReportPage(report, found.Unit, found.Plan, person, span, work, UnitReportForm.Of(words, report.Version))
        {
            Versions = found.Versions,
            RemovedEvidence = found.RemovedEvidence,
            Today = today,
        };
    }

    /// <summary>The page again after something was in the way, with what was typed.</summary>
    public UnitReportPage WithTyped(UnitReportForm form) => this with { Form = form };
}

/// <summary>A plan as heads of pages name it.</summary>
public sealed record PlanFacts(int Id, string Title, int? Number, string Symbol, DateOnly? IssuedOn)
{
    public string NumberAndSymbol => DocumentNo.Of(Number, Symbol);
}
