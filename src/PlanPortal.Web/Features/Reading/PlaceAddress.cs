using System.Globalization;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Web.Features.Reading;

/// <summary>Reads what <see cref="TextPlace.Address"/> writes.</summary>
public static class PlaceAddress
{
    /// <summary>Null for what names no place of this text: a mistyped address, a text that has changed.</summary>
    public static TextPlace? Parse(string? address, PlanText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (address ?? "").Split('-', 2) is [var head, .. var tail] && Block(head) is { } block && block.Block >= 0
            && (block.Appendix is not { } appendix || (appendix >= 0 && appendix < text.Appendices.Count)) && block.Block < text.BlocksOf(block.Appendix).Count
            ? Within(block, tail is [var part] ? part : "", text.BlocksOf(block.Appendix)[block.Block])
            : null;
    }

    private static TextPlace? Block(string head) => Numbers(head) switch
    {
        [var block] => new(null, block - 1),
        [var appendix, var block] => new(appendix - 1, block - 1),
        _ => null,
    };

    private static TextPlace? Within(TextPlace place, string part, BodyBlock block) => (part, Numbers(part.Length > 0 ? part[1..] : "")) switch
    {
        ("", _) => place,
        ({ } row, [var number]) when row[0] == 'h' && number >= 1 && number <= block.Table?.Rows.Count => place with { Row = number - 1 },
        ({ } characters, [var start, var length]) when characters[0] == 'c' && start >= 1 && length >= 1 && start - 1L + length <= block.Text.Length =>
            place with { Start = start - 1, Length = length },
        _ => null,
    };

    /// <summary>Numbers parted by points; empty where anything else stands among them.</summary>
    private static List<int> Numbers(string text)
    {
        var numbers = new List<int>();
        foreach (var part in text.Split('.'))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return [];
            }

            numbers.Add(number);
        }

        return numbers;
    }
}
