using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Data;

/// <summary>Loads what the reading of a plan is settled with.</summary>
public static class ReadingQueries
{
    /// <summary>The organization's units by all the names it knows for them.</summary>
    public static async Task<UnitDirectory> LoadUnitDirectoryAsync(this PortalDbContext database, string organizationName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        var units = await database.Units.AsNoTracking().Where(u => u.Active).OrderBy(u => u.SortOrder).ThenBy(u => u.Id)
            .Select(u => new DirectoryUnit(u.Id, u.Name, u.Outside, u.Aliases.Select(a => a.Name).ToList()))
            .AsSingleQuery().ToListAsync(cancellationToken);
        return new UnitDirectory(units, organizationName);
    }

    /// <summary>Loads what a tracked plan needs to be settled or signed: its decisions, and the units, which are given back.</summary>
    public static async Task<UnitDirectory> LoadForSettlingAsync(this PortalDbContext database, Plan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(plan);
        await database.Entry(plan).Collection(p => p.Decisions).LoadAsync(cancellationToken);
        return await database.LoadUnitDirectoryAsync(plan.Organization.Name, cancellationToken);
    }

    /// <summary>What the plan says, as people have settled it; the plan itself may be loaded without its decisions.</summary>
    public static async Task<SettledReading> LoadReadingAsync(this PortalDbContext database, Plan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(plan);
        var units = await database.LoadUnitDirectoryAsync(plan.Organization.Name, cancellationToken);
        var decisions = await database.ReadingDecisions.AsNoTracking().Where(d => d.PlanId == plan.Id).OrderBy(d => d.Id).ToListAsync(cancellationToken);
        return SettledReading.Of(plan.Read(), decisions, units);
    }
}
