namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>The words around a figure that say how it binds: <c>trên</c>, <c>ít nhất</c>, <c>không quá</c>, <c>… trở lên</c>.</summary>
internal static class ComparatorWords
{
    /// <summary>Characters looked at on each side of the figure.</summary>
    public const int Reach = 40;

    private static readonly (string Words, Comparator Comparator)[] Bounds =
    [
        ("khong vuot qua", Comparator.AtMost), ("khong qua", Comparator.AtMost), ("toi da", Comparator.AtMost), ("nhieu nhat", Comparator.AtMost), ("cao nhat", Comparator.AtMost), ("khong lon hon", Comparator.AtMost),
        ("khong cao hon", Comparator.AtMost), ("khong tren", Comparator.AtMost), ("khong hon", Comparator.AtMost), ("cham nhat", Comparator.AtMost),
        ("khong duoi", Comparator.AtLeast), ("khong thap hon", Comparator.AtLeast), ("khong it hon", Comparator.AtLeast), ("khong nho hon", Comparator.AtLeast), ("it nhat", Comparator.AtLeast), ("toi thieu", Comparator.AtLeast),
        ("thap nhat", Comparator.AtLeast), ("dat va vuot", Comparator.AtLeast), ("dat hoac vuot", Comparator.AtLeast),
    ];

    private static readonly (string Words, Comparator Comparator)[] Beside =
    [
        ("≤", Comparator.AtMost), ("<=", Comparator.AtMost), ("< =", Comparator.AtMost), ("≥", Comparator.AtLeast), (">=", Comparator.AtLeast), ("> =", Comparator.AtLeast),
        ("duoi", Comparator.LessThan), ("thap hon", Comparator.LessThan), ("nho hon", Comparator.LessThan), ("it hon", Comparator.LessThan), ("<", Comparator.LessThan), ("chua den", Comparator.LessThan), ("chua toi", Comparator.LessThan),
        ("tren", Comparator.MoreThan), ("hon", Comparator.MoreThan), ("vuot", Comparator.MoreThan), ("vuot muc", Comparator.MoreThan), (">", Comparator.MoreThan),
        ("khoang", Comparator.About), ("xap xi", Comparator.About), ("gan", Comparator.About), ("uoc dat", Comparator.About), ("uoc", Comparator.About), ("uoc khoang", Comparator.About), ("~", Comparator.About),
        ("tu", Comparator.AtLeast),
    ];

    private static readonly (string Words, Comparator Comparator)[] All = [.. Bounds, .. Beside];

    /// <summary>Words that may stand between a bound and its figure: <c>tối thiểu phải đạt 80%</c>.</summary>
    private static readonly string[] Links = ["dat", "la", "phai", "co", "duoc", "bang", "muc", "tu", "con", "len", "tang", "giam", "khoang", "dat muc"];

    /// <param name="at">Where the figure starts.</param>
    /// <param name="after">Where the words after its number start.</param>
    public static Comparator Read(string fold, int at, int after)
    {
        var following = Following(fold, after);
        if (following.Contains("tro len", StringComparison.Ordinal) || following.Contains("hoac cao hon", StringComparison.Ordinal))
        {
            return Comparator.AtLeast;
        }

        if (following.Contains("tro xuong", StringComparison.Ordinal))
        {
            return Comparator.AtMost;
        }

        var before = Before(fold, at);
        return Of(before, Bounds) ?? BesideIt(before, following) ?? (Linked(before) is var rest && rest.Length < before.Length ? Of(rest, Bounds) : null) ?? Comparator.Equal;
    }

    /// <summary>True where <c>ít nhất</c>, <c>không quá</c> or the like stands before the figure.</summary>
    public static bool Bind(string fold, int at)
    {
        var before = Before(fold, at);
        return (Of(before, Bounds) ?? Of(Linked(before), Bounds)) is not null;
    }

    /// <summary>Characters of the comparator that ends the words; 0 where none does.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> before)
    {
        foreach (var (words, _) in All)
        {
            if (EndsWithWord(before, words))
            {
                return words.Length;
            }
        }

        return 0;
    }

    public static ReadOnlySpan<char> Before(string fold, int at) => fold.AsSpan(Math.Max(0, at - Reach)..at).TrimEnd();

    public static bool EndsWithWord(ReadOnlySpan<char> before, string word) =>
        before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetterOrDigit(word[0]) || !char.IsLetterOrDigit(before[^(word.Length + 1)]));

    /// <summary>The words up to the next figure or the end of the clause.</summary>
    private static ReadOnlySpan<char> Following(string fold, int at)
    {
        var after = fold.AsSpan(at, Math.Min(2 * Reach, fold.Length - at));
        for (var i = 0; i < after.Length; i++)
        {
            if (after[i] is ',' or ';' or '.' || (char.IsAsciiDigit(after[i]) && (i == 0 || !char.IsLetterOrDigit(after[i - 1]))))
            {
                return after[..i];
            }
        }

        return after;
    }

    /// <summary><c>cao hơn 5% so với năm 2025</c>, <c>vượt 10% kế hoạch</c> tell by how much, not more than what.</summary>
    private static Comparator? BesideIt(ReadOnlySpan<char> before, ReadOnlySpan<char> following)
    {
        var compared = following.Contains("so voi", StringComparison.Ordinal) || following.Contains("ke hoach", StringComparison.Ordinal) || following.Contains("du toan", StringComparison.Ordinal);
        return compared && (EndsWithWord(before, "cao hon") || EndsWithWord(before, "nhieu hon") || EndsWithWord(before, "thap hon") || EndsWithWord(before, "it hon") || EndsWithWord(before, "vuot")) ? null
            : Of(before, Beside);
    }

    private static ReadOnlySpan<char> Linked(ReadOnlySpan<char> before)
    {
        for (var taken = true; taken;)
        {
            taken = false;
            foreach (var link in Links)
            {
                if (EndsWithWord(before, link))
                {
                    before = before[..^link.Length].TrimEnd();
                    taken = true;
                }
            }
        }

        return before;
    }

    private static Comparator? Of(ReadOnlySpan<char> before, (string Words, Comparator Comparator)[] known)
    {
        foreach (var (words, comparator) in known)
        {
            if (EndsWithWord(before, words))
            {
                return comparator;
            }
        }

        return null;
    }
}
