using System.Text.Json;
using PlanPortal.Data.Demo;

namespace PlanPortal.Cli.Tests.Demo;

/// <summary>What the demo commune's own files say should come out, read apart from the code that seeds it.</summary>
internal static class DemoManifest
{
    /// <summary>Title and final state of every plan.</summary>
    public static IReadOnlyList<(string Title, string State)> Plans()
    {
        using var stream = typeof(DemoCommune).Assembly.GetManifestResourceStream("PlanPortal.Data.Demo.plans.json")!;
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.GetProperty("plans").EnumerateArray()
            .Select(p => (p.GetProperty("title").GetString()!, p.GetProperty("state").GetString()!))];
    }
}
