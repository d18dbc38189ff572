using Microsoft.AspNetCore.Html;

namespace PlanPortal.Web.Features.Shared.Charts;

/// <summary>The small square beside a name in a legend.</summary>
public sealed record ChartKey(ChartFill Fill, string Chart)
{
    private const int Side = 14;

    public IHtmlContent ToHtml()
    {
        var svg = new SvgWriter();
        svg.Open("svg", ("class", "chart-key"), ("width", Side), ("height", Side), ("aria-hidden", "true"));
        Fill.Draw(svg, Chart, "0", "100%", 0, Side);
        return new HtmlString(svg.ToString());
    }
}
