using PlanPortal.Core.Drafting.Inspection;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads every document that a plan names, in reading order, with the short names that it gives them on the way.</summary>
internal sealed class PlanCitations
{
    private readonly List<Citation> _citations = [];
    private readonly ShortNames _names = new();
    private readonly FirstCitations _first = new();

    private PlanCitations()
    {
    }

    public static IReadOnlyList<Citation> Read(PlanText plan)
    {
        var citations = new PlanCitations();
        var enacting = EnactingSentence.Of(plan.Body);
        citations.ReadBlocks(plan.Body, null, enacting);
        for (var i = 0; i < plan.Appendices.Count; i++)
        {
            citations.ReadBlocks(plan.Appendices[i].Blocks, i, null);
        }

        return citations._citations;
    }

    private void ReadBlocks(IReadOnlyList<BodyBlock> blocks, int? appendix, EnactingSentence? enacting)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var (block, place) = (blocks[i], new TextPlace(appendix, i));
            if (block.Table is { } table)
            {
                ReadTable(table, place);
            }
            else if (block.Kind != BlockKind.PageMark)
            {
                var text = block.Text;
                var own = enacting is not null && ReferenceEquals(enacting.Block, block) ? enacting.Start : block.Kind is BlockKind.Enacting or BlockKind.Closing ? 0 : text.Length;
                ReadText(text[..own], place, 0, block.Kind == BlockKind.LegalBasis ? CitingText.Preamble : CitingText.Body);
                ReadText(text[own..], place, own, CitingText.OwnSubject);
            }
        }
    }

    private void ReadTable(TextTable table, TextPlace place)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            foreach (var paragraph in table.Rows[row].Cells.SelectMany(c => c.Paragraphs))
            {
                ReadText(string.Concat(paragraph.Select(r => r.Text)), place with { Row = row }, 0, CitingText.Body);
            }
        }
    }

    /// <param name="offset">Where the text begins in its block.</param>
    private void ReadText(string text, TextPlace place, int offset, CitingText where)
    {
        if (text.Length == 0)
        {
            return;
        }

        var fold = VietnameseText.FoldInPlace(text);
        var read = CitationReader.Read(text, fold, where);
        var given = GivenNames.Of(fold, read, where);
        var cited = new Dictionary<DocumentInText, Citation>(ReferenceEqualityComparer.Instance);
        var (documents, next) = (read.Documents, 0);
        for (var at = 0; at < text.Length;)
        {
            while (next < documents.Count && documents[next].Start < at)
            {
                next++;
            }

            var document = next < documents.Count && documents[next].Start == at ? documents[next] : null;
            if (given.At(at) is { } name)
            {
                if (cited.TryGetValue(name.Document, out var before))
                {
                    _names.Give(name.Definition.Name, before);
                }

                at = name.Definition.End;
            }
            else if (!(document is not null && IsFull(document.Document)) && _names.At(text, fold, at) is { } used)
            {
                _citations.Add(new(used.Document.Document, Placed(place, offset + at, used.Fold.Length), used.Name) { First = used.Document.First ?? used.Document });
                at += used.Fold.Length;
            }
            else if (document is not null)
            {
                Cite(document, Placed(place, offset + at, document.End - at), given.Of(document), cited);
                at = document.End;
            }
            else
            {
                at++;
            }
        }
    }

    private void Cite(DocumentInText document, TextPlace place, ShortNameDefinition? given, Dictionary<DocumentInText, Citation> cited)
    {
        var citation = _first.Link(new(document.Document, place, given?.Name));
        _citations.Add(citation);
        cited[document] = citation;
        if (given is not null && given.Start < document.Start)
        {
            _names.Give(given.Name, citation);
        }
    }

    private static TextPlace Placed(TextPlace place, int start, int length) => place.Row is null ? place with { Start = start, Length = length } : place;

    /// <summary>True for a document named so that no short name can be meant.</summary>
    private static bool IsFull(CitedDocument document) => document.Date is not null || (document.No is { } no && DocumentNumber.HasSymbol(no));
}
