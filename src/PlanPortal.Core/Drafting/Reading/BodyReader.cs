namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Where a run of blocks stands: only the plan itself has legal bases and a closing sentence.</summary>
internal enum BodyPlace
{
    Plan,
    Appendix,
}

/// <summary>Reads paragraphs as the blocks of a body.</summary>
internal sealed class BodyReader
{
    private const int LongestCapitalHeading = 200;

    private readonly List<SourceLine> _lines;
    private readonly OutlineStack _outline = new();
    private readonly List<string> _bulletSigns = [];
    private readonly List<BodyBlock> _blocks = [];
    private bool _preamble;
    private bool _divisionWantsTitle;

    private BodyReader(List<SourceLine> lines, BodyPlace place)
    {
        _lines = lines;
        _preamble = place == BodyPlace.Plan;
    }

    public static IReadOnlyList<BodyBlock> Read(List<SourceLine> lines, BodyPlace place)
    {
        var blocks = new BodyReader(lines, place).Read();
        return place == BodyPlace.Plan ? ClosingReader.Mark(blocks) : blocks;
    }

    private List<BodyBlock> Read()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].IsTableRow)
            {
                i = AddTable(i);
            }
            else
            {
                var block = PageMark.IsMark(_lines[i].Raw) ? new() { Kind = BlockKind.PageMark, Runs = [new(_lines[i].Raw[1..^1])] } : Block(i);
                _blocks.Add(block with { Source = _lines[i].Raw });
                _divisionWantsTitle = block is { Kind: BlockKind.Division, Runs.Count: 0 };
            }
        }

        return _blocks;
    }

    /// <summary>Takes in the rows from <paramref name="from"/> and gives the index of the last.</summary>
    private int AddTable(int from)
    {
        var to = from;
        while (to + 1 < _lines.Count && _lines[to + 1].IsTableRow)
        {
            to++;
        }

        var rows = _lines[from..(to + 1)].ConvertAll(l => l.Raw);
        _blocks.Add(new() { Kind = BlockKind.Table, Table = TableText.Read(rows), Source = string.Join('\n', rows) });
        return to;
    }

    private BodyBlock Block(int i)
    {
        var line = _lines[i];
        if (line.IsPlain)
        {
            return new() { Kind = BlockKind.Paragraph, Runs = line.Runs(..) };
        }

        var label = Label.Of(line);
        if (_preamble && Preamble(line, label) is { } preamble)
        {
            return preamble;
        }

        if (label is { } found)
        {
            return found.Style == LabelStyle.Bullet ? Bullet(line, found) : Labelled(i, found);
        }

        if (_divisionWantsTitle && Words.IsCapitals(line.Text))
        {
            return new() { Kind = BlockKind.Division, Runs = line.Runs(..), Level = _outline.Depth, HeadingLength = line.Text.Length };
        }

        return IsUnlabelledHeading(line) ? UnlabelledHeading(line) : new() { Kind = BlockKind.Paragraph, Runs = line.Runs(..) };
    }

    /// <summary>A block of the preamble; null at the first block behind it.</summary>
    private BodyBlock? Preamble(SourceLine line, Label? label)
    {
        if (label is { Style: not LabelStyle.Bullet } || IsUnlabelledHeading(line))
        {
            _preamble = false;
            return null;
        }

        var enacts = LegalBasisVerbs.Enacts(line.Fold);
        _preamble = !enacts;
        var bullet = label is { } b ? b.Length : 0;
        var kind = LegalBasisVerbs.IsBasis(line) || GoesOnWithBases(line) ? BlockKind.LegalBasis : enacts ? BlockKind.Enacting : bullet > 0 ? BlockKind.Bullet : BlockKind.Paragraph;
        return new()
        {
            Kind = kind,
            Label = bullet > 0 ? line.Text[..bullet] : null,
            Level = kind == BlockKind.Bullet ? 1 : 0,
            Runs = line.Runs((bullet > 0 ? bullet + line.PlainSignLength(bullet) : 0)..),
        };
    }

    /// <summary>A second document of one basis on its own line: <c>Căn cứ Nghị quyết …;⏎Nghị quyết …;</c>.</summary>
    private bool GoesOnWithBases(SourceLine line) =>
        _blocks.Count > 0 && _blocks[^1].Kind == BlockKind.LegalBasis && _blocks[^1].Text.EndsWith(';') && LegalBasisVerbs.OpensWithDocument(line.Fold);

    private BodyBlock Bullet(SourceLine line, Label label)
    {
        var sign = line.Text[..label.Length];
        var level = _bulletSigns.IndexOf(sign);
        if (level < 0)
        {
            level = _bulletSigns.Count;
            _bulletSigns.Add(sign);
        }

        _bulletSigns.RemoveRange(level + 1, _bulletSigns.Count - level - 1);
        return new() { Kind = BlockKind.Bullet, Label = sign, Level = level + 1, Runs = line.Runs((label.Length + line.PlainSignLength(label.Length))..) };
    }

    private BodyBlock Labelled(int i, Label label)
    {
        var line = _lines[i];
        var level = _outline.Push(label);
        _bulletSigns.Clear();
        var start = label.Length;
        while (start < line.Text.Length && line.Text[start] == ' ')
        {
            start++;
        }

        var written = line.Text[..label.Length];
        if (label.Style is LabelStyle.Part or LabelStyle.Chapter or LabelStyle.Section)
        {
            return new() { Kind = BlockKind.Division, Label = written, Level = level, Runs = line.Runs(start..), HeadingLength = line.Text.Length - start };
        }

        var (kind, headingEnd) = NumberedKinds.Of(line, label, start, NextOf(i, label));
        var hidden = kind == NumberedKind.Paragraph ? line.PlainSignLength(start) : 0;
        return new()
        {
            Kind = BlockKind.Numbered,
            Label = written,
            Level = level,
            Numbering = kind,
            Runs = line.Runs((start + hidden)..),
            HeadingLength = Math.Max(0, headingEnd - start),
        };
    }

    private NumberedKinds.Following NextOf(int i, Label label)
    {
        var next = i + 1;
        while (next < _lines.Count && PageMark.IsMark(_lines[next].Raw))
        {
            next++;
        }

        if (next == _lines.Count)
        {
            return default;
        }

        var nextLabel = Label.Of(_lines[next]);
        var sibling = nextLabel is { } n && n.Style <= label.Style && n.Numbers.Count <= label.Numbers.Count;
        var paragraph = nextLabel is null && !Words.StartsWithWord(_lines[next].Fold, "tren day la") && !Words.EndsPlan(_lines[next].Text);
        return new(nextLabel?.Style, sibling, paragraph);
    }

    private static bool IsUnlabelledHeading(SourceLine line) =>
        !line.IsPlain && line.Text.Length <= LongestCapitalHeading && Label.Of(line) is null
        && (line.Hashes > 0 || (Words.IsCapitals(line.Text) && line.Text.Contains(' ', StringComparison.Ordinal) && !Words.EndsSentence(line.Text)));

    private BodyBlock UnlabelledHeading(SourceLine line)
    {
        _bulletSigns.Clear();
        return new() { Kind = BlockKind.Numbered, Numbering = NumberedKind.Heading, Level = _outline.PushUnlabelled(), Runs = line.Runs(..), HeadingLength = line.Text.Length };
    }
}
