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

    public static async Task<Plan> PlanAsync(this PortalDatabase database, Commune commune, int id)
    {
        await using var work = database.Work(commune);
        return await work.Database.Plans.AsNoTracking().Include(p => p.Versions).Include(p => p.Document).SingleAsync(p => p.Id == id);
    }
}
