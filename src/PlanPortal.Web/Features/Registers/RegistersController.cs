using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Registers;
using PlanPortal.Data;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Registers;

/// <summary>Sổ đăng ký văn bản đi: everybody reads it, the clerk completes it.</summary>
public sealed class RegistersController(PortalDbContext database, CurrentPerson current, TimeProvider clock) : Controller
{
    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    [HttpGet("/so-van-ban-di", Name = Routes.Register)]
    public async Task<IActionResult> Index(int? year, int? before, bool whole, CancellationToken cancellationToken) =>
        View(await RegisterPage.LoadAsync(database, VietnamTime.DayOf(Now).Year, year, before, whole, cancellationToken));

    [NeedsRole(Roles.Clerk)]
    [HttpGet("/so-van-ban-di/{id:int}", Name = Routes.RegisterEntry)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancellationToken) =>
        await Entries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is { } entry
            ? View(new RegisterEntryPage(entry, RegisterEntryForm.Of(entry)))
            : NotFound();

    [NeedsRole(Roles.Clerk)]
    [HttpPost("/so-van-ban-di/{id:int}")]
    public async Task<IActionResult> Edit(int id, [Bind(Prefix = nameof(RegisterEntryPage.Form))] RegisterEntryForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await AgainAsync(id, form, cancellationToken);
        }

        try
        {
            var saved = await database.InTransactionAsync(() => SaveAsync(id, form, cancellationToken), cancellationToken);
            if (saved is null)
            {
                return NotFound();
            }

            if (saved == false)
            {
                return await ConflictAsync(id, form, cancellationToken);
            }

            this.Flash("Đã ghi sổ.");
            return RedirectToRoute(Routes.Register);
        }
        catch (InvalidInputException problem)
        {
            ModelState.AddModelError("", problem.Message);
            return await AgainAsync(id, form, cancellationToken);
        }
    }

    private IQueryable<RegisterEntry> Entries => database.RegisterEntries.Include(e => e.Plan);

    /// <summary>Null when there is no such line, false when somebody else changed it meanwhile.</summary>
    private async Task<bool?> SaveAsync(int id, RegisterEntryForm form, CancellationToken cancellationToken)
    {
        if (await Entries.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } entry)
        {
            return null;
        }

        if (entry.Version != form.Version)
        {
            return false;
        }

        entry.Complete(form.ArchivedBy, form.Copies, form.DispatchedOn, form.Receipt, form.Note, current.Person, Now);
        return true;
    }

    private async Task<IActionResult> AgainAsync(int id, RegisterEntryForm form, CancellationToken cancellationToken) =>
        await Entries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is { } entry
            ? View(nameof(Edit), new RegisterEntryPage(entry, form))
            : NotFound();

    private async Task<IActionResult> ConflictAsync(int id, RegisterEntryForm form, CancellationToken cancellationToken)
    {
        var entry = await Entries.AsNoTracking().SingleAsync(e => e.Id == id, cancellationToken);
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(nameof(Edit), new RegisterEntryPage(entry, form with { Version = entry.Version }, RegisterEntryForm.Of(entry)));
    }
}
