using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Documents.Composing;

namespace PlanPortal.Documents;

/// <summary>
/// A plan or report as it is issued: the author's words, with what the decree demands of the head in place.
/// Knows no format; PDF, Word and the screen are made from it.
/// </summary>
public sealed record OfficialDocument
{
    public required DocumentMetadata Metadata { get; init; }

    public required OfficialHead Head { get; init; }

    /// <summary>The same blocks as <c>PlanText.Body</c>, so that an index means the same block in both.</summary>
    public IReadOnlyList<BodyBlock> Body { get; init; } = [];

    public OfficialEnding Ending { get; init; } = OfficialEnding.Empty;

    public IReadOnlyList<Appendix> Appendices { get; init; } = [];

    /// <summary>Print with the machine's Times New Roman where it is installed.</summary>
    public bool PrefersTimesNewRoman { get; init; }

    /// <summary>
    /// The text's own words stand where it gives them; the letterhead fills what is missing, and the stamp gives number
    /// and date, in the head and where the note of an appendix leaves room for them. Without a stamp an unnumbered document leaves the gaps that the decree leaves.
    /// </summary>
    public static OfficialDocument From(PlanText text, Letterhead letterhead, IssueStamp? stamp)
    {
        var head = HeadComposer.Compose(text.Head, letterhead, stamp);
        return new OfficialDocument
        {
            Metadata = DocumentMetadata.Of(text.Head, letterhead),
            Head = head,
            Body = text.Body,
            Ending = EndingComposer.Compose(text.Ending),
            Appendices = [.. text.Appendices.Select(a => NoteComposer.Compose(a, text.Head, letterhead, stamp))],
            PrefersTimesNewRoman = letterhead.PrefersTimesNewRoman,
        };
    }
}

/// <summary>What the file says of itself.</summary>
public sealed record DocumentMetadata(string Title, string Author)
{
    public const string Language = "vi-VN";

    internal static DocumentMetadata Of(DocumentHead head, Letterhead letterhead)
    {
        string title = string.Join(' ', new[] { head.TypeName, head.Subject }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return new DocumentMetadata(title.Length > 0 ? title : "Văn bản", head.Issuer ?? letterhead.Issuer);
    }
}

/// <summary>The head (cells 1 to 5a of the decree's layout). National name and motto are always printed and stand in no list.</summary>
public sealed record OfficialHead
{
    /// <summary>Words of the text before anything that the decree knows.</summary>
    public IReadOnlyList<HeadText> Above { get; init; } = [];

    /// <summary>Superior, issuer, number, mark of urgency, and other words that stood among them.</summary>
    public IReadOnlyList<HeadText> Left { get; init; } = [];

    /// <summary>Place and date, and other words that stood beside them.</summary>
    public IReadOnlyList<HeadText> Right { get; init; } = [];

    /// <summary>Type name, subject, the note under it, and other words that stood among them.</summary>
    public IReadOnlyList<HeadText> Title { get; init; } = [];
}

public sealed record HeadText(HeadPart Part, string Text);

/// <summary>The ending (cells 7 to 9b): recipients left, signature right.</summary>
public sealed record OfficialEnding(IReadOnlyList<EndText> Left, IReadOnlyList<EndText> Right)
{
    public static readonly OfficialEnding Empty = new([], []);

    public bool IsEmpty => Left.Count == 0 && Right.Count == 0;
}

public sealed record EndText(EndPart Part, string Text);
