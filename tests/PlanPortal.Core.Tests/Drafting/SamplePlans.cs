namespace PlanPortal.Core.Tests.Drafting;

/// <summary>A plan written for these tests, with its answer key.</summary>
internal sealed record SamplePlan(string Name, string Text, string Key);

/// <summary>The plans in <c>Samples/</c>: communes and people that do not exist, in the styles that plans are written in.</summary>
internal static class SamplePlans
{
    public static IReadOnlyList<SamplePlan> All { get; } = [.. Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(Load)];

    public static SamplePlan Named(string name) => All.Single(s => s.Name == name);

    private static SamplePlan Load(string path)
    {
        // A plan that was also extracted from its PDF has one key for both.
        var name = Path.GetFileNameWithoutExtension(path);
        return new(name, File.ReadAllText(path), File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, $"{name.Split('.')[0]}.key.json")));
    }

    private static string Folder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(at.FullName, "Drafting", "Samples")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("Drafting/Samples");
        }

        return Path.Combine(at.FullName, "Drafting", "Samples");
    }
}
