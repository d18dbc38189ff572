namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>A figure that measures something.</summary>
/// <param name="At">Where its number starts.</param>
/// <param name="End">Where its number ends, upper end included.</param>
internal readonly record struct Figure(int At, int End, Comparator Comparator, decimal Value, decimal? Upper, string? Unit);

/// <summary>Finds figures with their comparators and units; numbers that only name something (documents, dates, years, levels) are left out.</summary>
internal sealed class FigureReader
{
    /// <summary>Words that lead to an amount that has no unit: <c>đạt 42,5</c>, <c>lên 12.</c></summary>
    private static readonly string[] Leads = ["dat", "la", "len", "con", "xuong", "tang", "giam", "them", "co", ":", "duoc", "khoang", "tren", "duoi", "it nhat", "toi thieu", "toi da", "qua", "hon", "gan"];

    private static readonly string[] BeforeYears = ["nam", "den", "toi", "het", "cuoi", "truoc", "sau", "tu", "va", "trong", "doan", "-", ","];

    private readonly string _text;
    private readonly string _fold;
    private readonly List<Figure> _figures = [];

    /// <summary>End of the last number that was a name, for what is listed after it: <c>cấp độ 3, 4</c>.</summary>
    private int _named = -1;

    private FigureReader(string text, string fold) => (_text, _fold) = (text, fold);

    /// <summary>The figures outside brackets; where there are none, the shares inside: <c>hầu hết (trên 90%) hộ dân</c>.</summary>
    public static List<Figure> Read(string text, string fold)
    {
        var reader = new FigureReader(text, fold);
        reader.Walk(false);
        if (reader._figures.Count == 0)
        {
            reader.Walk(true);
        }

        return reader._figures;
    }

    private void Walk(bool insideBrackets)
    {
        var lastClosing = _fold.LastIndexOf(')');
        var depth = 0;
        for (var at = 0; at < _fold.Length; at++)
        {
            // A bracket that nothing closes hides nothing.
            depth = _fold[at] switch { '(' when at < lastClosing => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            if (!char.IsAsciiDigit(_fold[at]))
            {
                continue;
            }

            var end = WrittenNumber.End(_fold, at);
            if (depth > 0 == insideBrackets && Take(at, ref end) is { } figure && (!insideBrackets || UnitWords.IsPercent(_fold, Scan.SkipSpaces(_fold, end))))
            {
                if (!IsBeside(figure))
                {
                    _figures.Add(Bound(figure));
                }
            }

            // The rest of the token (57-NQ/TW, 22/12/2024) belongs to what was just judged.
            while (end < _fold.Length && (char.IsLetterOrDigit(_fold[end]) || (_fold[end] is '/' or '-' or '.' or ',' && end + 1 < _fold.Length && char.IsLetterOrDigit(_fold[end + 1]))))
            {
                end++;
            }

            at = end - 1;
        }
    }

    /// <summary>
    /// What is said of a figure before and is no aim of its own: how often (<c>100% trẻ được khám 02 lần/năm</c>), where (<c>05 lớp tại 05 buôn</c>),
    /// of how many (<c>80% trong tổng số 23 trường hợp</c>), which (<c>100% cơ sở có từ 05 lao động trở lên được khảo sát</c>).
    /// </summary>
    private bool IsBeside(Figure figure)
    {
        if (_figures is not [.., var before] || _fold.AsSpan(before.End..figure.At).IndexOfAny(";.:") >= 0)
        {
            return false;
        }

        var between = _fold.AsSpan(before.End..figure.At);
        var said = ComparatorWords.Before(_fold, figure.At);
        var follows = before.Unit is "%" && between.IndexOf(',') < 0;
        return (follows && (ComparatorWords.EndsWithWord(said, "trong tong so") || (ComparatorWords.EndsWithWord(said, "tu") && figure.Comparator == Comparator.AtLeast && !between.Contains(" va ", StringComparison.Ordinal))))
            || (follows && figure.Comparator == Comparator.Equal && figure.Unit?.StartsWith("lần/", StringComparison.OrdinalIgnoreCase) == true)
            || (before.Unit is not "%" && ComparatorWords.EndsWithWord(said, "tai"));
    }

    /// <summary><c>ít nhất 30% trường THCS và 50% trường THPT</c>: the bound is of both; what is said of all (<c>và 100%</c>) is not bound.</summary>
    private Figure Bound(Figure figure) =>
        figure is { Comparator: Comparator.Equal, Upper: null } && !(figure.Value == 100 && figure.Unit is "%") && _figures is [.., var before] && before.Unit == figure.Unit
        && ComparatorWords.EndsWithWord(ComparatorWords.Before(_fold, figure.At), "va") && _fold.AsSpan(before.End..figure.At).IndexOfAny(";.:") < 0 && ComparatorWords.Bind(_fold, before.At)
            ? figure with { Comparator = before.Comparator } : figure;

    private Figure? Take(int at, ref int end)
    {
        var written = _fold.AsSpan(at, end - at);
        if (IsGlued(at) || WrittenNumber.LooksLikeCode(written) || WrittenNumber.Value(written) is not { } value)
        {
            _named = end;
            return null;
        }

        var span = FigureSpan.Read(_fold, at, end);
        value = span.Fraction ?? value;
        var (unitAt, afterNumber) = (Scan.SkipSpaces(_fold, span.End), span.End);
        if (!UnitWords.IsPercent(_fold, unitAt) && !IsAmount(at, end, span))
        {
            _named = span.Upper is null ? end : span.End;
            return null;
        }

        if (FigureSpan.IsBaseline(_fold, at, afterNumber))
        {
            return null;
        }

        end = span.End;
        return new(at, end, span.Upper is null ? ComparatorWords.Read(_fold, at, unitAt) : Comparator.Range, value, span.Upper, span.Fraction is null ? UnitWords.Read(_text, _fold, unitAt) : null);
    }

    private bool IsGlued(int at) =>
        at > 0 && (char.IsLetter(_fold[at - 1]) || _fold[at - 1] is '/' or '_' or ':' || (_fold[at - 1] == '-' && at > 1 && _fold[at - 2] != ' '));

    private bool IsAmount(int at, int end, FigureSpan span)
    {
        var next = Scan.SkipSpaces(_fold, span.End);
        if (ContinuesToken(end, span) || IsListedAfterName(at, next) || NamingWords.Name(_text, _fold, at, span.End))
        {
            return false;
        }

        var comparator = ComparatorWords.Read(_fold, at, next);
        if (NamingWords.IsTime(_fold, span.End) && (comparator == Comparator.Equal || ComparatorWords.EndsWithWord(ComparatorWords.Before(_fold, at), "tu")))
        {
            return false;
        }

        if (WrittenNumber.LooksLikeYear(_fold.AsSpan(at, end - at)) && !UnitWords.IsMeasure(_fold, next) && !(UnitWords.IsThing(_fold, next) && !EndsBefore(at, BeforeYears)))
        {
            return false;
        }

        return span.Fraction is not null || UnitWords.IsNoun(_text, next) || EndsBefore(at, Leads);
    }

    /// <summary>True for what goes on as a document's symbol, a date or the label of a list: <c>57-NQ/TW</c>, <c>5G</c>, <c>1)</c>.</summary>
    private bool ContinuesToken(int end, FigureSpan span)
    {
        if (span.End > end || end >= _fold.Length)
        {
            return false;
        }

        return _fold[end] is '/' or '-' or ')' or ':' or '_' || (char.IsLetter(_fold[end]) && !UnitWords.IsGluedMeasure(_fold, end));
    }

    private bool IsListedAfterName(int at, int next)
    {
        if (_named < 0 || at - _named > 8 || UnitWords.IsMeasure(_fold, next) || _fold[at] == '0')
        {
            return false;
        }

        return at < _named || _fold.AsSpan(_named..at).Trim() is "," or "" or "va" or "-" or "hoac" or "den" or "&" or "+";
    }

    private bool EndsBefore(int at, string[] words)
    {
        var before = ComparatorWords.Before(_fold, at);
        foreach (var word in words)
        {
            if (ComparatorWords.EndsWithWord(before, word))
            {
                return true;
            }
        }

        return false;
    }
}
