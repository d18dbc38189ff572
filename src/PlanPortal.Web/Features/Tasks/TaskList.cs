using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>One page of the list of work.</summary>
/// <param name="Counts">How many there are of each standing, all other filters kept.</param>
public sealed record TaskList(
    TaskListQuery Query, Person Person, DateOnly Today, IReadOnlyList<WorkRow> Rows, string? Next, IReadOnlyDictionary<WorkStanding, int> Counts, UnitNames Names)
{
    public const int PageSize = 50;

    public int Total => Query.OneStanding is { } standing ? CountOf(standing) : Query.OnlyOpen ? OpenCount : Counts.Values.Sum();

    public int OpenCount => Counts.Where(c => c.Key is WorkStanding.Late or WorkStanding.NotStarted or WorkStanding.InProgress or WorkStanding.AwaitingConfirmation).Sum(c => c.Value);

    public int CountOf(WorkStanding standing) => Counts.GetValueOrDefault(standing);

    public static async Task<TaskList> LoadAsync(
        PortalDbContext database, Person person, DateOnly today, TaskListQuery query, CancellationToken cancellationToken)
    {
        var work = query.FilterParts(database);
        var found = query.FilterStanding(work, today);
        var rows = await RowsAsync(query, found, TaskCursor.Parse(query.After), today, PageSize + 1, cancellationToken);
        if (rows.Count == 0 && query.After is not null)
        {
            // Nothing comes after that place, or it never was one: the list begins anew.
            query = query with { After = null };
            rows = await RowsAsync(query, found, null, today, PageSize + 1, cancellationToken);
        }

        var more = rows.Count > PageSize;
        var shown = more ? rows[..PageSize] : rows;
        return new TaskList(
            query, person, today, shown,
            more ? TaskCursor.Of(shown[^1], today).ToString() : null,
            await CountAsync(work, today, cancellationToken),
            await UnitNames.LoadAsync(database, query.Unit, query.Person, cancellationToken));
    }

    /// <summary>All rows up to a bound, in the order of the list.</summary>
    public static Task<List<WorkRow>> AllAsync(PortalDbContext database, DateOnly today, TaskListQuery query, int most, CancellationToken cancellationToken) =>
        RowsAsync(query, query.FilterStanding(query.FilterParts(database), today), null, today, most, cancellationToken);

    private static async Task<List<WorkRow>> RowsAsync(
        TaskListQuery query, IQueryable<WorkItem> found, TaskCursor? place, DateOnly today, int most, CancellationToken cancellationToken)
    {
        if (query.OneStanding is not null)
        {
            return await AlikeAsync(found, place, most, cancellationToken);
        }

        // Most pages of much work lie within what is late, in the order of an index; only where that runs out are all ranked.
        var late = query.Q is null && place is null or { Rank: 0 } ? await AlikeAsync(found.Where(WorkQueries.LateOn(today)), place, most, cancellationToken) : [];
        return late.Count == most ? late : await RankedAsync(found, place, today, most, cancellationToken);
    }

    /// <summary>Of work that stands alike: by due day.</summary>
    private static Task<List<WorkRow>> AlikeAsync(IQueryable<WorkItem> found, TaskCursor? place, int most, CancellationToken cancellationToken)
    {
        var alike = place is { } last ? found.Where(w => w.DueKey > last.DueKey || (w.DueKey == last.DueKey && w.Id > last.Id)) : found;
        return WorkRow.Of(alike.OrderBy(w => w.DueKey).ThenBy(w => w.Id).Take(most)).ToListAsync(cancellationToken);
    }

    /// <summary>Late, open, ended, each by due day.</summary>
    private static Task<List<WorkRow>> RankedAsync(IQueryable<WorkItem> found, TaskCursor? place, DateOnly today, int most, CancellationToken cancellationToken)
    {
        var ranked = found.Select(RankOn(today));
        if (place is { } after)
        {
            ranked = ranked.Where(r => r.Rank > after.Rank
                || (r.Rank == after.Rank && (r.Work.DueKey > after.DueKey || (r.Work.DueKey == after.DueKey && r.Work.Id > after.Id))));
        }

        return WorkRow.Of(ranked.OrderBy(r => r.Rank).ThenBy(r => r.Work.DueKey).ThenBy(r => r.Work.Id).Select(r => r.Work).Take(most)).ToListAsync(cancellationToken);
    }

    /// <summary>What is late and open is what <see cref="WorkQueries"/> say: else a page would end where the next does not begin.</summary>
    private static Expression<Func<WorkItem, RankedWork>> RankOn(DateOnly today)
    {
        Expression<Func<WorkItem, bool, bool, RankedWork>> rank = (work, late, open) => new RankedWork { Work = work, Rank = late ? 0 : open ? 1 : 2 };
        var (work, late, open) = (rank.Parameters[0], rank.Parameters[1], rank.Parameters[2]);
        return Expression.Lambda<Func<WorkItem, RankedWork>>(
            new ReplacingExpressionVisitor([late, open], [Asked(WorkQueries.LateOn(today)), Asked(WorkQueries.Open)]).Visit(rank.Body), work);

        Expression Asked(Expression<Func<WorkItem, bool>> question) => ReplacingExpressionVisitor.Replace(question.Parameters[0], work, question.Body);
    }

    private static async Task<IReadOnlyDictionary<WorkStanding, int>> CountAsync(IQueryable<WorkItem> work, DateOnly today, CancellationToken cancellationToken)
    {
        // By day first, which is the order of an index; then the days are added up.
        var groups = await work
            .GroupBy(w => new { w.State, w.DueKey })
            .Select(g => new { g.Key.State, Past = g.Key.DueKey < today, Count = g.Count(), DoneAfter = g.Count(w => w.DoneOn > w.DueKey) })
            .GroupBy(d => new { d.State, d.Past })
            .Select(g => new { g.Key.State, g.Key.Past, Count = g.Sum(d => d.Count), DoneAfter = g.Sum(d => d.DoneAfter) })
            .ToListAsync(cancellationToken);

        // Any days that lie to each other as those of the group do stand as all of it does.
        return groups.SelectMany(g => new[] { (g.State, g.Past, After: false, Count: g.Count - g.DoneAfter), (g.State, g.Past, After: true, Count: g.DoneAfter) })
            .Where(g => g.Count > 0)
            .GroupBy(g =>
            {
                var due = g.Past ? today.AddDays(-1) : today;
                return g.State.Standing(due, g.After ? due.AddDays(1) : due, today);
            })
            .ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
    }

    private sealed record RankedWork
    {
        public required WorkItem Work { get; init; }

        public required int Rank { get; init; }
    }
}
