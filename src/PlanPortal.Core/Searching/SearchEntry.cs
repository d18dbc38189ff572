using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Searching;

/// <summary>What can be found. Stored as text: never rename a member that has shipped.</summary>
public enum SearchKind
{
    Task,
    Target,
    UnitReport,
    Obstacle,
}

/// <summary>
/// What search reads beside the plans themselves (<see cref="Plans.Plan.SearchText"/>): one row for each task, target, unit report and obstacle,
/// folded: no diacritics, lower case, <c>đ</c> as <c>d</c>.
/// </summary>
public sealed class SearchEntry : IOwned
{
    public const int MaxTitleLength = 500;

    private SearchEntry()
    {
    }

    public SearchEntry(int organizationId, SearchKind kind, int planId, int subjectId, int? unitId, DateOnly? on, string title, string words)
    {
        (OrganizationId, Kind, PlanId, SubjectId) = (organizationId, kind, planId, subjectId);
        Set(unitId, on, title, words);
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public SearchKind Kind { get; private set; }

    public int PlanId { get; private set; }

    /// <summary>Key of the task, target, report or obstacle.</summary>
    public int SubjectId { get; private set; }

    public int? UnitId { get; private set; }

    public DateOnly? On { get; private set; }

    public string Title { get; private set; } = "";

    // Tables follow this order. The long fields stand last: the short ones are then read without walking through them.

    public string Words { get; private set; } = "";

    public string Folded { get; private set; } = "";

    public void Set(int? unitId, DateOnly? on, string title, string words)
    {
        (UnitId, On, Words) = (unitId, on, words);
        Title = title.Length <= MaxTitleLength ? title : title[..(MaxTitleLength - 1)] + "…";
        Folded = VietnameseText.FoldForSearch($"{title}\n{words}");
    }
}
