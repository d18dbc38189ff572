using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;


namespace PlanPortal.Data.Rounds;

/// <summary>What things are called in notices; loaded only for what is told.</summary>
internal static class RoundNames
{
    /// <summary>Keys in one statement.</summary>
    public const int AtOnce = 500;
}

internal static class PlanNames
{
    /// <summary><c>Kế hoạch số 12/KH-UBND</c>.</summary>
    public static async Task<IReadOnlyDictionary<int, string>> LoadAsync(PortalDbContext database, IEnumerable<int> ids, CancellationToken cancellationToken)
    {
        var names = new Dictionary<int, string>();
        foreach (var some in ids.Distinct().Chunk(RoundNames.AtOnce))
        {
            foreach (var plan in await database.Plans.AsNoTracking().Where(p => some.Contains(p.Id))
                .Select(p => new { p.Id, p.Number, p.Symbol }).ToListAsync(cancellationToken))
            {
                names[plan.Id] = string.Create(CultureInfo.InvariantCulture, $"Kế hoạch số {plan.Number:00}/{plan.Symbol}");
            }
        }

        return names;
    }
}

/// <summary>A piece of work as notices name it.</summary>
internal sealed record WorkNames(int Id, string Name)
{
    private const int MostLetters = 160;

    public string Short => Name.Shortened(MostLetters);

    public static async Task<IReadOnlyDictionary<int, WorkNames>> LoadAsync(PortalDbContext database, IEnumerable<int> ids, CancellationToken cancellationToken)
    {
        var names = new Dictionary<int, WorkNames>();
        foreach (var some in ids.Distinct().Chunk(RoundNames.AtOnce))
        {
            foreach (var work in await database.WorkItems.AsNoTracking().Where(w => some.Contains(w.Id))
                .Select(w => new WorkNames(w.Id, w.Directive ?? w.Task!.Name)).ToListAsync(cancellationToken))
            {
                names[work.Id] = work;
            }
        }

        return names;
    }
}

internal static class ReportNames
{
    /// <summary><c>báo cáo “6 tháng đầu năm 2026” của Kế hoạch số 12/KH-UBND</c>.</summary>
    public static async Task<IReadOnlyDictionary<int, string>> LoadAsync(PortalDbContext database, IEnumerable<int> ids, CancellationToken cancellationToken)
    {
        var names = new Dictionary<int, string>();
        foreach (var some in ids.Distinct().Chunk(RoundNames.AtOnce))
        {
            foreach (var report in await database.UnitReports.AsNoTracking().Where(r => some.Contains(r.Id))
                .Select(r => new { r.Id, r.Period.Name, r.Period.Plan.Number, r.Period.Plan.Symbol }).ToListAsync(cancellationToken))
            {
                names[report.Id] = string.Create(CultureInfo.InvariantCulture, $"báo cáo “{report.Name}” của Kế hoạch số {report.Number:00}/{report.Symbol}");
            }
        }

        return names;
    }
}

/// <summary>A period and the plan that it is of.</summary>
internal sealed record PeriodName(string Period, string Plan)
{
    public static async Task<IReadOnlyDictionary<int, PeriodName>> LoadAsync(PortalDbContext database, IEnumerable<int> ids, CancellationToken cancellationToken)
    {
        var names = new Dictionary<int, PeriodName>();
        foreach (var some in ids.Distinct().Chunk(RoundNames.AtOnce))
        {
            foreach (var period in await database.ReportingPeriods.AsNoTracking().Where(p => some.Contains(p.Id))
                .Select(p => new { p.Id, p.Name, p.Plan.Number, p.Plan.Symbol }).ToListAsync(cancellationToken))
            {
                names[period.Id] = new(period.Name, string.Create(CultureInfo.InvariantCulture, $"Kế hoạch số {period.Number:00}/{period.Symbol}"));
            }
        }

        return names;
    }
}
