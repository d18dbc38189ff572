namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Which document of its clause each short name of a text is given to.</summary>
internal sealed class GivenNames
{
    /// <summary>A document may follow its name: <c>Đề án … (gọi tắt là Đề án 06) theo Quyết định số 06/QĐ-TTg</c>.</summary>
    private const int FromNameToDocument = 60;

    /// <summary>What a document issued stands this near behind it.</summary>
    private const int LongestSubject = 600;

    private readonly Dictionary<int, (ShortNameDefinition Definition, DocumentInText Document)> _byStart = [];
    private readonly Dictionary<DocumentInText, ShortNameDefinition> _byDocument = new(ReferenceEqualityComparer.Instance);

    private GivenNames()
    {
    }

    public static GivenNames Of(string fold, CitationsInText read, CitingText where)
    {
        var names = new GivenNames();
        var last = 0;
        foreach (var (definition, clause) in read.Definitions)
        {
            while (last < read.Documents.Count && read.Documents[last].Start < definition.Start)
            {
                last++;
            }

            if (DocumentOf(definition, clause, fold, read.Documents, last, where) is { } document)
            {
                names._byStart.TryAdd(definition.Start, (definition, document));
                names._byDocument.TryAdd(document, definition);
            }
        }

        return names;
    }

    /// <summary>The name whose definition begins at the position, with its document.</summary>
    public (ShortNameDefinition Definition, DocumentInText Document)? At(int start) => _byStart.TryGetValue(start, out var given) ? given : null;

    /// <summary>The name given to a document; null where none is.</summary>
    public ShortNameDefinition? Of(DocumentInText document) => _byDocument.GetValueOrDefault(document);

    /// <summary>The nearest before it with the name's figure, else of the name's type, else one that issued what the name calls: <c>Quyết định … phê duyệt Chương trình … (gọi tắt là Chương trình)</c>.</summary>
    private static DocumentInText? DocumentOf(ShortNameDefinition definition, int clause, string fold, IReadOnlyList<DocumentInText> documents, int next, CitingText where)
    {
        var name = VietnameseText.FoldInPlace(definition.Name);
        var figure = FigureIn(name);
        var type = DocumentTypes.At(name, 0);
        var before = Before(documents, next, clause);
        if (figure.Length > 0 && before.Find(d => d.Document.No is { } no && DocumentNumber.Figure(no) == figure) is { } numbered)
        {
            return numbered;
        }

        // A plan that calls itself "Kế hoạch" gives that name to no document it cites.
        if (!definition.Said || type is null || (where == CitingText.OwnSubject && type == "ke hoach"))
        {
            return null;
        }

        return (figure.Length == 0 ? before.Find(d => VietnameseText.FoldInPlace(d.Document.Type) == type) : null)
            ?? before.Find(d => d.Document.No is not null && definition.Start - d.End < LongestSubject && Scan.HasWord(fold[d.End..definition.Start], type))
            ?? After(definition, fold, documents, next);
    }

    private static List<DocumentInText> Before(IReadOnlyList<DocumentInText> documents, int next, int clause)
    {
        // Far more than a clause names: a text made of names must not be gone through for each.
        const int Most = 20;
        var before = new List<DocumentInText>();
        for (var i = next - 1; i >= 0 && documents[i].Clause == clause && before.Count < Most; i--)
        {
            before.Add(documents[i]);
        }

        return before;
    }

    private static DocumentInText? After(ShortNameDefinition definition, string fold, IReadOnlyList<DocumentInText> documents, int next)
    {
        while (next < documents.Count && documents[next].Start < definition.End)
        {
            next++;
        }

        if (next == documents.Count || documents[next].Start > definition.End + FromNameToDocument)
        {
            return null;
        }

        var between = fold.AsSpan(definition.End, documents[next].Start - definition.End).TrimEnd();
        return between.EndsWith(" tai") || between.EndsWith(" theo") ? documents[next] : null;
    }

    private static string FigureIn(string name)
    {
        var start = name.AsSpan().IndexOfAnyInRange('0', '9');
        return start < 0 ? "" : DocumentNumber.Figure(name[start..]);
    }
}
