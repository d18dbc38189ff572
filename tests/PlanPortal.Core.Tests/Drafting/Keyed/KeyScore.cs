using PlanPortal.Core.Drafting.Inspection;
using static PlanPortal.Core.Tests.Drafting.Keyed.Likeness;

namespace PlanPortal.Core.Tests.Drafting.Keyed;

/// <param name="Score">0 to 1.</param>
/// <param name="Differences">A line for each thing that was missed or made up.</param>
internal sealed record PartScore(string Part, double Score, IReadOnlyList<string> Differences);

/// <summary>
/// Scores what was read of a plan against its key, part by part: shares of single fields, and the harmonic mean of precision
/// and recall (F1) of lists, where things count only when all their fields agree.
/// </summary>
internal static class KeyScore
{
    public static IReadOnlyList<PartScore> Of(KeyedPlan key, PlanInspection got) =>
    [
        Head(key, got), Bases(key, got), Outline(key, got), Counts(key, got), Targets(key, got), Tasks(key, got), Duties(key, got),
        Reporting(key, got), Texts("budget", key, got.Budget.Paragraphs), Texts("recipient", key, got.Recipients), Ending(key, got),
    ];

    private static PartScore Head(KeyedPlan key, PlanInspection got)
    {
        var date = key.Value("date")!.Split('/');
        return Fields("head", 0.97,
            ("no", key.Value("no"), got.Number?.No),
            ("symbol", key.Value("symbol"), got.Number?.Symbol),
            ("place", key.Value("place"), got.Place),
            ("title", key.Value("title"), got.Title),
            ("issuer", key.Value("issuer"), got.Issuer?.Canonical),
            ("day", date[0], Shown(got.Date?.Day)),
            ("month", date[1], Shown(got.Date?.Month)),
            ("year", date[2], Shown(got.Date?.Year)));
    }

    private static PartScore Ending(KeyedPlan key, PlanInspection got) => Fields("ending", 0.95,
        ("closing", key.Value("closing"), got.Closing),
        ("enacting", key.Value("enacting"), got.Enacting),
        ("authority", string.Join('|', key.Values("authority")), string.Join('|', got.Signature?.Authority ?? [])),
        ("position", key.Value("position"), got.Signature?.Position),
        ("name", key.Value("name"), got.Signature?.Name));

    private static PartScore Bases(KeyedPlan key, PlanInspection got) => Lists("basis", key.Lines("basis"),
        got.LegalBases.SelectMany(b => b.Documents).Where(d => d.Role == "basis").Select(d => new[] { d.No ?? "-", d.Date is null ? "-" : $"{d.Date:yyyy-MM-dd}" }),
        (k, g) => Clean(k[0]) == Clean(g[0]) && k[1] == g[1]);

    private static PartScore Outline(KeyedPlan key, PlanInspection got) => Lists("outline", key.Lines("node"), Nodes(got).Select(n => new[] { n.Path, n.Kind, n.Heading ?? "" }),
        (k, g) => Clean(k[0]) == Clean(g[0]) && Close(k.ElementAtOrDefault(4), g[2]));

    private static PartScore Counts(KeyedPlan key, PlanInspection got)
    {
        // Sections without a number repeat the paths of their nodes: the next of the same path is meant.
        var left = Nodes(got).ToList();
        var wrong = new List<string>();
        foreach (var node in key.Lines("node"))
        {
            var mine = left.Find(n => Clean(n.Path) == Clean(node[0]));
            left.Remove(mine!);
            if ((node[2], node[3]) != (Shown(mine?.Bullets), Shown(mine?.Paras)))
            {
                wrong.Add($"counts {node[0]}: wanted {node[2]} bullets, {node[3]} paragraphs, got {mine?.Bullets}, {mine?.Paras}");
            }
        }

        return new("counts", 1 - (wrong.Count / (double)key.Lines("node").Count()), wrong);
    }

    private static PartScore Targets(KeyedPlan key, PlanInspection got) => Lists("target", key.Lines("target"),
        got.Targets.Select(t => new[] { t.Statement, t.Comparator ?? "-", Listed(t.Value), Listed(t.Year) }),
        (k, g) => Close(k[0], g[0]) && k[1] == g[1] && k[2] == g[2] && k[3] == g[3]);

    private static PartScore Tasks(KeyedPlan key, PlanInspection got) => Lists("task", key.Lines("task"),
        got.Tasks.Select(t => new[] { t.Name, string.Join(" + ", t.Lead), string.Join(" + ", t.Cooperating), t.Time?.Text ?? "-" }),
        (k, g) => Close(k[0], g[0], 0.9) && People(k[1], g[1]) && People(k[2], g[2]) && Close(k[3], g[3], 0.9));

    private static PartScore Duties(KeyedPlan key, PlanInspection got) => Lists("duty", key.Lines("duty"),
        got.UnitDuties.Select(d => new[] { d.Unit, Shown(d.Duties), d.Requested ? "requested" : "" }),
        (k, g) => Close(k[0], g[0], 0.9) && k[1] == g[1] && (k.ElementAtOrDefault(2) ?? "") == g[2]);

    private static PartScore Reporting(KeyedPlan key, PlanInspection got) => Lists("report", key.Lines("report"),
        got.Reporting.Select(r => new[] { r.Kind, r.Dates.Count == 0 ? "-" : string.Join(", ", r.Dates), r.Text }),
        (k, g) => k[0] == g[0] && k[1] == g[1] && (Close(k[2], g[2], 0.8) || Opens(k[2], g[2]) || Opens(g[2], k[2])));

    private static PartScore Texts(string part, KeyedPlan key, IReadOnlyList<string> got) =>
        Lists(part, key.Lines(part), got.Select(text => new[] { text }), (k, g) => Close(k[0], g[0]));

    private static PartScore Fields(string part, double least, params (string Name, string? Wanted, string? Got)[] fields)
    {
        var wrong = fields.Where(f => !Close(f.Wanted, f.Got, least)).Select(f => $"{part} {f.Name}: wanted {f.Wanted}, got {f.Got}").ToList();
        return new(part, 1 - (wrong.Count / (double)fields.Length), wrong);
    }

    private static PartScore Lists(string part, IEnumerable<string[]> wanted, IEnumerable<string[]> got, Func<string[], string[], bool> same)
    {
        var (keys, left, missed) = (wanted.ToList(), got.ToList(), new List<string[]>());
        var all = keys.Count + left.Count;
        foreach (var key in keys)
        {
            var hit = left.FindIndex(g => same(key, g));
            if (hit < 0)
            {
                missed.Add(key);
            }
            else
            {
                left.RemoveAt(hit);
            }
        }

        string[] differences = [.. missed.Select(m => $"{part} wanted {string.Join(" | ", m)}"), .. left.Select(l => $"{part} extra  {string.Join(" | ", l)}")];
        return new(part, all == 0 ? 1 : 2.0 * (keys.Count - missed.Count) / all, differences);
    }

    private static IEnumerable<InspectedNode> Nodes(PlanInspection got) => got.Outline.Where(n => n.Kind != "appendix");

    private static bool People(string wanted, string got) => Close(Sorted(wanted), Sorted(got), 0.9);

    private static string Sorted(string names) => string.Join("; ", names.Split(" + ").Select(Clean).Order(StringComparer.Ordinal));

    private static bool Opens(string quote, string text) => Clean(text).Contains(Clean(quote)[..Math.Min(60, Clean(quote).Length)], StringComparison.Ordinal);

    private static string Shown(int? figure) => figure is { } value ? FormattableString.Invariant($"{value}") : "-";

    private static string Listed(object? value) => value switch
    {
        null => "-",
        IEnumerable<decimal> range => string.Join(", ", range.Select(v => FormattableString.Invariant($"{v:0.####}"))),
        IEnumerable<int> years => string.Join(", ", years),
        decimal figure => FormattableString.Invariant($"{figure:0.####}"),
        _ => FormattableString.Invariant($"{value}"),
    };
}
