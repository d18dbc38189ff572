using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Data;

public static class UnitDirectories
{
    /// <summary>The organization's units by all the names it knows for them.</summary>
    public static async Task<UnitDirectory> LoadUnitDirectoryAsync(this PortalDbContext database, string organizationName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        var units = await database.Units.AsNoTracking().Where(u => u.Active).OrderBy(u => u.SortOrder).ThenBy(u => u.Id)
            .Select(u => new DirectoryUnit(u.Id, u.Name, u.Outside, u.Aliases.Select(a => a.Name).ToList()))
            .ToListAsync(cancellationToken);
        return new UnitDirectory(units, organizationName);
    }
}
