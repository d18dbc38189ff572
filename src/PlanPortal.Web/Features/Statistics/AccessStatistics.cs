using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Documents.Listing;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Statistics;

/// <summary>How often people signed in within one period, and how many of them there were.</summary>
public sealed record PeriodAccess(DateOnly Start, int SignIns, int People);

/// <summary>How often one person signed in, on how many days, and when last.</summary>
public sealed record PersonAccess(string Name, int? UnitId, int SignIns, int Days, DateOnly? Last);

/// <summary>Who signs in how often: by period, unit and person. The database counts; a row comes back for each period and each person.</summary>
public static class AccessStatistics
{
    public static async Task<StatisticsPage> LoadAsync(PortalDbContext database, StatisticsQuery query, DateOnly today, CancellationToken cancellationToken)
    {
        var (from, to) = query.Range(today);
        var by = query.By ?? PeriodLength.Day;
        var units = await UnitChoice.LoadAsync(database, cancellationToken);
        var people = database.People.AsNoTracking().Where(p => query.Unit == null || p.UnitId == query.Unit);
        var signIns = database.AccessRecords.AsNoTracking().Where(a => a.Day >= from && a.Day <= to);
        var members = await Members(people, signIns).ToListAsync(cancellationToken);
        var periods = await Count(query.Unit is null ? signIns : signIns.Where(a => people.Any(p => p.Id == a.PersonId)), by).ToListAsync(cancellationToken);
        return new StatisticsPage(query, from, to, by,
        [
            new("ky", $"Đăng nhập theo {by.Name().ToLowerInvariant()}", [new(by.Name()), new("Lượt đăng nhập", ListColumnKind.Number), new("Số người", ListColumnKind.Number)], ByPeriod(periods, by)),
            new("don-vi", "Đăng nhập theo đơn vị",
                [new("Đơn vị"), new("Số tài khoản", ListColumnKind.Number), new("Đã đăng nhập", ListColumnKind.Number), new("Lượt đăng nhập", ListColumnKind.Number)],
                StatisticsTable.WithTotal(ByUnit(members, units))),
            new("nguoi", "Đăng nhập theo người",
                [new("Họ và tên"), new("Đơn vị"), new("Lượt đăng nhập", ListColumnKind.Number), new("Số ngày", ListColumnKind.Number), new("Ngày gần nhất", ListColumnKind.Date)],
                ByPerson(members, units)),
        ])
        {
            Summary = $"{members.Sum(m => m.SignIns):N0} lượt đăng nhập của {members.Count(m => m.SignIns > 0):N0} người",
            Units = units,
        };
    }

    /// <summary>Everybody who may sign in, and who did while they still might.</summary>
    public static IQueryable<PersonAccess> Members(IQueryable<Person> people, IQueryable<AccessRecord> signIns) =>
        from person in people
        join sums in signIns.GroupBy(a => a.PersonId).Select(g => new
        {
            PersonId = g.Key,
            SignIns = g.Count(),
            Days = g.Select(a => a.Day).Distinct().Count(),
            Last = g.Max(a => a.Day),
        }) on person.Id equals sums.PersonId into found
        from sum in found.DefaultIfEmpty()
        where person.Active || (int?)sum.SignIns > 0
        orderby person.FullName
        select new PersonAccess(person.FullName, person.UnitId, (int?)sum.SignIns ?? 0, (int?)sum.Days ?? 0, (DateOnly?)sum.Last);

    public static IQueryable<PeriodAccess> Count(IQueryable<AccessRecord> signIns, PeriodLength by)
    {
        if (by == PeriodLength.Day)
        {
            return signIns.GroupBy(a => a.Day).Select(g => new PeriodAccess(g.Key, g.Count(), g.Select(a => a.PersonId).Distinct().Count()));
        }

        // A constant, so that what is grouped by and what is selected are the same words to SQL Server.
        var months = by.Months();
        return signIns.GroupBy(a => new { a.Day.Year, Month = ((a.Day.Month - 1) / EF.Constant(months) * EF.Constant(months)) + 1 })
            .Select(g => new PeriodAccess(new DateOnly(g.Key.Year, g.Key.Month, 1), g.Count(), g.Select(a => a.PersonId).Distinct().Count()));
    }

    private static List<StatisticsRow> ByPeriod(List<PeriodAccess> periods, PeriodLength by) =>
        [.. periods.OrderByDescending(p => p.Start).Select(p => new StatisticsRow([by.NameOf(p.Start), p.SignIns, p.People]))];

    private static List<StatisticsRow> ByUnit(List<PersonAccess> members, List<UnitChoice> units)
    {
        var order = units.ConvertAll(u => (int?)u.Id);
        return [.. members.GroupBy(m => m.UnitId)
            .OrderBy(g => order.IndexOf(g.Key) is var place && place < 0 ? int.MaxValue : place)
            .Select(g => new StatisticsRow([NameOf(g.Key, units), g.Count(), g.Count(m => m.SignIns > 0), g.Sum(m => m.SignIns)]))];
    }

    /// <summary>Most often first; who never signed in stands last, not missing.</summary>
    private static List<StatisticsRow> ByPerson(List<PersonAccess> members, List<UnitChoice> units) =>
        [.. members.OrderByDescending(m => m.SignIns).ThenBy(m => m.Name, StringComparer.Ordinal)
            .Select(m => new StatisticsRow([m.Name, NameOf(m.UnitId, units), m.SignIns, m.Days, m.Last]))];

    private static string NameOf(int? unitId, List<UnitChoice> units) =>
        unitId is null ? "Không thuộc đơn vị" : units.Find(u => u.Id == unitId)?.Name ?? "Đơn vị đã thôi hoạt động";
}
