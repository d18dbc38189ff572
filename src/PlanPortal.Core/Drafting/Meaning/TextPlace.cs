using System.Globalization;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Where something was read: a block of the plan, a row of its table, or characters of its words.</summary>
/// <param name="Appendix">Index in <see cref="PlanText.Appendices"/>; null for the body.</param>
/// <param name="Block">Index in the body's or the appendix's blocks.</param>
public sealed record TextPlace(int? Appendix, int Block)
{
    /// <summary>Row of a table, from 0; null for a block that is no table, or the whole of it.</summary>
    public int? Row { get; init; }

    /// <summary>First character in <see cref="BodyBlock.Text"/>, the label not counted.</summary>
    public int Start { get; init; }

    /// <summary>Characters from <see cref="Start"/>; 0 for all of the block or row.</summary>
    public int Length { get; init; }

    /// <summary>The whole block or row in which it stands.</summary>
    public TextPlace Whole => Length == 0 ? this : this with { Start = 0, Length = 0 };

    /// <summary>
    /// As addresses name it: <c>12</c> the block of the body, <c>1.12</c> of the first appendix, then <c>-h3</c> the third
    /// row of its table or <c>-c5.40</c> forty characters from the fifth. Counts from 1, as people do.
    /// </summary>
    public string Address
    {
        get
        {
            var block = Appendix is { } appendix ? string.Create(CultureInfo.InvariantCulture, $"{appendix + 1}.{Block + 1}") : (Block + 1).ToString(CultureInfo.InvariantCulture);
            return Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"{block}-h{row + 1}")
                : Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{block}-c{Start + 1}.{Length}")
                : block;
        }
    }

    /// <summary>True where the two have words in common.</summary>
    public bool Meets(TextPlace other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Appendix == other.Appendix && Block == other.Block
            && (Row is null || other.Row is null || Row == other.Row)
            && (Length == 0 || other.Length == 0 || (Start < other.Start + other.Length && other.Start < Start + Length));
    }
}

public static class TextPlaces
{
    public static IReadOnlyList<BodyBlock> BlocksOf(this PlanText plan, int? appendix) =>
        appendix is { } index ? plan.Appendices[index].Blocks : plan.Body;

    /// <summary>The words that stand at a place; the cells of a row parted by <c> | </c>.</summary>
    public static string WordsAt(this PlanText plan, TextPlace place)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(place);
        var block = plan.BlocksOf(place.Appendix)[place.Block];
        return block.Table is { } table ? string.Join('\n', table.Rows.Skip(place.Row ?? 0).Take(place.Row is null ? int.MaxValue : 1).Select(WordsOf))
            : place.Length > 0 ? block.Text.Substring(place.Start, place.Length)
            : block.Text;
    }

    /// <summary>Every block in reading order, and every row of the tables; page numbers are no words of the plan.</summary>
    public static IEnumerable<TextPlace> AllPlaces(this PlanText plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var appendix in Enumerable.Range(0, plan.Appendices.Count).Select(i => (int?)i).Prepend(null))
        {
            var blocks = plan.BlocksOf(appendix);
            for (var i = 0; i < blocks.Count; i++)
            {
                var place = new TextPlace(appendix, i);
                var rows = blocks[i].Table?.Rows.Count ?? 0;
                for (var row = 0; row < rows; row++)
                {
                    yield return place with { Row = row };
                }

                if (rows == 0 && blocks[i].Kind != BlockKind.PageMark)
                {
                    yield return place;
                }
            }
        }
    }

    private static string WordsOf(TableRow row) => string.Join(" | ", row.Cells.Select(c => c.Text.Replace('\n', ' ')));
}
