using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Searching;
using PlanPortal.Data;
using PlanPortal.Documents.Listing;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>What the address of the list of work says. Every figure in the portal that counts work leads to it.</summary>
public sealed record TaskListQuery
{
    /// <summary>The value of <see cref="Standing"/> for all that is not ended.</summary>
    public const string Open = nameof(Open);

    private const int MostWords = 12;

    /// <summary>Words of the task, with or without diacritics; of what a leader decided, as they are written.</summary>
    public string? Q { get; init; }

    /// <summary>A unit that has a part in it; see <see cref="Role"/>.</summary>
    public int? Unit { get; init; }

    /// <summary>Who does it in the unit.</summary>
    public int? Person { get; init; }

    public int? Plan { get; init; }

    /// <summary>The unit that leads before all others. Every piece of work has one, so that counts by it add up: figures of the overview lead here with it.</summary>
    public int? Lead { get; init; }

    /// <summary>The part of <see cref="Unit"/>, or of any unit; <see cref="AssignmentRole.Lead"/> finds what outside bodies are asked for too.</summary>
    public AssignmentRole? Role { get; init; }

    /// <summary>Name of a <see cref="WorkStanding"/>, or <see cref="Open"/>; anything else is no filter.</summary>
    public string? Standing { get; init; }

    /// <summary>First due day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last due day; with it, what has no due day is left out.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Where the page starts: the last row of the page before, as <see cref="TaskCursor"/> writes it.</summary>
    public string? After { get; init; }

    /// <summary>Asks for the whole list as a file.</summary>
    public ListFormat? Format { get; init; }

    public bool IsFiltered => this with { After = null, Format = null } != new TaskListQuery();

    public WorkStanding? OneStanding => Enum.TryParse<WorkStanding>(Standing, out var standing) && Enum.IsDefined(standing) ? standing : null;

    public bool OnlyOpen => Standing == Open;

    /// <summary>For the address of a link.</summary>
    public object Route => new
    {
        q = Q,
        unit = Unit,
        person = Person,
        plan = Plan,
        lead = Lead,
        role = Role,
        standing = Standing,
        from = From?.Shown(),
        to = To?.Shown(),
        after = After,
    };

    /// <summary>All that it asks for but <see cref="Standing"/>.</summary>
    public IQueryable<WorkItem> FilterParts(PortalDbContext database)
    {
        var work = database.WorkItems.AsNoTracking();
        if (Plan is { } plan)
        {
            work = work.Where(w => w.PlanId == plan);
        }

        if (Lead is { } lead)
        {
            work = work.Where(w => w.LeadUnitId == lead);
        }

        if (Unit is not null || Person is not null || Role is not null)
        {
            work = WithPart(database, work);
        }

        if (From is { } from)
        {
            work = work.Where(w => w.DueKey >= from);
        }

        if (To is { } to)
        {
            work = work.Where(w => w.DueKey <= to);
        }

        foreach (var word in (Q ?? "").Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostWords))
        {
            var entries = database.EntriesWith(SearchWords.Pattern(VietnameseText.FoldForSearch(word)));
            var tasks = database.SearchEntries.Where(e => e.Kind == SearchKind.Task && entries.Contains(e.Id)).Select(e => (int?)e.SubjectId);
            work = work.Where(w => tasks.Contains(w.TaskId) || (w.TaskId == null && w.Directive!.Contains(word)));
        }

        return work;
    }

    public IQueryable<WorkItem> FilterStanding(IQueryable<WorkItem> work, DateOnly today) =>
        OneStanding is { } standing ? work.Where(WorkQueries.StandingAs(standing, today)) : OnlyOpen ? work.Where(WorkQueries.Open) : work;

    private IQueryable<WorkItem> WithPart(PortalDbContext database, IQueryable<WorkItem> work)
    {
        var parts = database.WorkParts.AsQueryable();
        if (Unit is { } unit)
        {
            parts = parts.Where(p => p.UnitId == unit);
        }

        if (Person is { } person)
        {
            parts = parts.Where(p => p.PersonId == person);
        }

        if (Role is { } role)
        {
            var asked = role == AssignmentRole.Lead ? AssignmentRole.Requested : role;
            parts = parts.Where(p => p.Role == role || p.Role == asked);
        }

        // Its parts are looked up once, from an index alone, not anew for each piece of work.
        var mine = parts.Select(p => p.WorkItemId);
        return work.Where(w => mine.Contains(w.Id));
    }
}

/// <summary>The place after a row in the order of the list: late, open, ended, each by due day.</summary>
public readonly record struct TaskCursor(int Rank, DateOnly DueKey, int Id)
{
    public static TaskCursor Of(WorkRow row, DateOnly today) =>
        new(row.Standing(today) == WorkStanding.Late ? 0 : row.State.IsOpen() ? 1 : 2, row.DueKey, row.Id);

    /// <summary>Null for anything that is no cursor: a mangled address shows the first page.</summary>
    public static TaskCursor? Parse(string? text) =>
        text?.Split('-') is [var rank, var day, var id] && int.TryParse(rank, out var r) && r is >= 0 and <= 2
        && int.TryParse(day, out var number) && number >= 0 && number <= DateOnly.MaxValue.DayNumber && int.TryParse(id, out var key)
            ? new TaskCursor(r, DateOnly.FromDayNumber(number), key)
            : null;

    public override string ToString() => $"{Rank}-{DueKey.DayNumber}-{Id}";
}
