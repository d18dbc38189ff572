using System.Text;

namespace PlanPortal.Core.Drafting.Decoding;

/// <summary>How Vietnamese letters were stored in a text that shows others in their place.</summary>
public enum LegacyEncoding
{
    /// <summary>The letters are what they seem.</summary>
    None,
    Tcvn3,
    Vni,
    Windows1258,

    /// <summary>UTF-8 that somebody opened as Windows-1252: <c>Káº¿ hoáº¡ch</c>.</summary>
    Utf8,
}

/// <summary>
/// Recognises and mends text in the letters of an old font or a wrong table (<c>KÕ ho¹ch</c>, <c>KEÁ HOAÏCH</c>), line by
/// line, since people paste from several sources. A line is converted only if it then has more real Vietnamese
/// syllables than before.
/// </summary>
public static class LegacyVietnamese
{
    /// <summary>
    /// A word that becomes a syllable gains 2 (one less unreal, one more real). A single one may be chance (<c>µm</c>)
    /// unless the rest of the text says the same.
    /// </summary>
    private const int CertainGain = 3;

    private static readonly LegacyEncoding[] Candidates = [LegacyEncoding.Tcvn3, LegacyEncoding.Vni, LegacyEncoding.Windows1258, LegacyEncoding.Utf8];

    /// <summary>The encoding that most of the text is in; <see cref="LegacyEncoding.None"/> for Unicode or plain ASCII.</summary>
    public static LegacyEncoding Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Dominant(Readings(text));
    }

    /// <summary>The text with every line that is certainly in an old encoding turned into Unicode.</summary>
    public static LegacyConversion Convert(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (System.Text.Ascii.IsValid(text))
            return new(text, [], []);

        var lines = Readings(text);
        var dominant = Dominant(lines);
        var result = new StringBuilder(text.Length);
        var found = new SortedSet<LegacyEncoding>();
        var unknown = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            var encoding = lines[i].Choose(dominant);
            if (encoding != LegacyEncoding.None)
                found.Add(encoding);
            else if (lines[i].IsDoubtful)
                unknown.Add(i + 1);
            if (i > 0)
                result.Append('\n');
            result.Append(lines[i].In(encoding));
        }

        return new(result.ToString(), [.. found], unknown);
    }

    private static List<Reading> Readings(string text)
    {
        var syllables = new SyllableCounter();
        return [.. text.Split('\n').Select(line => Reading.Of(line, syllables))];
    }

    private static LegacyEncoding Dominant(List<Reading> lines)
    {
        var gains = new Dictionary<LegacyEncoding, int>();
        foreach (var line in lines)
        {
            if (line.Gain >= CertainGain)
                gains[line.Best] = gains.GetValueOrDefault(line.Best) + line.Gain;
        }

        var (encoding, gain) = gains.OrderByDescending(g => g.Value).FirstOrDefault();
        return gain * 2 > lines.Sum(l => l.Evidence) ? encoding : LegacyEncoding.None;
    }

    private static string Read(string line, LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Tcvn3 => Tcvn3.RaiseCapitals(Tcvn3.ToUnicode(line)),
        LegacyEncoding.Vni => Vni.ToUnicode(line),
        LegacyEncoding.Windows1258 => WindowsCodePages.ToWindows1258(line),
        LegacyEncoding.Utf8 => WindowsCodePages.ToUtf8(line) ?? line,
        _ => line,
    };

    /// <summary>One line, and what the candidates make of it.</summary>
    private sealed class Reading
    {
        private readonly string _text;
        private readonly Dictionary<LegacyEncoding, int> _scores = [];

        private Reading(string text) => _text = text;

        public LegacyEncoding Best { get; private set; }

        /// <summary>How much better the best candidate is than the line as it stands.</summary>
        public int Gain { get; private set; }

        /// <summary>Syllables with Vietnamese letters that the line has as it stands: what speaks for leaving it.</summary>
        public int Evidence { get; private set; }

        /// <summary>Most words with letters beyond ASCII are no syllables as they stand and in no other reading.</summary>
        public bool IsDoubtful { get; private set; }

        public static Reading Of(string line, SyllableCounter syllables)
        {
            var reading = new Reading(line);
            if (!System.Text.Ascii.IsValid(line))
                reading.Weigh(syllables);
            return reading;
        }

        /// <summary>The best reading where it is certain, else the document's own where it is no worse than the line as it stands.</summary>
        public LegacyEncoding Choose(LegacyEncoding dominant) =>
            _scores.Count == 0 ? LegacyEncoding.None
            : Gain >= CertainGain && (dominant == LegacyEncoding.None || _scores[Best] > _scores[dominant]) ? Best
            : dominant != LegacyEncoding.None && _scores[dominant] >= _scores[LegacyEncoding.None] ? dominant
            : LegacyEncoding.None;

        public string In(LegacyEncoding encoding) => Read(_text, encoding);

        private void Weigh(SyllableCounter syllables)
        {
            var (real, unreal) = syllables.Count(_text);
            Evidence = real;
            if (unreal == 0 && _text.AsSpan().ContainsAnyInRange('\u0102', '\u1EF9'))
                return; // Unicode beyond doubt: none of the old tables shows such letters.
            _scores[LegacyEncoding.None] = real - unreal;
            var best = LegacyEncoding.None;
            foreach (var candidate in Candidates)
            {
                var (won, lost) = syllables.Count(Read(_text, candidate));
                _scores[candidate] = won - lost;
                if (_scores[candidate] > _scores[best])
                    best = candidate;
            }

            Best = best;
            Gain = _scores[best] - _scores[LegacyEncoding.None];
            IsDoubtful = unreal >= 3 && unreal > real && Gain < CertainGain;
        }
    }
}

/// <summary>What <see cref="LegacyVietnamese.Convert"/> did.</summary>
/// <param name="Encodings">The old encodings that were found; empty where the text is as it was.</param>
/// <param name="DoubtfulLines">Numbers, from 1, of lines that read as no Vietnamese in any encoding, left as they are.</param>
public sealed record LegacyConversion(string Text, IReadOnlyList<LegacyEncoding> Encodings, IReadOnlyList<int> DoubtfulLines);
