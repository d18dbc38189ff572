using System.Text;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Cli.Tests.Harness;
using PlanPortal.Data.Demo;

namespace PlanPortal.Cli.Tests;

public sealed class SeedTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Fills_an_empty_database_prints_the_issued_plans_and_names_the_accounts()
    {
        var run = await SeedAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(DemoCommune.UserNames, name => Assert.Contains(name, run.Output, StringComparison.Ordinal));
        Assert.Contains(DemoCommune.Password, run.Output, StringComparison.Ordinal);
        var documents = await Portal.LookAsync(folder, (_, database) => database.IssuedDocuments.IgnoreQueryFilters().ToListAsync());
        Assert.NotEmpty(documents);
        Assert.All(documents, d => Assert.Equal("%PDF-", Encoding.ASCII.GetString(d.Pdf, 0, 5)));
        Assert.All(documents, d => Assert.Equal("PK", Encoding.ASCII.GetString(d.Docx, 0, 2)));
        Assert.All(documents, d => Assert.InRange(d.Pages, 1, 20));
    }

    [Fact]
    public async Task Refuses_a_second_time()
    {
        await SeedAsync();
        var run = await SeedAsync();

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("chỉ tạo một lần", run.Error, StringComparison.Ordinal);
    }

    private Task<CliRun> SeedAsync() => Planportal.RunAsync("seed", "--demo", "--data", folder.Path);
}
