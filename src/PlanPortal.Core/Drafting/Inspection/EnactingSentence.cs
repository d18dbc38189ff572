using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Inspection;

/// <summary>The sentence that issues the plan, and who issues by it.</summary>
/// <param name="Block">Where it stands: a paragraph of its own, or the last basis, after a comma.</param>
/// <param name="Start">Where in the block's text it begins.</param>
/// <param name="Issuer">The body it names, as written; null where it names none.</param>
internal sealed record EnactingSentence(BodyBlock Block, int Start, string? Issuer)
{
    private static readonly string[] Verbs = [" ban hanh ", " xay dung ", " trien khai ", " to chuc ", " lap ", " de ra "];

    public string Text => Block.Text[Start..];

    public static EnactingSentence? Of(IEnumerable<BodyBlock> body)
    {
        foreach (var block in body.Where(b => b.Kind is BlockKind.Enacting or BlockKind.LegalBasis))
        {
            var fold = VietnameseText.FoldInPlace(block.Text);
            if (block.Kind == BlockKind.Enacting || LegalBasisVerbs.Enacts(fold))
            {
                return In(block, fold);
            }
        }

        return null;
    }

    private static EnactingSentence In(BodyBlock block, string fold)
    {
        foreach (var verb in Verbs)
        {
            var at = fold.IndexOf(verb, StringComparison.Ordinal);
            var named = at < 0 ? -1 : BodyBefore(fold, at);
            if (named >= 0)
            {
                return new(block, named, block.Text[named..at].Trim());
            }
        }

        return new(block, block.Kind == BlockKind.Enacting ? LastSentence(fold) : 0, null);
    }

    /// <summary>Start of the clause before the verb that opens with a body's name; -1 where none does.</summary>
    private static int BodyBefore(string fold, int verb)
    {
        for (var start = verb; start >= 0; start--)
        {
            var opens = start == 0 || (fold[start - 1] == ' ' && start > 1 && fold[start - 2] is ',' or ';' or '.');
            if (opens && HeadLines.NamesABody(fold.AsSpan(start, verb - start)))
            {
                return start;
            }
        }

        return -1;
    }

    private static int LastSentence(string fold)
    {
        var end = fold.LastIndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? 0 : end + 2;
    }
}
