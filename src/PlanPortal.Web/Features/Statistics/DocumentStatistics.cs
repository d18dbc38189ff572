using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Statistics;

/// <summary>Documents issued by period, type and unit; their files; who looks at them.</summary>
internal static class DocumentStatistics
{
    private const int MostRead = 50;

    private sealed record Issued(int Year, int Month, string TypeName, int UnitId, int Count);

    public static async Task<StatisticsPage> LoadAsync(PortalDbContext database, StatisticsQuery query, DateOnly today, CancellationToken cancellationToken)
    {
        var (from, to) = query.Range(today);
        var by = query.By is PeriodLength.Quarter or PeriodLength.Year ? query.By.Value : PeriodLength.Month;
        var units = await UnitChoice.LoadAsync(database, cancellationToken);
        var issued = await IssuedAsync(database, query.Unit, from, to, cancellationToken);
        var types = issued.Select(i => i.TypeName).Distinct().Order(StringComparer.Ordinal).ToList();
        return new StatisticsPage(query, from, to, by,
        [
            new("ky", $"Văn bản ban hành theo {by.Name().ToLowerInvariant()}", Columns(by.Name(), types), StatisticsTable.WithTotal(ByPeriod(issued, types, by))),
            new("don-vi", "Văn bản ban hành theo đơn vị soạn thảo", Columns("Đơn vị", types), StatisticsTable.WithTotal(ByUnit(issued, types, units))),
            await FilesAsync(database, query.Unit, from, to, cancellationToken),
            await ReadAsync(database, query.Unit, from, to, cancellationToken),
        ])
        {
            Summary = $"{issued.Sum(i => i.Count):N0} văn bản ban hành",
            Units = units,
        };
    }

    private static Task<List<Issued>> IssuedAsync(PortalDbContext database, int? unit, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        database.Plans.AsNoTracking()
            .Where(p => p.Number != null && p.IssuedOn >= from && p.IssuedOn <= to && (unit == null || p.UnitId == unit))
            .GroupBy(p => new { p.IssuedOn!.Value.Year, p.IssuedOn.Value.Month, p.TypeName, p.UnitId })
            .Select(g => new Issued(g.Key.Year, g.Key.Month, g.Key.TypeName, g.Key.UnitId, g.Count()))
            .ToListAsync(cancellationToken);

    private static List<StatisticsRow> ByPeriod(List<Issued> issued, List<string> types, PeriodLength by) =>
        [.. issued.GroupBy(i => by.StartOf(new DateOnly(i.Year, i.Month, 1))).OrderBy(g => g.Key).Select(g => Row(by.NameOf(g.Key), g, types))];

    private static List<StatisticsRow> ByUnit(List<Issued> issued, List<string> types, List<UnitChoice> units)
    {
        var order = units.Select(u => u.Id).ToList();
        return [.. issued.GroupBy(i => i.UnitId).OrderBy(g => order.IndexOf(g.Key) is var place && place < 0 ? int.MaxValue : place)
            .Select(g => Row(units.Find(u => u.Id == g.Key)?.Name ?? "Đơn vị đã thôi hoạt động", g, types))];
    }

    private static StatisticsRow Row(string name, IEnumerable<Issued> issued, List<string> types)
    {
        var counts = issued.ToLookup(i => i.TypeName, i => i.Count);
        return new StatisticsRow([name, .. types.Select(t => (ListCell)counts[t].Sum()), counts.Sum(c => c.Sum())]);
    }

    private static List<ListColumn> Columns(string first, List<string> types) =>
        [new(first), .. types.Select(t => new ListColumn(Shown(t), ListColumnKind.Number)), new("Tổng số", ListColumnKind.Number)];

    /// <summary><c>KẾ HOẠCH</c> → <c>Kế hoạch</c>.</summary>
    private static string Shown(string typeName) => typeName.Length == 0 ? "Khác" : typeName[..1].ToUpperInvariant() + typeName[1..].ToLowerInvariant();

    private static async Task<StatisticsTable> FilesAsync(PortalDbContext database, int? unit, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var (start, end) = Moments(from, to);
        var plans = database.Plans.Where(p => unit == null || p.UnitId == unit);
        var evidence = database.Evidence.Where(e => e.At >= start && e.At < end && e.RemovedAt == null && e.Url == null && (unit == null || plans.Any(p => p.Id == e.PlanId)));
        var files = await database.Organizations.Where(o => o.Id == database.ScopeId).Select(o => new
        {
            Signed = plans.Count(p => p.Document != null && p.IssuedOn >= from && p.IssuedOn <= to),
            Evidence = evidence.Count(),
            Size = evidence.Sum(e => (long)e.Size),
        }).SingleAsync(cancellationToken);
        return new("tep", "Tệp lưu giữ", [new("Loại tệp"), new("Số tệp", ListColumnKind.Number), new("Dung lượng (MB)", ListColumnKind.Number)],
        [
            new(["Bản ký PDF", files.Signed, default(ListCell)]),
            new(["Bản Word kèm theo", files.Signed, default(ListCell)]),
            new(["Tệp minh chứng", files.Evidence, Math.Round(files.Size / 1_000_000d, 2)]),
        ]);
    }

    private static async Task<StatisticsTable> ReadAsync(PortalDbContext database, int? unit, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var (start, end) = Moments(from, to);
        var read = await (
            from act in database.Acts.AsNoTracking()
            where act.PlanId != null && act.At >= start && act.At < end && (act.Kind == ActKind.PlanViewed || act.Kind == ActKind.DocumentDownloaded)
            group act by act.PlanId!.Value into g
            select new { Id = g.Key, Views = g.Count(a => a.Kind == ActKind.PlanViewed), Downloads = g.Count(a => a.Kind == ActKind.DocumentDownloaded) } into counts
            join plan in database.Plans.Where(p => p.Number != null && (unit == null || p.UnitId == unit)) on counts.Id equals plan.Id
            orderby counts.Downloads + counts.Views descending, plan.Id descending
            select new { plan.Id, plan.Number, plan.Symbol, plan.Title, counts.Views, counts.Downloads }).Take(MostRead).ToListAsync(cancellationToken);
        return new("luot-xem", "Văn bản được xem và tải nhiều",
            [new("Số, ký hiệu"), new("Trích yếu"), new("Lượt xem", ListColumnKind.Number), new("Lượt tải", ListColumnKind.Number)],
            [.. read.Select(r => new StatisticsRow([DocumentNo.Of(r.Number, r.Symbol), r.Title, r.Views, r.Downloads]) { PlanId = r.Id })])
        {
            Note = "Lượt xem tính một lần cho mỗi người với mỗi bản văn bản",
        };
    }

    /// <summary>Days in Vietnam as moments in UTC; the end belongs to the day after.</summary>
    private static (DateTime Start, DateTime End) Moments(DateOnly from, DateOnly to) => (VietnamTime.ToUtc(from), to == DateOnly.MaxValue ? DateTime.MaxValue : VietnamTime.ToUtc(to.AddDays(1)));
}
