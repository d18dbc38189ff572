using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PlanPortal.Core.Plans;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Infrastructure.TagHelpers;

/// <summary>
/// <c>&lt;state-badge state="plan.State" /&gt;</c> or <c>&lt;state-badge mark="StateMark.Of(WorkStanding.Late)" /&gt;</c>; nothing
/// where there is neither.
/// </summary>
public sealed class StateBadgeTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public PlanState? State { get; set; }

    public StateMark? Mark { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if ((State is { } state ? StateMark.Of(state) : Mark) is not { } mark)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"state tone-{mark.Tone}");
        output.Content.AppendHtml(IconTagHelper.Icon(ViewContext.HttpContext, mark.Shape, "state-shape icon"));
        output.Content.Append(mark.Text);
    }
}
