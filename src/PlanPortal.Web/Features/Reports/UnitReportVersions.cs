using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Reports;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Reports;

/// <summary>Two sendings of a unit's report laid over each other.</summary>
public sealed record UnitReportVersions(UnitReportPage Page, int? From, int? To, TextComparison? Comparison)
{
    public static async Task<UnitReportVersions> LoadAsync(PortalDbContext database, UnitReportPage page, int? from, int? to, CancellationToken cancellationToken)
    {
        var last = page.Report.VersionCount;
        var (first, second) = (from ?? last - 1, to ?? last);
        var texts = await database.UnitReportVersions.AsNoTracking().Where(v => v.UnitReportId == page.Report.Id && (v.No == first || v.No == second))
            .Select(v => new { v.No, Words = new ReportWords(v.Done, v.Difficulties, v.Proposals, v.NextWork) }).ToDictionaryAsync(v => v.No, v => Text(v.Words), cancellationToken);
        return texts.TryGetValue(first, out var old) && texts.TryGetValue(second, out var @new)
            ? new(page, first, second, TextComparison.Of(old, @new))
            : new(page, null, null, null);
    }

    private static string Text(ReportWords words) => string.Join('\n', "Kết quả thực hiện", words.Done, "Khó khăn, vướng mắc", words.Difficulties, "Đề xuất, kiến nghị", words.Proposals, "Nhiệm vụ kỳ tới", words.NextWork);
}
