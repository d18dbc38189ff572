using PlanPortal.Core.Drafting;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Core.Reports;

/// <summary>Whom the duties of one period ask to hand in.</summary>
/// <param name="Named">The units as the plan writes them; empty: every unit with a part in the plan.</param>
/// <param name="NotFound">Names that nobody on the list fits; everybody is asked because of them.</param>
public sealed record AskedUnits(IReadOnlyList<UnitNaming> Named, IReadOnlyList<string> NotFound)
{
    /// <summary>Bodies above the organization: who reports to them himself hands in nothing here.</summary>
    private static readonly string[] Above = ["tinh", "thanh pho", "so ", "bo ", "trung uong", "cuc ", "vu "];

    /// <summary>Said of whoever makes one report of what the others hand in.</summary>
    private static readonly string[] Gathering = ["tong hop", "tham muu", "don doc"];

    /// <summary>Whoever has a part is meant, though the list cannot tell who: <c>các đơn vị liên quan</c>, <c>các cơ quan được giao nhiệm vụ</c>.</summary>
    private static readonly string[] Everybody = ["cac co quan", "cac don vi", "cac phong", "cac ban", "cac nganh", "tat ca cac", "thu truong cac"];

    /// <summary>
    /// Units that the plan tells to hand in here decide alone; where none is told, the unit that gathers asks everybody; a unit that
    /// reports to a body above by itself is asked only where there is nothing to gather.
    /// </summary>
    /// <param name="decisions">Whom people said a name means, before the signature.</param>
    public static AskedUnits Of(
        IReadOnlyCollection<IssuedReportingDuty> duties, int coordinatingUnitId, UnitDirectory units, IEnumerable<ReadingDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(duties);
        var namings = new UnitNamings(units, decisions);
        var told = duties.Select(d => (Duty: d, Units: d.Who is null ? [] : namings.Of(d.Who))).ToList();
        var others = told.Where(t => !Gathers(t.Duty, t.Units, coordinatingUnitId)).ToList();
        var here = others.FindAll(t => HandsInHere(t.Duty));
        return here.Count > 0 ? Together(here) : others.Count < told.Count ? new([], []) : Together(others);
    }

    /// <summary>The units, of those with a part and whoever is named beside them. Of a group those with a part, all of it where none has one.</summary>
    /// <param name="parts">Every unit with a part in the plan, and the coordinating one.</param>
    public IReadOnlyList<int> Among(IReadOnlyList<int> parts, IReadOnlySet<int>? outside = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (Named.Count == 0)
        {
            return parts;
        }

        List<int> asked = [.. Named.SelectMany(n => n.UnitIds.Count > 1 && parts.Intersect(n.UnitIds).ToList() is { Count: > 0 } some ? some : n.UnitIds)
            .Distinct().Where(id => outside?.Contains(id) != true)];

        // Bodies outside hand in nothing here: the coordinating unit, which is the first, writes for them.
        return asked.Count > 0 ? asked : [.. parts.Take(1)];
    }

    private static AskedUnits Together(List<(IssuedReportingDuty Duty, IReadOnlyList<UnitNaming> Units)> told)
    {
        if (told.Exists(t => t.Units.Any(u => u.State == NamingState.Unsettled) && IsEverybody(t.Duty.Who!)))
        {
            return new([], []);
        }

        var unknown = told.FindAll(t => !t.Units.Any(u => u.UnitIds.Count > 0) || t.Units.Any(u => u.State == NamingState.Unsettled));
        return unknown.Count > 0
            ? new([], [.. unknown.Select(t => t.Duty.Who ?? "").Distinct()])
            : new([.. told.SelectMany(t => t.Units).Where(u => u.UnitIds.Count > 0)], []);
    }

    private static bool Gathers(IssuedReportingDuty duty, IReadOnlyList<UnitNaming> units, int coordinatingUnitId)
    {
        if (units.Count == 1 && units[0].UnitIds is [var only] && only == coordinatingUnitId)
        {
            return true;
        }

        var says = VietnameseText.FoldForSearch(duty.Text);
        return !ReportDates.IsBetweenUnits(duty) && (duty.Who is null || Array.Exists(Gathering, w => says.Contains(w, StringComparison.Ordinal)));
    }

    private static bool IsEverybody(string who)
    {
        var fold = VietnameseText.FoldForSearch(who);
        return Array.Exists(Everybody, w => fold.StartsWith(w, StringComparison.Ordinal));
    }

    private static bool HandsInHere(IssuedReportingDuty duty)
    {
        var to = VietnameseText.FoldForSearch(duty.To);
        return duty.Via is not null || !Array.Exists(Above, w => to.Contains(w, StringComparison.Ordinal));
    }
}
