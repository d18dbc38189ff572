using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PlanPortal.Web.Features.Workflow;

/// <summary>Words of a refused act: they stand in the form again after the redirect, so nothing typed is lost.</summary>
public static class KeptWords
{
    private const string Key = "words";

    public static void KeepWords(this Controller controller, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            controller.TempData[Key] = words;
        }
    }

    public static string? Kept(this ITempDataDictionary data) => data[Key] as string;

    public static string FirstError(this ModelStateDictionary state) =>
        state.Values.SelectMany(v => v.Errors).First().ErrorMessage;
}
