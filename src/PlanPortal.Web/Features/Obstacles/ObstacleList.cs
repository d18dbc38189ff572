using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Obstacles;

/// <summary>What the address of the list of obstacles says.</summary>
public sealed record ObstacleListQuery
{
    /// <summary>All that are not settled; beside the names of <see cref="ObstacleState"/>.</summary>
    public const string OpenState = "Open";

    public string? State { get; init; }

    /// <summary>The unit that raised it.</summary>
    public int? Unit { get; init; }

    public int? Plan { get; init; }

    /// <summary>Where the page starts: the last row of the page before, as <see cref="ObstacleCursor"/> writes it.</summary>
    public string? After { get; init; }

    public bool IsFiltered => State is not null || Unit is not null || Plan is not null;

    public bool IsOpenOnly => string.Equals(State, OpenState, StringComparison.OrdinalIgnoreCase);

    public ObstacleState? One => Enum.TryParse<ObstacleState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;
}

/// <summary>The place after a row: what is open comes first, the oldest on top; what is settled follows, the newest on top.</summary>
public readonly record struct ObstacleCursor(bool Settled, DateTime At, int Id)
{
    private const string SettledMark = "s";

    /// <summary>Null for anything that is no cursor: a mangled address shows the first page.</summary>
    public static ObstacleCursor? Parse(string? text) =>
        text?.Split('-') is [var part, var ticks, var id] && part is "o" or SettledMark
        && long.TryParse(ticks, out var at) && at >= 0 && at <= DateTime.MaxValue.Ticks && int.TryParse(id, out var key)
            ? new ObstacleCursor(part == SettledMark, new DateTime(at, DateTimeKind.Utc), key)
            : null;

    public override string ToString() => $"{(Settled ? SettledMark : "o")}-{At.Ticks}-{Id}";
}

/// <summary>An obstacle in a list: what a row shows, and nothing more is read.</summary>
public sealed record ObstacleRow(
    int Id, string Words, ObstacleState State, string UnitName, int PlanId, string PlanTitle, int? Number, string Symbol, int? WorkItemId,
    string? WorkName, DateTime RaisedAt, DateTime ChangedAt, string? Decision)
{
    public string NumberAndSymbol => DocumentNo.Of(Number, Symbol);

    public ObstacleCursor Cursor => State is ObstacleState.Raised or ObstacleState.PassedOn ? new(false, RaisedAt, Id) : new(true, ChangedAt, Id);

    public static Expression<Func<Obstacle, ObstacleRow>> Projection(PortalDbContext database) => o => new ObstacleRow(
        o.Id, o.Words, o.State, database.Units.Where(u => u.Id == o.UnitId).Select(u => u.Name).First(), o.PlanId, o.Plan.Title, o.Plan.Number, o.Plan.Symbol,
        o.WorkItemId, o.WorkItem == null ? null : o.WorkItem.Directive ?? o.WorkItem.Task!.Name, o.RaisedAt, o.ChangedAt, o.Decision);
}

/// <summary>One page of the list of obstacles.</summary>
/// <param name="Counts">How many stand in each state, whatever state is filtered by.</param>
/// <param name="Today">In Vietnam.</param>
public sealed record ObstacleList(
    ObstacleListQuery Query, IReadOnlyList<ObstacleRow> Rows, string? Next, IReadOnlyDictionary<ObstacleState, int> Counts, IReadOnlyList<UnitChoice> Units, DateOnly Today)
{
    public const int PageSize = 50;

    public int Open => Count(ObstacleState.Raised) + Count(ObstacleState.PassedOn);

    public int Total => Query.IsOpenOnly ? Open : Query.One is { } state ? Count(state) : Counts.Values.Sum();

    public int Count(ObstacleState state) => Counts.GetValueOrDefault(state);

    public static async Task<ObstacleList> LoadAsync(PortalDbContext database, ObstacleListQuery query, DateOnly today, CancellationToken cancellationToken, int pageSize = PageSize)
    {
        var all = database.Obstacles.AsNoTracking();
        all = query.Unit is { } unit ? all.Where(o => o.UnitId == unit) : all;
        all = query.Plan is { } plan ? all.Where(o => o.PlanId == plan) : all;
        var rows = await PageAsync(database, all, query, ObstacleCursor.Parse(query.After), pageSize, cancellationToken);
        if (rows.Count == 0 && query.After is not null)
        {
            // Nothing comes after that place, or it never was one: the list begins anew.
            query = query with { After = null };
            rows = await PageAsync(database, all, query, null, pageSize, cancellationToken);
        }

        var more = rows.Count > pageSize;
        var shown = more ? rows[..pageSize] : rows;
        var counts = await all.GroupBy(o => o.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return new(query, shown, more ? shown[^1].Cursor.ToString() : null, counts, await UnitChoice.LoadAsync(database, cancellationToken), today);
    }

    /// <summary>One row more than a page shows, where there is one.</summary>
    private static async Task<List<ObstacleRow>> PageAsync(
        PortalDbContext database, IQueryable<Obstacle> all, ObstacleListQuery query, ObstacleCursor? after, int size, CancellationToken cancellationToken)
    {
        var found = query.One is { } state ? all.Where(o => o.State == state) : all;
        var rows = new List<ObstacleRow>();
        if (after is not { Settled: true } && query.One is null or ObstacleState.Raised or ObstacleState.PassedOn)
        {
            var open = found.Where(ObstacleQueries.Open);
            open = after is { } place ? open.Where(o => o.RaisedAt > place.At || (o.RaisedAt == place.At && o.Id > place.Id)) : open;
            rows.AddRange(await open.OrderBy(o => o.RaisedAt).ThenBy(o => o.Id)
                .Select(ObstacleRow.Projection(database)).Take(size + 1).ToListAsync(cancellationToken));
        }

        if (rows.Count <= size && !query.IsOpenOnly && query.One is null or ObstacleState.Answered or ObstacleState.Withdrawn)
        {
            var settled = found.Where(ObstacleQueries.Settled);
            settled = after is { Settled: true } place ? settled.Where(o => o.ChangedAt < place.At || (o.ChangedAt == place.At && o.Id < place.Id)) : settled;
            rows.AddRange(await settled.OrderByDescending(o => o.ChangedAt).ThenByDescending(o => o.Id)
                .Select(ObstacleRow.Projection(database)).Take(size + 1 - rows.Count).ToListAsync(cancellationToken));
        }

        return rows;
    }
}
