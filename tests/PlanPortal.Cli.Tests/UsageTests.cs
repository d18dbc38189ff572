using PlanPortal.Cli.Tests.Harness;

namespace PlanPortal.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("Hãy chọn một lệnh: inspect, render, migrate, create-admin, seed.")]
    [InlineData("Không hiểu “in-ra”.", "in-ra")]
    [InlineData("Không hiểu “--nhanh”.", "migrate", "--nhanh")]
    [InlineData("Thiếu FILE", "inspect")]
    [InlineData("Không hiểu “b.txt”.", "inspect", "a.txt", "b.txt")]
    [InlineData("Thiếu FILE", "render", "-o", "x.pdf")]
    [InlineData("Thiếu tùy chọn -o, --output", "render", "x.txt")]
    [InlineData("Tùy chọn -o, --output cần một giá trị.", "render", "x.txt", "-o")]
    [InlineData("Tùy chọn --data cần một giá trị.", "migrate", "--data")]
    [InlineData("Hãy ghi --demo", "seed")]
    [InlineData("Tùy chọn --plans phải từ 1", "seed", "--plans", "0")]
    [InlineData("Tùy chọn --tasks phải từ 5", "seed", "--plans", "1", "--tasks", "4")]
    public async Task Wrong_usage_ends_with_2_and_says_what_is_wrong(string message, params string[] arguments)
    {
        var run = await Planportal.RunAsync(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Contains("Cách dùng: planportal", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cách dùng: planportal LỆNH", "--help")]
    [InlineData("Cách dùng: planportal LỆNH", "-h")]
    [InlineData("Cách dùng: planportal inspect FILE [--json]", "inspect", "--help")]
    [InlineData("-o, --output OUT", "render", "--help")]
    [InlineData("PLANPORTAL_PASSWORD", "create-admin", "--help")]
    public async Task Help_is_in_Vietnamese_and_ends_well(string words, params string[] arguments)
    {
        var run = await Planportal.RunAsync(arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", run.Output, StringComparison.Ordinal);
    }
}
