using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PlanPortal.Web.Features.Shared;

/// <summary>A message that the next page shows once.</summary>
/// <param name="Tone">Of <see cref="StateMark"/>.</param>
/// <param name="Saved">Something was saved: the browser forgets what it kept of the form that was sent (keep.js).</param>
/// <param name="UndoAddress">Where undoing is posted; null where the act cannot be undone.</param>
public sealed record Flash(string Text, string Tone, string Icon, bool Saved, string? UndoAddress)
{
    private const string Key = "flash";

    /// <summary>Takes the message that the last page left, or null.</summary>
    public static Flash? Take(ITempDataDictionary data) =>
        data.TryGetValue(Key, out var kept) && kept is string json ? JsonSerializer.Deserialize<Flash>(json) : null;

    internal void Leave(ITempDataDictionary data) => data[Key] = JsonSerializer.Serialize(this);
}

public static class FlashMessages
{
    /// <summary>Confirms an act on the page that follows. Call it after everything was saved.</summary>
    public static void Confirm(this Controller controller, string text, string? undoAddress = null) =>
        new Flash(text, "green", "check-circle", Saved: true, undoAddress).Leave(controller.TempData);

    /// <summary>Says why an act was not done; nothing was saved.</summary>
    public static void Warn(this Controller controller, string text) =>
        new Flash(text, "orange", "exclamation-triangle", Saved: false, UndoAddress: null).Leave(controller.TempData);
}
