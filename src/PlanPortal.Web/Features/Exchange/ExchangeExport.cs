using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Core.Jobs;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports.Composing;
using PlanPortal.Data;
using PlanPortal.Documents.Xlsx;
using PlanPortal.Web.Features.Jobs;

namespace PlanPortal.Web.Features.Exchange;

/// <summary>Writes work, progress and figures into the workbook in which they come back.</summary>
public sealed class ExchangeExport(PortalDbContext database)
{
    /// <summary>Rows up to which the file is made while the person waits; larger ones are a job.</summary>
    public const int MostAtOnce = 2_000;

    /// <exception cref="InvalidInputException">The file could go out, but would not be taken back.</exception>
    public static void ThrowIfTooMany(int rows)
    {
        if (rows > XlsxReader.MaxRows)
        {
            throw new InvalidInputException(
                $"Có {rows:N0} dòng, trong khi cổng chỉ nhận lại tệp có đến {XlsxReader.MaxRows:N0} dòng. Hãy chọn một đơn vị hoặc một kế hoạch, hoặc bỏ chọn việc đã xong.");
        }
    }

    public async Task<int> CountAsync(ExchangeFilter filter, CancellationToken cancellationToken) =>
        await Parts(filter).CountAsync(cancellationToken) + await Targets(filter).CountAsync(cancellationToken);

    public async Task<byte[]> MakeAsync(ExchangeFilter filter, CancellationToken cancellationToken)
    {
        var units = await database.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        return XlsxWriter.Write("Nhiệm vụ và số liệu", ExchangeSheets.Of(await LoadPartsAsync(filter, units, cancellationToken), await LoadTargetsAsync(filter, units, cancellationToken)));
    }

    public async Task<JobResult> RunAsync(BackgroundJob job, Person by, JobProgress progress, CancellationToken cancellationToken)
    {
        var filter = ExchangeFilter.FromBytes(job.Input ?? []);
        var rows = await CountAsync(filter, cancellationToken);
        await progress.ReportAsync(0, rows, cancellationToken);
        var file = await progress.WhileAsync(stop => MakeAsync(filter, stop), cancellationToken);
        return new JobResult($"Đã xuất xong tệp Excel gồm {rows:N0} dòng.", rows, Output: file);
    }

    private IQueryable<WorkPart> Parts(ExchangeFilter filter) => database.WorkParts.AsNoTracking()
        .Where(p => (filter.Done || p.Open) && (filter.Plan == null || p.PlanId == filter.Plan) && (filter.Unit == null || p.UnitId == filter.Unit));

    /// <summary>Targets with a figure to reach, of plans in force.</summary>
    private IQueryable<IssuedTarget> Targets(ExchangeFilter filter) => database.IssuedTargets.AsNoTracking()
        .Where(t => t.Value != null && (filter.Plan == null || t.PlanId == filter.Plan)
            && database.Plans.Any(p => p.Id == t.PlanId && p.State == PlanState.Issued && (filter.Unit == null || p.UnitId == filter.Unit
                || database.TargetContributors.Any(c => c.TargetId == t.Id && c.UnitId == filter.Unit))));

    private async Task<List<ExchangePart>> LoadPartsAsync(ExchangeFilter filter, Dictionary<int, string> units, CancellationToken cancellationToken)
    {
        var rows = await Parts(filter).OrderBy(p => p.PlanId).ThenBy(p => p.DueKey).ThenBy(p => p.WorkItemId).ThenBy(p => p.Id)
            .Select(p => new
            {
                p.Id,
                p.WorkItemId,
                p.Item.Plan.Number,
                p.Item.Plan.Symbol,
                p.Item.Plan.Title,
                Name = p.Item.Directive ?? p.Item.Task!.Name,
                p.UnitId,
                p.Role,
                p.Item.DueOn,
                p.State,
                p.Percent,
                p.ReportedAt,
                p.Words,
            }).ToListAsync(cancellationToken);
        return rows.ConvertAll(r => new ExchangePart(
            ExchangeKey.OfPart(r.WorkItemId, r.Id), PlanName(r.Number, r.Symbol, r.Title), r.Name, units[r.UnitId], RoleName(r.Role), r.DueOn, r.State, r.Percent, r.Words,
            ExchangeStamp.OfPart(r.Id, r.State, r.Percent, r.ReportedAt, r.Words)));
    }

    /// <summary>A row for the unit that follows the plan, and one for each that is asked for figures.</summary>
    private async Task<List<ExchangeTarget>> LoadTargetsAsync(ExchangeFilter filter, Dictionary<int, string> units, CancellationToken cancellationToken)
    {
        var targets = await (
            from target in Targets(filter)
            join plan in database.Plans on target.PlanId equals plan.Id
            orderby target.PlanId, target.Position
            select new { target.Id, target.Statement, target.Comparator, target.Value, target.UpperValue, target.Unit, plan.Number, plan.Symbol, plan.Title, plan.UnitId })
            .ToListAsync(cancellationToken);
        var contributors = (await database.TargetContributors.AsNoTracking().Where(c => Targets(filter).Any(t => t.Id == c.TargetId))
            .Select(c => new { c.TargetId, c.UnitId }).ToListAsync(cancellationToken)).ToLookup(c => c.TargetId, c => c.UnitId);
        var figures = (await database.TargetFigures.AsNoTracking().Where(f => Targets(filter).Any(t => t.Id == f.TargetId))
            .OrderBy(f => f.AsOf).ThenBy(f => f.Revision)
            .Select(f => new { f.TargetId, f.UnitId, Figure = new ExchangeFigure(f.Id, f.Value, f.AsOf, f.Source) }).ToListAsync(cancellationToken))
            .ToLookup(f => (f.TargetId, f.UnitId), f => f.Figure);
        return
        [
            .. from target in targets
               from unit in contributors[target.Id].Prepend(target.UnitId).Distinct()
               where filter.Unit is null || filter.Unit == unit
               select new ExchangeTarget(
                   ExchangeKey.OfFigure(target.Id, unit), PlanName(target.Number, target.Symbol, target.Title), target.Statement,
                   TargetFigures.Goal(new(target.Comparator, target.Value, target.UpperValue, DueOn: null)), target.Unit, units[unit], figures[(target.Id, unit)].LastOrDefault()),
        ];
    }

    private static string PlanName(int? number, string symbol, string title) => $"{DocumentNo.Of(number, symbol)} {title}";

    private static string RoleName(AssignmentRole role) => role switch
    {
        AssignmentRole.Lead => "Chủ trì",
        AssignmentRole.Cooperating => "Phối hợp",
        _ => "Đề nghị",
    };
}
