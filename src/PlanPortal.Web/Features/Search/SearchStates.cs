using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;

namespace PlanPortal.Web.Features.Search;

/// <summary>How tasks stand, as far as a search asks. The names stand in addresses.</summary>
public enum TaskFilter
{
    Open,
    Late,
    Done,
}

/// <summary>When a unit's report was sent. The names stand in addresses.</summary>
public enum ReportFilter
{
    InTime,
    Late,
}

/// <summary>A state to choose: as addresses have it and as it is read.</summary>
public readonly record struct SearchState(string Value, string Name);

/// <summary>The states that can be asked for on a tab; none where what is found there has none.</summary>
public static class SearchStates
{
    public static IReadOnlyList<SearchState> Of(SearchTab tab) => tab switch
    {
        SearchTab.Plan => All<PlanState>(PlanStates.Name),
        SearchTab.Task => All<TaskFilter>(Name),
        SearchTab.UnitReport => All<ReportFilter>(Name),
        SearchTab.Obstacle => All<ObstacleState>(ObstacleQueries.Name),
        SearchTab.Target or SearchTab.RegisterEntry => [],
        _ => throw new ArgumentOutOfRangeException(nameof(tab)),
    };

    public static string Name(this ReportFilter filter) => filter switch
    {
        ReportFilter.InTime => "Gửi đúng hạn",
        ReportFilter.Late => "Gửi muộn",
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private static string Name(TaskFilter filter) => filter switch
    {
        TaskFilter.Open => "Chưa xong",
        TaskFilter.Late => "Quá hạn",
        TaskFilter.Done => "Đã xong",
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private static IReadOnlyList<SearchState> All<T>(Func<T, string> name)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(s => new SearchState(s.ToString(), name(s)))];
}
