namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Decides for each line of a source whether it goes on with the paragraph of the line before.</summary>
internal sealed class Joints
{
    /// <summary>A line this long was cut by a page rather than ended by its author, when a small letter follows.</summary>
    private const int CutLine = 40;

    /// <summary>The same where no blank line stands between.</summary>
    private const int CutLineWithoutBlank = 60;

    private static readonly HashSet<string> OpenWords = new(
        "của và về các cho theo tại ngày tháng do với đến từ trong trên là được để những có một bằng hoặc như bởi sau trước giữa cùng gồm".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Before <c>số</c> these call for a number: <c>Quyết định số</c>, but not <c>chuyển đổi số</c>, <c>dân số</c>.</summary>
    private static readonly HashSet<string> NumberedWords = new("định quyết hoạch văn thị tư luật dẫn trình luận báo án cáo lệnh lục một".Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly List<PhysicalLine> _physical;
    private readonly SourceLine[] _lines;
    private readonly string?[] _before;
    private readonly Margins _margins;
    private readonly bool _itemsAreClosed;
    private int _lastNumber;

    /// <summary>True while the paragraph so far has a number and nothing that only a sentence has.</summary>
    private bool _maybeTitle;

    public Joints(List<PhysicalLine> lines)
    {
        _physical = lines;
        _lines = [.. lines.Select(l => new SourceLine(l.Text))];
        _before = new string?[lines.Count];
        _margins = Margins.Measure(_lines, lines);
        _itemsAreClosed = ItemsAreClosed(_lines);
        Decide();
    }

    /// <summary>What stands between the line and the one before: null where a paragraph begins.</summary>
    public string? Before(int line) => _before[line];

    private void Decide()
    {
        var (ending, first, head) = (false, true, HeadReader.Extent(_lines));
        for (var i = head; i < _lines.Length; i++)
        {
            var joins = false;
            if (ending)
            {
                ending = !(AppendixReader.LabelLength(_lines[i]) > 0 || Label.Of(_lines[i]) is { Style: LabelStyle.Roman });
            }
            else if (EndingReader.Opens(_lines[i]))
            {
                ending = true;
            }
            else
            {
                joins = i > head && Joins(i, first);
            }

            _before[i] = joins ? Between(_lines[i - 1].Text, _lines[i].Text) : null;
            first = !joins;
            _maybeTitle = MaybeTitle(_lines[i], joins);
        }
    }

    private bool Joins(int i, bool first)
    {
        var (a, b) = (_lines[i - 1], _lines[i]);
        if (StandsAlone(a) || StandsAlone(b) || b.Hashes > 0 || a.Hashes > 0 || b.IsPlain || Words.StartsWithWord(b.Fold, "tren day la"))
        {
            return false;
        }

        if (_margins.AreHard && GoesOnName(a.Text, b.Text))
        {
            return true;
        }

        // A title may end anywhere; a sentence that is not closed goes on where its line is nearly full.
        var full = _margins.IsFull(a.Text, first, b.Text);
        var nearlyFull = full || (!_maybeTitle && _margins.IsNearlyFull(a.Text, first));
        var outside = _margins.IndentsStart && !_margins.IsIndented(_physical[i]);
        if (OpensWithLabel(a, b, full, outside) || (AppendixReader.LabelLength(b) > 0 && !(full && !Words.EndsSentence(a.Text))))
        {
            return false;
        }

        var blank = _physical[i].BlankBefore > 0 || _physical[i].PageBefore;
        return !_margins.AreHard ? JoinsAcrossPage(a, b, blank)
            : _margins.IndentsStart ? JoinsByIndent(a, b, _margins.IsIndented(_physical[i]))
            : JoinsAtMargin(a, b, blank, full, nearlyFull);
    }

    /// <summary>True where nearly every list item begins behind a closed line, so that a dash behind an open one is a hyphen.</summary>
    private static bool ItemsAreClosed(SourceLine[] lines)
    {
        var (items, closed) = (0, 0);
        for (var i = 1; i < lines.Length; i++)
        {
            if (Label.IsBullet(lines[i].Text) && lines[i - 1].Text.Length > 0 && Label.Of(lines[i - 1]) is null or { Style: LabelStyle.Bullet })
            {
                items++;
                closed += Words.EndsSentence(lines[i - 1].Text) || lines[i - 1].Text[^1] is ';' or ':' or ',' ? 1 : 0;
            }
        }

        return items > 4 && closed * 10 >= items * 8;
    }

    private bool MaybeTitle(SourceLine line, bool goesOn) =>
        (goesOn ? _maybeTitle : Label.Of(line) is { Style: not LabelStyle.Bullet })
        && !line.Text.Contains(';', StringComparison.Ordinal) && !line.Text.Contains(": ", StringComparison.Ordinal) && !HasSentenceEnd(line.Text);

    /// <summary>A full stop behind a word, not behind a number.</summary>
    private static bool HasSentenceEnd(string text)
    {
        var stop = text.IndexOf(". ", StringComparison.Ordinal);
        while (stop > 0 && !char.IsLower(text[stop - 1]))
        {
            stop = text.IndexOf(". ", stop + 1, StringComparison.Ordinal);
        }

        return stop > 0;
    }

    private static bool StandsAlone(SourceLine line) => line.IsTableRow || line.Text.Length == 0 || Words.IsRule(line.Text);

    /// <summary>The line ran into the right margin, or ended before it.</summary>
    private bool JoinsAtMargin(SourceLine a, SourceLine b, bool blank, bool full, bool nearlyFull)
    {
        if (Words.IsCapitals(a.Text))
        {
            return !blank && Words.IsCapitals(b.Text) && Label.Of(a) is not null;
        }

        var small = GoesOn(b.Text);
        var separated = blank && _margins.BlankLinesPart;
        return a.Text[^1] switch
        {
            ':' => small ? full || !blank : full && !separated && !_maybeTitle && !a.Fold.EndsWith("sau:", StringComparison.Ordinal),
            ';' => small ? full || !blank : full && !separated && !LegalBasisVerbs.Opens(b),
            _ when Words.EndsPlan(a.Text) => false,
            _ when Words.EndsSentence(a.Text) => full && !separated,
            _ => small || EndsOpen(a.Text) || (nearlyFull && !separated),
        };
    }

    /// <summary>First lines stand in, so a line at the left margin goes on.</summary>
    private static bool JoinsByIndent(SourceLine a, SourceLine b, bool indented)
    {
        if (Words.EndsPlan(a.Text) || Words.IsCapitals(a.Text))
        {
            return !indented && Words.IsCapitals(b.Text) && Label.Of(a) is not null;
        }

        return !indented || (GoesOn(b.Text) && !Words.EndsSentence(a.Text) && a.Text[^1] is not (';' or ':'));
    }

    /// <summary>A page ended inside the sentence.</summary>
    private static bool JoinsAcrossPage(SourceLine a, SourceLine b, bool blank) =>
        a.Text.Length >= (blank ? CutLine : CutLineWithoutBlank)
        && !Words.IsCapitals(a.Text)
        && !Words.EndsSentence(a.Text)
        && a.Text[^1] is not (';' or ':')
        && AppendixReader.LabelLength(a) == 0
        && (char.IsLower(b.Text[0]) || (EndsOpen(a.Text) && (blank || !char.IsUpper(b.Text[0]))));

    /// <summary>A wrapped line can begin with what looks like a label: the hyphen of <c>kinh tế⏎- xã hội</c>, the end of a date. Where labels stand in, one that does not is none.</summary>
    private bool OpensWithLabel(SourceLine a, SourceLine b, bool full, bool outside)
    {
        if (Label.Of(b) is not { } label)
        {
            return false;
        }

        var wrapped = _margins.AreHard && (full || outside) && !Words.EndsSentence(a.Text) && a.Text[^1] is not (';' or ':' or ',');
        var rest = b.Text.AsSpan(label.Length).TrimStart();
        var real = !wrapped || (!outside && label.Style switch
        {
            LabelStyle.Bullet => rest.Length > 0 && !char.IsLower(rest[0]) && (_maybeTitle || !_itemsAreClosed),
            LabelStyle.Number => label.Numbers[0] == 1 || label.Numbers[0] == _lastNumber + 1,
            LabelStyle.Dotted => rest.Length > 0 && !char.IsLower(rest[0]),
            LabelStyle.Part or LabelStyle.Chapter or LabelStyle.Section or LabelStyle.Article => false,
            _ => true,
        });
        _lastNumber = real && label.Style == LabelStyle.Number ? label.Numbers[0] : _lastNumber;
        return real;
    }

    /// <summary><c>… Phòng Văn hóa⏎- Xã hội</c>: names that carry a spaced hyphen.</summary>
    private static bool GoesOnName(string before, string line)
    {
        if (line.Length < 3 || line[0] != '-')
        {
            return false;
        }

        var (start, rest) = (VietnameseText.FoldInPlace(before.AsSpan(Math.Max(0, before.Length - 12))), VietnameseText.FoldInPlace(line.AsSpan(1, Math.Min(12, line.Length - 1))).TrimStart());
        return SpacedNames.Any(n => start.EndsWith(n.Start, StringComparison.Ordinal) && Words.StartsWithWord(rest, n.End));
    }

    private static readonly (string Start, string End)[] SpacedNames = [("van hoa", "xa hoi"), ("ke hoach", "tong hop"), ("hdnd", "ubnd"), ("hanh chinh", "quan tri"), ("hanh chinh", "tong hop")];

    /// <summary>True where the text opens inside a sentence.</summary>
    private static bool GoesOn(string text) => char.IsLower(text[0]) || char.IsAsciiDigit(text[0]) || text[0] is '(' or ')' or ',' or ';' or '%' or '”' or '…';

    private static bool EndsOpen(string text)
    {
        var last = text.LastIndexOf(' ');
        return text[^1] is ',' or '(' or '“' || OpenWords.Contains(text[(last + 1)..])
            || (last > 0 && text.AsSpan(last + 1).SequenceEqual("số") && NumberedWords.Contains(text[(text.LastIndexOf(' ', last - 1) + 1)..last]));
    }

    /// <summary>A symbol broken at its hyphen or stroke (<c>57-⏎NQ/TW</c>) has no space inside.</summary>
    private static string Between(string a, string b)
    {
        var broken = a.Length > 1 && (VietnameseText.IsHyphen(a[^1]) || a[^1] == '/') && char.IsLetterOrDigit(a[^2]) && char.IsLetterOrDigit(b[0]);
        return broken ? "" : " ";
    }
}
