using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Inspection;

/// <summary>The sentence that issues the plan, and who issues by it.</summary>
/// <param name="Block">Where it stands: a paragraph of its own, or the last basis, after a comma.</param>
/// <param name="Start">Where in the block's text it begins.</param>
/// <param name="Issuer">The body it names, as written; null where it names none.</param>
internal sealed record EnactingSentence(BodyBlock Block, int Start, string? Issuer)
{
    private static readonly string[] Verbs = [" ban hanh ", " xay dung ", " trien khai ", " to chuc ", " lap ", " de ra "];

    /// <summary>What an issuer calls itself: the head says its name.</summary>
    private static readonly string[] CommonNouns = ["nha truong", "co quan", "don vi"];

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
            // The documents relied on are issued too: "Quyết định … về việc ban hành …, UBND xã ban hành …".
            for (var (at, from) = (fold.IndexOf(verb, StringComparison.Ordinal), 0); at >= 0; (at, from) = (fold.IndexOf(verb, at + 1, StringComparison.Ordinal), at))
            {
                if (ClauseBefore(fold, from, at) is { } clause)
                {
                    var issuer = Words.StartsWithAny(fold.AsSpan(clause.Named), CommonNouns) ? null : block.Text[clause.Named..at].Trim();
                    return new(block, clause.Start, issuer);
                }
            }
        }

        return new(block, block.Kind == BlockKind.Enacting ? LastSentence(fold) : 0, null);
    }

    /// <summary>The clause before the verb, from a place on, that opens with a body's name, and where the name begins; null where none does.</summary>
    private static (int Start, int Named)? ClauseBefore(string fold, int from, int verb)
    {
        for (var start = verb; start >= from; start--)
        {
            if (start == 0 || (start > 1 && fold[start - 1] == ' ' && fold[start - 2] is ',' or ';' or '.'))
            {
                var named = Words.StartsWithWord(fold.AsSpan(start, verb - start), "nay") ? start + 4 : start;
                if (named < verb && (HeadLines.NamesABody(fold.AsSpan(named, verb - named)) || Words.StartsWithAny(fold.AsSpan(named, verb - named), CommonNouns)))
                {
                    return (start, named);
                }
            }
        }

        return null;
    }

    private static int LastSentence(string fold)
    {
        var end = fold.LastIndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? 0 : end + 2;
    }
}
