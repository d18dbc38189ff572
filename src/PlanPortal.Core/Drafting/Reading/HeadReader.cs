namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Finds and reads the head: what stands before the type name, the type name and the subject under it.</summary>
internal static class HeadReader
{
    /// <summary>Lines in which the type name is looked for.</summary>
    private const int Reach = 40;

    private const int MostSubjectLines = 10;

    /// <summary>A line of the subject is no longer than a line of the page, but for the first, which may hold all of it.</summary>
    private const int LongestSubjectLine = 110;

    private const int LongestHeadLine = 300;

    /// <summary>How many leading lines are the head.</summary>
    public static int Extent(IReadOnlyList<SourceLine> lines)
    {
        var type = TypeNameAt(lines);
        if (type < 0)
        {
            return WithoutTypeName(lines);
        }

        var at = type + 1;
        var subject = TypeNameRest(lines[type]).Length > 0 ? 1 : 0;
        while (at < lines.Count && at - type <= MostSubjectLines && IsUnderTypeName(lines, type, at, ref subject))
        {
            at++;
        }

        return at;
    }

    public static DocumentHead Read(IReadOnlyList<SourceLine> lines)
    {
        var type = TypeNameAt(lines);
        var read = new List<HeadLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var segments = type < 0 || i < type ? BeforeTypeName(lines[i]) : i == type ? TypeNameLine(lines[i]) : UnderTypeName(lines[i], i > type + 1 && InNote(read));
            read.Add(new([.. segments]) { Source = lines[i].Raw });
        }

        var bodies = IssuingBodies.Assign(read);
        return new(bodies)
        {
            Number = Joined(bodies, HeadPart.Number) is { } number ? HeadLines.ReadNumber(number) : null,
            PlaceAndDate = Joined(bodies, HeadPart.PlaceAndDate) is { } date ? HeadLines.ReadPlaceAndDate(date) : null,
        };
    }

    private static string? Joined(List<HeadLine> lines, HeadPart part) =>
        string.Join(' ', lines.SelectMany(l => l.Segments).Where(s => s.Part == part).Select(s => s.Text)) is { Length: > 0 } joined ? joined : null;

    private static int TypeNameAt(IReadOnlyList<SourceLine> lines)
    {
        for (var i = 0; i < lines.Count && i < Reach; i++)
        {
            if (HeadLines.TypeNameLength(lines[i]) > 0)
            {
                return i;
            }

            if (IsBody(lines[i]))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>A text that starts without a type name has a head only as far as its lines are known ones.</summary>
    private static int WithoutTypeName(IReadOnlyList<SourceLine> lines)
    {
        var (at, known) = (0, 0);
        while (at < lines.Count && at < Reach && !IsBody(lines[at]))
        {
            var parts = HeadLines.Cells(lines[at]).Select(c => HeadLines.PartOf(lines[at], c)).ToList();
            var sure = parts.Any(p => p is not (HeadPart.Other or HeadPart.Rule));
            if (!sure && !parts.Contains(HeadPart.Rule) && !(Words.IsCapitals(lines[at].Text) && HeadLines.NamesABody(lines[at].Fold)))
            {
                break;
            }

            at++;
            known = sure ? at : known;
        }

        return known;
    }

    private static bool IsBody(SourceLine line) =>
        (line.IsTableRow && !IsHeadRow(line)) || line.Text.Length > LongestHeadLine || LegalBasisVerbs.LeadsADocument(line) || LegalBasisVerbs.Enacts(line.Fold)
        || Label.Of(line) is { Style: not LabelStyle.Bullet } || EndingReader.Opens(line) || PageMark.IsMark(line.Raw);

    /// <summary>Markdown keeps the two columns of the head in a table, with a rule under its first row.</summary>
    private static bool IsHeadRow(SourceLine line) =>
        line.Text.Length == 0 || HeadLines.Cells(line).Any(c => HeadLines.PartOf(line, c) is HeadPart.Motto or HeadPart.Slogan or HeadPart.Number or HeadPart.PlaceAndDate);

    private static ReadOnlySpan<char> TypeNameRest(SourceLine line) => line.Text.AsSpan(HeadLines.TypeNameLength(line)).Trim();

    private static bool IsUnderTypeName(IReadOnlyList<SourceLine> lines, int type, int at, ref int subject)
    {
        var (line, before) = (lines[at], lines[at - 1]);
        if (line.IsTableRow || line.Text.Length == 0)
        {
            return false;
        }

        if (Words.IsRule(line.Text))
        {
            return true;
        }

        if (line.Text.StartsWith('(') || (subject > 0 && OpensBracket(lines, type, at)))
        {
            return line.Text.Length < LongestHeadLine;
        }

        // The first line under the type name is the subject even where it opens as a basis would: "Thực hiện Đề án …".
        if (subject == 0)
        {
            subject = 1;
            return !(Label.Of(line) is not null || line.IsTableRow || Words.StartsWithWord(line.Fold, "can cu") || LegalBasisVerbs.Enacts(line.Fold) || EndingReader.Opens(line) || line.Text.EndsWith(';') || line.Raw[0] == '\f');
        }

        return !Words.IsRule(before.Text) && GoesOnSubject(before, line) && !(char.IsUpper(line.Text[0]) && OpensSentence(lines, at));
    }

    private static bool GoesOnSubject(SourceLine before, SourceLine line)
    {
        if (IsBody(line) || line.Text[^1] is ';' or ':' || Words.EndsSentence(before.Text) || Words.EndsSentence(line.Text) || line.Text.Length > LongestSubjectLine)
        {
            return false;
        }

        if (!char.IsUpper(line.Text[0]))
        {
            return true;
        }

        var (bold, boldBefore) = (line.IsBold(..) || line.Hashes > 0, before.IsBold(..) || before.Hashes > 0);
        return bold == boldBefore && before.Text.Length <= LongestSubjectLine && Label.Of(line) is null;
    }

    /// <summary>True where the lines from here make a sentence that is closed, or a basis: a subject is neither.</summary>
    private static bool OpensSentence(IReadOnlyList<SourceLine> lines, int at)
    {
        if (LegalBasisVerbs.Opens(lines[at]))
        {
            return true;
        }

        var last = at;
        while (last + 1 < lines.Count && last - at < MostSubjectLines && !IsClosed(lines[last]) && GoesOnSentence(lines[last + 1]))
        {
            last++;
        }

        return IsClosed(lines[last]);
    }

    private static bool IsClosed(SourceLine line) => line.Text[^1] is ':' or ';' || Words.EndsSentence(line.Text);

    private static bool GoesOnSentence(SourceLine line) =>
        line.Text.Length > 0 && Label.Of(line) is null && !line.IsTableRow && !LegalBasisVerbs.Opens(line) && !(char.IsUpper(line.Text[0]) && HeadLines.NamesABody(line.Fold));

    /// <summary>True inside a bracketed note that began on an earlier line and is not closed yet.</summary>
    private static bool OpensBracket(IReadOnlyList<SourceLine> lines, int type, int at)
    {
        for (var i = at - 1; i > type; i--)
        {
            if (lines[i].Text.EndsWith(')'))
            {
                return false;
            }

            if (lines[i].Text.StartsWith('('))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<HeadSegment> BeforeTypeName(SourceLine line) =>
        HeadLines.Cells(line).Select(c => new HeadSegment(HeadLines.PartOf(line, c), line.Runs(c)));

    private static IEnumerable<HeadSegment> TypeNameLine(SourceLine line)
    {
        var length = HeadLines.TypeNameLength(line);
        yield return new(HeadPart.TypeName, line.Runs(..length));
        if (TypeNameRest(line).Length > 0)
        {
            yield return new(HeadPart.Subject, line.Runs(length..));
        }
    }

    private static IEnumerable<HeadSegment> UnderTypeName(SourceLine line, bool inNote)
    {
        var part = Words.IsRule(line.Text) ? HeadPart.Rule : inNote || line.Text.StartsWith('(') ? HeadPart.SubjectNote : HeadPart.Subject;
        return [new(part, line.Runs(..))];
    }

    private static bool InNote(List<HeadLine> read) => read[^1].Segments is [{ Part: HeadPart.SubjectNote } note] && !note.Text.EndsWith(')');
}
