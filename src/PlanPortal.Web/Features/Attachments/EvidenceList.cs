using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Web.Features.Attachments;

/// <summary>A file or link as lists show it; the bytes stay where they are.</summary>
public sealed record EvidenceRow(
    int Id, string Name, string? ContentType, int Size, string? Url, int PersonId, string PersonName, DateTime At, DateTime? RemovedAt,
    int? WorkItemId, int? TargetId, int? ObstacleId, int? UnitReportId)
{
    public static readonly Expression<Func<Evidence, EvidenceRow>> Projection = e => new EvidenceRow(
        e.Id, e.Name, e.ContentType, e.Size, e.Url, e.PersonId, e.PersonName, e.At, e.RemovedAt, e.WorkItemId, e.TargetId, e.ObstacleId, e.UnitReportId);

    public string Icon => ContentType switch
    {
        null => "link-45deg",
        "application/pdf" => "file-earmark-pdf",
        "image/jpeg" or "image/png" => "image",
        _ => "file-earmark-text",
    };

    /// <summary><c>1,2 MB</c>; null for a link.</summary>
    public string? ShownSize => Url is not null ? null : Size < 100_000 ? $"{Math.Max(1, Size / 1000)} kB" : $"{Size / 1_000_000m:0.0} MB";
}

/// <summary>Evidence beside what it is evidence of, for the partial <c>_Evidence</c>.</summary>
/// <param name="Viewer">May take away what they added.</param>
/// <param name="BackTo">The page that shows the list: a path of the portal.</param>
public sealed record EvidenceList(IReadOnlyList<EvidenceRow> Rows, Person Viewer, string BackTo)
{
    /// <summary>Oldest first, what was taken away again included: it stays in the record.</summary>
    public static Task<List<EvidenceRow>> RowsAsync(IQueryable<Evidence> evidence, CancellationToken cancellationToken) =>
        evidence.AsNoTracking().OrderBy(e => e.Id).Select(EvidenceRow.Projection).ToListAsync(cancellationToken);

    public bool MayRemove(EvidenceRow row) => row.RemovedAt is null && row.PersonId == Viewer.Id;
}
