using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PlanPortal.Web.Infrastructure.TagHelpers;

/// <summary>
/// <c>&lt;icon name="inbox" /&gt;</c>: a picture from the sprite, always beside words and therefore silent to screen
/// readers. A new name goes into Assets/icons.txt.
/// </summary>
public sealed class IconTagHelper : TagHelper
{
    private const string Sprite = "dist/icons.svg";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Icon(ViewContext.HttpContext, Name));
    }

    internal static TagBuilder Icon(HttpContext context, string name, string cssClass = "icon")
    {
        var assets = context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        var use = new TagBuilder("use");
        use.Attributes["href"] = $"{context.Request.PathBase}/{assets?[Sprite] ?? Sprite}#{name}";
        var icon = new TagBuilder("svg");
        icon.AddCssClass(cssClass);
        icon.Attributes["aria-hidden"] = "true";
        icon.Attributes["focusable"] = "false";
        icon.InnerHtml.AppendHtml(use);
        return icon;
    }
}
