using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PlanPortal.Web.Infrastructure.TagHelpers;

/// <summary>What ties a control to the help and the error beside it.</summary>
internal sealed record FieldAid(string Id, string? Help, string? Error)
{
    public static FieldAid For(ViewContext view, ModelExpression expression, string? help)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        var error = view.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0
            ? string.Join(' ', entry.Errors.Select(e => e.ErrorMessage))
            : null;
        return new(TagBuilder.CreateSanitizedId(name, "_"), help, error);
    }

    public IEnumerable<KeyValuePair<string, string>> Attributes
    {
        get
        {
            var described = string.Join(' ', new[] { Help is null ? null : HelpId, Error is null ? null : ErrorId }.OfType<string>());
            if (described.Length > 0)
            {
                yield return new("aria-describedby", described);
            }

            if (Error is not null)
            {
                yield return new("aria-invalid", "true");
            }
        }
    }

    public string HelpId => $"{Id}-help";

    public string ErrorId => $"{Id}-error";
}

/// <summary>Ties a control that a page writes itself inside <c>&lt;form-field&gt;</c>.</summary>
[HtmlTargetElement("input", Attributes = "asp-for")]
[HtmlTargetElement("select", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
public sealed class FieldControlTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(FieldAid), out var item) && item is FieldAid aid)
        {
            foreach (var (name, value) in aid.Attributes)
            {
                output.Attributes.SetAttribute(name, value);
            }
        }
    }
}
