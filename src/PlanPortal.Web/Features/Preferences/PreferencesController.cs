using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Data.Rounds;
using PlanPortal.Web.Features.Calendar;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Mail;

namespace PlanPortal.Web.Features.Preferences;

/// <summary>Where a person's mail goes, and the secret address of their calendar.</summary>
[Route(Address)]
public sealed class PreferencesController(PortalDbContext database, CurrentPerson current, IMailSender mail, PortalAddress portal, TimeProvider clock) : Controller
{
    public const string Address = "/thong-bao/cai-dat";

    private const string SecretKey = "calendar.secret";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var page = await LoadAsync(cancellationToken);
        return View(TempData[SecretKey] is string secret ? page with { CalendarAddress = CalendarController.AddressOf(secret, Request, portal) } : page);
    }

    [HttpPost("")]
    public async Task<IActionResult> Index([Bind(Prefix = nameof(PreferencesPage.Form))] PreferencesForm form, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid)
        {
            try
            {
                await ChangeAsync(p => p.Set(form.Email, form.WantsDigest), cancellationToken);
                this.Flash("Đã lưu cài đặt nhận tin.");
                return RedirectToAction(nameof(Index));
            }
            catch (InvalidInputException problem)
            {
                ModelState.AddModelError($"{nameof(PreferencesPage.Form)}.{nameof(form.Email)}", problem.Message);
            }
        }

        return View(await LoadAsync(cancellationToken) with { Form = form });
    }

    /// <summary>Makes the calendar's address, or a new one in place of the old. It travels to the one page that shows it in an encrypted cookie.</summary>
    [HttpPost("lich")]
    public async Task<IActionResult> MakeCalendar(CancellationToken cancellationToken)
    {
        await ChangeAsync(p => TempData[SecretKey] = p.MakeCalendarSecret(Now), cancellationToken);
        return RedirectToAction(nameof(Index), null, null, "lich");
    }

    [HttpPost("lich/thu-hoi")]
    public async Task<IActionResult> RevokeCalendar(CancellationToken cancellationToken)
    {
        await ChangeAsync(p => p.RevokeCalendar(), cancellationToken);
        this.Flash("Đã thu hồi địa chỉ lịch. Điện thoại, máy tính đang dùng địa chỉ cũ không còn nhận được lịch.");
        return RedirectToAction(nameof(Index));
    }

    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    private Task<PreferencesPage> LoadAsync(CancellationToken cancellationToken) =>
        PreferencesPage.LoadAsync(database, current.Person, mail.IsSetUp, cancellationToken);

    private Task ChangeAsync(Action<PersonPreferences> change, CancellationToken cancellationToken) => database.InTransactionAsync(
        async () =>
        {
            var mine = await database.PersonPreferences.SingleOrDefaultAsync(p => p.PersonId == current.Person.Id, cancellationToken)
                ?? database.PersonPreferences.Add(new PersonPreferences(current.Person)).Entity;
            change(mine);
        },
        cancellationToken);
}
