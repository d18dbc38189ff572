using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Documents.Composing;

/// <summary>Cells 3 and 4 of the decree's layout: number and symbol, place and date.</summary>
internal static class NumberAndDate
{
    /// <summary>Room for a number or a day written by hand; no-break spaces, so that it is not squeezed or broken.</summary>
    public const string Gap = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";

    /// <summary>The text's own, else the letterhead's.</summary>
    public static string Symbol(NumberLine? written, string symbol) => string.IsNullOrWhiteSpace(written?.Symbol) ? symbol : written.Symbol;

    /// <summary>A number below 10 gets a leading zero; one not given yet leaves a gap.</summary>
    public static string Number(NumberLine? written, string symbol, IssueStamp? stamp)
    {
        string shown = Symbol(written, symbol);
        if (stamp is not null)
            return $"Số: {stamp.Number:00}/{shown}";
        return written is null ? $"Số:{Gap}/{shown}" : WithGaps(written.Text.Trim());
    }

    /// <summary>Days below 10 and the months 1 and 2 get a leading zero, other months none.</summary>
    /// <param name="year">What an undated document without a date line of its own says, or null to leave a gap.</param>
    public static string PlaceAndDate(PlaceAndDateLine? written, string place, int? year, IssueStamp? stamp)
    {
        string shown = string.IsNullOrWhiteSpace(written?.Place) ? place : written.Place;
        string start = shown.Length > 0 ? $"{shown}, " : "";
        if (stamp is not null)
            return $"{start}ngày {stamp.Date.Day:00} tháng {Month(stamp.Date)} năm {stamp.Date.Year}";
        return written is null ? $"{start}ngày{Gap}tháng{Gap}năm{(year is null ? Gap : $" {year}")}" : WithGaps(written.Text.Trim());
    }

    /// <summary>The months 1 and 2 get a leading zero.</summary>
    public static string Month(DateOnly date) => date.Month < 3 ? $"{date.Month:00}" : $"{date.Month}";

    /// <summary>Opens the gaps in <c>Số: /KH-UBND</c> and <c>ngày tháng năm 2026</c> that reading closed. Dots that the author put there stay.</summary>
    public static string WithGaps(string text) => text
        .Replace("số: /", $"Số:{Gap}/", StringComparison.OrdinalIgnoreCase)
        .Replace("số /", $"số{Gap}/", StringComparison.OrdinalIgnoreCase)
        .Replace("ngày tháng", $"ngày{Gap}tháng", StringComparison.OrdinalIgnoreCase)
        .Replace("tháng năm", $"tháng{Gap}năm", StringComparison.OrdinalIgnoreCase);
}
