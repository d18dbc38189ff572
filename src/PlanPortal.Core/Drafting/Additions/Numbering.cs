using System.Globalization;
using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>Goes on with a plan's own numbers: <c>3.</c> after <c>2.</c>, <c>đ)</c> after <c>d)</c>, <c>IV-</c> after <c>III-</c>.</summary>
internal static class Numbering
{
    /// <summary>The order of letters in Vietnamese lists.</summary>
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly (int Value, string Signs)[] Roman = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>The label after this one; null where none is known (<c>Phần thứ nhất</c>, <c>y)</c>).</summary>
    public static string? After(string label)
    {
        var end = label.Length;
        while (end > 0 && !char.IsLetterOrDigit(label[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetterOrDigit(label[start - 1]))
        {
            start--;
        }

        return Next(label[start..end]) is { } next ? label[..start] + next + label[end..] : null;
    }

    /// <summary>The first label under this one: <c>1.</c> under <c>II.</c>, <c>2.1.</c> under <c>2.</c>; null under a letter.</summary>
    public static string? FirstUnder(string? label)
    {
        var style = label is null ? LabelStyle.Roman : Label.Of($"{label} A")?.Style;
        var closing = label is { Length: > 0 } && label[^1] is '/' or '-' ? label[^1..] : ".";
        return style switch
        {
            LabelStyle.Part or LabelStyle.Chapter or LabelStyle.Section or LabelStyle.Roman or LabelStyle.Article => "1" + closing,
            LabelStyle.UpperLetter => "I" + closing,
            LabelStyle.Number or LabelStyle.Dotted => label!.TrimEnd('.', '/', '-', ')', ' ') + ".1.",
            _ => null,
        };
    }

    private static string? Next(string step)
    {
        if (step.Length is > 0 and < 4 && step.All(char.IsAsciiDigit))
        {
            return (int.Parse(step, CultureInfo.InvariantCulture) + 1).ToString(new string('0', step.Length), CultureInfo.InvariantCulture);
        }

        if (step.Length > 1 || step is "I" or "V" or "X")
        {
            return step.Length > 0 && OrdinalLabels.RomanLength(step) == step.Length ? Write(Read(step) + 1) : null;
        }

        var at = step.Length == 1 ? Letters.IndexOf(char.ToLowerInvariant(step[0]), StringComparison.Ordinal) : -1;
        return at < 0 || at + 1 == Letters.Length ? null : char.IsUpper(step[0]) ? char.ToUpperInvariant(Letters[at + 1]).ToString() : Letters[at + 1].ToString();
    }

    private static int Read(string roman)
    {
        var value = 0;
        for (var i = 0; i < roman.Length; i++)
        {
            var here = ValueOf(roman[i]);
            value += i + 1 < roman.Length && ValueOf(roman[i + 1]) > here ? -here : here;
        }

        return value;
    }

    private static int ValueOf(char sign) => sign switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 100 };

    private static string? Write(int value)
    {
        if (value >= 90)
        {
            return null;
        }

        var written = "";
        foreach (var (step, signs) in Roman)
        {
            for (; value >= step; value -= step)
            {
                written += signs;
            }
        }

        return written;
    }
}
