using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Inspection;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

/// <summary>The plans in <c>Meaning/Samples</c>: communes, schools and ministries that do not exist, in the styles that plans are written in.</summary>
internal static class SampleMeanings
{
    public static IReadOnlyList<string> Names { get; } = [.. Directory.GetFiles(Folder(), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder(), name + ".txt"));

    public static PlanInspection Read(string name) => PlanInspection.From(PlanReader.Read(Text(name)));

    /// <summary>The documents relied on, as <c>no date</c>.</summary>
    public static IEnumerable<string> Bases(PlanInspection plan) =>
        plan.LegalBases.SelectMany(b => b.Documents).Where(d => d.Role == "basis").Select(d => $"{d.No ?? d.Type} {d.Date:yyyy-MM-dd}".TrimEnd());

    public static IEnumerable<string> Targets(PlanInspection plan) => plan.Targets.Select(t => $"{t.Section} {t.Comparator} {Listed(t.Value)} {t.Unit} {Listed(t.Year)}");

    public static IEnumerable<string> Tasks(PlanInspection plan) =>
        plan.Tasks.Select(t => $"{t.No} {t.Name} | {string.Join("; ", t.Lead)} | {string.Join("; ", t.Cooperating)} | {t.Time?.Kind} {t.Time?.Due:yyyy-MM-dd}".TrimEnd());

    public static IEnumerable<string> Duties(PlanInspection plan) => plan.UnitDuties.Select(d => $"{d.Section} {d.Unit} {d.Duties}{(d.Requested ? " requested" : "")}");

    public static IEnumerable<string> Reporting(PlanInspection plan) =>
        plan.Reporting.Select(r => $"{r.Section} {r.Kind} {r.Every} [{string.Join(", ", r.Dates)}] {string.Join("; ", r.To)} <{r.Via}>");

    private static string Listed(object? value) => value switch
    {
        null => "-",
        IEnumerable<decimal> range => string.Join("..", range),
        IEnumerable<int> years => string.Join(",", years),
        _ => FormattableString.Invariant($"{value}"),
    };

    private static string Folder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(at.FullName, "Drafting", "Meaning", "Samples")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("Drafting/Meaning/Samples");
        }

        return Path.Combine(at.FullName, "Drafting", "Meaning", "Samples");
    }
}
