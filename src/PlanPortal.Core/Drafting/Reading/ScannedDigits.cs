namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Figures as a scan gives them, with letters that look like digits: <c>2O</c>, <c>l05</c>.</summary>
internal static class ScannedDigits
{
    /// <summary>Length of the figure that the text opens with; letters count only beside a digit. 0 where none stands.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var (length, digits) = (0, 0);
        while (length < text.Length && Digit(text[length]) is { } digit)
        {
            digits += digit == text[length] ? 1 : 0;
            length++;
        }

        return digits > 0 ? length : 0;
    }

    /// <summary>The figure in digits.</summary>
    public static string Plain(ReadOnlySpan<char> figure)
    {
        Span<char> plain = figure.Length <= 64 ? stackalloc char[figure.Length] : new char[figure.Length];
        for (var i = 0; i < figure.Length; i++)
        {
            plain[i] = Digit(figure[i]) ?? figure[i];
        }

        return plain.ToString();
    }

    private static char? Digit(char c) => c switch
    {
        >= '0' and <= '9' => c,
        'l' or 'I' or '|' => '1',
        'O' or 'o' => '0',
        _ => null,
    };
}
