using System.Globalization;
using System.Text.RegularExpressions;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Documents.Composing;

/// <summary>
/// Puts number and date where the note of an appendix, as <c>(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm của …)</c>, leaves room for those of this very
/// document. What its author wrote stays: of another symbol nothing is filled in, of another month or year than the stamp's no date.
/// </summary>
internal static partial class NoteComposer
{
    public static Appendix Compose(Appendix appendix, DocumentHead head, Letterhead letterhead, IssueStamp? stamp)
    {
        string symbol = NumberAndDate.Symbol(head.Number, letterhead.Symbol);
        string written = string.Concat(appendix.Note.Select(r => r.Text));
        string note = OpenNumber().Replace(written, number => number.Groups["symbol"].Value.Equals(symbol, StringComparison.OrdinalIgnoreCase)
            ? Number(number, stamp) + OpenDate().Replace(number.Groups["date"].Value, date => Date(date, letterhead.Year, stamp))
            : number.Value);
        return note == written ? appendix : appendix with { Note = [appendix.Note[0] with { Text = note }] };
    }

    private static string Number(Match open, IssueStamp? stamp) =>
        stamp is null ? open.Groups["number"].Value : $"{open.Groups["word"].Value} {stamp.Number:00}/{open.Groups["symbol"].Value}";

    /// <param name="year">What an undated document says where the note leaves the year open too.</param>
    private static string Date(Match open, int? year, IssueStamp? stamp)
    {
        string ownMonth = open.Groups["month"].Value, ownYear = open.Groups["year"].Value;
        if (stamp is null)
            return ownYear.Length > 0 ? open.Value : $"{open.Value}{(year is null ? NumberAndDate.Gap : $" {year}")}";
        return IsOpenOr(ownMonth, stamp.Date.Month) && IsOpenOr(ownYear, stamp.Date.Year)
            ? $"ngày {stamp.Date.Day:00} tháng {(ownMonth.Length > 0 ? ownMonth : NumberAndDate.Month(stamp.Date))} năm {stamp.Date.Year}"
            : open.Value;
    }

    private static bool IsOpenOr(string written, int number) => written.Length == 0 || int.Parse(written, CultureInfo.InvariantCulture) == number;

    /// <summary>A number that is not there yet, and a date right after it that has no day.</summary>
    [GeneratedRegex(
        @"(?<number>\b(?<word>số:?)\s*/\s*(?<symbol>[^\s,;()]+))(?<date>,?\s+ngày\s+tháng(\s+[0-9]{1,2})?\s+năm(\s+[0-9]{4})?(?!\s*[0-9.…_/]))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OpenNumber();

    [GeneratedRegex(
        @"ngày\s+tháng(\s+(?<month>[0-9]{1,2}))?\s+năm(\s+(?<year>[0-9]{4}))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OpenDate();
}
