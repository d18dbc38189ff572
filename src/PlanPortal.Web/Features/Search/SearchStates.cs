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

/// <summary>Whether anybody has measured a target. The names stand in addresses.</summary>
public enum TargetFilter
{
    Measured,
    NotMeasured,
}

/// <summary>Whether a document has gone out to its recipients. The names stand in addresses.</summary>
public enum RegisterFilter
{
    Dispatched,
    NotDispatched,
}

/// <summary>A state to choose: as addresses have it and as it is read.</summary>
public readonly record struct SearchState(string Value, string Name);

/// <summary>The states that can be asked for on a tab.</summary>
public static class SearchStates
{
    public static IReadOnlyList<SearchState> Of(SearchTab tab) => tab switch
    {
        SearchTab.Plan => All<PlanState>(PlanStates.Name),
        SearchTab.Task => All<TaskFilter>(Name),
        SearchTab.UnitReport => All<ReportFilter>(Name),
        SearchTab.Obstacle => All<ObstacleState>(ObstacleQueries.Name),
        SearchTab.Target => All<TargetFilter>(Name),
        SearchTab.RegisterEntry => All<RegisterFilter>(Name),
        _ => throw new ArgumentOutOfRangeException(nameof(tab)),
    };

    public static string Name(this ReportFilter filter) => filter switch
    {
        ReportFilter.InTime => "Gửi đúng hạn",
        ReportFilter.Late => "Gửi muộn",
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private static string Name(TargetFilter filter) => filter switch
    {
        TargetFilter.Measured => "Đã có số liệu",
        TargetFilter.NotMeasured => "Chưa có số liệu",
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private static string Name(RegisterFilter filter) => filter switch
    {
        RegisterFilter.Dispatched => "Đã gửi",
        RegisterFilter.NotDispatched => "Chưa gửi",
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
