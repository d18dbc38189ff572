using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PlanPortal.Core;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Infrastructure.TagHelpers;

/// <summary>
/// <c>&lt;form-field for="Subject" help="…" /&gt;</c>: label above, control, help, error. <c>type</c> is text, textarea,
/// date, number, email, password, tel or checkbox; what stands between the tags is used as the control instead.
/// A field that may stay empty says so.
/// </summary>
public sealed class FormFieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    private const string Checkbox = "checkbox";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    /// <summary>Instead of the property's display name.</summary>
    public string? Label { get; set; }

    public string? Help { get; set; }

    public string Type { get; set; } = "text";

    /// <summary>Lines of a textarea.</summary>
    public int Rows { get; set; } = 4;

    public string? Autocomplete { get; set; }

    public bool Autofocus { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var aid = FieldAid.For(ViewContext, For, Help ?? (Type == "date" ? "Ví dụ: 5/6/2026" : null));
        context.Items[typeof(FieldAid)] = aid;
        var given = await output.GetChildContentAsync();
        IHtmlContent control = given.IsEmptyOrWhiteSpace ? Control(aid) : given;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Type is "date" or "number" ? "field field-short" : "field");
        if (Type == Checkbox)
        {
            output.Content.AppendHtml("<div class=\"form-check\">").AppendHtml(control).AppendHtml(LabelFor(aid)).AppendHtml("</div>");
        }
        else
        {
            output.Content.AppendHtml(LabelFor(aid)).AppendHtml(control);
        }

        Append(output.Content, aid);
    }

    private TagBuilder LabelFor(FieldAid aid)
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = aid.Id } };
        label.InnerHtml.Append(Label ?? For.Metadata.GetDisplayName());
        if (!For.Metadata.IsRequired && Type != Checkbox)
        {
            label.InnerHtml.AppendHtml(" <span class=\"optional\">(không bắt buộc)</span>");
        }

        return label;
    }

    /// <summary>What was sent as its value may be anything, and the generator fails on all that is neither true nor false.</summary>
    private TagBuilder CheckBox(Dictionary<string, object> attributes)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        if (ViewContext.ModelState.TryGetValue(name, out var sent) && sent.RawValue is not null && !bool.TryParse(sent.AttemptedValue?.Split(',')[0], out _))
        {
            ViewContext.ModelState.SetModelValue(name, bool.FalseString, bool.FalseString);
        }

        return generator.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, For.Model as bool?, attributes);
    }

    private TagBuilder Control(FieldAid aid)
    {
        var attributes = aid.Attributes.ToDictionary(a => a.Key, object (a) => a.Value);
        attributes["class"] = Type == Checkbox ? "form-check-input" : "form-control";
        if (Autocomplete is not null)
        {
            attributes["autocomplete"] = Autocomplete;
        }

        if (Autofocus)
        {
            attributes["autofocus"] = "autofocus";
        }

        var control = Type switch
        {
            Checkbox => CheckBox(attributes),
            "textarea" => generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows, columns: 0, attributes),
            "password" => generator.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, value: null, attributes),
            _ => TextBox(attributes),
        };
        // A browser cuts what is pasted beyond maxlength without a word; the server says it, and nothing is lost.
        control.Attributes.Remove("maxlength");
        return control;
    }

    private TagBuilder TextBox(Dictionary<string, object> attributes)
    {
        // Numbers and dates are typed as people write them here, which the browser's own controls do not take.
        attributes["type"] = Type is "date" or "number" ? "text" : Type;
        if (Type == "number")
        {
            attributes["inputmode"] = "decimal";
        }

        if (Type == "date")
        {
            attributes["data-date"] = "data-date";
            attributes["autocomplete"] = "off";
        }

        var value = For.Model is DateOnly date ? date.Shown() : For.Model;
        return generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, value, format: null, attributes);
    }

    private void Append(TagHelperContent content, FieldAid aid)
    {
        if (aid.Help is not null)
        {
            content.AppendHtml(Paragraph(aid.HelpId, "field-help", new HtmlContentBuilder().Append(aid.Help)));
        }

        if (aid.Error is not null)
        {
            var words = new HtmlContentBuilder()
                .AppendHtml(IconTagHelper.Icon(ViewContext.HttpContext, "exclamation-triangle"))
                .AppendHtml("<span>").Append(aid.Error).AppendHtml("</span>");
            content.AppendHtml(Paragraph(aid.ErrorId, "field-error", words));
        }
    }

    private static TagBuilder Paragraph(string id, string cssClass, IHtmlContent words)
    {
        var paragraph = new TagBuilder("p") { Attributes = { ["id"] = id, ["class"] = cssClass } };
        paragraph.InnerHtml.AppendHtml(words);
        return paragraph;
    }
}
