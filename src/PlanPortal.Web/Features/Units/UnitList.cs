using Microsoft.EntityFrameworkCore;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Units;

/// <param name="People">How many active people belong to it.</param>
public sealed record UnitRow(int Id, string Name, IReadOnlyList<string> Aliases, bool Outside, bool Active, int SortOrder, int People);

/// <summary>All units of the organization in their order, those no longer active last. There are some dozens: no pages.</summary>
public sealed class UnitList(PortalDbContext database)
{
    public async Task<IReadOnlyList<UnitRow>> AllAsync()
    {
        var units = await database.Units.AsNoTracking().Include(u => u.Aliases)
            .OrderByDescending(u => u.Active).ThenBy(u => u.SortOrder).ThenBy(u => u.Name).ToListAsync();
        var people = await database.People.Where(p => p.Active && p.UnitId != null)
            .GroupBy(p => p.UnitId!.Value).ToDictionaryAsync(g => g.Key, g => g.Count());
        return [.. units.Select(u => new UnitRow(
            u.Id, u.Name, [.. u.Aliases.Select(a => a.Name)], u.Outside, u.Active, u.SortOrder, people.GetValueOrDefault(u.Id)))];
    }

    /// <summary>The place after the last unit.</summary>
    public async Task<int> NextPlaceAsync() => (await database.Units.MaxAsync(u => (int?)u.SortOrder) ?? -1) + 1;
}
