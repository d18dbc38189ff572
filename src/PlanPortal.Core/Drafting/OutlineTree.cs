using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting;

/// <summary>A plan's blocks as the tree of its numbered nodes; appendices come after the body, each with its own.</summary>
public sealed record OutlineTree(IReadOnlyList<OutlineNode> Roots)
{
    public static OutlineTree From(PlanText plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new([.. OutlineBuilder.Build(plan.Body, null, ""), .. plan.Appendices.Select(AppendixNode)]);
    }

    /// <summary>Every node in reading order.</summary>
    public IEnumerable<OutlineNode> All() => Roots.SelectMany(r => r.SelfAndDescendants());

    private static OutlineNode AppendixNode(Appendix appendix, int index)
    {
        var path = AppendixPath(appendix.Label);
        var titles = appendix.TitleLines.Select(l => string.Concat(l.Select(r => r.Text))).ToList();
        var capitals = titles.TakeWhile(t => Words.IsCapitals(t)).ToList();
        return new()
        {
            Kind = OutlineKind.Appendix,
            Label = appendix.Label,
            Path = path,
            Level = 1,
            Heading = titles.Count == 0 ? null : string.Join(' ', capitals.Count > 0 ? capitals : titles),
            Appendix = index,
            Blocks = 0..appendix.Blocks.Count,
            Children = OutlineBuilder.Build(appendix.Blocks, index, path),
        };
    }

    /// <summary><c>Phụ lục số 01:</c> → <c>PL01</c>, <c>Phụ lục</c> → <c>PL</c>, <c>Biểu 02</c> → <c>B02</c>, <c>Mẫu số 1</c> → <c>M1</c>.</summary>
    private static string AppendixPath(string? label)
    {
        var words = (label ?? "").TrimEnd(':', '.').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kind = words is [] ? "PL" : char.ToUpperInvariant(words[0][0]) switch { 'B' => "B", 'M' => "M", _ => "PL" };
        var number = words.Length > 1 && words[^1].All(char.IsAsciiLetterOrDigit) ? words[^1] : "";
        return kind + number;
    }
}
