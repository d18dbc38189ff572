using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Data;
using PlanPortal.Data.Demo;
using PlanPortal.Documents;

namespace PlanPortal.Cli.Commands;

/// <summary><c>seed --demo</c>: fills the database with the demo commune.</summary>
internal static class SeedCommand
{
    public static Command Make(Terminal terminal)
    {
        var data = PortalServices.DataOption();
        var demo = new Option<bool>("--demo")
        {
            Description = "Một xã mẫu với tài khoản, đơn vị và kế hoạch ở mọi trạng thái. Không dùng cho cổng đang phục vụ thật.",
            Required = true,
        };
        var command = new Command("seed", "Tạo dữ liệu để dùng thử.") { demo, data };
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(demo)
            ? PortalServices.RunAsync(parsed.GetValue(data), services => SeedAsync(services, terminal, cancellationToken))
            : throw new WrongUsageException("Hãy ghi --demo để tạo dữ liệu mẫu."));
        return command;
    }

    private static async Task<int> SeedAsync(IServiceProvider services, Terminal terminal, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<PortalDbContext>();
        await database.PrepareAsync(services.GetRequiredService<DatabaseOptions>(), cancellationToken);
        await services.GetRequiredService<DemoCommune>()
            .SeedAsync(PlanDocuments.Print, TimeProvider.System.GetUtcNow(), cancellationToken);
        terminal.Output.WriteLine("Đã tạo xã mẫu. Các tài khoản:");
        foreach (var userName in DemoCommune.UserNames)
        {
            terminal.Output.WriteLine($"  {userName}");
        }

        terminal.Output.WriteLine($"Mật khẩu chung: {DemoCommune.Password}");
        return ExitCodes.Well;
    }
}
