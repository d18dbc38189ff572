namespace PlanPortal.Core.Drafting;

/// <summary>What a segment of the ending is (cells 7 to 9b and 12 of the decree's layout).</summary>
public enum EndPart
{
    /// <summary><c>Nơi nhận:</c></summary>
    RecipientsTitle,
    Recipient,

    /// <summary><c>TM. ỦY BAN NHÂN DÂN</c>, <c>KT. CHỦ TỊCH</c>.</summary>
    Authority,

    /// <summary><c>PHÓ CHỦ TỊCH</c>.</summary>
    Position,
    SignerName,

    /// <summary>Words that none of the others fits, for example <c>(Đã ký)</c>.</summary>
    Other,
}

public sealed record EndSegment(EndPart Part, IReadOnlyList<TextRun> Runs)
{
    public string Text => string.Concat(Runs.Select(r => r.Text));
}

/// <summary>One source line of the ending: two segments where recipients and signature stood side by side.</summary>
public sealed record EndLine(IReadOnlyList<EndSegment> Segments)
{
    /// <summary>The line as its source wrote it, marks and all; see <see cref="BodyBlock.Source"/>.</summary>
    public string? Source { get; init; }
}

/// <summary>Recipients and signature block as written, and what they say.</summary>
public sealed record DocumentEnding(IReadOnlyList<EndLine> Lines)
{
    public static readonly DocumentEnding Empty = new([]);

    /// <summary>Recipients without leading dash and closing <c>;</c> or <c>.</c>; continuation lines joined.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    public IReadOnlyList<string> Authority => [.. Of(EndPart.Authority)];

    public string? Position => Joined(EndPart.Position);

    public string? SignerName => Joined(EndPart.SignerName);

    private IEnumerable<string> Of(EndPart part) =>
        Lines.SelectMany(l => l.Segments).Where(s => s.Part == part).Select(s => s.Text.Trim());

    private string? Joined(EndPart part) => Of(part).ToList() is { Count: > 0 } lines ? string.Join(' ', lines) : null;
}
