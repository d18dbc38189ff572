using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Searching;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Targets;

/// <summary>What the address of the list of targets says.</summary>
public sealed record TargetListQuery
{
    /// <summary>Words to find, with or without diacritics.</summary>
    public string? Q { get; init; }

    public int? Plan { get; init; }

    /// <summary>The unit that follows the target or gives figures of it.</summary>
    public int? Unit { get; init; }

    public TargetStanding? Standing { get; init; }

    /// <summary>Of the milestone.</summary>
    public int? Year { get; init; }

    /// <summary>Where the page starts: the last row of the page before, as <see cref="TargetCursor"/> writes it.</summary>
    public string? After { get; init; }

    public bool IsFiltered => Q is not null || Plan is not null || Unit is not null || Standing is not null || Year is not null;
}

/// <summary>The place after a row: the newest plan first, in each the order of its text.</summary>
public readonly record struct TargetCursor(int PlanId, int Position)
{
    /// <summary>Null for anything that is no cursor: a mangled address shows the first page.</summary>
    public static TargetCursor? Parse(string? text) =>
        text?.Split('-') is [var plan, var place] && int.TryParse(plan, out var planId) && int.TryParse(place, out var position) ? new(planId, position) : null;

    public bool IsBefore(FollowedTarget target) => target.PlanId < PlanId || (target.PlanId == PlanId && target.Position > Position);

    public override string ToString() => $"{PlanId}-{Position}";
}

/// <summary>The words of a target in a list.</summary>
public sealed record TargetLine(int Id, string Statement, string? Measure, string? Unit, string Years, string PlanTitle, int? Number, string Symbol)
{
    public string NumberAndSymbol => DocumentNo.Of(Number, Symbol);

    internal static Task<Dictionary<int, TargetLine>> LoadAsync(PortalDbContext database, IQueryable<IssuedTarget> targets, CancellationToken cancellationToken) => (
        from target in targets
        join plan in database.Plans on target.PlanId equals plan.Id
        select new TargetLine(target.Id, target.Statement, target.Measure, target.Unit, target.Years, plan.Title, plan.Number, plan.Symbol))
        .ToDictionaryAsync(t => t.Id, cancellationToken);
}

/// <summary>A row of the list.</summary>
public sealed record TargetRow(FollowedTarget Followed, TargetLine Line)
{
    public TargetProgress Progress => Followed.Progress;

    /// <summary>Which of the figures that its sentence sets: what is measured with the level, where the sentence names it apart, else the level; null where it sets none.</summary>
    public string? Figure
    {
        get
        {
            var measured = Line.Measure is { Length: > 0 } measure && measure != Line.Statement ? measure : null;
            var level = Progress.Goal.Level(Line.Unit);
            return measured is null || level is null ? measured ?? level : $"{measured}: {level}";
        }
    }
}

/// <summary>One page of the targets of plans in force.</summary>
/// <param name="Counts">How many stand how, whatever standing is filtered by.</param>
/// <param name="Years">Milestone years to choose from.</param>
public sealed record TargetList(
    TargetListQuery Query, IReadOnlyList<TargetRow> Rows, string? Next, int Total, IReadOnlyDictionary<TargetStanding, int> Counts,
    IReadOnlyList<UnitChoice> Units, IReadOnlyList<int> Years)
{
    public const int PageSize = 50;

    /// <param name="pageSize">Rows of a page.</param>
    public static async Task<TargetList> LoadAsync(
        PortalDbContext database, TargetListQuery query, DateOnly today, CancellationToken cancellationToken, int pageSize = PageSize)
    {
        var targets = database.TargetsInForce();
        targets = query.Plan is { } plan ? targets.Where(t => t.PlanId == plan) : targets;
        targets = query.Unit is { } unit ? targets.OfUnit(database, unit) : targets;
        targets = query.Q is { } words ? await WithWordsAsync(database, targets, words, cancellationToken) : targets;

        // How a target stands is reckoned, not stored: all are loaded without their words, then the words of one page.
        var all = await database.LoadStandingsAsync(targets, today, cancellationToken);
        var years = all.Select(t => t.Progress.Goal.DueOn?.Year).OfType<int>().Distinct().Order().ToList();
        var found = all.Where(t => query.Year is null || t.Progress.Goal.DueOn?.Year == query.Year).ToList();
        var counts = found.CountBy(t => t.Progress.Standing).ToDictionary();
        found = query.Standing is { } standing ? found.FindAll(t => t.Progress.Standing == standing) : found;

        var page = PageOf(found, TargetCursor.Parse(query.After), pageSize);
        if (page.Count == 0)
        {
            // Nothing comes after that place, or it never was one: the list begins anew.
            query = query with { After = null };
            page = PageOf(found, null, pageSize);
        }

        var more = page.Count > pageSize;
        var shown = more ? page[..pageSize] : page;
        var ids = shown.ConvertAll(t => t.Id);
        var lines = ids.Count == 0 ? [] : await TargetLine.LoadAsync(database, database.IssuedTargets.AsNoTracking().Where(t => ids.Contains(t.Id)), cancellationToken);
        return new(
            query, shown.ConvertAll(t => new TargetRow(t, lines[t.Id])), more ? new TargetCursor(shown[^1].PlanId, shown[^1].Position).ToString() : null,
            found.Count, counts, await UnitChoice.LoadAsync(database, cancellationToken), years);
    }

    /// <summary>One more than a page shows, where there is one.</summary>
    private static List<FollowedTarget> PageOf(List<FollowedTarget> found, TargetCursor? after, int size) =>
        [.. (after is { } place ? found.Where(place.IsBefore) : found).Take(size + 1)];

    /// <summary>Each word stands in the target, or in the name of its plan, of which there are few enough to look through.</summary>
    private static async Task<IQueryable<IssuedTarget>> WithWordsAsync(
        PortalDbContext database, IQueryable<IssuedTarget> targets, string words, CancellationToken cancellationToken)
    {
        var plans = await database.Plans.AsNoTracking().Where(p => p.State == PlanState.Issued).Select(p => new { p.Id, p.Title, p.Number, p.Symbol }).ToListAsync(cancellationToken);
        var names = plans.ConvertAll(p => (p.Id, Name: " " + VietnameseText.FoldForSearch($"{p.Title} {DocumentNo.Of(p.Number, p.Symbol)}")));
        foreach (var pattern in SearchWords.PatternsOf(words))
        {
            var entries = database.EntriesWith(pattern);
            var said = database.SearchEntries.Where(e => e.Kind == SearchKind.Target && entries.Contains(e.Id)).Select(e => e.SubjectId);
            var named = names.FindAll(n => n.Name.Contains(pattern, StringComparison.Ordinal)).ConvertAll(n => n.Id);
            targets = targets.Where(t => said.Contains(t.Id) || EF.Constant(named).Contains(t.PlanId));
        }

        return targets;
    }
}
