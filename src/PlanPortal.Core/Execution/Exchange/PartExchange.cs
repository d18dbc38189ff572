using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Execution.Exchange;

/// <summary>Rows about a unit's part in a piece of work: what they would change, and the change itself through the act that the page has too.</summary>
public static class PartExchange
{
    /// <param name="item">The work of the row's key with its parts; null where the organization has none.</param>
    /// <param name="subject">What is to be done, in the plan's words.</param>
    public static RowVerdict Judge(ExchangeRow row, WorkItem? item, string subject, string unit, Person by)
    {
        var (stateCell, percentCell, wordsCell) = (row[ExchangeSheets.First], row[ExchangeSheets.Second], row[ExchangeSheets.Third]);
        if (row.Stamp is not { } stamp)
        {
            return RowVerdict.Refuse(ExchangeReasons.NoStamp);
        }

        if (PartOf(item, row.KeyText) is not { } part)
        {
            return RowVerdict.Refuse(ExchangeReasons.Unknown);
        }

        var (state, percent) = (CellReading.State(stateCell), CellReading.Number(percentCell));
        if (state is null && !stateCell.IsEmpty)
        {
            return RowVerdict.Refuse($"Không hiểu tình trạng “{stateCell.Text}”. Hãy ghi: {string.Join(", ", PartStates.Names)}.");
        }

        if (percent is null && !percentCell.IsEmpty)
        {
            return RowVerdict.Refuse($"Không hiểu tỷ lệ “{percentCell.Text}”. Hãy ghi một số từ 0 đến 100.");
        }

        // Untouched rows stay out, also where the portal went on since.
        var words = CellReading.Words(wordsCell);
        if (stamp.Cells == ExchangeStamp.PartCells(state, percent, words))
        {
            return RowVerdict.Unchanged;
        }

        if (stamp.Portal != ExchangeStamp.PortalOf(part))
        {
            // Which of the cells somebody changed can no longer be told; where all are as the portal has them now, nobody minds.
            return (state, percent, words) == (part.State, part.Percent, CellReading.Words(part.Words)) ? RowVerdict.Unchanged : RowVerdict.Refuse(ExchangeReasons.ChangedMeanwhile);
        }

        try
        {
            var wish = ProgressWish.Of((part.State, part.Percent), state, percent);
            var said = words == CellReading.Words(part.Words) ? null : words;
            return wish == new ProgressWish(part.State, part.Percent) && said is null ? RowVerdict.Unchanged
                : item!.WhyNotReport(part, by) is { } refusal ? RowVerdict.Refuse(refusal.Message())
                : said?.Length > WorkPart.MaxWordsLength ? RowVerdict.Refuse($"Nội dung đã làm dài {said.Length} ký tự, tối đa {WorkPart.MaxWordsLength}.")
                : new ProposedChange(row, row.KeyText.Trim(), subject, unit, stamp.Portal, [.. Fields(part, wish, said)]) { Progress = wish, Words = said };
        }
        catch (InvalidInputException problem)
        {
            return RowVerdict.Refuse(problem.Message);
        }
    }

    /// <summary>Writes a change; nothing happens where it is so already, as after a server died in the middle.</summary>
    /// <returns>Whether it stands now, and why not; with the line for the record when the work came to be done by it.</returns>
    public static (string? Refused, Act? Act) Apply(ProposedChange change, WorkItem? item, bool needsConfirmation, Person by, DateTime at)
    {
        if (PartOf(item, change.Key) is not { } part || change.Progress is not { } wish)
        {
            return (ExchangeReasons.Unknown, null);
        }

        if (wish == new ProgressWish(part.State, part.Percent) && (change.Words is null || change.Words == CellReading.Words(part.Words)))
        {
            return (null, null);
        }

        if (change.Portal != ExchangeStamp.PortalOf(part))
        {
            return (ExchangeReasons.ChangedMeanwhile, null);
        }

        return item!.WhyNotReport(part, by) is { } refusal
            ? (refusal.Message(), null)
            : (null, item.Report(part, wish.State, wish.Percent, change.Words, needsConfirmation, by, at));
    }

    private static WorkPart? PartOf(WorkItem? item, string key) =>
        ExchangeKey.Read(key) is { IsFigure: false } read && item?.Id == read.First ? item.Parts.FirstOrDefault(p => p.Id == read.Second) : null;

    private static IEnumerable<ChangedField> Fields(WorkPart part, ProgressWish wish, string? said)
    {
        if (wish.State != part.State)
        {
            yield return new("Tình trạng", part.State.Name(), wish.State.Name());
        }

        if (wish.Percent != part.Percent)
        {
            yield return new("Tỷ lệ", $"{part.Percent}%", $"{wish.Percent}%");
        }

        if (said is not null)
        {
            yield return new("Nội dung đã làm", part.Words ?? "", said);
        }
    }
}
