using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Reading;

/// <summary>One of the tabs Targets, Tasks and Reporting: what was read, row by row, with what people said of it.</summary>
/// <param name="Kinds">What may be added on this tab.</param>
/// <param name="OnlyOpen">Shows only what nobody has settled.</param>
/// <param name="Names">The names of units, on the tab of tasks.</param>
public sealed record ReadingPage(PlanPage Page, IReadOnlyList<ReadingKind> Kinds, IReadOnlyList<ReadingGroup> Groups, bool OnlyOpen, UnitNamesBox? Names)
{
    /// <summary>Above so many rows the groups are folded.</summary>
    public const int ManyRows = 100;

    public bool MaySettle => Page.MaySettle;

    public bool IsFixed => Page.Plan.State.IsIssued();

    /// <summary>Where the acts are sent.</summary>
    public string ActsAt => $"/ke-hoach/{Page.Plan.Id}/doc";

    public IEnumerable<ReadingLine> Lines => Groups.SelectMany(g => g.Lines);

    /// <summary>What asks again comes before everything else.</summary>
    public IReadOnlyList<ReadingLine> Asking => [.. Lines.Where(l => l.Row.State == RowState.AsksAgain)];

    public IReadOnlyList<ReadingLine> Dismissed => OnlyOpen ? [] : [.. Lines.Where(l => l.Row.State == RowState.Dismissed)];

    /// <summary>What can be confirmed at once.</summary>
    public IReadOnlyList<ReadingLine> Plain => [.. Lines.Where(l => l.IsPlain)];

    public int Unseen => Lines.Count(l => !l.Settled);

    public bool FoldsGroups => Lines.Count() > ManyRows;

    /// <summary>The rows of a group in reading order, without those that stand elsewhere on the page.</summary>
    public IReadOnlyList<ReadingLine> Shown(ReadingGroup group) =>
        [.. group.Lines.Where(l => l.Row.State is not (RowState.AsksAgain or RowState.Dismissed) && !(OnlyOpen && l.Settled))];

    public static async Task<ReadingPage?> LoadAsync(
        PortalDbContext database, Person person, int id, PlanTab tab, bool onlyOpen, CancellationToken cancellationToken)
    {
        if (await PlanPage.LoadAsync(database, person, id, tab, cancellationToken) is not { } page)
        {
            return null;
        }

        IReadOnlyList<ReadingKind> kinds = tab switch { PlanTab.Targets => [ReadingKind.Target], PlanTab.Reporting => [ReadingKind.Reporting], _ => [ReadingKind.Task, ReadingKind.Duty] };
        if (page.Plan.State.IsIssued())
        {
            return new(page, kinds, await IssuedLines.LoadAsync(database, id, tab, cancellationToken), onlyOpen, null);
        }

        page = await page.WithReadingAsync(database, cancellationToken);
        var lines = new ReadingLines(page.Reading!);
        return tab switch
        {
            PlanTab.Targets => new(page, kinds, [Untitled(lines.Targets())], onlyOpen, null),
            PlanTab.Reporting => new(page, kinds, [Untitled(lines.Reporting())], onlyOpen, null),
            _ => new(page, kinds, [Untitled(lines.Tasks()), .. lines.ByUnit(lines.Duties())], onlyOpen, UnitNamesBox.Of(page.Reading!, lines)),
        };
    }

    private static ReadingGroup Untitled(IReadOnlyList<ReadingLine> lines) => new(null, [], false, lines);
}
