using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Infrastructure.TagHelpers;

/// <summary>A tag that stands for a partial view of Features/Shared; attribute <c>of</c> is what it shows.</summary>
public abstract class PieceTagHelper<T>(IHtmlHelper html, string view) : TagHelper
    where T : class
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public T? Of { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Of is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = null;
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.Content.SetHtmlContent(await html.PartialAsync(view, Of));
    }
}

/// <summary><c>&lt;page-head of="…" /&gt;</c>; gives the browser's tab its title too.</summary>
public sealed class PageHeadTagHelper(IHtmlHelper html) : PieceTagHelper<PageHead>(html, "_PageHead")
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.ViewData["Title"] = Of?.Title;
        return base.ProcessAsync(context, output);
    }
}

public sealed class FilterChipsTagHelper(IHtmlHelper html) : PieceTagHelper<FilterChips>(html, "_FilterChips");

public sealed class PagerTagHelper(IHtmlHelper html) : PieceTagHelper<Pager>(html, "_Pager");

public sealed class EmptyStateTagHelper(IHtmlHelper html) : PieceTagHelper<EmptyState>(html, "_Empty");
