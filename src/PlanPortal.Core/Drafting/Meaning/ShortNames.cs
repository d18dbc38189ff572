namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>The short names that a plan has given documents so far, and which of them stands at a position.</summary>
internal sealed class ShortNames
{
    /// <summary>No plan gives as many; keeps a text made to give thousands from taking its time.</summary>
    private const int Most = 200;

    /// <summary>By the folded first word; the longest first.</summary>
    private readonly Dictionary<string, List<ShortName>> _byFirstWord = [];

    private int _count;

    public void Give(string name, Citation document)
    {
        var fold = VietnameseText.FoldInPlace(name);
        var first = fold[..WordEnd(fold, 0)];
        if (!_byFirstWord.TryGetValue(first, out var names))
        {
            _byFirstWord[first] = names = [];
        }

        _count -= names.RemoveAll(n => n.Fold == fold);
        if (_count < Most)
        {
            names.Add(new(name, fold, document));
            names.Sort((a, b) => b.Fold.Length.CompareTo(a.Fold.Length));
            _count++;
        }
    }

    /// <summary>The longest name that stands whole at the position; null where none does.</summary>
    public ShortName? At(string text, string fold, int at)
    {
        if (_count == 0 || !Scan.IsWordStart(fold, at) || !_byFirstWord.TryGetValue(fold[at..Math.Min(WordEnd(fold, at), at + 20)], out var names))
        {
            return null;
        }

        return names.Find(n => Scan.IsWordAt(fold, at, n.Fold) && (n.HasFigure ? !IsNumber(fold, at + n.Fold.Length) : IsAlone(n, text, fold, at)));
    }

    /// <summary><c>Chương trình</c> as it was given, and not the first word of another name: <c>Chương trình OCOP</c>, <c>Kế hoạch này</c>, <c>Kế hoạch số 5</c>.</summary>
    private static bool IsAlone(ShortName name, string text, string fold, int at)
    {
        var end = at + name.Fold.Length;
        var next = Scan.SkipSpaces(text, end);
        var goesOn = next < text.Length && next > end && (char.IsUpper(text[next]) || char.IsAsciiDigit(text[next]) || text[next] is '“' or '"' or '«' || Scan.WordAt(fold, next, ["nay", "so"]) is not null);
        return string.CompareOrdinal(text, at, name.Name, 0, name.Name.Length) == 0 && !goesOn && !(DocumentTypes.At(fold, at) is { } type && type.Length > name.Fold.Length);
    }

    /// <summary><c>Nghị quyết 57</c> in <c>Nghị quyết 57-NQ/TW</c> is the number itself.</summary>
    private static bool IsNumber(string fold, int end) => end + 1 < fold.Length && fold[end] is '-' or '/' && char.IsLetterOrDigit(fold[end + 1]);

    private static int WordEnd(string fold, int at)
    {
        while (at < fold.Length && char.IsLetterOrDigit(fold[at]))
        {
            at++;
        }

        return at;
    }

    internal sealed record ShortName(string Name, string Fold, Citation Document)
    {
        public bool HasFigure { get; } = Name.Any(char.IsAsciiDigit);
    }
}
