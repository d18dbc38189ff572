using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Holidays;

/// <summary>Enters days and takes them away; both stand in the record, because reminders follow them.</summary>
public sealed class SaveHolidays(PortalDbContext database, TimeProvider time)
{
    /// <summary>No holiday is longer; a slip in the year must not enter hundreds of days.</summary>
    private const int MostDays = 30;

    /// <returns>How many days are new; those that were there already take the new name.</returns>
    /// <exception cref="InvalidInputException">What was typed does not do; the message says why.</exception>
    public Task<int> AddAsync(DateOnly from, DateOnly until, string name, bool works, Person by)
    {
        if (until < from || until.DayNumber - from.DayNumber >= MostDays)
        {
            throw new InvalidInputException($"Ngày cuối phải từ ngày đầu trở đi, nhiều nhất {MostDays} ngày.");
        }

        return AddAsync([.. Enumerable.Range(0, until.DayNumber - from.DayNumber + 1).Select(i => (from.AddDays(i), name))], works, by);
    }

    public Task<int> AddSolarAsync(int year, Person by) => AddAsync(PublicHolidays.Solar(year), works: false, by, onlyMissing: true);

    /// <returns>The day, or null when it is gone already.</returns>
    public Task<Holiday?> RemoveAsync(int id, Person by) => database.InTransactionAsync(async () =>
    {
        if (await database.Holidays.SingleOrDefaultAsync(h => h.Id == id) is not { } holiday)
        {
            return null;
        }

        database.Holidays.Remove(holiday);
        Record($"Bỏ {Kind(holiday.Works)} {holiday.Day.Shown()} ({holiday.Name}).", by);
        return holiday;
    });

    private Task<int> AddAsync(IReadOnlyList<(DateOnly Day, string Name)> days, bool works, Person by, bool onlyMissing = false) => database.InTransactionAsync(async () =>
    {
        var organization = await database.Organizations.SingleAsync(o => o.Id == by.OrganizationId);
        var wanted = days.Select(d => d.Day).ToList();
        var known = await database.Holidays.Where(h => wanted.Contains(h.Day)).ToListAsync();
        var news = days.Where(d => !known.Exists(k => k.Day == d.Day)).ToList();
        var changed = onlyMissing ? news : [.. days];
        if (changed.Count == 0)
        {
            return 0;
        }

        if (!onlyMissing && known.Count > 0)
        {
            // The day is unique: the old line goes before the new one comes.
            database.Holidays.RemoveRange(known);
            await database.SaveChangesAsync();
        }

        database.Holidays.AddRange(changed.Select(d => new Holiday(organization, d.Day, d.Name, works)));
        Record($"Nhập {Kind(works)}: {string.Join("; ", changed.Select(d => $"{d.Day.Shown()} {d.Name.Trim()}"))}.", by);
        return news.Count;
    });

    private static string Kind(bool works) => works ? "ngày làm bù" : "ngày nghỉ";

    private void Record(string what, Person by) =>
        database.Acts.Add(new Act(ActKind.WorkSettingsChanged, by, VietnamTime.Stamp(time.GetUtcNow()), what.Shortened(Act.MaxDetailLength)));
}
