using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Holidays;

/// <summary>Public holidays and worked weekends: reminders come on working days.</summary>
[NeedsRole(Roles.Administrator)]
[Route(Address)]
public sealed class HolidaysController(PortalDbContext database, SaveHolidays save, CurrentPerson current, TimeProvider clock) : Controller
{
    public const string Address = "/quan-tri/ngay-nghi";

    private int ThisYear => VietnamTime.DayOf(VietnamTime.Stamp(clock.GetUtcNow())).Year;

    [HttpGet("")]
    public async Task<IActionResult> Index(int? year, CancellationToken cancellationToken) =>
        View(await HolidayPage.LoadAsync(database, ThisYear, year, new HolidayForm(), cancellationToken));

    [HttpPost("")]
    public async Task<IActionResult> Index([Bind(Prefix = nameof(HolidayPage.Form))] HolidayForm form, int? year, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid && form.From is { } from)
        {
            try
            {
                var until = form.Until ?? from;
                await save.AddAsync(from, until, form.Name, form.Works, current.Person);
                this.Flash(until == from ? $"Đã nhập ngày {from.Shown()}." : $"Đã nhập các ngày từ {from.Shown()} đến {until.Shown()}.");
                return RedirectToAction(nameof(Index), new { year = from.Year });
            }
            catch (InvalidInputException problem)
            {
                ModelState.AddModelError("", problem.Message);
            }
        }

        return View(await HolidayPage.LoadAsync(database, ThisYear, form.From?.Year ?? year, form, cancellationToken));
    }

    [HttpPost("duong-lich")]
    public async Task<IActionResult> AddSolar(int year)
    {
        if (year is >= 2000 and <= 2200)
        {
            var added = await save.AddSolarAsync(year, current.Person);
            this.Flash(added == 0 ? $"Năm {year} đã có đủ các ngày nghỉ dương lịch." : $"Đã thêm {added} ngày nghỉ dương lịch của năm {year}.");
        }

        return RedirectToAction(nameof(Index), new { year });
    }

    [HttpPost("{id:int}/bo")]
    public async Task<IActionResult> Remove(int id)
    {
        if (await save.RemoveAsync(id, current.Person) is not { } holiday)
        {
            return NotFound();
        }

        this.Flash($"Đã bỏ ngày {holiday.Day.Shown()} ({holiday.Name}).");
        return RedirectToAction(nameof(Index), new { year = holiday.Day.Year });
    }
}
