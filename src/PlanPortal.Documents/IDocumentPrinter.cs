namespace PlanPortal.Documents;

/// <summary>Prints official documents as PDF. The one place where another engine may step in.</summary>
public interface IDocumentPrinter
{
    /// <param name="document">What to print.</param>
    /// <param name="at">The time that the file bears; the same document at the same time gives the same bytes.</param>
    PdfResult Render(OfficialDocument document, DateTimeOffset at);
}

/// <summary>A printed document.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="MissingCharacters">Characters that the typeface cannot draw: a box stands in their place, and copying the text gives them back.</param>
public sealed record PdfResult(byte[] Bytes, int Pages, IReadOnlyList<string> MissingCharacters);
