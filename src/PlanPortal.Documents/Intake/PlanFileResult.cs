namespace PlanPortal.Documents.Intake;

/// <summary>What <see cref="PlanFile.Read"/> made of a file.</summary>
public abstract record PlanFileResult
{
    private PlanFileResult()
    {
    }

    /// <summary>The file's words in the canonical text form that <c>PlanReader</c> reads.</summary>
    /// <param name="Text">NFC; paragraphs parted by blank lines; tables as pipe rows.</param>
    /// <param name="Notices">Vietnamese sentences on what was converted or left out; to be shown before the text is taken over.</param>
    public sealed record Accepted(string Text, IReadOnlyList<string> Notices) : PlanFileResult;

    /// <summary>The file cannot be read.</summary>
    /// <param name="Message">A Vietnamese sentence that says why, and what to do.</param>
    public sealed record Refused(string Message) : PlanFileResult;
}
