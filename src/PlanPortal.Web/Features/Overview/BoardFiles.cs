using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Overview;

/// <summary>The board as a list to take along, column after column.</summary>
public static class BoardFiles
{
    /// <summary>Of one column; all of them together are no more than a list may have.</summary>
    public const int MostCards = ListFiles.MostRows / Board.ColumnCount;

    /// <param name="page">With up to <see cref="MostCards"/> in each column.</param>
    public static ListDocument ToList(this Board page, string organization, DateTimeOffset at) => new(
        organization,
        "Bảng việc",
        [
            new("Tình trạng"), new("Nhiệm vụ"), new("Đơn vị chủ trì"), new("Kế hoạch"), new("Hạn", ListColumnKind.Date),
            new("Ngày xong", ListColumnKind.Date), new("Tiến độ", ListColumnKind.Percent),
        ],
        [
            .. from column in page.Columns
               from card in column.Cards
               select (IReadOnlyList<ListCell>)
               [
                   card.State.Standing(card.DueOn, card.DoneOn, page.Today).Name(), card.Name, page.Names.Unit(card.LeadUnitId),
                   DocumentNo.Of(card.PlanNumber, card.PlanSymbol), card.DueOn, card.DoneOn, card.Percent,
               ],
        ],
        at)
    {
        Subtitle = string.Join("; ", Parts(page)),
    };

    private static IEnumerable<string> Parts(Board page)
    {
        yield return page.Query switch
        {
            { Person: not null } => $"Việc giao cho {page.PersonName ?? "người không rõ"}",
            { UnitId: { } unit } => page.Names.Unit(unit),
            _ => "Toàn cơ quan",
        };
        if (page.Query.Plan is { } plan)
        {
            yield return $"Kế hoạch số {page.Names.Plan(plan)}";
        }

        foreach (var column in page.Columns.Where(c => c.Count > c.Cards.Count))
        {
            yield return $"{column.Name}: {column.Cards.Count:N0} trong {column.Count:N0} việc";
        }
    }
}
