namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>How a statement of a section of aims is to be taken.</summary>
[Flags]
internal enum StatementUse
{
    Aim = 0,

    /// <summary>Only its figures are aims; each is quoted with its clause.</summary>
    Clauses = 1,

    /// <summary>Without a figure it is no aim: it leads to the items under it, or stands among other things.</summary>
    FiguresOnly = 2,
}

/// <summary>A sentence, list item or heading that may state aims.</summary>
/// <param name="Place">The block; the characters are those of the statement.</param>
/// <param name="YearsAbove">For a statement that names no year.</param>
internal sealed record TargetStatement(string Text, TextPlace Place, string Section, IReadOnlyList<int> YearsAbove)
{
    /// <summary>A longer paragraph, or one with more figures, is no single statement: its figures are quoted with their clause.</summary>
    private const int Longest = 2000;

    private const int MostFigures = 40;

    private const int LongestClause = 400;

    /// <summary>The statement from the characters of a block's text, spaces around them left out.</summary>
    public static TargetStatement Of(string block, int start, int end, TextPlace place, string section, IReadOnlyList<int> years)
    {
        var (from, to) = Trimmed(block, start, end);
        var whole = (from, to) == Trimmed(block, 0, block.Length);
        return new(block[from..to], whole ? place : place with { Start = from, Length = to - from }, section, years);
    }

    /// <summary>One target for each figure; without a figure one, unless it only leads to the items under it or is the general aim.</summary>
    /// <param name="since">Years before it are no milestones.</param>
    public IEnumerable<Target> Targets(StatementUse use, int? since)
    {
        if (Text.Length == 0)
        {
            return [];
        }

        var fold = VietnameseText.FoldInPlace(Text);
        var figures = FigureReader.Read(Text, fold);
        var mentions = YearReader.Read(fold, since);
        if (figures.Count == 0)
        {
            var years = mentions.Count > 0 ? mentions[0].Years : YearsAbove;
            return use == StatementUse.Aim && Text[^1] != ':' ? [new() { Statement = Text, Years = years, Section = Section, Places = [Place] }] : [];
        }

        var clauses = use.HasFlag(StatementUse.Clauses) || Text.Length > Longest || figures.Count > MostFigures;
        return Targets(fold, figures, mentions, clauses);
    }

    private IEnumerable<Target> Targets(string fold, List<Figure> figures, List<YearReader.Mention> mentions, bool clauses)
    {
        var years = Milestones.Of(fold, figures, mentions);
        var clause = (From: 0, To: clauses ? 0 : Text.Length);
        var (said, place) = (Text, Place);
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            if (clauses && (i == 0 || figure.At >= clause.To))
            {
                clause = Clause(figure.At, clause.To);
                said = Text[clause.From..clause.To];
                place = Place with { Start = Place.Start + clause.From, Length = said.Length };
            }

            yield return new()
            {
                Statement = said,
                Comparator = figure.Comparator,
                Value = figure.Value,
                UpperValue = figure.Upper,
                Unit = figure.Unit,
                Measure = MeasureReader.Read(Text, fold, figure, i > 0 ? figures[i - 1].End : 0),
                Years = mentions.Count > 0 ? years[i] : YearsAbove,
                Section = Section,
                Places = [place],
            };
        }
    }

    /// <summary>The part between full stops and semicolons that holds the figure; of a part without end some words on both sides.</summary>
    private (int From, int To) Clause(int at, int previousEnd)
    {
        var from = Math.Max(previousEnd, at - LongestClause);
        var to = Math.Min(Text.Length, at + LongestClause);
        var start = Math.Max(Text.LastIndexOf("; ", at, at - from, StringComparison.Ordinal), Text.LastIndexOf(". ", at, at - from, StringComparison.Ordinal));
        from = start >= from ? start + 1 : WordStart(from, at);
        var (semicolon, stop) = (Text.IndexOf("; ", at, to - at, StringComparison.Ordinal), Text.IndexOf(". ", at, to - at, StringComparison.Ordinal));
        to = Math.Min(semicolon < 0 ? to : semicolon, stop < 0 ? to : stop);
        return Trimmed(Text, from, to == Text.Length || semicolon >= 0 || stop >= 0 ? to : Math.Max(at + 1, Text.LastIndexOf(' ', to - 1, to - at)), true);
    }

    private int WordStart(int from, int at) => from == 0 ? 0 : Text.IndexOf(' ', from, at - from) is var space && space >= 0 ? space : from;

    private static (int From, int To) Trimmed(string text, int from, int to, bool isClause = false)
    {
        while (from < to && (char.IsWhiteSpace(text[from]) || (isClause && text[from] == ';')))
        {
            from++;
        }

        while (to > from && (char.IsWhiteSpace(text[to - 1]) || (isClause && text[to - 1] == ';')))
        {
            to--;
        }

        return (from, to);
    }
}
