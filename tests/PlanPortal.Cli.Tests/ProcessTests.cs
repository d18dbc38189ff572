using System.Diagnostics;
using System.Text;
using PlanPortal.Cli.Tests.Harness;
using PlanPortal.Cli.Tests.Samples;

namespace PlanPortal.Cli.Tests;

/// <summary>The program as the shell sees it.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Writes_utf8_without_a_byte_order_mark()
    {
        var (exitCode, output, error) = await StartAsync([], "inspect", folder.Write("plan.txt", Sample.Plan), "--json");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal((byte)'{', output[0]);
        Assert.Contains("Trồng cây phân tán", new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_settings_and_password_from_the_environment()
    {
        var database = folder.File("khac/ten-khac.db");
        Directory.CreateDirectory(folder.File("khac"));
        var environment = new Dictionary<string, string>
        {
            ["PLANPORTAL_PASSWORD"] = "mot-mat-khau-9-dai",
            ["Database__ConnectionString"] = $"Data Source={database}",
        };
        var (exitCode, _, error) = await StartAsync(
            environment, "create-admin", "--organization", "Ủy ban nhân dân xã Vân Khê", "--place", "Vân Khê", "--user", "quantri", "--name", "Lê Minh",
            "--data", folder.File("du-lieu"));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.True(File.Exists(database));
        Assert.False(File.Exists(folder.File("du-lieu/planportal.db")));
    }

    [Fact]
    public async Task A_setting_that_makes_no_sense_is_a_failure_with_a_sentence()
    {
        var (exitCode, _, error) = await StartAsync(new() { ["Database__Provider"] = "Oracle" }, "migrate", "--data", folder.Path);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Cấu hình cơ sở dữ liệu không đúng", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sql_server_without_a_connection_string_is_a_failure_with_a_sentence()
    {
        var (exitCode, _, error) = await StartAsync(new() { ["Database__Provider"] = "SqlServer" }, "migrate", "--data", folder.Path);

        Assert.Equal(1, exitCode);
        Assert.Contains("Database__ConnectionString", error, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, byte[] Output, string Error)> StartAsync(Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "planportal.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), await error);
    }
}
