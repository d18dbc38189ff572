namespace PlanPortal.Core.Tests.Drafting.Additions;

/// <summary>Every plan that the project wrote for itself: both sets of samples and the demo commune's.</summary>
internal static class OwnPlans
{
    public static IReadOnlyList<string> Names { get; } = [.. Directory.EnumerateFiles(Root(), "*.txt", SearchOption.AllDirectories).Where(IsOwn).Select(f => Path.GetRelativePath(Root(), f)).Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(Path.Combine(Root(), name));

    private static bool IsOwn(string path) =>
        Path.GetRelativePath(Root(), path).Replace('\\', '/') is var at
        && (at.StartsWith("tests/PlanPortal.Core.Tests/Drafting/", StringComparison.Ordinal) || at.StartsWith("src/PlanPortal.Data/Demo/plans/", StringComparison.Ordinal));

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "PlanPortal.sln")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("PlanPortal.sln");
        }

        return at.FullName;
    }
}
