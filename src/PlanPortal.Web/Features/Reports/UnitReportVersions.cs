using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Reports;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Reports;

/// <summary>The words of one sending of a unit's report.</summary>
public sealed record SentWords(int No, string PersonName, DateTime At, ReportWords Words)
{
    public string Text => string.Join('\n', "Kết quả thực hiện", Words.Done, "Khó khăn, vướng mắc", Words.Difficulties, "Đề xuất, kiến nghị", Words.Proposals, "Nhiệm vụ kỳ tới", Words.NextWork);
}

/// <summary>Two sendings of a unit's report laid over each other.</summary>
/// <param name="Id">Of the report.</param>
/// <param name="Versions">Newest first.</param>
public sealed record UnitReportVersions(int Id, string UnitName, string PeriodName, IReadOnlyList<SentWords> Versions)
{
    public int? From { get; private init; }

    public int? To { get; private init; }

    /// <summary>Null where there are no two such sendings.</summary>
    public TextComparison? Comparison { get; private init; }

    /// <summary>Null when there is no such report.</summary>
    /// <param name="database">Scoped to the person's organization.</param>
    /// <param name="id">Of the report.</param>
    /// <param name="from">Number of a sending; the last but one where none is named.</param>
    /// <param name="to">Number of a sending; the last where none is named.</param>
    /// <param name="cancellationToken">Of the request.</param>
    public static async Task<UnitReportVersions?> LoadAsync(PortalDbContext database, int id, int? from, int? to, CancellationToken cancellationToken)
    {
        var found = await database.UnitReports.AsNoTracking().Where(r => r.Id == id)
            .Select(r => new UnitReportVersions(
                r.Id,
                database.Units.Where(u => u.Id == r.UnitId).Select(u => u.Name).First(),
                r.Period.Name,
                r.Versions.OrderByDescending(v => v.No)
                    .Select(v => new SentWords(v.No, v.PersonName, v.At, new ReportWords(v.Done, v.Difficulties, v.Proposals, v.NextWork))).ToList()))
            .AsSingleQuery().SingleOrDefaultAsync(cancellationToken);
        var (old, @new) = (found?.Sending(from ?? found.Versions.Count - 1), found?.Sending(to ?? found.Versions.Count));
        return old is null || @new is null ? found : found! with { From = old.No, To = @new.No, Comparison = TextComparison.Of(old.Text, @new.Text) };
    }

    private SentWords? Sending(int no) => Versions.FirstOrDefault(v => v.No == no);
}
