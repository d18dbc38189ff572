using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Plans.Settling;

/// <summary>
/// Makes the keys that bind decisions to words: SHA-256 of kind, words (case, spaces, hyphen kinds and where tone marks
/// stand folded) and how many with the same words came before. Moving a sentence does not change its key.
/// </summary>
public sealed class ReadingKeys
{
    public const int Length = 64;

    private readonly Dictionary<(ReadingKind, string), int> before = [];

    /// <summary>The key of the next reading of these words.</summary>
    public string Next(ReadingKind kind, string words)
    {
        var folded = VietnameseText.FoldName(words);
        var count = before.GetValueOrDefault((kind, folded));
        before[(kind, folded)] = count + 1;
        return Of(kind, folded, count);
    }

    /// <summary>The key of a unit's name: the same name is settled once for the whole plan.</summary>
    public static string OfUnitName(string name) => Of(ReadingKind.UnitName, VietnameseText.FoldName(name), 0);

    /// <summary>The key of something that a person adds to a sentence, beside what was read from it or added before.</summary>
    internal static string OfAdded(ReadingKind kind, string words, IReadOnlyCollection<ReadingDecision> known)
    {
        var folded = "+" + VietnameseText.FoldName(words);
        var count = 0;
        while (known.Any(d => d.Kind == kind && d.Key == Of(kind, folded, count)))
        {
            count++;
        }

        return Of(kind, folded, count);
    }

    private static string Of(ReadingKind kind, string folded, int count) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{kind}\n{folded}\n{count}"))));
}
