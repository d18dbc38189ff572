using System.Globalization;
using PlanPortal.Core;

namespace PlanPortal.Documents.Listing;

/// <summary>Cells as people here write them: <c>1.234,5</c>, <c>05/06/2026</c>, <c>80%</c>.</summary>
internal static class ListWords
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" };

    public static string Of(ListCell cell, ListColumnKind kind) => cell switch
    {
        { Text: { } text } => text,
        { Date: { } date } => date.Shown(),
        { Number: { } number } => number.ToString("#,##0.##", Numbers) + (kind == ListColumnKind.Percent ? "%" : ""),
        _ => "",
    };

    public static string Note(DateTimeOffset at, int rows)
    {
        string made = at.ToOffset(VietnamTime.Offset).ToString("HH:mm 'ngày' dd/MM/yyyy", CultureInfo.InvariantCulture);
        return $"{(rows == 0 ? "Không có dòng nào" : rows.ToString("#,##0", Numbers) + " dòng")}, lập lúc {made}";
    }
}
