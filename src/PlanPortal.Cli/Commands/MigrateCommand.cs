using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Data;

namespace PlanPortal.Cli.Commands;

/// <summary><c>migrate</c>: brings the schema of the database up to date.</summary>
internal static class MigrateCommand
{
    public static Command Make(Terminal terminal)
    {
        var data = PortalServices.DataOption();
        var command = new Command("migrate", "Tạo cơ sở dữ liệu hoặc cập nhật cấu trúc của nó lên phiên bản này.") { data };
        command.SetAction((parsed, cancellationToken) => PortalServices.RunAsync(parsed.GetValue(data), async services =>
        {
            var database = services.GetRequiredService<PortalDbContext>();
            var pending = (await database.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
            await database.MigrateAsync(cancellationToken);
            terminal.Output.WriteLine(pending.Count == 0
                ? "Cơ sở dữ liệu đã ở phiên bản mới nhất."
                : $"Đã cập nhật cơ sở dữ liệu: {string.Join(", ", pending)}.");
            return ExitCodes.Well;
        }));
        return command;
    }
}
