using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PlanPortal.Web.Tests.Harness;

/// <summary>What a browser sends for a form: its fields as they stand, the given ones replaced.</summary>
internal static class FormFields
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(IHtmlFormElement form, (string Name, string? Value)[] given)
    {
        foreach (var name in given.Select(g => g.Name))
        {
            Assert.True(form.Elements.Any(e => NameOf(e) == name), $"The form {form.Action} has no field {name}.");
        }

        var replaced = given.Select(g => g.Name).ToHashSet();
        return
        [
            .. form.Elements.Where(e => NameOf(e) is { Length: > 0 } name && !replaced.Contains(name)).SelectMany(Standing),
            // A null value leaves the field out, as an unticked box.
            .. given.Where(g => g.Value is not null).Select(g => KeyValuePair.Create(g.Name, g.Value!)),
        ];
    }

    private static IEnumerable<KeyValuePair<string, string>> Standing(IElement element)
    {
        var name = NameOf(element)!;
        return element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement { Type: "submit" or "button" or "file" } or IHtmlButtonElement => [],
            IHtmlInputElement input => [KeyValuePair.Create(name, input.Value)],
            IHtmlTextAreaElement area => [KeyValuePair.Create(name, area.Value)],
            IHtmlSelectElement select => select.Options.Where(o => o.IsSelected).Select(o => KeyValuePair.Create(name, o.Value)),
            _ => [],
        };
    }

    private static string? NameOf(IElement element) => element.GetAttribute("name");
}
