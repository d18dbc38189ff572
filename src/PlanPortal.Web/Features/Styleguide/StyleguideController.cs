using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Styleguide;

/// <summary>Every piece of the look with sample data, for whoever builds pages. In Development only.</summary>
[AllowAnonymous]
[Route("styleguide")]
public sealed class StyleguideController(IWebHostEnvironment environment) : Controller
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!environment.IsDevelopment())
        {
            context.Result = NotFound();
            return;
        }

        ViewData[Frame.Key] = Samples.Frame;
        ViewData[Frame.SectionKey] = "Plans";
    }

    [HttpGet("")]
    public IActionResult Pieces() => View();

    [HttpGet("desk")]
    public IActionResult Desk()
    {
        ViewData[Frame.SectionKey] = "Desk";
        return View();
    }

    [HttpGet("empty")]
    public IActionResult Nothing()
    {
        ViewData[Frame.SectionKey] = "Desk";
        return View();
    }

    [HttpGet("form")]
    public IActionResult Form() => View(new SampleForm());

    [HttpPost("form")]
    public IActionResult Form(SampleForm form)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }

        this.Flash($"Đã lưu “{form.Subject}”, thời hạn {form.Deadline}.", undoAddress: Url.Action(nameof(Undo)));
        return RedirectToAction(nameof(Form));
    }

    [HttpPost("undo")]
    public IActionResult Undo()
    {
        this.FlashError("Đã hoàn tác: biểu mẫu trở lại như trước.");
        return RedirectToAction(nameof(Form));
    }

    [HttpGet("document")]
    public IActionResult Document() => View();

    [HttpGet("open")]
    public IActionResult Open()
    {
        ViewData.Remove(Frame.Key);
        return View(new SampleSignIn());
    }

    [HttpGet("fault")]
    public IActionResult Fault() => throw new InvalidOperationException("The style guide shows the page of a fault.");
}
