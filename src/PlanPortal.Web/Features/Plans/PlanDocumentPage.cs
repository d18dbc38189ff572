using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Data;
using PlanPortal.Documents;
using PlanPortal.Documents.Screen;
using PlanPortal.Web.Features.Reading;

namespace PlanPortal.Web.Features.Plans;

/// <summary>
/// The document tab: the plan as it prints, with number and date once it has them; in the margin marks of what was read
/// from it, and beside it the sentence that somebody asked for.
/// </summary>
/// <param name="Panel">Null where nobody asked for a sentence.</param>
/// <param name="PlaceGone">The address asks for a sentence that the text does not have.</param>
public sealed record PlanDocumentPage(PlanPage Page, Sheets Sheets, PlacePanel? Panel, bool PlaceGone)
{
    /// <param name="database">Scoped to the person's organization.</param>
    /// <param name="page">Its reading and the choice of signers are loaded here.</param>
    /// <param name="cau">The place to show, as <see cref="PlaceAddress"/> reads it.</param>
    /// <param name="cancellationToken">Of the request.</param>
    public static async Task<PlanDocumentPage> LoadAsync(PortalDbContext database, PlanPage page, string? cau, CancellationToken cancellationToken)
    {
        page = await (await page.WithSignersAsync(database, cancellationToken)).WithReadingAsync(database, cancellationToken);
        var place = PlaceAddress.Parse(cau, page.Text);
        var marks = new ReadMarks(page.Reading!);
        var sheets = Sheets.Of(
            PlanDocuments.Compose(page.Plan, page.Text),
            new ScreenMarks(page.Plan.IsReport ? [] : marks.InMargin(page.Plan.Id), place is null ? null : ShownPlace.Of(page.Text, place)));
        return new(page, sheets, place is null ? null : PlacePanel.Of(page, place, marks), cau is not null && place is null);
    }
}
