using System.Buffers;

namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Reads what follows the signature: labelled appendices, each with its title, note and own blocks.</summary>
internal static class AppendixReader
{
    private const int LongestTitleLine = 300;
    private const int MostTitleLines = 8;

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("ivxlc0123456789");

    /// <summary>Folded words that label an appendix; all but the first need a number.</summary>
    private static readonly string[] LabelWords = ["phu luc", "phu bieu", "bieu mau", "bieu", "mau"];

    /// <summary>Length of the label that the line opens with (<c>Phụ lục I</c>, <c>Phụ lục số 01:</c>, <c>Biểu 02:</c>); 0 where none.</summary>
    public static int LabelLength(SourceLine line)
    {
        if (line.IsPlain || line.Text.Length == 0 || !char.IsUpper(line.Text[0]))
        {
            return 0;
        }

        foreach (var word in LabelWords)
        {
            if (Words.StartsWithWord(line.Fold, word))
            {
                return NumberedLength(line, word.Length, word == LabelWords[0]);
            }
        }

        return 0;
    }

    public static IReadOnlyList<Appendix> Read(List<SourceLine> lines)
    {
        var appendices = new List<Appendix>();
        for (var from = 0; from < lines.Count;)
        {
            var to = from + 1;
            while (to < lines.Count && LabelLength(lines[to]) == 0)
            {
                to++;
            }

            appendices.Add(ReadOne(lines[from..to]));
            from = to;
        }

        return appendices;
    }

    private static int NumberedLength(SourceLine line, int at, bool numberMayMiss)
    {
        var rest = line.Fold.AsSpan(at);
        var skip = rest.Length - rest.TrimStart().Length;
        if (Words.StartsWithWord(rest[skip..], "so"))
        {
            skip += 2;
            skip += rest[skip..].Length - rest[skip..].TrimStart(" :").Length;
        }

        var number = rest[skip..].IndexOfAnyExcept(NumberSigns);
        number = number < 0 ? rest.Length - skip : number;
        var single = number == 0 && rest.Length > skip && char.IsUpper(line.Text[at + skip]) && (rest.Length == skip + 1 || !char.IsLetterOrDigit(rest[skip + 1])) ? 1 : 0;
        var length = number + single;
        if (length > 0 && skip + length < rest.Length && char.IsLetterOrDigit(rest[skip + length]))
        {
            length = 0;
        }

        var end = length > 0 ? at + skip + length : numberMayMiss ? at : 0;
        if (end < line.Text.Length && end > 0 && line.Text[end] is ':' or '.')
        {
            end++;
        }

        return end > 0 && EndsLabel(line.Text.AsSpan(end)) ? end : 0;
    }

    /// <summary>A label is followed by nothing, a dash, a bracket or a title in capitals; anything else is a sentence about an appendix.</summary>
    private static bool EndsLabel(ReadOnlySpan<char> rest)
    {
        var words = rest.TrimStart();
        return words.IsEmpty || (words.Length < rest.Length && (words[0] is '(' || VietnameseText.IsHyphen(words[0]) || Words.IsCapitals(words)));
    }

    private static Appendix ReadOne(List<SourceLine> lines)
    {
        var label = LabelLength(lines[0]);
        var titles = new List<IReadOnlyList<TextRun>>();
        var note = new List<TextRun>();
        var at = 0;
        for (; at < lines.Count && at < MostTitleLines; at++)
        {
            var words = at == 0 ? label.. : ..;
            var line = lines[at];
            var runs = line.Runs(words);
            if (runs.Count == 0 && at == 0 && label > 0)
            {
                continue;
            }

            if (IsNote(runs, note))
            {
                AddNote(note, runs);
            }
            else if ((at == 0 && label > 0) || IsTitle(line, titles, note, label > 0))
            {
                titles.Add(runs);
            }
            else
            {
                break;
            }
        }

        return new()
        {
            Label = label > 0 ? lines[0].Text[..label] : null,
            TitleLines = titles,
            Note = note,
            HeadSource = [.. lines.Take(at).Select(l => l.Raw)],
            Blocks = BodyReader.Read(lines[at..], BodyPlace.Appendix),
        };
    }

    /// <summary>A line in brackets, or the rest of one that is not closed.</summary>
    private static bool IsNote(IReadOnlyList<TextRun> runs, List<TextRun> note) =>
        runs.Count > 0 && (note.Count > 0 ? !note[^1].Text.EndsWith(')') : runs[0].Text[0] == '(') && runs.Sum(r => r.Text.Length) < LongestTitleLine;

    private static void AddNote(List<TextRun> note, IReadOnlyList<TextRun> runs)
    {
        if (note.Count > 0)
        {
            note.Add(new(" ", note[^1].Bold, note[^1].Italic));
        }

        note.AddRange(runs);
    }

    private static bool IsTitle(SourceLine line, List<IReadOnlyList<TextRun>> titles, List<TextRun> note, bool labelled)
    {
        if (line.Text.Length is 0 or > LongestTitleLine || line.IsTableRow || line.IsPlain || Label.Of(line) is not null || note.Count > 0)
        {
            return false;
        }

        var goesOn = titles.Count > 0 && char.IsLower(line.Text[0]);
        return Words.IsCapitals(line.Text) || ((goesOn || (labelled && titles.Count == 0)) && !Words.EndsSentence(line.Text) && line.Text[^1] is not (':' or ';'));
    }
}
