using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

/// <summary>What tests ask a database afterwards, each through a fresh unit of work.</summary>
internal static class DatabaseQuestions
{
    public static async Task<List<Act>> ActsAsync(this PortalDatabase database, Commune commune)
    {
        await using var work = database.Work(commune);
        return await work.Database.Acts.AsNoTracking().OrderBy(a => a.Sequence).ToListAsync();
    }

    public static async Task<int?> FirstBrokenAsync(this PortalDatabase database, Commune commune)
    {
        await using var work = database.Work(commune);
        return await work.FirstBrokenAsync();
    }

    public static async Task<int> SavedAsync(this PortalDatabase database, Commune commune, PlanBuilder plan)
    {
        await using var work = database.Work(commune).Knowing(commune);
        return await work.SaveAsync(plan.In(commune));
    }

    /// <summary>A plan of the commune with work for its units, signed as the portal does it; its key.</summary>
    public static async Task<int> SignedAsync(this PortalDatabase database, Commune commune)
    {
        var id = await database.SavedAsync(commune, A.Plan.Saying(PlanTexts.WithWork()).ThatWasReadThrough().ThatPassedTheFormatCheck());
        await using var work = database.Work(commune);
        await work.SignAsync(id, commune.Chair.Id, Moments.Morning.MinutesLater(10));
        return id;
    }

    public static async Task<int> CountAsync<T>(this PortalDatabase database, Commune commune)
        where T : class
    {
        await using var work = database.Work(commune);
        return await work.Database.Set<T>().CountAsync();
    }

    public static async Task<Plan> PlanAsync(this PortalDatabase database, Commune commune, int id)
    {
        await using var work = database.Work(commune);
        return await work.Database.Plans.AsNoTracking().Include(p => p.Versions).Include(p => p.Document).SingleAsync(p => p.Id == id);
    }
}
