using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Infrastructure;

/// <summary>Lists to take along: a list's own address with <c>format=xlsx</c>, <c>docx</c> or <c>pdf</c> answers with the file.</summary>
public static class ListFiles
{
    /// <summary>More rows than people print; a file that is cut says so in its subtitle.</summary>
    public const int MostRows = 5_000;

    /// <summary>The list as a file named after its title and day.</summary>
    public static FileContentResult ListFile(this Controller controller, ListDocument list, ListFormat format)
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(list);
        return controller.File(format.Render(list), format.ContentType(), $"{FileName(list)}.{format.ToString().ToLowerInvariant()}");
    }

    /// <summary>The links to the three files, for the menu of the list's page.</summary>
    /// <param name="address">Of the list as it is filtered.</param>
    public static IReadOnlyList<PageAct> Acts(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var start = address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?') + "format=";
        return [.. Enum.GetValues<ListFormat>().Select(f => new PageAct($"Tải danh sách {f.Name()}", start + f.ToString().ToLowerInvariant(), Icon(f)))];
    }

    private static string Icon(ListFormat format) => format switch
    {
        ListFormat.Xlsx => "file-earmark-spreadsheet",
        ListFormat.Docx => "file-earmark-word",
        _ => "file-earmark-pdf",
    };

    private static string FileName(ListDocument list)
    {
        var words = new string([.. VietnameseText.FoldForSearch(list.Title).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')])
            .Split('-', StringSplitOptions.RemoveEmptyEntries);
        return $"{string.Join('-', words)}-{VietnamTime.DayOf(list.At.UtcDateTime):yyyy-MM-dd}";
    }
}
