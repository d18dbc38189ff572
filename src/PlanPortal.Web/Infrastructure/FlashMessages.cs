using Microsoft.AspNetCore.Mvc;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Infrastructure;

/// <summary>Leaves a message for the page that follows a redirect.</summary>
public static class FlashMessages
{
    /// <summary>Confirms an act on the page that follows. Call it after everything was saved.</summary>
    public static void Flash(this Controller controller, string text, string? undoAddress = null) =>
        new FlashMessage(text, "green", "check-circle", Saved: true, undoAddress).Leave(controller.TempData);

    /// <summary>Says why an act was not done; nothing was saved.</summary>
    public static void FlashError(this Controller controller, string text) =>
        new FlashMessage(text, "orange", "exclamation-triangle", Saved: false, UndoAddress: null).Leave(controller.TempData);
}
