namespace PlanPortal.Documents.Docx.Reading;

/// <summary>The file cannot be read; the message is Vietnamese and for the person who sent it. Never leaves <see cref="DocxReader"/>.</summary>
internal sealed class UnreadableFileException : Exception
{
    public UnreadableFileException()
    {
    }

    public UnreadableFileException(string message)
        : base(message)
    {
    }

    public UnreadableFileException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
