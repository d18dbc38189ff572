using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PlanPortal.Web.Features.Shared;

/// <summary>A message that the next page shows once.</summary>
/// <param name="Tone">Of <see cref="StateMark"/>.</param>
/// <param name="Saved">Something was saved: the browser forgets what it kept of the form that was sent (keep.js).</param>
/// <param name="UndoAddress">Where undoing is posted; null where the act cannot be undone.</param>
public sealed record FlashMessage(string Text, string Tone, string Icon, bool Saved, string? UndoAddress)
{
    private const string Key = "flash";

    /// <summary>Takes the message that the last page left, or null.</summary>
    public static FlashMessage? Take(ITempDataDictionary data) =>
        data.TryGetValue(Key, out var kept) && kept is string json ? JsonSerializer.Deserialize<FlashMessage>(json) : null;

    internal void Leave(ITempDataDictionary data) => data[Key] = JsonSerializer.Serialize(this);
}
