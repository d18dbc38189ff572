using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads the aims from the sections that hold them, and from tables of aims.</summary>
internal sealed class TargetReader
{
    /// <summary>A longer line is no title without a number.</summary>
    private const int LongestTitle = 120;

    private readonly int? _since;
    private readonly List<Target> _targets = [];

    private TargetReader(int? since) => _since = since;

    public static List<Target> Read(IReadOnlyList<Section> roots, int? since)
    {
        var reader = new TargetReader(since);
        foreach (var root in roots)
        {
            reader.Find(root, []);
        }

        return reader._targets;
    }

    private IReadOnlyList<int> YearsOf(string fold, IReadOnlyList<int> above) =>
        YearReader.Read(fold, _since) is [var mention, ..] ? mention.Years : above;

    private void Find(Section section, IReadOnlyList<int> above)
    {
        var fold = section.HeadingFold;
        var kind = IsGeneralBeside(section) ? AimKind.General : AimHeadings.KindOf(fold);
        if (kind is AimKind.Aims or AimKind.General || (kind == AimKind.AimsAndOthers && !HasHeadings(section)) || (kind == AimKind.Mixed && section.Children.Count == 0))
        {
            Collect(section, above, kind switch { AimKind.General => StatementUse.Clauses | StatementUse.FiguresOnly, AimKind.Mixed => StatementUse.FiguresOnly, _ => section.Node.Appendix is null ? StatementUse.Aim : StatementUse.FiguresOnly });
            return;
        }

        var years = YearsOf(fold, above);
        if (section.Node.Kind != OutlineKind.Appendix)
        {
            CollectUnderTitles(section, years);
        }

        if (!AimHeadings.TellsOfThePast(fold))
        {
            TargetTables(section, years, section.Node.Kind == OutlineKind.Appendix && Scan.HasAny(fold, ["chi tieu", "muc tieu"]));
        }

        foreach (var child in section.Children)
        {
            Find(child, years);
        }
    }

    /// <summary>"1. Mục tiêu" beside "2. Chỉ tiêu" is the general aim.</summary>
    private static bool IsGeneralBeside(Section section) =>
        section.HeadingFold.Trim(' ', '.', ':') == "muc tieu" && section.Parent is { } parent && parent.Children.Any(c => AimHeadings.AreFigures(c.HeadingFold));

    private static bool HasHeadings(Section section) => section.Children.Any(c => AimHeadings.KindOf(c.HeadingFold) != AimKind.None || AimHeadings.IsPurpose(c.HeadingFold));

    private void Collect(Section section, IReadOnlyList<int> above, StatementUse use)
    {
        var fold = section.HeadingFold;
        if (AimHeadings.IsPurpose(fold) && AimHeadings.KindOf(fold) == AimKind.None)
        {
            return;
        }

        use |= AimHeadings.IsGeneral(fold) || IsGeneralBeside(section) ? StatementUse.Clauses | StatementUse.FiguresOnly : StatementUse.Aim;
        var years = YearsOf(fold, above);
        Open(section, years, use, section.Content.Count > 0 || section.Children.Count > 0);
        Items(section, section.Content, years, use);
        TargetTables(section, years, true);
        foreach (var child in section.Children)
        {
            Collect(child, years, use);
        }
    }

    /// <summary>The labelled line itself: a numbered sentence, the words after a run-in title, a heading that says all.</summary>
    private void Open(Section section, IReadOnlyList<int> years, StatementUse use, bool leads)
    {
        if (section.Opening is not { } block)
        {
            return;
        }

        var text = block.Text;
        var numbered = section.Node.Kind is OutlineKind.NumberedParagraph or OutlineKind.LetteredItem or OutlineKind.RunIn;
        var isAimItself = numbered || (AimHeadings.KindOf(section.HeadingFold) == AimKind.None && section.Parent is not null);
        if (!isAimItself)
        {
            return;
        }

        // Of a run-in with few words behind its title the title is what they tell of; a title that only says "aims" is none.
        var labelled = section.Node.Kind == OutlineKind.RunIn && (section.Said.Length >= 60 || AimHeadings.KindOf(section.HeadingFold) != AimKind.None);
        var start = labelled ? text.Length - section.Said.Length : 0;
        Add(TargetStatement.Of(text, start, text.Length, section.PlaceOf(block), section.Path, years), leads ? use | StatementUse.FiguresOnly : use);
    }

    private void Items(Section section, IEnumerable<BodyBlock> blocks, IReadOnlyList<int> years, StatementUse use)
    {
        var items = blocks.Where(b => b.Kind != BlockKind.Table).ToList();
        var many = items.Exists(b => b.Kind == BlockKind.Bullet);
        var fallen = FallenTable.Of(items);
        items = [.. items[..fallen.Start], .. items[fallen.End..]];
        var leads = new Stack<(int Level, IReadOnlyList<int> Years)>();
        for (var i = 0; i < items.Count; i++)
        {
            var (text, level) = (items[i].Text, LevelOf(items[i]));
            while (leads.Count > 0 && leads.Peek().Level >= level)
            {
                leads.Pop();
            }

            var above = leads.Count > 0 ? leads.Peek().Years : years;
            var isLead = text.Length <= LongestTitle && i + 1 < items.Count && LevelOf(items[i + 1]) > level;
            if (isLead)
            {
                leads.Push((level, YearsOf(VietnameseText.FoldInPlace(text), above)));
            }

            Add(TargetStatement.Of(text, 0, text.Length, section.PlaceOf(items[i]), section.Path, above), many && level == 0 ? use | StatementUse.FiguresOnly : use);
        }
    }

    /// <summary>In a section of other things: lines under a title without a number, and lines that a label calls an aim.</summary>
    private void CollectUnderTitles(Section section, IReadOnlyList<int> years)
    {
        for (var i = 0; i < section.Content.Count; i++)
        {
            var block = section.Content[i];
            var text = block.Kind == BlockKind.Table ? "" : block.Text;
            var opening = VietnameseText.FoldInPlace(text.AsSpan(0, Math.Min(text.Length, LongestTitle)));
            if (text.Length is > 0 and < LongestTitle && AimHeadings.KindOf(opening.TrimEnd(':', ' ', '.')) is AimKind.Aims or AimKind.General && !opening.TrimEnd(':', ' ').Contains(':'))
            {
                var below = section.Content.Skip(i + 1).TakeWhile(b => b.Kind != BlockKind.Table && LevelOf(b) > LevelOf(block)).ToList();
                Items(section, below, YearsOf(opening, years), AimHeadings.IsGeneral(opening) ? StatementUse.Clauses | StatementUse.FiguresOnly : StatementUse.Aim);
                i += below.Count;
            }
            else if (AimHeadings.LabelLength(opening) is > 0 and var label)
            {
                Add(TargetStatement.Of(text, label, text.Length, section.PlaceOf(block), section.Path, YearsOf(opening[..label], years)), StatementUse.FiguresOnly);
            }
        }
    }

    private void TargetTables(Section section, IReadOnlyList<int> years, bool isOfAims)
    {
        foreach (var block in section.Content.Where(b => b.Table is not null))
        {
            _targets.AddRange(TargetTableReader.Read(block.Table!, section.PlaceOf(block), section.Path, isOfAims, years));
        }
    }

    private void Add(TargetStatement statement, StatementUse use) => _targets.AddRange(statement.Targets(use, _since));

    /// <summary>Depth of a list item; 0 for a paragraph.</summary>
    private static int LevelOf(BodyBlock block) => block.Kind == BlockKind.Bullet ? Math.Max(1, block.Level) : 0;
}
