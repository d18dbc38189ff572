using PlanPortal.Core;

namespace PlanPortal.Web.Features.Shared.Charts;

/// <summary>
/// A name in a drawing, where no line breaks and nothing says that words were cut. It is written once for each room that its place may
/// have, shortened to that; styles show the one that fits (<c>chart-name-…</c>). A file has one size and one name.
/// </summary>
/// <param name="Lengths">Letters that fit, from the widest place to the narrowest.</param>
internal sealed record ChartLabel(params IReadOnlyList<int> Lengths)
{
    public void Draw(SvgWriter svg, string name, bool asFile, string? style, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        var rooms = Lengths.Take(asFile ? 1 : Lengths.Count).Select((length, room) => (Words: name.Shortened(length), Style: $"chart-name-{room}"));
        foreach (var same in rooms.GroupBy(r => r.Words, r => r.Style).ToList())
        {
            svg.Text("text", same.Key, [.. attributes, ("class", string.Join(' ', same.Prepend(style ?? "")).Trim())]);
        }
    }
}
