using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Infrastructure.TagHelpers;

/// <summary>A <see cref="PageAct"/> as a link, or as a form of one button where it changes something.</summary>
public sealed class PageActTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public PageAct Act { get; set; } = null!;

    [HtmlAttributeName("class")]
    public string? CssClass { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Act.Posts ? Form() : Button("a", ("href", Act.Address)));
    }

    private TagBuilder Form()
    {
        var form = new TagBuilder("form") { Attributes = { ["method"] = "post", ["action"] = Act.Address } };
        if (Act.Confirm is not null)
        {
            form.Attributes["data-confirm"] = Act.Confirm;
        }

        form.InnerHtml.AppendHtml(generator.GenerateAntiforgery(ViewContext)).AppendHtml(Button("button", ("type", "submit")));
        return form;
    }

    private TagBuilder Button(string tag, (string Name, string Value) attribute)
    {
        var button = new TagBuilder(tag) { Attributes = { [attribute.Name] = attribute.Value } };
        button.AddCssClass(CssClass ?? "btn btn-quiet");
        if (Act.Icon is not null)
        {
            button.InnerHtml.AppendHtml(IconTagHelper.Icon(ViewContext.HttpContext, Act.Icon));
        }

        button.InnerHtml.Append(Act.Label);
        return button;
    }
}
