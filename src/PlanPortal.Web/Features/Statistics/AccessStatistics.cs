using Microsoft.EntityFrameworkCore;
using PlanPortal.Data;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Statistics;

/// <summary>Who signs in how often: by period, unit and person.</summary>
internal static class AccessStatistics
{
    private sealed record Access(int PersonId, DateOnly Day, int Count);

    private sealed record Member(int Id, string Name, int? UnitId, bool Active);

    public static async Task<StatisticsPage> LoadAsync(PortalDbContext database, StatisticsQuery query, DateOnly today, CancellationToken cancellationToken)
    {
        var (from, to) = query.Range(today);
        var by = query.By ?? PeriodLength.Day;
        var units = await UnitChoice.LoadAsync(database, cancellationToken);
        var people = await database.People.AsNoTracking().Where(p => query.Unit == null || p.UnitId == query.Unit).OrderBy(p => p.FullName)
            .Select(p => new Member(p.Id, p.FullName, p.UnitId, p.Active)).ToListAsync(cancellationToken);
        var all = await database.AccessRecords.AsNoTracking().Where(a => a.Day >= from && a.Day <= to)
            .GroupBy(a => new { a.PersonId, a.Day }).Select(g => new Access(g.Key.PersonId, g.Key.Day, g.Count())).ToListAsync(cancellationToken);
        var members = people.ToDictionary(p => p.Id);
        var access = all.FindAll(a => members.ContainsKey(a.PersonId));
        return new StatisticsPage(query, from, to, by,
        [
            new("ky", $"Đăng nhập theo {by.Name().ToLowerInvariant()}", [new(by.Name()), new("Lượt đăng nhập", ListColumnKind.Number), new("Số người", ListColumnKind.Number)], ByPeriod(access, by)),
            new("don-vi", "Đăng nhập theo đơn vị",
                [new("Đơn vị"), new("Số tài khoản", ListColumnKind.Number), new("Đã đăng nhập", ListColumnKind.Number), new("Lượt đăng nhập", ListColumnKind.Number)],
                StatisticsTable.WithTotal(ByUnit(access, people, units))),
            new("nguoi", "Đăng nhập theo người",
                [new("Họ và tên"), new("Đơn vị"), new("Lượt đăng nhập", ListColumnKind.Number), new("Số ngày", ListColumnKind.Number), new("Ngày gần nhất", ListColumnKind.Date)],
                ByPerson(access, people, units)),
        ])
        {
            Summary = $"{access.Sum(a => a.Count):N0} lượt đăng nhập của {access.Select(a => a.PersonId).Distinct().Count():N0} người",
            Units = units,
        };
    }

    private static List<StatisticsRow> ByPeriod(List<Access> access, PeriodLength by) =>
        [.. access.GroupBy(a => by.StartOf(a.Day)).OrderByDescending(g => g.Key)
            .Select(g => new StatisticsRow([by.NameOf(g.Key), g.Sum(a => a.Count), g.Select(a => a.PersonId).Distinct().Count()]))];

    private static List<StatisticsRow> ByUnit(List<Access> access, List<Member> people, List<UnitChoice> units)
    {
        var counts = access.ToLookup(a => a.PersonId, a => a.Count);
        var order = units.ConvertAll(u => (int?)u.Id);
        return [.. people.Where(p => p.Active || counts.Contains(p.Id)).GroupBy(p => p.UnitId)
            .OrderBy(g => order.IndexOf(g.Key) is var place && place < 0 ? int.MaxValue : place)
            .Select(g => new StatisticsRow([NameOf(g.Key, units), g.Count(), g.Count(p => counts.Contains(p.Id)), g.Sum(p => counts[p.Id].Sum())]))];
    }

    /// <summary>Most often first; who never signed in stands last, not missing.</summary>
    private static List<StatisticsRow> ByPerson(List<Access> access, List<Member> people, List<UnitChoice> units)
    {
        var days = access.ToLookup(a => a.PersonId);
        return [.. people.Where(p => p.Active || days.Contains(p.Id)).OrderByDescending(p => days[p.Id].Sum(d => d.Count)).ThenBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => new StatisticsRow(
                [p.Name, NameOf(p.UnitId, units), days[p.Id].Sum(d => d.Count), days[p.Id].Count(), days[p.Id].Select(d => (DateOnly?)d.Day).Max()]))];
    }

    private static string NameOf(int? unitId, List<UnitChoice> units) =>
        unitId is null ? "Không thuộc đơn vị" : units.Find(u => u.Id == unitId)?.Name ?? "Đơn vị đã thôi hoạt động";
}
