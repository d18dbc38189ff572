using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>A plan with its sections and what it says, on which insertions are tried.</summary>
internal sealed class Workbench
{
    /// <summary>More ways than this of writing one thing are not tried.</summary>
    private const int MostTries = 40;

    private static readonly string[] ForAll = ["trong qua trinh", "qua trinh", "tren day", "yeu cau", "de nghi cac", "neu co", "can cu", "ke hoach nay", "nhan duoc", "uy ban nhan dan", "ubnd", "cac co quan, don vi"];

    public Workbench(PlanText plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Plan = plan;
        Roots = [.. Section.Of(plan).Where(s => s.Node.Kind != OutlineKind.Appendix)];
        All = [.. Roots.SelectMany(r => r.SelfAndDescendants())];
        Meaning = PlanMeaning.Of(plan);
        Year = PlanMeaning.YearOf(plan);
        BulletSign = Sign(1) ?? "-";
        InnerSign = Sign(2) is { } inner && inner != BulletSign ? inner : BulletSign == "+" ? "-" : "+";
    }

    public PlanText Plan { get; }

    /// <summary>The sections of the body, the outermost.</summary>
    public IReadOnlyList<Section> Roots { get; }

    /// <summary>Every section of the body in reading order.</summary>
    public IReadOnlyList<Section> All { get; }

    public PlanMeaning Meaning { get; }

    public int? Year { get; }

    /// <summary>What the plan's list items open with.</summary>
    public string BulletSign { get; }

    /// <summary>What list items under list items open with.</summary>
    public string InnerSign { get; }

    public Section? At(string path) => All.FirstOrDefault(s => s.Path == path);

    /// <summary>The section that a person chose, first among those that fit: headings without a number share a path. Null where there is none.</summary>
    public IReadOnlyList<Section>? Chosen(string? path, IEnumerable<Section> fitting)
    {
        var places = fitting.ToList();
        return path is null ? places : (places.Find(p => p.Path == path) ?? At(path)) is { } chosen ? [chosen] : null;
    }

    /// <summary>Index of a block of the body.</summary>
    public static int IndexOf(Section section, BodyBlock block) => section.PlaceOf(block).Block;

    /// <summary>Where a section can be gone on with: before words at the plan's end that are for all, else behind them.</summary>
    public IEnumerable<int> Ends(Section section) => Ends(section.Node.Blocks.Start.Value + 1, section.Node.Blocks.End.Value);

    /// <summary>Where a new section can stand: last; in a plan without numbers also before the others, the last of them first.</summary>
    public IEnumerable<int> Ends()
    {
        var ends = Ends(Roots.Count > 0 ? Roots[^1].Node.Blocks.Start.Value + 1 : 0, Plan.Body.Count);
        return Roots.Any(r => r.Node.Label is not null) ? ends : ends.Concat(Roots.Reverse().Select(r => r.Node.Blocks.Start.Value));
    }

    /// <summary>The heading of a new section, numbered after the last in the plan's own way.</summary>
    public BodyBlock NewSection(string title)
    {
        var last = Roots.LastOrDefault(r => r.Node.Heading is not null);
        var label = last is null ? "I." : last.Node.Label is { } before ? Numbering.After(before) : null;
        var capitals = last is null || Words.IsCapitals(last.Heading);
        return Made.Heading(label, capitals ? title.ToUpperInvariant() : title, last?.Opening);
    }

    /// <summary>The first of the insertions after which the plan says what it said and the new data, else the refusal.</summary>
    public Addition First(IEnumerable<Insertion> insertions, Func<PlanMeaning, bool> says, string problem) =>
        insertions.Take(MostTries).Select(i => Try(i, says)).FirstOrDefault(a => a is not null) ?? Refuse(problem);

    public Addition Refuse(string problem) => new(PlanWriter.Write(Plan), 0, 0, problem);

    private Addition? Try(Insertion insertion, Func<PlanMeaning, bool> says)
    {
        var (at, blocks) = insertion;
        var changed = Plan with { Body = [.. Plan.Body.Take(at), .. blocks, .. Plan.Body.Skip(at)] };
        var text = PlanWriter.Write(changed);
        var read = PlanReader.Read(text);
        return ReadBack.SameWords(changed, read) && says(PlanMeaning.Of(read)) ? new(text, at, blocks.Count, null) : null;
    }

    private IEnumerable<int> Ends(int from, int to)
    {
        while (to > from && Plan.Body[to - 1].Kind is BlockKind.Closing or BlockKind.PageMark)
        {
            to--;
        }

        var isLast = Plan.Body.Skip(to).All(b => b.Kind is BlockKind.Closing or BlockKind.PageMark);
        var end = to;
        while (isLast && end > from && Plan.Body[end - 1] is { Kind: BlockKind.Paragraph } last && Words.StartsWithAny(VietnameseText.FoldInPlace(last.Text), ForAll))
        {
            end--;
        }

        return end < to ? [end, to] : [to];
    }

    private string? Sign(int level) =>
        Plan.Body.Where(b => b.Kind == BlockKind.Bullet && b.Level == level && b.Label is not null).GroupBy(b => b.Label!).MaxBy(g => g.Count())?.Key;
}
