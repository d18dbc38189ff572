using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Plans;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Plans;

public sealed record VersionLine(int No, DateTime At, string PersonName, VersionOccasion Occasion)
{
    public string OccasionName => Occasion switch
    {
        VersionOccasion.Submitted => "Trình",
        VersionOccasion.EditedUnderWay => "Sửa khi đang duyệt",
        VersionOccasion.Issued => "Ban hành",
        _ => throw new ArgumentOutOfRangeException(nameof(Occasion)),
    };
}

/// <summary>The versions tab: all versions, and two of them compared word by word. Version 0 is the text as it is now.</summary>
public sealed record PlanComparison(PlanPage Page, IReadOnlyList<VersionLine> Versions, int? From, int? To, TextComparison? Comparison)
{
    /// <summary>The present text, which differs from the last version while it is being edited.</summary>
    public const int Current = 0;

    /// <summary>What a reader most likely wants: all that changed since the first version, or since the only one.</summary>
    private static (int? From, int? To) Usual(List<VersionLine> versions, PlanState state) => versions switch
    {
        [var last, .., var first] => (first.No, last.No),
        [var only] when !state.IsIssued() => (only.No, Current),
        _ => (null, null),
    };

    public static async Task<PlanComparison> LoadAsync(
        PortalDbContext database, PlanPage page, int? from, int? to, CancellationToken cancellationToken)
    {
        var versions = await database.PlanVersions.AsNoTracking().Where(v => v.PlanId == page.Plan.Id)
            .OrderByDescending(v => v.No).Select(v => new VersionLine(v.No, v.At, v.PersonName, v.Occasion))
            .ToListAsync(cancellationToken);
        if (from is null && to is null)
        {
            (from, to) = Usual(versions, page.Plan.State);
        }

        if (from is not { } first || to is not { } second)
        {
            return new PlanComparison(page, versions, from, to, null);
        }

        var texts = await database.PlanVersions.AsNoTracking().Where(v => v.PlanId == page.Plan.Id && (v.No == first || v.No == second))
            .ToDictionaryAsync(v => v.No, v => v.Text, cancellationToken);
        texts[Current] = page.Plan.Text;
        return texts.TryGetValue(first, out var old) && texts.TryGetValue(second, out var @new)
            ? new PlanComparison(page, versions, first, second, TextComparison.Of(old, @new))
            : new PlanComparison(page, versions, null, null, null);
    }
}

public sealed record PlanHistory(PlanPage Page, IReadOnlyList<HistoryLine> Lines);
