using System.Globalization;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Decoding;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>How days, figures and other people's words stand in the sentences of a report.</summary>
public static class ReportWording
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    private static readonly char[] LineEnds = ['\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'];

    private static readonly char[] ItemSigns = ['-', '+', '•', '*', '–', '—', '·'];

    /// <summary>Says nothing more than that there is nothing.</summary>
    private static readonly string[] Nothing = ["khong", "khong co", "chua co", "khong co gi"];

    private const int LongestNothing = 60;

    /// <summary><c>05/6/2026</c>: as the decree writes days, the months 1 and 2 with a zero.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{(day.Month < 3 ? "0" : "")}{day.Month}/{day.Year}");

    /// <summary><c>05 tháng 6 năm 2026</c>.</summary>
    public static string LongDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00} tháng {(day.Month < 3 ? "0" : "")}{day.Month} năm {day.Year}");

    /// <summary><c>1.250,5</c>.</summary>
    public static string Figure(decimal value) => value.ToString("#,##0.####", Vietnamese);

    /// <summary><c>chuyển đổi số …</c> of <c>Chuyển đổi số …</c>; names in capitals stay.</summary>
    public static string Lowered(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && !char.IsUpper(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    public static string Raised(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A heading in capitals as a heading in small letters; abbreviations stay.</summary>
    /// <param name="names">Words whose capitals are theirs: the names of places.</param>
    public static string SentenceCase(string heading, string names)
    {
        if (heading.Any(char.IsLower))
        {
            return heading;
        }

        var kept = names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat(["Việt", "Nam"]).DistinctBy(w => w.ToUpperInvariant()).ToDictionary(w => w.ToUpperInvariant());
        var words = heading.Split(' ').Select(w => kept.TryGetValue(w.Trim(',', ';', '.', ':'), out var name) ? w.Replace(w.Trim(',', ';', '.', ':'), name, StringComparison.Ordinal) : Small(w));
        return Raised(string.Join(' ', words));
    }

    /// <summary>The lines that somebody wrote, without the signs before list items; none where they only say that there is nothing.</summary>
    public static IReadOnlyList<string> Lines(string? words)
    {
        var lines = (words ?? "").Split(LineEnds).Select(l => Item(OneLine(l))).Where(l => l.Any(char.IsLetterOrDigit)).ToList();
        return lines is [var only] && SaysNothing(only) ? [] : lines;
    }

    /// <summary>White space and signs that no page shows as one space each: a gap would part columns.</summary>
    public static string OneLine(string words) =>
        string.Join(' ', string.Concat(words.Select(c => char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Normalize();

    /// <summary>In one line; ends with a full stop.</summary>
    public static string? Sentence(string? words) =>
        Lines(words) is { Count: > 0 } lines ? Closed(lines.Select(l => l.TrimEnd(';', ' ')).Aggregate((said, line) => said + (said is [.., '.' or '!' or '?' or '…'] ? " " : "; ") + line)) : null;

    /// <summary>Without the sign that ends it.</summary>
    public static string Open(string words) => words.Trim().TrimEnd('.', ';', ',', ':', ' ', '/');

    public static string Closed(string words) => words.TrimEnd(' ', ';', ',') is var said && said is [.., '.' or '!' or '?' or '…'] ? said : said + ".";

    /// <summary><c>a, b và c</c>.</summary>
    public static string Listed(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} và {items[^1]}";

    /// <summary>Without the sign of a list; a sign that touches its word is part of the word.</summary>
    private static string Item(string line) => line.Length > 2 && line[1] == ' ' && ItemSigns.Contains(line[0]) ? line[2..].Trim() : line;

    private static bool SaysNothing(string line)
    {
        var fold = VietnameseText.FoldForSearch(line);
        return fold.Length <= LongestNothing && Array.Exists(Nothing, n => fold == n || fold.TrimEnd('.') == n || fold.StartsWith("khong co ", StringComparison.Ordinal));
    }

    /// <summary>What is no Vietnamese syllable is an abbreviation.</summary>
    private static string Small(string word)
    {
        var small = word.ToLowerInvariant();
        var letters = small.Trim(',', ';', '.', ':', '(', ')', '"', '“', '”');
        return letters.Length > 0 && letters.All(char.IsLetter) && VietnameseSyllable.IsPlausible(letters) ? small : word;
    }
}
