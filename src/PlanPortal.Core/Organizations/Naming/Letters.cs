using System.Text;

namespace PlanPortal.Core.Organizations.Naming;

/// <summary>
/// A name as a row of letters: a word counts with its first, an abbreviation with each, a number as it is. So
/// <c>Phòng VH-XH</c>, <c>P. VHXH</c> and <c>Phòng Văn hóa - Xã hội</c> are one row.
/// </summary>
internal sealed class Letters
{
    private readonly List<NameWord?> full = [];

    public Letters(ReadOnlySpan<NameWord> words)
    {
        var key = new StringBuilder();
        foreach (var word in words)
        {
            if (word.IsNumber)
            {
                key.Append(word.Plain).Append('#');
                full.Add(word);
            }
            else if (word.IsAbbreviation())
            {
                Abbreviated += word.Plain.Length;
                key.Append(word.Plain);
                full.AddRange(Enumerable.Repeat<NameWord?>(null, word.Plain.Length));
            }
            else
            {
                key.Append(word.Plain[0]);
                full.Add(word);
            }
        }

        Key = key.ToString();
    }

    public string Key { get; }

    /// <summary>How many letters come from abbreviations.</summary>
    public int Abbreviated { get; }

    /// <summary>True where nothing is written out.</summary>
    public bool IsAbbreviation => Abbreviated > 1 && Abbreviated == full.Count;

    /// <summary>True where the letters are the same and no word written out on both sides differs.</summary>
    public bool Fits(Comparison comparison, Letters other)
    {
        if (Key != other.Key || full.Count != other.full.Count)
        {
            return false;
        }

        for (var i = 0; i < full.Count; i++)
        {
            if (full[i] is { } mine && other.full[i] is { } theirs && !comparison.Same(mine, theirs))
            {
                return false;
            }
        }

        return true;
    }
}
