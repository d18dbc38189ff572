namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>How a paragraph of the preamble uses a document.</summary>
public enum CitationRole
{
    /// <summary>The plan relies on it.</summary>
    Basis,

    /// <summary>It is only named inside another document's subject.</summary>
    Mentioned,
}

/// <summary>A document as cited.</summary>
/// <param name="Type">As written: <c>Nghị quyết</c>, <c>Luật</c>.</param>
/// <param name="No">Number and symbol as written: <c>57-NQ/TW</c>; null for a law cited by name only.</param>
/// <param name="Issuer">As written after <c>của</c>; null where none is named.</param>
public sealed record CitedDocument(CitationRole Role, string Type, string? No, DateOnly? Date, string? Issuer);

/// <summary>A paragraph of the preamble with the documents it names.</summary>
/// <param name="Verb">The words it opens with: <c>Căn cứ</c>, <c>Thực hiện</c>; null where a paragraph goes on without one.</param>
public sealed record LegalCitation(string? Verb, string Text, IReadOnlyList<CitedDocument> Documents);
