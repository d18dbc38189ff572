using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Units;

/// <summary>The organization's units and the outside bodies that its plans ask for something.</summary>
[NeedsRole(Roles.Administrator)]
[Route(Address)]
public sealed class UnitsController(PortalDbContext database, CurrentPerson current) : Controller
{
    public const string Address = "/quan-tri/don-vi";

    [HttpGet("")]
    public async Task<IActionResult> Index([FromServices] UnitList list) => View(await list.AllAsync());

    /// <param name="ten">A name that a plan uses and no unit has.</param>
    [HttpGet("them")]
    public async Task<IActionResult> Create([FromServices] UnitList list, string? ten)
    {
        var form = new UnitForm { Name = ten ?? "", Active = true, SortOrder = await list.NextPlaceAsync() };
        return View(nameof(Edit), new UnitPage(null, form, form));
    }

    [HttpPost("them")]
    public async Task<IActionResult> Create([Bind(Prefix = nameof(UnitPage.Form))] UnitForm form, [FromServices] SaveUnit save)
    {
        if (ModelState.IsValid)
        {
            try
            {
                await save.CreateAsync(form, current.Person);
                return Saved($"Đã thêm đơn vị {form.Name}.");
            }
            catch (InvalidInputException problem)
            {
                ModelState.AddModelError("", problem.Message);
            }
            catch (DbUpdateException exception) when (database.IsUniqueViolation(exception))
            {
                SayNameIsTaken(form);
            }
        }

        return View(nameof(Edit), new UnitPage(null, form, form));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id) =>
        await StoredAsync(id) is { } stored ? View(new UnitPage(id, stored, stored)) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int id, [Bind(Prefix = nameof(UnitPage.Form))] UnitForm form, [FromServices] SaveUnit save)
    {
        var conflict = false;
        if (ModelState.IsValid)
        {
            try
            {
                return await save.ChangeAsync(id, form, current.Person) ? Saved($"Đã lưu đơn vị {form.Name}.") : NotFound();
            }
            catch (InvalidInputException problem)
            {
                ModelState.AddModelError("", problem.Message);
            }
            catch (DbUpdateConcurrencyException)
            {
                conflict = true;
            }
            catch (DbUpdateException exception) when (database.IsUniqueViolation(exception))
            {
                SayNameIsTaken(form);
            }
        }

        if (await StoredAsync(id) is not { } stored)
        {
            return NotFound();
        }

        if (conflict)
        {
            // Sending it again then replaces what the other one saved, knowingly.
            form.Version = stored.Version;
            ModelState.Clear();
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return View(new UnitPage(id, form, stored) { IsConflict = conflict });
    }

    private async Task<UnitForm?> StoredAsync(int id) =>
        await database.Units.AsNoTracking().Include(u => u.Aliases).SingleOrDefaultAsync(u => u.Id == id) is { } unit
            ? UnitForm.From(unit)
            : null;

    private void SayNameIsTaken(UnitForm form) =>
        ModelState.AddModelError($"{nameof(UnitPage.Form)}.{nameof(form.Name)}", $"Đã có đơn vị tên “{form.Name}”. Hãy dùng tên khác.");

    private RedirectToActionResult Saved(string message)
    {
        this.Flash(message);
        return RedirectToAction(nameof(Index));
    }
}
