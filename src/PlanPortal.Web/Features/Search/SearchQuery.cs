using PlanPortal.Core.Searching;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Search;

/// <summary>What is looked for: the tabs of the page, in their order. The names stand in addresses.</summary>
public enum SearchTab
{
    Plan,
    Task,
    Target,
    UnitReport,
    Obstacle,
    RegisterEntry,
}

/// <summary>What can be shown of what was found, beside its title. The names stand in addresses.</summary>
public enum SearchColumn
{
    Number,
    Words,
    Plan,
    Unit,
    People,
    Date,
    State,
}

/// <summary>What the address of a search says.</summary>
public sealed record SearchQuery
{
    public const int PageSize = 20;

    /// <summary>Further on nobody looks; they narrow the search.</summary>
    private const int LastPage = 250;

    private static readonly SearchColumn[] Usual = [SearchColumn.Number, SearchColumn.Words, SearchColumn.Unit, SearchColumn.Date, SearchColumn.State];

    public string? Q { get; init; }

    /// <summary>Null for the first tab on which something is found.</summary>
    public SearchTab? Kind { get; init; }

    /// <summary>One of <see cref="SearchStates"/>, of the tab asked for; anything else is no filter.</summary>
    public string? State { get; init; }

    public int? Unit { get; init; }

    public int? Person { get; init; }

    /// <summary>As typed; <see cref="FromDay"/> is what it means.</summary>
    public string? From { get; init; }

    public string? To { get; init; }

    public SearchColumn[] Cols { get; init; } = [];

    /// <summary>Which page of the results, from 1.</summary>
    public int Part { get; init; } = 1;

    public ListFormat? Format { get; init; }

    public DateOnly? FromDay => VietnameseDate.TryParse(From, out var day) ? day : null;

    public DateOnly? ToDay => VietnameseDate.TryParse(To, out var day) ? day : null;

    /// <summary>What is wrong with the days, in words that say what to do.</summary>
    public string? Problem =>
        IsWrong(From, FromDay) ? $"Ngày “{From}” không đọc được. {VietnameseDate.Advice}"
        : IsWrong(To, ToDay) ? $"Ngày “{To}” không đọc được. {VietnameseDate.Advice}"
        : FromDay > ToDay ? "Ngày bắt đầu đứng sau ngày kết thúc. Hãy đổi một trong hai ngày."
        : null;

    public bool IsFiltered => Unit is not null || Person is not null || FromDay is not null || ToDay is not null || State is not null;

    public IReadOnlyList<SearchColumn> Columns => Cols.Length == 0 ? Usual : [.. Cols.Distinct().Where(Enum.IsDefined).Order()];

    /// <summary>As the address says them: nothing where they are the usual ones.</summary>
    public SearchColumn[]? ChosenColumns => Columns.SequenceEqual(Usual) ? null : [.. Columns];

    public int Offset => (Math.Clamp(Part, 1, LastPage) - 1) * PageSize;

    public SearchWords Words => SearchWords.Parse(Q);

    public T? StateOf<T>()
        where T : struct, Enum => Enum.TryParse<T>(State, out var state) && Enum.IsDefined(state) ? state : null;

    private static bool IsWrong(string? typed, DateOnly? day) => !string.IsNullOrWhiteSpace(typed) && day is null;
}
