using Microsoft.EntityFrameworkCore;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>Somebody to whom work can be given.</summary>
public sealed record PersonChoice(int Id, string FullName, bool Active);

/// <summary>The organization's units, those outside and those that are no more included, and the people of one of them.</summary>
public sealed record UnitNames(IReadOnlyList<NamedUnit> Units, IReadOnlyList<PersonChoice> People)
{
    private const int MostNames = 3;

    public string Of(int unitId) => Units.FirstOrDefault(u => u.Id == unitId)?.Name ?? "–";

    /// <summary>The first of several units, and how many more: <c>Công an xã, Thôn Mai Hạ và 6 đơn vị</c>.</summary>
    public string Few(IEnumerable<int> unitIds)
    {
        var names = unitIds.Select(Of).ToList();
        return names.Count <= MostNames + 1 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(MostNames))} và {names.Count - MostNames} đơn vị";
    }

    public string? PersonName(int? personId) => People.FirstOrDefault(p => p.Id == personId)?.FullName;

    /// <summary>One command for both.</summary>
    /// <param name="unitId">Whose people; null for none.</param>
    /// <param name="personIds">People of any unit whose names are wanted beside.</param>
    public static async Task<UnitNames> LoadAsync(PortalDbContext database, int? unitId, IReadOnlyCollection<int> personIds, CancellationToken cancellationToken)
    {
        var rows = await database.Units.AsNoTracking()
            .SelectMany(
                u => database.People.Where(p => p.UnitId == u.Id && (p.UnitId == unitId || personIds.Contains(p.Id))).DefaultIfEmpty(),
                (u, p) => new
                {
                    u.Id,
                    u.Name,
                    u.Outside,
                    u.Active,
                    u.SortOrder,
                    PersonId = (int?)p!.Id,
                    p.FullName,
                    IsActive = (bool?)p.Active,
                    OfUnit = p.UnitId == unitId,
                })
            .OrderBy(r => r.SortOrder).ThenBy(r => r.Name).ThenBy(r => r.FullName)
            .ToListAsync(cancellationToken);
        return new UnitNames(
            [.. rows.DistinctBy(r => r.Id).Select(r => new NamedUnit(r.Id, r.Name, r.Outside, r.Active))],
            [.. rows.Where(r => r.PersonId is not null).Select(r => new PersonChoice(r.PersonId!.Value, r.FullName, r.IsActive == true))]);
    }

    public static Task<UnitNames> LoadAsync(PortalDbContext database, int? unitId, int? personId, CancellationToken cancellationToken) =>
        LoadAsync(database, unitId, personId is { } id ? [id] : [], cancellationToken);
}

public sealed record NamedUnit(int Id, string Name, bool Outside, bool Active);
