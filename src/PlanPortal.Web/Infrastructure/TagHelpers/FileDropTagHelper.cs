using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PlanPortal.Web.Infrastructure.TagHelpers;

/// <summary>
/// <c>&lt;file-drop asp-for="File" accept=".docx,.txt" /&gt;</c> inside a <c>&lt;form-field&gt;</c>: a file input that
/// also takes dropped files (file-drop.js).
/// </summary>
public sealed class FileDropTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>Endings of file names that are taken, separated by commas.</summary>
    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    /// <summary>Bytes of one file; a larger one is pointed out before it is sent.</summary>
    public long MostBytes { get; set; } = RequestLimits.MaxBytes;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var aid = context.Items.TryGetValue(typeof(FieldAid), out var item) && item is FieldAid given
            ? given
            : FieldAid.For(ViewContext, For, help: null);
        var input = new TagBuilder("input")
        {
            TagRenderMode = TagRenderMode.SelfClosing,
            Attributes =
            {
                ["type"] = "file",
                ["class"] = "form-control",
                ["id"] = aid.Id,
                ["name"] = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name),
                ["accept"] = Accept,
            },
        };
        foreach (var (name, value) in aid.Attributes)
        {
            input.Attributes[name] = value;
        }

        if (Multiple)
        {
            input.Attributes["multiple"] = "multiple";
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "file-drop");
        output.Attributes.SetAttribute("data-most-bytes", MostBytes.ToString(CultureInfo.InvariantCulture));
        var words = new TagBuilder("p");
        words.InnerHtml.AppendHtml(IconTagHelper.Icon(ViewContext.HttpContext, "upload"))
            .Append(Multiple ? " Kéo tệp vào đây, hoặc chọn từ máy:" : " Kéo một tệp vào đây, hoặc chọn từ máy:");
        output.Content.AppendHtml(words).AppendHtml(input);
    }
}
