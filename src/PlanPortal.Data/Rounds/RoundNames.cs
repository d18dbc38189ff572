using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Plans;

namespace PlanPortal.Data.Rounds;

/// <summary>What things are called in notices; loaded only for what is told.</summary>
internal static class RoundNames
{
    /// <summary>Keys in one statement.</summary>
    public const int AtOnce = 500;

    /// <summary>Loads names by their keys, however many there are.</summary>
    /// <param name="ids">Of what is told, each as often as it is told.</param>
    /// <param name="some">The names of the things with these keys.</param>
    /// <param name="name">What the database gave for one, as notices have it.</param>
    public static async Task<IReadOnlyDictionary<int, TName>> LoadAsync<TRow, TName>(
        IEnumerable<int> ids, Func<int[], IQueryable<TRow>> some, Func<TRow, int> key, Func<TRow, TName> name, CancellationToken cancellationToken)
    {
        var names = new Dictionary<int, TName>();
        foreach (var keys in ids.Distinct().Chunk(AtOnce))
        {
            foreach (var row in await some(keys).ToListAsync(cancellationToken))
            {
                names[key(row)] = name(row);
            }
        }

        return names;
    }

    /// <summary><c>Kế hoạch số 12/KH-UBND</c>.</summary>
    public static string OfPlan(int? number, string symbol) => $"Kế hoạch số {DocumentNo.Of(number, symbol)}";
}

internal static class PlanNames
{
    public static Task<IReadOnlyDictionary<int, string>> LoadAsync(PortalDbContext database, IEnumerable<int> ids, CancellationToken cancellationToken) => RoundNames.LoadAsync(
        ids, some => database.Plans.AsNoTracking().Where(p => some.Contains(p.Id)).Select(p => new { p.Id, p.Number, p.Symbol }),
        p => p.Id, p => RoundNames.OfPlan(p.Number, p.Symbol), cancellationToken);
}

/// <summary>A piece of work as notices name it.</summary>
internal sealed record WorkNames(int Id, string Name)
{
    private const int MostLetters = 160;

    public string Short => Name.Shortened(MostLetters);

    public static Task<IReadOnlyDictionary<int, WorkNames>> LoadAsync(PortalDbContext database, IEnumerable<int> ids, CancellationToken cancellationToken) => RoundNames.LoadAsync(
        ids, some => database.WorkItems.AsNoTracking().Where(w => some.Contains(w.Id)).Select(w => new WorkNames(w.Id, w.Directive ?? w.Task!.Name)),
        w => w.Id, w => w, cancellationToken);
}

internal static class ReportNames
{
    /// <summary><c>báo cáo “6 tháng đầu năm 2026” của Kế hoạch số 12/KH-UBND</c>.</summary>
    public static Task<IReadOnlyDictionary<int, string>> LoadAsync(PortalDbContext database, IEnumerable<int> ids, CancellationToken cancellationToken) => RoundNames.LoadAsync(
        ids, some => database.UnitReports.AsNoTracking().Where(r => some.Contains(r.Id)).Select(r => new { r.Id, r.Period.Name, r.Period.Plan.Number, r.Period.Plan.Symbol }),
        r => r.Id, r => $"báo cáo “{r.Name}” của {RoundNames.OfPlan(r.Number, r.Symbol)}", cancellationToken);
}

/// <summary>A period and the plan that it is of.</summary>
internal sealed record PeriodName(string Period, string Plan)
{
    public static Task<IReadOnlyDictionary<int, PeriodName>> LoadAsync(PortalDbContext database, IEnumerable<int> ids, CancellationToken cancellationToken) => RoundNames.LoadAsync(
        ids, some => database.ReportingPeriods.AsNoTracking().Where(p => some.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.Plan.Number, p.Plan.Symbol }),
        p => p.Id, p => new PeriodName(p.Name, RoundNames.OfPlan(p.Number, p.Symbol)), cancellationToken);
}
