using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Searching;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Search;

/// <summary>How much was found.</summary>
public sealed record FoundCount
{
    /// <summary>Null for plans.</summary>
    public SearchKind? Kind { get; init; }

    /// <summary>Whether only what is in the state asked for is counted.</summary>
    public bool InState { get; init; }

    public int Count { get; init; }
}

/// <summary>The conditions of a search: what of the organization fits it and may be seen by this person, best first.</summary>
public sealed class Finder(PortalDbContext database, Person person, SearchQuery query, DateOnly today)
{
    /// <summary>The type name and subject of a plan stand within its first letters: what is found there is what the plan is about.</summary>
    private const int HeadLength = 400;

    private readonly SearchWords words = query.Words;

    public IQueryable<Plan> Plans(bool inState)
    {
        var plans = database.Plans.AsNoTracking().Where(PlanQueries.VisibleTo(person));
        if (inState && query.StateOf<PlanState>() is { } state)
        {
            plans = plans.Where(p => p.State == state);
        }

        if (query.Unit is { } unit)
        {
            plans = plans.Where(p => p.UnitId == unit);
        }

        if (query.Person is { } who)
        {
            plans = plans.Where(p => p.DrafterId == who || p.SignerId == who);
        }

        if (query.FromDay is { } from)
        {
            plans = plans.Where(p => p.IssuedOn >= from);
        }

        if (query.ToDay is { } to)
        {
            plans = plans.Where(p => p.IssuedOn <= to);
        }

        if (words.Number is { } number)
        {
            var (symbol, phrase) = (words.Symbol, words.Phrase);
            var named = database.PlansWith(phrase);
            return plans.Where(p => (p.Number == number && p.Symbol.Replace("Đ", "D").StartsWith(symbol)) || named.Contains(p.Id));
        }

        foreach (var pattern in words.Patterns)
        {
            var found = database.PlansWith(pattern);
            plans = plans.Where(p => found.Contains(p.Id));
        }

        return plans;
    }

    /// <summary>The number asked for, then the words in a row in the head, in a row anywhere, any other; each newest first.</summary>
    public IQueryable<Plan> Ranked(IQueryable<Plan> plans)
    {
        var (number, phrase) = (words.Number, words.Phrase);
        return words.IsEmpty
            ? plans.OrderByDescending(p => p.ChangedAt).ThenByDescending(p => p.Id)
            : plans.OrderBy(p => p.Number == number && number != null ? 0 : 1)
                .ThenBy(p => p.SearchText.IndexOf(phrase) < 0 ? 2 : p.SearchText.IndexOf(phrase) < HeadLength ? 0 : 1)
                .ThenByDescending(p => p.ChangedAt).ThenByDescending(p => p.Id);
    }

    /// <summary>Of all kinds: what stands in signed plans and what followed them is seen by everybody in the organization.</summary>
    public IQueryable<SearchEntry> Entries()
    {
        var entries = database.SearchEntries.AsNoTracking();
        if (query.Unit is { } unit)
        {
            entries = entries.Where(e => e.UnitId == unit || (e.Kind == SearchKind.RegisterEntry && database.Plans.Any(p => p.Id == e.PlanId && p.UnitId == unit)));
        }

        if (query.Person is { } who)
        {
            entries = entries.Where(e =>
                (e.Kind == SearchKind.Task && database.WorkItems.Any(w => w.TaskId == e.SubjectId && w.Parts.Any(p => p.PersonId == who)))
                || (e.Kind == SearchKind.Target && database.TargetFigures.Any(f => f.TargetId == e.SubjectId && f.PersonId == who))
                || (e.Kind == SearchKind.UnitReport && database.UnitReports.Any(r => r.Id == e.SubjectId && r.PreparedById == who))
                || (e.Kind == SearchKind.Obstacle && database.Obstacles.Any(o => o.Id == e.SubjectId && o.RaisedById == who))
                || (e.Kind == SearchKind.RegisterEntry && database.Plans.Any(p => p.Id == e.PlanId && (p.DrafterId == who || p.SignerId == who))));
        }

        if (query.FromDay is { } from)
        {
            entries = entries.Where(e => e.On >= from);
        }

        if (query.ToDay is { } to)
        {
            entries = entries.Where(e => e.On <= to);
        }

        if (words.Number is { } number)
        {
            var (start, phrase) = ($" {number:00}/{words.Symbol.ToLowerInvariant()}", words.Phrase);
            var named = database.EntriesWith(phrase);
            return entries.Where(e => named.Contains(e.Id) || (e.Kind == SearchKind.RegisterEntry && e.Folded.StartsWith(start)));
        }

        foreach (var pattern in words.Patterns)
        {
            var found = database.EntriesWith(pattern);
            entries = entries.Where(e => found.Contains(e.Id));
        }

        return entries;
    }

    public IQueryable<SearchEntry> Entries(SearchKind kind)
    {
        var entries = Entries().Where(e => e.Kind == kind);
        return kind switch
        {
            SearchKind.Task when query.StateOf<TaskFilter>() is { } standing => WithWork(entries, standing),
            SearchKind.UnitReport when query.StateOf<ReportFilter>() is { } sent =>
                entries.Where(e => database.UnitReports.Any(r => r.Id == e.SubjectId && r.SentOn > r.DueOn == (sent == ReportFilter.Late))),
            SearchKind.Obstacle when query.StateOf<ObstacleState>() is { } state => entries.Where(e => database.Obstacles.Any(o => o.Id == e.SubjectId && o.State == state)),
            SearchKind.Target when query.StateOf<TargetFilter>() is { } measured =>
                entries.Where(e => database.TargetFigures.Any(f => f.TargetId == e.SubjectId) == (measured == TargetFilter.Measured)),
            SearchKind.RegisterEntry when query.StateOf<RegisterFilter>() is { } dispatched =>
                entries.Where(e => database.RegisterEntries.Any(r => r.Id == e.SubjectId && r.DispatchedOn != null) == (dispatched == RegisterFilter.Dispatched)),
            _ => entries,
        };
    }

    /// <summary>The words in a row in the title, in a row anywhere, any other; each newest first.</summary>
    public IQueryable<SearchEntry> Ranked(IQueryable<SearchEntry> entries)
    {
        var phrase = words.Phrase;
        return words.IsEmpty
            ? entries.OrderByDescending(e => e.On).ThenByDescending(e => e.Id)
            : entries.OrderBy(e => e.Folded.IndexOf(phrase) < 0 ? 2 : e.Folded.IndexOf(phrase) <= e.Title.Length ? 0 : 1)
                .ThenByDescending(e => e.On).ThenByDescending(e => e.Id);
    }

    /// <summary>One row for each kind of which something is found, and one for what is found in the state asked for.</summary>
    public IQueryable<FoundCount> Counts()
    {
        var counts = Entries().GroupBy(e => e.Kind).Select(g => new FoundCount { Kind = g.Key, InState = false, Count = g.Count() })
            .Concat(Plans(inState: false).GroupBy(p => 1).Select(g => new FoundCount { Kind = null, InState = false, Count = g.Count() }));
        return query switch
        {
            { State: null } or { Kind: null } => counts,
            { Kind: SearchTab.Plan } => counts.Concat(Plans(inState: true).GroupBy(p => 1).Select(g => new FoundCount { Kind = null, InState = true, Count = g.Count() })),
            _ => counts.Concat(Entries(query.Kind.Value.EntryKind()!.Value).GroupBy(e => e.Kind).Select(g => new FoundCount { Kind = g.Key, InState = true, Count = g.Count() })),
        };
    }

    private IQueryable<SearchEntry> WithWork(IQueryable<SearchEntry> tasks, TaskFilter standing)
    {
        var work = standing switch
        {
            TaskFilter.Late => database.WorkItems.Where(WorkQueries.LateOn(today)),
            TaskFilter.Done => database.WorkItems.Where(w => w.State == WorkState.Done),
            _ => database.WorkItems.Where(WorkQueries.Open),
        };
        return tasks.Where(e => work.Any(w => w.TaskId == e.SubjectId));
    }
}
