using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Searching;

/// <summary>What can be found. Stored as text: never rename a member that has shipped.</summary>
public enum SearchKind
{
    Task,
    Target,
    UnitReport,
    Obstacle,

    /// <summary>A line of the register of outgoing documents.</summary>
    RegisterEntry,
}

/// <summary>
/// What search reads beside the plans themselves (<see cref="Plans.Plan.SearchText"/>): one row for each task, target,
/// unit report, obstacle and line of the register, folded: no diacritics, lower case, <c>đ</c> as <c>d</c>.
/// </summary>
public sealed class SearchEntry : IOwned
{
    public const int MaxTitleLength = 500;

    private SearchEntry()
    {
    }

    public SearchEntry(int organizationId, Searchable subject)
    {
        (OrganizationId, Kind, PlanId, SubjectId) = (organizationId, subject.Kind, subject.PlanId, subject.SubjectId);
        Set(subject);
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public SearchKind Kind { get; private set; }

    public int PlanId { get; private set; }

    /// <summary>Key of the task, target, report, obstacle or line of the register.</summary>
    public int SubjectId { get; private set; }

    public int? UnitId { get; private set; }

    public DateOnly? On { get; private set; }

    public string Title { get; private set; } = "";

    // Tables follow this order. The long fields stand last: the short ones are then read without walking through them.

    public string Words { get; private set; } = "";

    /// <summary>A space, the title, the words.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>Takes over what the subject says now.</summary>
    public void Set(Searchable subject)
    {
        (UnitId, On, Words) = (subject.UnitId, subject.On, subject.Words);
        Title = subject.Title.Shortened(MaxTitleLength);

        // The space lets a search for short words ask for their beginning.
        Folded = " " + VietnameseText.FoldForSearch($"{subject.Title}\n{Words}");
    }
}
