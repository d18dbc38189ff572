using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Notices;

/// <summary>What the address of the list of notices says.</summary>
public sealed record NoticeListQuery
{
    public bool Unread { get; init; }

    public NoticeGroup? About { get; init; }

    /// <summary>Key of the last row of the page before.</summary>
    public int? After { get; init; }

    public bool IsFiltered => Unread || About is not null;
}

/// <summary>One line of the list.</summary>
public sealed record NoticeRow(int Id, NoticeKind Kind, DateTime At, bool Unread, string Text);

/// <summary>A page of what one person was told, the newest first.</summary>
public sealed record NoticeList(NoticeListQuery Query, IReadOnlyList<NoticeRow> Rows, int? Next, int Total, int Unread, int Newest)
{
    public const int PageSize = 50;

    public static async Task<NoticeList> LoadAsync(PortalDbContext database, Person person, NoticeListQuery query, CancellationToken cancellationToken)
    {
        var mine = database.Notices.AsNoTracking().Where(n => n.PersonId == person.Id);
        var found = query.Unread ? mine.Where(n => n.ReadAt == null) : mine;
        if (query.About is { } about)
        {
            var kinds = about.Kinds();
            found = found.Where(n => kinds.Contains(n.Kind));
        }

        var page = query.After is { } after ? found.Where(n => n.Id < after) : found;
        var rows = await page.OrderByDescending(n => n.Id)
            .Select(n => new NoticeRow(n.Id, n.Kind, n.At, n.ReadAt == null, n.Text)).Take(PageSize + 1).ToListAsync(cancellationToken);
        var counts = await mine.GroupBy(_ => 1)
            .Select(g => new { Unread = g.Count(n => n.ReadAt == null), Newest = g.Max(n => n.Id) }).SingleOrDefaultAsync(cancellationToken);
        var more = rows.Count > PageSize;
        return new(
            query, more ? rows[..PageSize] : rows, more ? rows[PageSize - 1].Id : null,
            await found.CountAsync(cancellationToken), counts?.Unread ?? 0, counts?.Newest ?? 0);
    }
}
