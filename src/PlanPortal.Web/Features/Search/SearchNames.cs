using PlanPortal.Core.Searching;

namespace PlanPortal.Web.Features.Search;

/// <summary>The words of the page.</summary>
public static class SearchNames
{
    public static string Name(this SearchTab tab) => tab switch
    {
        SearchTab.Plan => "Văn bản",
        SearchTab.Task => "Nhiệm vụ",
        SearchTab.Target => "Chỉ tiêu",
        SearchTab.UnitReport => "Báo cáo đơn vị",
        SearchTab.Obstacle => "Vướng mắc",
        SearchTab.RegisterEntry => "Sổ văn bản đi",
        _ => throw new ArgumentOutOfRangeException(nameof(tab)),
    };

    public static string Name(this SearchColumn column, SearchTab tab) => column switch
    {
        SearchColumn.Number => tab is SearchTab.Plan or SearchTab.RegisterEntry ? "Số, ký hiệu" : "Văn bản số",
        SearchColumn.Words => "Đoạn tìm thấy",
        SearchColumn.Plan => "Thuộc văn bản",
        SearchColumn.Unit => "Đơn vị",
        SearchColumn.People => "Người",
        SearchColumn.Date => DateName(tab),
        SearchColumn.State => "Trạng thái",
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    public static SearchKind? EntryKind(this SearchTab tab) => tab switch
    {
        SearchTab.Plan => null,
        SearchTab.Task => SearchKind.Task,
        SearchTab.Target => SearchKind.Target,
        SearchTab.UnitReport => SearchKind.UnitReport,
        SearchTab.Obstacle => SearchKind.Obstacle,
        SearchTab.RegisterEntry => SearchKind.RegisterEntry,
        _ => throw new ArgumentOutOfRangeException(nameof(tab)),
    };

    private static string DateName(SearchTab tab) => tab switch
    {
        SearchTab.Plan or SearchTab.RegisterEntry => "Ngày ban hành",
        SearchTab.Task or SearchTab.Target => "Hạn",
        SearchTab.UnitReport => "Ngày gửi",
        _ => "Ngày nêu",
    };
}
