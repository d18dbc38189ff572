using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Documents.Composing;

/// <summary>Cells 3 and 4 of the decree's layout: number and symbol, place and date.</summary>
internal static class NumberAndDate
{
    /// <summary>Room for a number or a day written by hand; no-break spaces, so that it is not squeezed or broken.</summary>
    private const string Gap = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";

    /// <summary>A number below 10 gets a leading zero; one not given yet leaves a gap.</summary>
    public static string Number(NumberLine? written, string symbol, IssueStamp? stamp)
    {
        string shown = string.IsNullOrWhiteSpace(written?.Symbol) ? symbol : written.Symbol;
        if (stamp is not null)
            return $"Số: {stamp.Number:00}/{shown}";
        if (written is null || (written.No is null && HasNoFiller(written.Text)))
            return $"Số:{Gap}/{shown}";
        return written.Text.Trim();
    }

    /// <summary>Days below 10 and the months 1 and 2 get a leading zero, other months none.</summary>
    /// <param name="year">What an undated document without a date line of its own says, or null to leave a gap.</param>
    public static string PlaceAndDate(PlaceAndDateLine? written, string place, int? year, IssueStamp? stamp)
    {
        string shown = string.IsNullOrWhiteSpace(written?.Place) ? place : written.Place;
        string start = shown.Length > 0 ? $"{shown}, " : "";
        if (stamp is not null)
        {
            var date = stamp.Date;
            return $"{start}ngày {date.Day:00} tháng {Month(date.Month)} năm {date.Year}";
        }

        if (written is null)
            return $"{start}ngày{Gap}tháng{Gap}năm{(year is null ? Gap : $" {year}")}";
        if (written.Day is not null && written.Month is not null || !HasNoFiller(written.Text))
            return written.Text.Trim();
        string Value(string? value) => value is null ? Gap : $" {value} ";
        string? day = written.Day is { } d ? $"{d:00}" : null;
        string? month = written.Month is { } m ? Month(m) : null;
        return $"{start}ngày{Value(day)}tháng{Value(month)}năm {written.Year}".TrimEnd(' ');
    }

    private static string Month(int month) => month < 3 ? $"{month:00}" : $"{month}";

    /// <summary>True where nothing but space stands in the gap: dots or underscores that the author put there are kept.</summary>
    private static bool HasNoFiller(string text) => !text.AsSpan().ContainsAny('.', '…', '_');
}
