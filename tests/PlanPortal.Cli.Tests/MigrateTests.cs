using Microsoft.EntityFrameworkCore;
using PlanPortal.Cli.Tests.Harness;

namespace PlanPortal.Cli.Tests;

public sealed class MigrateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Makes_the_database_and_says_what_it_did()
    {
        var first = await Planportal.RunAsync("migrate", "--data", folder.Path);
        var again = await Planportal.RunAsync("migrate", "--data", folder.Path);

        Assert.Equal((0, 0), (first.ExitCode, again.ExitCode));
        Assert.StartsWith("Đã cập nhật cơ sở dữ liệu: ", first.Output, StringComparison.Ordinal);
        Assert.StartsWith("Cơ sở dữ liệu đã ở phiên bản mới nhất.", again.Output, StringComparison.Ordinal);
        Assert.Empty(await Portal.LookAsync(folder, (_, database) => database.Database.GetPendingMigrationsAsync()));
    }

    [Fact]
    public async Task Makes_the_data_folder_when_it_is_missing()
    {
        var run = await Planportal.RunAsync("migrate", "--data", folder.File("mới/sâu"));

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(folder.File("mới/sâu/planportal.db")));
    }

    [Fact]
    public async Task Says_clearly_when_the_file_is_no_database()
    {
        folder.Write("planportal.db", new string('x', 5000));
        var run = await Planportal.RunAsync("migrate", "--data", folder.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Không làm việc được với cơ sở dữ liệu: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
