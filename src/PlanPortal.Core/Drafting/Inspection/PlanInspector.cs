using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Inspection;

/// <summary>Fills a <see cref="PlanInspection"/> from a read plan.</summary>
internal static class PlanInspector
{
    private static readonly string[] BudgetHeadings =
    [
        "kinh phi", "nguon kinh phi", "du toan kinh phi", "ve kinh phi", "co che tai chinh", "nguon luc tai chinh",
        "nguon von", "nhu cau von", "von thuc hien", "du kien nguon von", "nguon luc thuc hien", "ngan sach thuc hien",
    ];

    private static readonly string[] BudgetSentences = ["kinh phi", "nguon kinh phi", "ve kinh phi"];

    public static PlanInspection Inspect(PlanText plan)
    {
        var (head, ending) = (plan.Head, plan.Ending);
        var enacting = EnactingSentence.Of(plan.Body);
        var meaning = PlanMeaning.Of(plan);
        return new()
        {
            Superior = head.Superior,
            Issuer = Issuers.Of(head, enacting),
            Number = head.Number is { } number ? new(number.Text, number.No, number.Symbol) : null,
            Place = head.PlaceAndDate?.Place,
            Date = head.PlaceAndDate is { } date ? new(date.DateText, date.Day, date.Month, date.Year) : null,
            Type = head.TypeName,
            Title = head.Subject,
            LegalBases = [.. plan.Body.Where(b => b.Kind == BlockKind.LegalBasis).Select(b => Basis(b, enacting))],
            Enacting = enacting?.Text,
            Outline = [.. OutlineTree.From(plan).Roots.SelectMany(Nodes)],
            Targets = [.. meaning.Targets.Select(MeaningShape.Of)],
            Tasks = [.. meaning.Tasks.Select(MeaningShape.Of)],
            UnitDuties = [.. meaning.UnitDuties.Select(MeaningShape.Of)],
            Reporting = [.. MeaningShape.Of(meaning.Reporting)],
            Budget = new(Budget(plan)),
            Closing = Joined(plan.Body.Where(b => b.Kind == BlockKind.Closing).Select(b => b.Text)),
            Recipients = ending.Recipients,
            Signature = ending.Lines.Count == 0 ? null : new(ending.Authority, ending.Position, ending.SignerName),
        };
    }

    private static InspectedBasis Basis(BodyBlock block, EnactingSentence? enacting)
    {
        var text = enacting is not null && ReferenceEquals(enacting.Block, block) ? block.Text[..enacting.Start].TrimEnd(' ', ',') : block.Text;
        var citation = PlanMeaning.Citation(text);
        return new(citation.Verb, text) { Documents = [.. citation.Documents.Select(MeaningShape.Of)] };
    }

    /// <summary>The nodes of the body with their numbers; of an appendix only the node itself, its own outline is not the plan's.</summary>
    private static IEnumerable<InspectedNode> Nodes(OutlineNode root) =>
        root.Kind == OutlineKind.Appendix ? [Node(root)] : root.SelfAndDescendants().Where(n => n.Label is not null).Select(Node);

    private static InspectedNode Node(OutlineNode node) => new(node.Path, node.Label, node.Level, KindOf(node.Kind), node.Heading, node.Bullets, node.Paragraphs);

    private static string KindOf(OutlineKind kind) => kind switch
    {
        OutlineKind.RunIn => "run_in",
        OutlineKind.NumberedParagraph => "numbered_paragraph",
        OutlineKind.LetteredItem => "lettered_item",
        OutlineKind.Appendix => "appendix",
        _ => "heading",
    };

    /// <summary>What is said under the headings about money: paragraphs, list items and the text of run-ins; without such a heading, the sentences about it.</summary>
    private static List<string> Budget(PlanText plan)
    {
        var nodes = OutlineTree.From(plan).All().Where(n => n.Appendix is null && n.Heading is { } heading && IsBudget(heading, n.Level)).ToList();
        var blocks = nodes.SelectMany(n => Enumerable.Range(n.Blocks.Start.Value, n.Blocks.End.Value - n.Blocks.Start.Value)).Distinct().Order();
        var said = blocks.Select(i => plan.Body[i]).Where(IsSaid).Select(Said).Where(t => t.Length > 0).ToList();
        return nodes.Count > 0 ? said : [.. plan.Body.Where(IsSaid).Select(Said).Where(t => Words.StartsWithAny(VietnameseText.FoldInPlace(t), BudgetSentences))];
    }

    private static bool IsSaid(BodyBlock block) => block.Kind is BlockKind.Paragraph or BlockKind.Bullet or BlockKind.Numbered;

    private static bool IsBudget(string heading, int level)
    {
        var fold = VietnameseText.FoldInPlace(heading);
        return Words.StartsWithAny(fold, BudgetHeadings) || (level == 1 && fold.Contains("kinh phi", StringComparison.Ordinal));
    }

    private static string Said(BodyBlock block) => block.Text[block.HeadingLength..].TrimStart(':', '.', ' ');

    private static string? Joined(IEnumerable<string> texts) => string.Join(' ', texts) is { Length: > 0 } joined ? joined : null;
}
