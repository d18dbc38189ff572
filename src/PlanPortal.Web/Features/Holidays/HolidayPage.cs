using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Holidays;

public sealed class HolidayForm
{
    [Display(Name = "Từ ngày")]
    [Required]
    public DateOnly? From { get; set; }

    [Display(Name = "Đến ngày")]
    public DateOnly? Until { get; set; }

    [Display(Name = "Tên")]
    [Required]
    [StringLength(Holiday.MaxNameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Đi làm bù")]
    public bool Works { get; set; }
}

public sealed record HolidayRow(int Id, DateOnly Day, bool Works, string Name);

/// <summary>The days of one year that are not as their weekday says.</summary>
/// <param name="Missing">What the year still lacks.</param>
/// <param name="LacksSolar">Whether some of it can be added at once.</param>
public sealed record HolidayPage(int Year, IReadOnlyList<int> Years, IReadOnlyList<HolidayRow> Rows, IReadOnlyList<string> Missing, bool LacksSolar, HolidayForm Form)
{
    public static async Task<HolidayPage> LoadAsync(PortalDbContext database, int thisYear, int? wanted, HolidayForm form, CancellationToken cancellationToken)
    {
        var year = wanted is >= 2000 and <= 2200 ? wanted.Value : thisYear;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var entered = await database.Holidays.AsNoTracking().Where(h => h.Day >= first && h.Day <= last).OrderBy(h => h.Day).ToListAsync(cancellationToken);
        return new(
            year, [.. new SortedSet<int>([thisYear - 1, thisYear, thisYear + 1, year]).Reverse()],
            [.. entered.Select(h => new HolidayRow(h.Id, h.Day, h.Works, h.Name))], PublicHolidays.MissingOf(year, entered), PublicHolidays.LacksSolar(year, entered), form);
    }
}
