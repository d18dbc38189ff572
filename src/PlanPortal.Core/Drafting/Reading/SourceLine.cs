namespace PlanPortal.Core.Drafting.Reading;

/// <summary>
/// One paragraph (or line of the head or ending) of the source: as written (<see cref="Raw"/>, kept for writing it
/// again) and as words without marks (<see cref="Text"/>).
/// </summary>
internal sealed class SourceLine
{
    /// <summary>
    /// A backslash and a space. Before a paragraph: what follows is plain words, no label. After a label: a sentence
    /// follows, no title.
    /// </summary>
    public const string PlainSign = @"\ ";

    /// <summary>Enough of a line to see its label and what follows.</summary>
    private const int LongestLabel = 40;

    private readonly byte[] _styles;
    private readonly List<int> _gaps = [];
    private readonly List<int> _escaped = [];
    private string? _fold;

    /// <param name="raw">The line as written, white space in order.</param>
    /// <param name="blockMarks">False inside a table's cell, where <c>#</c> and the plain sign are words.</param>
    public SourceLine(string raw, bool blockMarks = true)
    {
        Raw = raw;
        var marked = raw.AsSpan();
        if (IsTableRow && blockMarks)
        {
            marked = TableText.AsColumns(raw);
        }
        else if (marked.StartsWith(PlainSign) && blockMarks)
        {
            IsPlain = true;
            marked = marked[PlainSign.Length..];
        }
        else if (blockMarks)
        {
            Hashes = CountHashes(marked);
            marked = marked[(Hashes > 0 ? Hashes : ListMarkLength(marked))..];
        }

        (Text, _styles) = Narrow(InlineMarks.Read(WithoutPages(marked)));
    }

    public string Raw { get; }

    /// <summary>The words, one space between, without marks.</summary>
    public string Text { get; }

    /// <summary>Number of <c>#</c> before it.</summary>
    public int Hashes { get; }

    /// <summary>True where the source says that this is a plain paragraph, whatever its first signs are.</summary>
    public bool IsPlain { get; }

    public bool IsTableRow => Raw.StartsWith('|');

    /// <summary><see cref="Text"/> without case and diacritics, position by position.</summary>
    public string Fold => _fold ??= VietnameseText.FoldInPlace(Text);

    /// <summary>Where the columns of the line begin and end in <see cref="Text"/>; none on a line without words.</summary>
    public IReadOnlyList<Range> Columns
    {
        get
        {
            var columns = new List<Range>(_gaps.Count + 1);
            var from = 0;
            foreach (var gap in _gaps)
            {
                columns.Add(from..gap);
                from = gap + 1;
            }

            if (from < Text.Length)
            {
                columns.Add(from..Text.Length);
            }

            return columns;
        }
    }

    public bool IsEscaped(int at) => _escaped.BinarySearch(at) >= 0;

    /// <summary>Length of the white space and plain sign behind a label; 0 where no such sign stands there.</summary>
    public int PlainSignLength(int at)
    {
        var sign = at;
        while (sign < Text.Length && Text[sign] == ' ')
        {
            sign++;
        }

        return Text.AsSpan(sign).StartsWith(PlainSign) && !IsEscaped(sign) ? sign - at + PlainSign.Length : 0;
    }

    /// <summary>Runs of a part of the text, white space at its ends left out.</summary>
    public IReadOnlyList<TextRun> Runs(Range part)
    {
        var (from, length) = part.GetOffsetAndLength(Text.Length);
        var to = from + length;
        while (from < to && Text[from] == ' ')
        {
            from++;
        }

        while (to > from && Text[to - 1] == ' ')
        {
            to--;
        }

        return InlineMarks.Runs(Text[from..to], _styles.AsSpan(from, to - from));
    }

    /// <summary>True where every letter of the part is bold.</summary>
    public bool IsBold(Range part)
    {
        var runs = Runs(part);
        return runs.Count > 0 && runs.All(r => r.Bold || r.Text.AsSpan().Trim().IsEmpty);
    }

    private static int CountHashes(ReadOnlySpan<char> raw)
    {
        var hashes = raw.IndexOfAnyExcept('#');
        return hashes is > 0 and <= 6 && raw[hashes] == ' ' ? hashes : 0;
    }

    /// <summary>Markdown makes a list item of a numbered line: <c>- a) Tổ chức …</c>. The dash is a mark then, as <c>#</c> is.</summary>
    private static int ListMarkLength(ReadOnlySpan<char> raw)
    {
        if (raw.Length < 4 || raw[0] is not ('-' or '*') || raw[1] != ' ')
        {
            return 0;
        }

        var words = raw[2..].TrimStart("*_");
        return Label.Of(words[..Math.Min(words.Length, LongestLabel)].ToString()) is { Style: LabelStyle.Number or LabelStyle.Dotted or LabelStyle.Letter } ? 2 : 0;
    }

    private static ReadOnlySpan<char> WithoutPages(ReadOnlySpan<char> raw)
    {
        if (!raw.Contains('\f'))
        {
            return raw;
        }

        // Form feeds come in pairs, so every second part stands outside.
        var parts = raw.ToString().Split('\f');
        return string.Concat(parts.Where((_, i) => i % 2 == 0));
    }

    private (string Text, byte[] Styles) Narrow((string Text, byte[] Styles, List<int> Escaped) marked)
    {
        var text = new char[marked.Text.Length];
        var styles = new byte[marked.Text.Length];
        var (length, white, nextEscaped) = (0, 0, 0);
        for (var i = 0; i < marked.Text.Length; i++)
        {
            if (marked.Text[i] == ' ')
            {
                white++;
                continue;
            }

            if (white > 0 && length > 0)
            {
                if (white >= SourceText.Gap.Length)
                {
                    _gaps.Add(length);
                }

                // A space between two words of one style belongs to it; otherwise it is plain.
                styles[length] = styles[length - 1] == marked.Styles[i] ? marked.Styles[i] : (byte)0;
                text[length++] = ' ';
            }

            white = 0;
            if (nextEscaped < marked.Escaped.Count && marked.Escaped[nextEscaped] == i)
            {
                _escaped.Add(length);
                nextEscaped++;
            }

            styles[length] = marked.Styles[i];
            text[length++] = marked.Text[i];
        }

        return (new string(text, 0, length), styles[..length]);
    }
}
