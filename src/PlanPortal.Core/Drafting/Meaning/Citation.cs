namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>A document named anywhere in the plan, by its number, its title or a short name defined before.</summary>
/// <param name="Document">What is cited, as these words have it; by a short name: what the name stands for.</param>
/// <param name="Place">The words that name it, from its type to its issuer; in a table the row.</param>
/// <param name="ShortName">The name that the plan gives it here or used here: <c>gọi tắt là Nghị quyết 57</c>; null where there is none.</param>
public sealed record Citation(CitedDocument Document, TextPlace Place, string? ShortName)
{
    /// <summary>
    /// Where the same document was first cited: same number, however spaced, or the figure alone (<c>Nghị quyết 57</c>)
    /// where one document of that type has it. Null at the first itself. A date or issuer that is not written here is not
    /// filled in from there: the text may mean another.
    /// </summary>
    public Citation? First { get; init; }
}
