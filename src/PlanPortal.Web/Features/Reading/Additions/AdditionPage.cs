using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Additions;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Reading.Additions;

/// <summary>A paragraph of the preview.</summary>
/// <param name="IsNew">False for those around, which are there already.</param>
public sealed record PreviewLine(string Words, bool IsNew, bool IsHeading);

/// <summary>A form that writes text.</summary>
/// <param name="UnitNames">To choose from while typing.</param>
/// <param name="Preview">What would be written, between what stands around it; empty where nothing was asked or it cannot be written.</param>
public sealed record AdditionPage(PlanPage Page, AdditionForm Form, IReadOnlyList<Destination> Destinations, IReadOnlyList<string> UnitNames, IReadOnlyList<PreviewLine> Preview)
{
    /// <summary>Paragraphs shown before and after what is written.</summary>
    private const int Around = 2;
    private const int MostWords = 400;

    /// <summary>Somebody else changed the text while this was filled in.</summary>
    public bool IsOvertaken { get; init; }

    public static async Task<AdditionPage> LoadAsync(PortalDbContext database, PlanPage page, AdditionForm form, Addition? addition, CancellationToken cancellationToken) => new(
        page,
        form with { Version = page.Plan.Version },
        form.Destinations(page.Text),
        await database.Units.AsNoTracking().Where(u => u.Active).OrderBy(u => u.SortOrder).ThenBy(u => u.Id).Select(u => u.Name).ToListAsync(cancellationToken),
        addition is { Problem: null } ? [.. PreviewOf(addition)] : []);

    private static IEnumerable<PreviewLine> PreviewOf(Addition addition)
    {
        var body = PlanReader.Read(addition.Text).Body;
        var end = addition.First + addition.Count;
        for (var i = Math.Max(0, addition.First - Around); i < Math.Min(body.Count, end + Around); i++)
        {
            var block = body[i];
            var words = block.Table is null ? $"{block.Label} {block.Text}".Trim() : "(bảng)";
            yield return new(words.Shortened(MostWords), i >= addition.First && i < end, block.HeadingLength > 0 || block.Kind == BlockKind.Division);
        }
    }
}
