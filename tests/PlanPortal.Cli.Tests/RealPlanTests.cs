using System.Text.Json;
using PlanPortal.Cli.Tests.Harness;
using PlanPortal.Testing;

namespace PlanPortal.Cli.Tests;

/// <summary>Real plans from file to file, where they lie beside the checkout.</summary>
public sealed class RealPlanTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SharedPlanTheory]
    [InlineData("000_f292d37b179422b7", ".txt")]
    [InlineData("001_1d584dd7519295be", ".txt")]
    [InlineData("002_97d8880a4f9800cf", ".txt")]
    [InlineData("real-04", ".docx")]
    public async Task Title_of_the_key_is_read_from_the_file_and_from_the_Word_file_made_of_it(string name, string extension)
    {
        using var key = JsonDocument.Parse(await File.ReadAllTextAsync(SharedPlans.Path(name + ".key.json")));
        var title = key.RootElement.GetProperty("title").GetString();
        var word = folder.File(name + ".docx");

        Assert.Equal(title, await TitleAsync(SharedPlans.Path(name + extension)));
        Assert.Equal(0, (await Planportal.RunAsync("render", SharedPlans.Path(name + extension), "-o", word)).ExitCode);
        Assert.Equal(title, await TitleAsync(word));
    }

    private static async Task<string?> TitleAsync(string file)
    {
        var run = await Planportal.RunAsync("inspect", file, "--json");
        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("title").GetString();
    }
}
