using Microsoft.AspNetCore.Html;

namespace PlanPortal.Web.Features.Shared.Charts;

/// <summary>What the length of a bar says.</summary>
public enum BarScale
{
    /// <summary>Rows are held against the largest.</summary>
    Largest,

    /// <summary>Each row is a whole of its own: shares.</summary>
    Whole,
}

/// <summary>One figure of a row.</summary>
/// <param name="Address">The rows behind it.</param>
public sealed record BarPart(ChartFill Fill, int Value, string? Address);

/// <param name="Note">At the right of the label, e.g. <c>62 % xong</c>.</param>
public sealed record BarRow(string Label, string? Address, IReadOnlyList<BarPart> Parts, string? Note = null)
{
    public int Total => Parts.Sum(p => p.Value);
}

/// <summary>
/// Bars, simple or stacked, as a drawing that grows with its place on the page and keeps the size of its words. It answers one question,
/// which its title says; the same figures stand in the table behind it.
/// </summary>
/// <param name="Id">Of the chart on its page and in the name of its file.</param>
/// <param name="Title">The answer in one sentence.</param>
/// <param name="What">Heads the column of labels: <c>Đơn vị</c>.</param>
/// <param name="Fills">In the order of the parts of each row.</param>
public sealed record BarChart(string Id, string Title, string What, IReadOnlyList<ChartFill> Fills, IReadOnlyList<BarRow> Rows, BarScale Scale = BarScale.Largest)
{
    private const int BarTop = 20;
    private const int BarHeight = 20;
    private const int FileWidth = 900;
    private const int FileHead = 78;

    private static readonly ChartLabel names = new(64, 38, 24);

    /// <summary>Labels are short and stand beside their bars.</summary>
    public bool LabelsBeside { get; init; }

    /// <summary>Where the drawing can be had as a file; null where it cannot.</summary>
    public string? FileAddress { get; init; }

    private int RowHeight => LabelsBeside ? 30 : 48;

    public IHtmlContent ToHtml() => new HtmlString(Draw(asFile: false));

    /// <summary>The drawing as a file of its own, with title and legend.</summary>
    public string ToFile() => Draw(asFile: true);

    private string Draw(bool asFile)
    {
        var svg = new SvgWriter();
        var (top, height) = (asFile ? FileHead : 0, Rows.Count * RowHeight);
        svg.Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("class", "chart"), ("role", "graphics-document"), ("aria-labelledby", $"{Id}-title"),
            ("width", asFile ? FileWidth + 48 : "100%"), ("height", height + top + (asFile ? 24 : 0)), ("font-size", 14), ("font-family", "'Be Vietnam Pro', Arial, sans-serif"), ("fill", "#1f2933"));
        svg.Text("title", Title, ("id", $"{Id}-title"));
        svg.Open("defs");
        foreach (var fill in Fills)
        {
            fill.Define(svg, Id);
        }

        svg.Close();
        if (asFile)
        {
            DrawFileHead(svg);
            svg.Open("svg", ("x", 24), ("y", FileHead), ("width", FileWidth), ("height", height));
        }

        var largest = Rows.Count == 0 ? 0 : Rows.Max(r => r.Total);
        foreach (var (row, i) in Rows.Select((row, i) => (row, i)))
        {
            DrawRow(svg, row, i * RowHeight, Scale == BarScale.Whole ? row.Total : largest, asFile);
        }

        return svg.ToString();
    }

    private void DrawFileHead(SvgWriter svg)
    {
        svg.Empty("rect", ("width", "100%"), ("height", "100%"), ("fill", "#ffffff"));
        svg.Text("text", Title, ("x", 24), ("y", 32), ("font-size", 18), ("font-weight", 700));
        var x = 24;
        foreach (var fill in Fills)
        {
            fill.Draw(svg, Id, $"{x}", "14", 46, 14);
            svg.Text("text", fill.Name, ("x", x + 20), ("y", 58));
            x += 36 + (fill.Name.Length * 8);
        }
    }

    private void DrawRow(SvgWriter svg, BarRow row, int y, int whole, bool asFile)
    {
        svg.Open("svg", ("y", y), ("width", LabelsBeside ? "20%" : "68%"), ("height", BarTop));
        Link(svg, row.Address, row.Label, () => names.Draw(svg, row.Label, asFile, row.Address is null ? null : "chart-link", ("y", 14)));
        svg.Close();
        svg.Text("text", row.Note ?? $"{row.Total:N0}", ("x", "100%"), ("y", y + 14), ("text-anchor", "end"), ("class", "chart-note"));
        svg.Open("svg", ("class", "chart-bars"), ("x", LabelsBeside ? "20%" : "0"), ("y", LabelsBeside ? y : y + BarTop), ("width", LabelsBeside ? "70%" : "100%"), ("height", BarHeight + 1));
        var before = 0;
        foreach (var part in row.Parts.Where(p => p.Value > 0))
        {
            var (start, share) = ((double)before / whole, (double)part.Value / whole);
            Link(svg, part.Address, $"{row.Label}: {part.Value:N0} {part.Fill.Name}", () => DrawPart(svg, part, start, share));
            before += part.Value;
        }

        svg.Close();
    }

    private void DrawPart(SvgWriter svg, BarPart part, double start, double share)
    {
        part.Fill.Draw(svg, Id, SvgWriter.Percent(start), SvgWriter.Percent(share), 0, BarHeight);
        var figure = $"{part.Value:N0}";
        if (share >= 0.02 + (0.02 * figure.Length))
        {
            svg.Text(
                "text", figure, ("x", SvgWriter.Percent(start + (share / 2))), ("y", 15), ("text-anchor", "middle"), ("font-weight", 600),
                ("class", part.Fill.IsDark ? "figure-light" : "figure-dark"), ("fill", part.Fill.IsDark ? "#ffffff" : "#1f2933"),
                ("stroke", part.Fill.IsDark ? null : "#ffffff"), ("stroke-width", part.Fill.IsDark ? null : 4), ("paint-order", part.Fill.IsDark ? null : "stroke"));
        }
    }

    /// <summary>What is drawn leads to the address, where there is one, and says its name.</summary>
    internal static void Link(SvgWriter svg, string? address, string name, Action draw)
    {
        if (address is null)
        {
            svg.Open("g");
        }
        else
        {
            svg.Open("a", ("href", address), ("aria-label", name));
        }

        svg.Text("title", name);
        draw();
        svg.Close();
    }
}
