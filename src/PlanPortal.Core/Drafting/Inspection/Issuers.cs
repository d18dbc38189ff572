using System.Buffers;
using System.Globalization;
using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Inspection;

/// <summary>Who issues a plan, with the full name of the body.</summary>
internal static class Issuers
{
    private static readonly string[] PlaceNouns = ["xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh"];

    private const string Committee = "Ủy ban nhân dân";

    /// <summary>The committee however its marks are set, or lost by a scan.</summary>
    private const string CommitteeFold = "uy ban nhan dan";

    /// <summary>Abbreviations that have one way to be written out.</summary>
    private static readonly (string Short, string Full)[] Full = [("UBND", Committee), ("HĐND", "Hội đồng nhân dân")];

    private static readonly string[] BodiesOfAPlace = ["so", "phong", "van phong", "tram y te", "cong an", "ban chi huy quan su"];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly string[] SmallWords = ["và", "của", "các", "về", "cho"];

    public static InspectedIssuer? Of(DocumentHead head, EnactingSentence? enacting)
    {
        // "UBND xã" alone names no body; the head's full name does.
        var named = enacting?.Issuer is { } sentence && (head.Issuer is null || !IsUnfinished(sentence) || SaysMore(sentence, head.Issuer)) ? sentence : head.Issuer;
        if (named is null)
        {
            return null;
        }

        var canonical = WriteOut(Words.IsCapitals(named) ? AsInTheSentence(named, enacting?.Issuer) ?? FromCapitals(named) : named);
        canonical = IsUnfinished(canonical) && head.PlaceAndDate?.Place is { } place ? $"{canonical} {place}" : canonical;
        return new(named, WithPlace(canonical, head.Superior));
    }

    /// <summary>The head names only the part that issues, <c>BAN THƯỜNG TRỰC</c>; the sentence also says of which body.</summary>
    private static bool SaysMore(string sentence, string head) => Words.StartsWithWord(VietnameseText.FoldInPlace(sentence), VietnameseText.FoldInPlace(head)) && AsInTheSentence(head, sentence) is null;

    private static bool IsUnfinished(string name) => PlaceNouns.Any(n => name.EndsWith(' ' + n, StringComparison.OrdinalIgnoreCase));

    private static string WriteOut(string name)
    {
        name = name.Replace(" MTTQ ", " Mặt trận Tổ quốc ", StringComparison.OrdinalIgnoreCase);
        if (Words.StartsWithWord(VietnameseText.FoldInPlace(name), CommitteeFold))
        {
            return Committee + name[CommitteeFold.Length..];
        }

        foreach (var (shortened, full) in Full)
        {
            if (Words.StartsWithWord(name, shortened))
            {
                return full + name[shortened.Length..];
            }
        }

        return name;
    }

    /// <summary>The capitals of the head as the sentence writes them: <c>VĂN PHÒNG …</c> of <c>Văn phòng … phường</c>; null where it names another body.</summary>
    private static string? AsInTheSentence(string capitals, string? sentence)
    {
        var noun = sentence is null ? null : PlaceNouns.FirstOrDefault(n => sentence.EndsWith(' ' + n, StringComparison.OrdinalIgnoreCase));
        var written = noun is null ? null : sentence![..^(noun.Length + 1)].TrimEnd();
        return written is not null && VietnameseText.FoldInPlace(written) == VietnameseText.FoldInPlace(capitals) ? written : null;
    }

    /// <summary>
    /// A body that every province or commune has belongs to the one that the head names above it: <c>Sở Công Thương tỉnh …</c>,
    /// <c>Phòng Kinh tế xã …</c>.
    /// </summary>
    private static string WithPlace(string name, string? superior)
    {
        if (superior is null || !Words.StartsWithAny(VietnameseText.FoldInPlace(name), BodiesOfAPlace))
        {
            return name;
        }

        var above = WriteOut(FromCapitals(superior));
        var at = PlaceNouns.Max(noun => above.LastIndexOf($" {noun} ", StringComparison.Ordinal));
        return at < 0 || name.EndsWith(above[at..], StringComparison.OrdinalIgnoreCase) ? name : name + above[at..];
    }

    /// <summary><c>ỦY BAN NHÂN DÂN XÃ AN BÌNH</c> → <c>Ủy ban nhân dân xã An Bình</c>: place nouns small, names with capitals.</summary>
    private static string FromCapitals(string name)
    {
        if (!Words.IsCapitals(name))
        {
            return name;
        }

        var vietnamese = CultureInfo.InvariantCulture.TextInfo;
        var small = vietnamese.ToLower(name);
        foreach (var body in new[] { "ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân" })
        {
            if (small.StartsWith(body, StringComparison.Ordinal))
            {
                return char.ToUpperInvariant(small[0]) + body[1..] + Capitalised(small[body.Length..]);
            }
        }

        return name.StartsWith("UBND", StringComparison.Ordinal) ? "UBND" + Capitalised(small[4..]) : char.ToUpperInvariant(small[0]) + Capitalised(small)[1..];
    }

    /// <summary>No word is without a vowel: <c>THCS</c>, <c>MTTQ</c>.</summary>
    private static bool IsAbbreviation(string word) => char.IsLetter(word[0]) && !VietnameseText.FoldInPlace(word).AsSpan().ContainsAny(Vowels);

    private static string Capitalised(string small)
    {
        foreach (var noun in PlaceNouns)
        {
            small = small.Replace($" {noun} ", $" {noun.Replace(' ', '\u00A0')}\u00A0", StringComparison.Ordinal);
        }

        var words = small.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var parts = words[i].Split('\u00A0');
            parts[^1] = parts[^1].Length > 1 && IsAbbreviation(parts[^1]) ? parts[^1].ToUpperInvariant() : parts[^1].Length > 0 && !SmallWords.Contains(parts[^1]) ? char.ToUpperInvariant(parts[^1][0]) + parts[^1][1..] : parts[^1];
            words[i] = string.Join(' ', parts);
        }

        return string.Join(' ', words);
    }
}
