using System.Text.RegularExpressions;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Searching;

/// <summary>What somebody typed to find, folded: with or without diacritics is the same.</summary>
public sealed partial record SearchWords
{
    /// <summary>What is longer is cut: nobody types it, and every word costs time.</summary>
    public const int MaxLength = 200;

    private const int MostTerms = 12;

    /// <summary>A word so short stands inside too many others: it is looked for at the beginning of words only.</summary>
    internal const int ShortWord = 3;

    private static readonly char[] Around = ['.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '“', '”', '‘', '’', '\'', '…'];

    private SearchWords(IReadOnlyList<string> terms, int? number, string symbol) => (Terms, Number, Symbol) = (terms, number, symbol);

    /// <summary>Each must be found: words, and what stood between quotation marks as a whole.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>All of them in a row: what has it so comes first.</summary>
    public string Phrase => string.Join(' ', Terms);

    /// <summary>Of a document, where that is all that was asked for: <c>12</c>, <c>số 12</c>, <c>12/KH-UBND</c>.</summary>
    public int? Number { get; }

    /// <summary>What stood behind the number, upper case and folded: <c>KH-UBND</c>; empty where nothing did.</summary>
    public string Symbol { get; }

    public bool IsEmpty => Terms.Count == 0;

    /// <summary>The terms as they must stand in a folded text in which every word follows a space.</summary>
    public IEnumerable<string> Patterns => Terms.Select(Pattern);

    /// <param name="term">Folded.</param>
    public static string Pattern(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Length <= ShortWord ? " " + term : term;
    }

    /// <summary>The patterns of each word of a text, for lists that are narrowed by words alone.</summary>
    public static IReadOnlyList<string> PatternsOf(string? text) =>
        [.. VietnameseText.FoldForSearch(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Take(MostTerms).Select(Pattern)];

    public static SearchWords Parse(string? text)
    {
        var typed = (text ?? "").Trim();
        typed = typed.Length <= MaxLength ? typed : typed[..MaxLength];
        var parts = VietnameseText.FoldForSearch(typed).Replace('“', '"').Replace('”', '"').Split('"');
        var terms = parts.SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' '))
            .Select(t => t.Trim().Trim(Around)).Where(t => t.Length > 0).Distinct().Take(MostTerms).ToList();
        var number = NumberAlone().Match(string.Join(' ', terms));
        return number.Success
            ? new SearchWords(terms, int.Parse(number.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), number.Groups[2].Value.ToUpperInvariant())
            : new SearchWords(terms, null, "");
    }

    [GeneratedRegex("^(?:so )?0*([0-9]{1,6})(?:/([a-z-]*))?$")]
    private static partial Regex NumberAlone();
}
