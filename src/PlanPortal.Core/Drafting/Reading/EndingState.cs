namespace PlanPortal.Core.Drafting.Reading;

/// <summary>What the lines of the ending so far have been: the same words mean one thing before the signature and another after it.</summary>
internal sealed class EndingState
{
    private bool _authority;
    private bool _position;
    private bool _afterAuthority;

    public bool HasTitle { get; private set; }

    public bool HasName { get; private set; }

    /// <summary>True where the last recipient was not closed by <c>;</c> or <c>.</c>.</summary>
    public bool RecipientGoesOn { get; private set; }

    /// <summary>True inside a table that holds the two columns.</summary>
    public bool InTable { get; private set; }

    public List<EndSegment> Segments(SourceLine line)
    {
        InTable = line.IsTableRow;
        return [.. EndingCells.Of(line).SelectMany(c => Segments(line, c))];
    }

    private IEnumerable<EndSegment> Segments(SourceLine line, Range cell)
    {
        var (from, length) = cell.GetOffsetAndLength(line.Text.Length);
        var fold = line.Fold.AsSpan(from, length);
        var colon = fold.IndexOf(':');
        if (EndingLines.IsRecipientsTitle(fold.Trim()) && colon > 0 && colon + 1 < length)
        {
            // "Nơi nhận: Như trên; Lưu: VT." on one line.
            HasTitle = true;
            return [new(EndPart.RecipientsTitle, line.Runs(from..(from + colon + 1))), Recipient(line, (from + colon + 1)..(from + length))];
        }

        return [new(PartOf(line.Text.AsSpan(from, length).Trim(), fold.Trim()), line.Runs(cell))];
    }

    private EndSegment Recipient(SourceLine line, Range words)
    {
        RecipientGoesOn = IsOpen(line.Text.AsSpan(words));
        return new(EndPart.Recipient, line.Runs(words));
    }

    private EndPart PartOf(ReadOnlySpan<char> text, ReadOnlySpan<char> fold)
    {
        var afterAuthority = _afterAuthority;
        _afterAuthority = false;
        if (EndingLines.IsRecipientsTitle(fold))
        {
            HasTitle = true;
            return EndPart.RecipientsTitle;
        }

        if (text.Length == 0 || fold.Contains("da ky", StringComparison.Ordinal) && text.Length < 12)
        {
            return EndPart.Other;
        }

        if (Words.IsRule(text))
        {
            return EndPart.Other;
        }

        if (VietnameseText.IsHyphen(text[0]) || Label.IsBullet(text.ToString()))
        {
            RecipientGoesOn = IsOpen(text);
            return EndPart.Recipient;
        }

        if (EndingLines.IsAuthority(text) || (afterAuthority && Words.IsCapitals(text) && EndingLines.IsPlace(fold)))
        {
            _afterAuthority = _authority = true;
            return EndPart.Authority;
        }

        return Signature(text, fold);
    }

    private EndPart Signature(ReadOnlySpan<char> text, ReadOnlySpan<char> fold)
    {
        var signed = _authority || _position;
        if (!HasName && signed && !EndingLines.IsPosition(text) && EndingLines.IsPersonName(text, fold, knownSurname: HasTitle && RecipientGoesOn))
        {
            HasName = true;
            return EndPart.SignerName;
        }

        if (!HasName && Words.IsCapitals(text) && text[0] != '(' && (signed || !HasTitle || EndingLines.IsPosition(text)))
        {
            _position = true;
            return EndPart.Position;
        }

        if (HasTitle && text[0] is not ('(' or '[') && !HasName | RecipientGoesOn)
        {
            RecipientGoesOn = IsOpen(text);
            return EndPart.Recipient;
        }

        return EndPart.Other;
    }

    private static bool IsOpen(ReadOnlySpan<char> text) => text.TrimEnd() is not [.., ';' or '.'];
}
