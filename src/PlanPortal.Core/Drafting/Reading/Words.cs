namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Small questions about words that several readers ask.</summary>
internal static class Words
{
    /// <summary>True where there are letters and none is small.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters > 1;
    }

    public static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (StartsWithWord(text, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where the text opens with the words and no letter follows at once.</summary>
    public static bool StartsWithWord(ReadOnlySpan<char> text, string words) =>
        text.StartsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || !char.IsLetterOrDigit(text[words.Length]));

    /// <summary>True where the last sentence is closed: a full stop, a question, a drawn-out <c>…</c>, the closing <c>./.</c>.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" ”\"')]»");
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or '…' or '/';
    }

    public static bool EndsPlan(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" ”\"");
        return text.EndsWith("./.") || text.EndsWith("./");
    }

    /// <summary>True for a drawn line: dashes, underscores, stars and the like, nothing else.</summary>
    public static bool IsRule(ReadOnlySpan<char> text)
    {
        var signs = 0;
        foreach (var c in text)
        {
            if (!(VietnameseText.IsHyphen(c) || c is '_' or '*' or '=' or '~' or '¯' or ' ' or 'o' or '0' or '.' or '…'))
            {
                return false;
            }

            signs += c is ' ' or 'o' or '0' or '.' or '…' ? 0 : 1;
        }

        return signs >= 3 || text is "*";
    }
}
