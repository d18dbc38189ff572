namespace PlanPortal.Core.Drafting;

/// <summary>What a segment of the head of a document is (cells 1 to 5a of the decree's layout).</summary>
public enum HeadPart
{
    Superior,
    Issuer,

    /// <summary>Quốc hiệu.</summary>
    Motto,

    /// <summary>Tiêu ngữ.</summary>
    Slogan,
    Number,
    PlaceAndDate,
    TypeName,

    /// <summary>Trích yếu; may run over several lines.</summary>
    Subject,

    /// <summary>A bracketed line under the subject: <c>(Ban hành kèm theo …)</c>.</summary>
    SubjectNote,
    Urgency,

    /// <summary>A drawn rule (<c>-----</c>, <c>____</c>).</summary>
    Rule,

    /// <summary>Words in the head that none of the others fits; printed where they stood.</summary>
    Other,
}

public sealed record HeadSegment(HeadPart Part, IReadOnlyList<TextRun> Runs)
{
    public string Text => string.Concat(Runs.Select(r => r.Text));
}

/// <summary>One source line of the head: two segments where the two columns were mashed into one line.</summary>
public sealed record HeadLine(IReadOnlyList<HeadSegment> Segments)
{
    /// <summary>The line as its source wrote it, marks and all; see <see cref="BodyBlock.Source"/>.</summary>
    public string? Source { get; init; }
}

/// <summary>The head as written, and what it says. Values are null where the document does not give them.</summary>
public sealed record DocumentHead(IReadOnlyList<HeadLine> Lines)
{
    public static readonly DocumentHead Empty = new([]);

    /// <summary>The superior body, lines joined by a space.</summary>
    public string? Superior => Joined(HeadPart.Superior);

    public string? Issuer => Joined(HeadPart.Issuer);

    /// <summary><c>KẾ HOẠCH</c>.</summary>
    public string? TypeName => Joined(HeadPart.TypeName);

    public string? Subject => Joined(HeadPart.Subject);

    public string? SubjectNote => Joined(HeadPart.SubjectNote);

    public NumberLine? Number { get; init; }

    public PlaceAndDateLine? PlaceAndDate { get; init; }

    private string? Joined(HeadPart part)
    {
        var lines = Lines.SelectMany(l => l.Segments).Where(s => s.Part == part).Select(s => s.Text.Trim()).ToList();
        return lines.Count == 0 ? null : string.Join(' ', lines);
    }
}

/// <summary><c>Số: 15/KH-UBND</c>. <see cref="No"/> is null while blank; <see cref="Symbol"/> is <c>KH-UBND</c>.</summary>
public sealed record NumberLine(string Text, string? No, string? Symbol);

/// <summary><c>An Bình, ngày 05 tháng 01 năm 2026</c>; day, month and year are null while blank.</summary>
public sealed record PlaceAndDateLine(string Text, string? Place, string DateText, int? Day, int? Month, int? Year);
