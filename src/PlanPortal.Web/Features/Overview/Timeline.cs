using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Execution;
using PlanPortal.Data;
using PlanPortal.Web.Features.Shared.Charts;

namespace PlanPortal.Web.Features.Overview;

/// <summary>One row of the timeline as it is read.</summary>
public sealed record TimelineItem
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public int PlanId { get; init; }

    public int LeadUnitId { get; init; }

    public WorkState State { get; init; }

    public DateOnly OpenedOn { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly DueKey { get; init; }

    public DateOnly? DoneOn { get; init; }

    public int Percent { get; init; }

    /// <summary>The plan, where several stand below each other; else the place of the task in it.</summary>
    public int Rank { get; init; }

    public int? Appendix { get; init; }

    public int? Block { get; init; }
}

/// <summary>The place after a row.</summary>
public readonly record struct TimelineCursor(int Rank, DateOnly DueKey, int Id)
{
    public static TimelineCursor Of(TimelineItem row) => new(row.Rank, row.DueKey, row.Id);

    /// <summary>Null for anything that is no cursor: a mangled address shows the first page.</summary>
    public static TimelineCursor? Parse(string? text) =>
        text?.Split('-') is [var rank, var day, var id] && int.TryParse(rank, out var place) && int.TryParse(day, out var number)
        && number >= 0 && number <= DateOnly.MaxValue.DayNumber && int.TryParse(id, out var key)
            ? new TimelineCursor(place, DateOnly.FromDayNumber(number), key)
            : null;

    public override string ToString() => $"{Rank}-{DueKey.DayNumber}-{Id}";
}

/// <summary>A part of a plan, or a plan, with the rows of this page that belong to it.</summary>
public sealed record TimelineGroup(string Label, int? PlanId, IReadOnlyList<TimelineItem> Rows);

/// <summary>Tiến độ: the work of a plan, or of a unit's year, in time.</summary>
public sealed record Timeline(
    OverviewQuery Query, DateOnly Today, TimeAxis Axis, IReadOnlyList<TimelineGroup> Groups, int Total, string? After, string? Next, OverviewNames Names)
{
    public const int PageSize = 40;

    /// <summary>Comes after all tasks of the plan: what leaders decided.</summary>
    private const int LastRank = int.MaxValue;

    public IEnumerable<TimelineItem> Rows => Groups.SelectMany(g => g.Rows);

    public static async Task<Timeline> LoadAsync(
        PortalDbContext database, OverviewQuery query, string? after, int pageSize, DateOnly today, CancellationToken cancellationToken)
    {
        if (query.Plan is null)
        {
            query = query with { Year = query.Year ?? today.Year };
        }

        var items = query.Filter(database.WorkItems.AsNoTracking());
        var extent = await Extent.LoadAsync(items, query, today, cancellationToken);
        var rows = await PageAsync(items, query, TimelineCursor.Parse(after), pageSize, cancellationToken);
        var shown = rows.Count > pageSize ? rows[..pageSize] : rows;
        var names = await OverviewNames.LoadAsync(
            database, [.. shown.Select(r => r.PlanId), .. query.Plan is { } chosen ? [chosen] : Array.Empty<int>()], cancellationToken);
        return new Timeline(
            query,
            today,
            extent.Axis,
            query.Plan is { } plan ? await BySectionAsync(database, plan, shown, cancellationToken) : ByPlan(shown, names),
            extent.Count,
            after,
            rows.Count > pageSize ? TimelineCursor.Of(shown[^1]).ToString() : null,
            names);
    }

    private static Task<List<TimelineItem>> PageAsync(
        IQueryable<WorkItem> items, OverviewQuery query, TimelineCursor? place, int pageSize, CancellationToken cancellationToken)
    {
        var byPlan = query.Plan is null;
        var rows = items.Select(w => new TimelineItem
        {
            Id = w.Id,
            Name = w.Directive ?? w.Task!.Name,
            PlanId = w.PlanId,
            LeadUnitId = w.LeadUnitId,
            State = w.State,
            OpenedOn = w.OpenedOn,
            DueOn = w.DueOn,
            DueKey = w.DueKey,
            DoneOn = w.DoneOn,
            Percent = w.Percent,
            Rank = byPlan ? w.PlanId : w.Task == null ? LastRank : w.Task.Position,
            Appendix = w.Task!.Appendix,
            Block = w.Task.Block,
        });
        if (place is { } after)
        {
            rows = rows.Where(r => r.Rank > after.Rank || (r.Rank == after.Rank && (r.DueKey > after.DueKey || (r.DueKey == after.DueKey && r.Id > after.Id))));
        }

        return rows.OrderBy(r => r.Rank).ThenBy(r => r.DueKey).ThenBy(r => r.Id).Take(pageSize + 1).ToListAsync(cancellationToken);
    }

    private static IReadOnlyList<TimelineGroup> ByPlan(List<TimelineItem> rows, OverviewNames names) =>
        [.. rows.GroupBy(r => r.PlanId).Select(g => new TimelineGroup(names.Plan(g.Key), g.Key, [.. g]))];

    /// <summary>Under the headings of the signed text, in its order.</summary>
    private static async Task<IReadOnlyList<TimelineGroup>> BySectionAsync(PortalDbContext database, int plan, List<TimelineItem> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var text = await database.Plans.AsNoTracking().Where(p => p.Id == plan).Select(p => p.Text).SingleAsync(cancellationToken);
        var headings = OutlineTree.From(PlanReader.Read(text)).All().Where(n => n is { Heading: not null, Level: <= 2 }).ToList();
        var groups = new List<TimelineGroup>();
        foreach (var row in rows)
        {
            var label = headings.FindLast(h => h.Appendix == row.Appendix && Holds(h, row.Block)) is { } heading
                ? $"{heading.Label} {heading.Heading}".Trim()
                : "Ngoài các mục của kế hoạch";
            if (groups is [.., var last] && last.Label == label)
            {
                groups[^1] = last with { Rows = [.. last.Rows, row] };
            }
            else
            {
                groups.Add(new TimelineGroup(label, null, [row]));
            }
        }

        return groups;
    }

    /// <summary>Whether a block stands under a heading; a heading that is itself the task holds it not.</summary>
    private static bool Holds(OutlineNode heading, int? block) =>
        (heading.Kind == OutlineKind.Appendix || heading.Blocks.Start.Value < block) && block < heading.Blocks.End.Value;

    /// <summary>How many rows there are, and the days between which they are drawn.</summary>
    private sealed record Extent(int Count, TimeAxis Axis)
    {
        /// <summary>A plan that names a far day must not press the rest into a line.</summary>
        private const int MostMonths = 120;

        public static async Task<Extent> LoadAsync(IQueryable<WorkItem> items, OverviewQuery query, DateOnly today, CancellationToken cancellationToken)
        {
            if (query is { Plan: null, Year: { } year })
            {
                return new(await items.CountAsync(cancellationToken), new TimeAxis(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)));
            }

            var found = await items.GroupBy(w => 1).Select(g => new
            {
                Count = g.Count(),
                Opened = g.Min(w => w.OpenedOn),
                FirstDue = g.Min(w => w.DueKey),
                LastDue = g.Max(w => w.DueOn),
            }).SingleOrDefaultAsync(cancellationToken) ?? new { Count = 0, Opened = today, FirstDue = today, LastDue = (DateOnly?)null };
            var first = found.Opened < found.FirstDue ? found.Opened : found.FirstDue;
            var last = found.LastDue is { } due && due > first ? due : today > first ? today : first;
            var edge = first.AddMonths(MostMonths);
            return new(found.Count, new TimeAxis(first, last < edge ? last : edge));
        }
    }
}
