using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Searching;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Plans;

/// <summary>What the address of the list of plans says.</summary>
public sealed record PlanListQuery
{
    /// <summary>Words to find, with or without diacritics.</summary>
    public string? Q { get; init; }

    public PlanState? State { get; init; }

    public int? Year { get; init; }

    public int? Unit { get; init; }

    /// <summary>Plans or reports; both without it.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>Where the page starts: the last row of the page before, as <see cref="PlanCursor"/> writes it.</summary>
    public string? After { get; init; }

    public bool IsFiltered => Q is not null || State is not null || Year is not null || Unit is not null || Kind is not null;
}

/// <summary>Loại văn bản, as a filter.</summary>
public enum DocumentKind
{
    Plan,
    Report,
}

/// <summary>The place after a row in the order "last changed first".</summary>
public readonly record struct PlanCursor(DateTime ChangedAt, int Id)
{
    public static PlanCursor Of(PlanRow row) => new(row.ChangedAt, row.Id);

    /// <summary>Null for anything that is no cursor: a mangled address shows the first page.</summary>
    public static PlanCursor? Parse(string? text) =>
        text?.Split('-') is [var ticks, var id]
        && long.TryParse(ticks, out var at) && at >= 0 && at <= DateTime.MaxValue.Ticks && int.TryParse(id, out var key)
            ? new PlanCursor(new DateTime(at, DateTimeKind.Utc), key)
            : null;

    public override string ToString() => $"{ChangedAt.Ticks}-{Id}";
}

/// <summary>One page of the list of plans.</summary>
public sealed record PlanList(
    PlanListQuery Query, IReadOnlyList<PlanRow> Rows, string? Next, int Total, IReadOnlyList<UnitChoice> Units, IReadOnlyList<int> Years)
{
    public const int PageSize = 50;

    public static async Task<PlanList> LoadAsync(
        PortalDbContext database, Person person, PlanListQuery query, CancellationToken cancellationToken)
    {
        var visible = database.Plans.AsNoTracking().Where(PlanQueries.VisibleTo(person));
        var found = Filter(database, visible, query);
        var rows = await PageAsync(found, PlanCursor.Parse(query.After), cancellationToken);
        if (rows.Count == 0 && query.After is not null)
        {
            // Nothing comes after that place, or it never was one: the list begins anew.
            query = query with { After = null };
            rows = await PageAsync(found, null, cancellationToken);
        }

        var more = rows.Count > PageSize;
        var shown = more ? rows[..PageSize] : rows;
        return new PlanList(
            query,
            shown,
            more ? PlanCursor.Of(shown[^1]).ToString() : null,
            await found.CountAsync(cancellationToken),
            await UnitChoice.LoadAsync(database, cancellationToken),
            await visible.Select(p => p.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken));
    }

    /// <summary>One row more than a page shows, where there is one.</summary>
    private static Task<List<PlanRow>> PageAsync(IQueryable<Plan> found, PlanCursor? place, CancellationToken cancellationToken)
    {
        var page = place is { } after
            ? found.Where(p => p.ChangedAt < after.ChangedAt || (p.ChangedAt == after.ChangedAt && p.Id < after.Id))
            : found;
        return page.OrderByDescending(p => p.ChangedAt).ThenByDescending(p => p.Id)
            .Select(PlanRow.Projection).Take(PageSize + 1).ToListAsync(cancellationToken);
    }

    private static IQueryable<Plan> Filter(PortalDbContext database, IQueryable<Plan> plans, PlanListQuery query)
    {
        if (query.State is { } state)
        {
            plans = plans.Where(p => p.State == state);
        }

        if (query.Year is { } year)
        {
            plans = plans.Where(p => p.Year == year);
        }

        if (query.Unit is { } unit)
        {
            plans = plans.Where(p => p.UnitId == unit);
        }

        if (query.Kind is { } kind)
        {
            plans = kind == DocumentKind.Report ? plans.Where(p => p.TypeName == DocumentTypes.Report) : plans.Where(p => p.TypeName != DocumentTypes.Report);
        }

        foreach (var pattern in SearchWords.PatternsOf(query.Q))
        {
            var found = database.PlansWith(pattern);
            plans = plans.Where(p => found.Contains(p.Id));
        }

        return plans;
    }
}

public sealed record UnitChoice(int Id, string Name)
{
    /// <summary>The organization's own units, in their order.</summary>
    public static Task<List<UnitChoice>> LoadAsync(PortalDbContext database, CancellationToken cancellationToken) =>
        database.Units.AsNoTracking().Where(u => !u.Outside && u.Active)
            .OrderBy(u => u.SortOrder).ThenBy(u => u.Name)
            .Select(u => new UnitChoice(u.Id, u.Name)).ToListAsync(cancellationToken);
}
