using System.Text.Json;
using PlanPortal.Cli.Tests.Harness;
using PlanPortal.Cli.Tests.Samples;

namespace PlanPortal.Cli.Tests;

public sealed class InspectTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Json_is_one_object_in_the_shape_of_the_contract()
    {
        var run = await Planportal.RunAsync("inspect", folder.Write("plan.txt", Sample.Plan), "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var plan = json.RootElement;
        Assert.Equal("planportal-inspect/1", plan.GetProperty("format").GetString());
        Assert.Equal("Ủy ban nhân dân xã Vân Khê", plan.GetProperty("issuer").GetProperty("canonical").GetString());
        Assert.Equal("KH-UBND", plan.GetProperty("number").GetProperty("symbol").GetString());
        Assert.Equal(JsonValueKind.Null, plan.GetProperty("number").GetProperty("no").ValueKind);
        Assert.Equal("Trồng cây phân tán trên địa bàn xã Vân Khê năm 2026", plan.GetProperty("title").GetString());
        Assert.Equal(["I", "I.1", "I.2", "II"], plan.GetProperty("outline").EnumerateArray().Select(n => n.GetProperty("path").GetString()));
        Assert.Equal(["Các thôn", "Lưu: VT, KT"], plan.GetProperty("recipients").EnumerateArray().Select(r => r.GetString()));
        Assert.Equal("Hà Văn Lâm", plan.GetProperty("signature").GetProperty("name").GetString());
        Assert.Empty(plan.GetProperty("tasks").EnumerateArray());
    }

    [Fact]
    public async Task Json_writes_Vietnamese_letters_as_they_are()
    {
        var run = await Planportal.RunAsync("inspect", folder.Write("plan.txt", Sample.Plan), "--json");

        Assert.Contains("Trồng cây phân tán", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_names_what_was_understood_and_what_is_not_there()
    {
        var run = await Planportal.RunAsync("inspect", folder.Write("plan.txt", Sample.Plan));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Loại văn bản: KẾ HOẠCH\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Cơ quan chủ quản: (không có)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Dàn ý: 4\n  I. MỤC ĐÍCH, YÊU CẦU\n    1. Mục đích [2 gạch đầu dòng]\n    2. Yêu cầu [1 đoạn]\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Ký: TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Hà Văn Lâm\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_failure_with_its_name()
    {
        var run = await Planportal.RunAsync("inspect", folder.File("khong-co.docx"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("khong-co.docx", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_a_failure_that_says_what_to_do()
    {
        var old = folder.File("cu.doc");
        await File.WriteAllBytesAsync(old, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[2000]]);
        var run = await Planportal.RunAsync("inspect", old, "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(".docx", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_converted_is_said_beside_the_json()
    {
        var file = folder.File("plan.txt");
        await File.WriteAllBytesAsync(file, System.Text.Encoding.Unicode.GetBytes(Sample.Plan + "\u0007"));
        var run = await Planportal.RunAsync("inspect", file, "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Lưu ý: ", run.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("KẾ HOẠCH", json.RootElement.GetProperty("type").GetString());
    }
}
