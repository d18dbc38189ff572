using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Searching;
using PlanPortal.Data;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Search;

public sealed record NamedChoice(int Id, string Name);

public sealed record SavedChoice(int Id, string Name, string Address);

/// <summary>The page of searching: the form, and what was found on one tab, or the searches kept before anything is asked.</summary>
public sealed record SearchPage(SearchQuery Query, SearchTab Tab, IReadOnlyDictionary<SearchTab, int> Counts, IReadOnlyList<SearchHit> Hits, int Total)
{
    public IReadOnlyList<NamedChoice> Units { get; private init; } = [];

    public IReadOnlyList<NamedChoice> People { get; private init; } = [];

    public IReadOnlyList<SavedChoice> Saved { get; private init; } = [];

    /// <summary>False on the first visit: nothing was asked yet.</summary>
    public bool IsAsked { get; private init; }

    public bool HasMore => Query.Offset + Hits.Count < Total && Hits.Count > 0;

    public static async Task<SearchPage> LoadAsync(PortalDbContext database, Person person, SearchQuery query, DateOnly today, CancellationToken cancellationToken)
    {
        var page = !query.Words.IsEmpty || query.IsFiltered || query.Kind is not null
            ? await FindAsync(database, person, query, today, cancellationToken)
            : new SearchPage(query, SearchTab.Plan, new Dictionary<SearchTab, int>(), [], 0)
            {
                Saved = await database.SavedSearches.AsNoTracking().Where(s => s.PersonId == person.Id).OrderBy(s => s.Name)
                    .Select(s => new SavedChoice(s.Id, s.Name, s.Address)).ToListAsync(cancellationToken),
            };

        // What can be chosen, in one command.
        var choices = await database.Units.AsNoTracking().Where(u => !u.Outside && u.Active).Select(u => new { IsUnit = true, u.SortOrder, u.Id, u.Name })
            .Concat(database.People.Where(p => p.Active).Select(p => new { IsUnit = false, SortOrder = 0, p.Id, Name = p.FullName }))
            .OrderBy(c => c.SortOrder).ThenBy(c => c.Name).ToListAsync(cancellationToken);
        return page with
        {
            Units = [.. choices.Where(c => c.IsUnit).Select(c => new NamedChoice(c.Id, c.Name))],
            People = [.. choices.Where(c => !c.IsUnit).Select(c => new NamedChoice(c.Id, c.Name))],
        };
    }

    /// <summary>All that was found on a tab, as far as a file goes.</summary>
    public static async Task<ListDocument> ListAsync(
        PortalDbContext database, CurrentPerson current, SearchQuery query, DateTimeOffset now, DateOnly today, CancellationToken cancellationToken)
    {
        const int chunk = 500;
        var finder = new Finder(database, current.Person, query, today);
        var hits = new SearchHits(database, finder, query.Words, today);
        var tab = query.Kind ?? SearchTab.Plan;
        var all = new List<SearchHit>();
        for (var last = chunk; last == chunk && all.Count < ListFiles.MostRows;)
        {
            var found = await hits.LoadAsync(tab, all.Count, chunk, cancellationToken);
            all.AddRange(found);
            last = found.Count;
        }

        return SearchList.Of(current.OrganizationName, query, tab, all, now);
    }

    private static async Task<SearchPage> FindAsync(PortalDbContext database, Person person, SearchQuery query, DateOnly today, CancellationToken cancellationToken)
    {
        var finder = new Finder(database, person, query, today);
        var (counts, inState) = await CountsAsync(finder, cancellationToken);
        var tab = query.Kind ?? counts.Where(c => c.Value > 0).Select(c => c.Key).Order().FirstOrDefault();
        query = query with { Kind = tab, State = query.Kind is null ? null : query.State };
        var total = query.State is null ? counts.GetValueOrDefault(tab) : inState;
        if (query.Offset >= total)
        {
            query = query with { Part = 1 };
        }

        var hits = total == 0 ? [] : await new SearchHits(database, finder, query.Words, today).LoadAsync(tab, query.Offset, SearchQuery.PageSize, cancellationToken);
        return new SearchPage(query, tab, counts, hits, total) { IsAsked = true };
    }

    /// <summary>How many of each kind, whatever their state; beside it, how many of the one asked for are in the state asked for. One command.</summary>
    private static async Task<(Dictionary<SearchTab, int> Counts, int InState)> CountsAsync(Finder finder, CancellationToken cancellationToken)
    {
        var counts = await finder.Counts().ToListAsync(cancellationToken);
        return (
            Enum.GetValues<SearchTab>().ToDictionary(t => t, t => counts.Find(c => !c.InState && c.Kind == t.EntryKind())?.Count ?? 0),
            counts.Find(c => c.InState)?.Count ?? 0);
    }
}
