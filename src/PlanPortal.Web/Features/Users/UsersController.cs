using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Users;

/// <summary>The organization's people and their accounts.</summary>
[NeedsRole(Roles.Administrator)]
[Route(Address)]
public sealed class UsersController(PortalDbContext database, UserList list, CurrentPerson current, TimeProvider time) : Controller
{
    public const string Address = "/quan-tri/nguoi-dung";

    [HttpGet("")]
    public async Task<IActionResult> Index(UserFilter filter) => View(await list.FindAsync(filter));

    [HttpGet("them")]
    public async Task<IActionResult> Create() => View(new NewUserPage(new NewUserForm(), await list.UnitsAsync()));

    [HttpPost("them")]
    public async Task<IActionResult> Create([Bind(Prefix = nameof(NewUserPage.Form))] NewUserForm form, [FromServices] CreateUser create)
    {
        if (ModelState.IsValid)
        {
            try
            {
                return HandOver(await create.RunAsync(form, current.Person));
            }
            catch (InvalidInputException problem)
            {
                ModelState.AddModelError("", problem.Message);
            }
        }

        return View(new NewUserPage(form, await list.UnitsAsync()));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id) =>
        await EditUserPage.LoadAsync(database, list, id, current.Person, time.GetUtcNow()) is { } page ? View(page) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Edit(int id, [Bind(Prefix = nameof(EditUserPage.Form))] EditUserForm form, [FromServices] EditUser edit)
    {
        if (ModelState.IsValid)
        {
            try
            {
                return await edit.RunAsync(id, form, current.Person) ? Saved(id, form) : NotFound();
            }
            catch (InvalidInputException problem)
            {
                ModelState.AddModelError("", problem.Message);
            }
            catch (DbUpdateConcurrencyException)
            {
                return await ConflictAsync(id, form);
            }
        }

        return await EditUserPage.LoadAsync(database, list, id, current.Person, time.GetUtcNow()) is { } page ? View(page with { Form = form }) : NotFound();
    }

    [HttpPost("{id:int}/mat-khau")]
    public async Task<IActionResult> ResetPassword(int id, [FromServices] ResetPassword reset)
    {
        try
        {
            return await reset.RunAsync(id, current.Person) is { } handedOver ? HandOver(handedOver) : NotFound();
        }
        catch (InvalidInputException problem)
        {
            return Refused(id, problem);
        }
    }

    [HttpGet("{id:int}/mat-khau")]
    public async Task<IActionResult> Password(int id)
    {
        var password = TempData[PasswordKey(id)] as string;
        return password is null
            ? RedirectToAction(nameof(Edit), new { id })
            : await EditUserPage.LoadAsync(database, list, id, current.Person, time.GetUtcNow()) is { } page
                ? View(new PasswordPage(id, page.Stored.FullName, page.UserName, password))
                : NotFound();
    }

    [HttpPost("{id:int}/ngung")]
    public async Task<IActionResult> Close(int id, [FromServices] UserActivation activation)
    {
        try
        {
            return await activation.CloseAsync(id, current.Person) is { } person
                ? Changed($"Đã ngừng tài khoản của {person.FullName}.", undo: $"{Address}/{id}/mo-lai")
                : NotFound();
        }
        catch (InvalidInputException problem)
        {
            return Refused(id, problem);
        }
    }

    [HttpPost("{id:int}/mo-lai")]
    public async Task<IActionResult> Open(int id, [FromServices] UserActivation activation) =>
        await activation.OpenAsync(id, current.Person) is { } person
            ? Changed($"Đã mở lại tài khoản của {person.FullName}.")
            : NotFound();

    /// <summary>Keeps a new password for the one page that shows it; the cookie it travels in is encrypted.</summary>
    private static string PasswordKey(int personId) => $"users.password.{personId}";

    private RedirectToActionResult HandOver(HandedOver account)
    {
        TempData[PasswordKey(account.PersonId)] = account.Password;
        return RedirectToAction(nameof(Password), new { id = account.PersonId });
    }

    /// <summary>Whoever gave up the role of administrator may no longer see the list.</summary>
    private IActionResult Saved(int id, EditUserForm form)
    {
        var changed = Changed($"Đã lưu thông tin của {form.FullName}.");
        return id == current.Person.Id && !form.Roles.Contains(Roles.Administrator) ? Redirect("/") : changed;
    }

    private RedirectToActionResult Changed(string message, string? undo = null)
    {
        this.Flash(message, undo);
        return RedirectToAction(nameof(Index));
    }

    private RedirectToActionResult Refused(int id, InvalidInputException problem)
    {
        this.FlashError(problem.Message);
        return RedirectToAction(nameof(Edit), new { id });
    }

    /// <summary>Keeps what was typed beside what is stored now; sending it again then replaces that, knowingly.</summary>
    private async Task<IActionResult> ConflictAsync(int id, EditUserForm form)
    {
        if (await EditUserPage.LoadAsync(database, list, id, current.Person, time.GetUtcNow()) is not { } page)
        {
            return NotFound();
        }

        form.Version = page.Stored.Version;
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(nameof(Edit), page with { Form = form, IsConflict = true });
    }
}
