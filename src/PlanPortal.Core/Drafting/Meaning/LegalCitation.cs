namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>How a text uses a document.</summary>
public enum CitationRole
{
    /// <summary>The plan relies on it; outside the preamble: the sentence speaks of it itself.</summary>
    Basis,

    /// <summary>It is only named inside the subject of another document, or of the plan.</summary>
    Mentioned,
}

/// <summary>A document as cited.</summary>
/// <param name="Type">As written: <c>Nghị quyết</c>, <c>Luật</c>.</param>
/// <param name="No">Number and symbol as written: <c>57-NQ/TW</c>; null for a law cited by name only.</param>
/// <param name="Issuer">As written after <c>của</c>; null where none is named.</param>
public sealed record CitedDocument(CitationRole Role, string Type, string? No, DateOnly? Date, string? Issuer)
{
    /// <summary>What it is about, as written: the words after <c>về</c>, or from <c>ban hành</c>, <c>phê duyệt</c>, <c>sửa đổi</c> … on; of a law its title. Null where none is given.</summary>
    public string? Subject { get; init; }
}

/// <summary>A paragraph of the preamble with the documents it names.</summary>
/// <param name="Verb">The words it opens with: <c>Căn cứ</c>, <c>Thực hiện</c>; null where a paragraph goes on without one.</param>
public sealed record LegalCitation(string? Verb, string Text, IReadOnlyList<CitedDocument> Documents);
