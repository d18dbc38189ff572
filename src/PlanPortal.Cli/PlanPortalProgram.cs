using System.CommandLine;
using System.Data.Common;
using PlanPortal.Cli.Commands;
using PlanPortal.Cli.Usage;
using PlanPortal.Core;

namespace PlanPortal.Cli;

/// <summary>The program from its arguments to its exit code.</summary>
public static class PlanPortalProgram
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = CommandTree(terminal).Parse(arguments);
        if (parsed.Action is null or System.CommandLine.Invocation.ParseErrorAction)
        {
            return WrongUsage(terminal, parsed.CommandResult.Command, UsageErrors.Of(parsed));
        }

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (WrongUsageException wrong)
        {
            return WrongUsage(terminal, parsed.CommandResult.Command, [wrong.Message]);
        }
        catch (Exception exception)
        {
            terminal.Error.WriteLine(Explain(exception));
            return ExitCodes.Failure;
        }
    }

    private static RootCommand CommandTree(Terminal terminal)
    {
        var root = new RootCommand("PlanPortal: đọc, in kế hoạch và cài đặt cổng kế hoạch từ dòng lệnh.")
        {
            InspectCommand.Make(terminal),
            RenderCommand.Make(terminal),
            MigrateCommand.Make(terminal),
            CreateAdminCommand.Make(terminal),
            SeedCommand.Make(terminal),
        };
        VietnameseHelp.PutInto(root);
        return root;
    }

    private static int WrongUsage(Terminal terminal, Command command, IEnumerable<string> errors)
    {
        foreach (var error in errors)
        {
            terminal.Error.WriteLine(error);
        }

        terminal.Error.WriteLine($"Cách dùng: {VietnameseHelp.UsageOf(command)}");
        terminal.Error.WriteLine("Xem thêm: planportal --help");
        return ExitCodes.WrongUsage;
    }

    private static string Explain(Exception exception) => exception switch
    {
        FailureException or InvalidInputException => exception.Message,
        OperationCanceledException => "Đã dừng giữa chừng; không có gì được lưu.",
        DbException => $"Không làm việc được với cơ sở dữ liệu: {exception.Message}",
        FileNotFoundException or DirectoryNotFoundException => $"Không tìm thấy tệp hoặc thư mục: {exception.Message}",
        UnauthorizedAccessException => $"Không có quyền đọc hoặc ghi: {exception.Message}",
        IOException => $"Không đọc hoặc ghi được tệp: {exception.Message}",
        _ when exception.InnerException is DbException inner => $"Không làm việc được với cơ sở dữ liệu: {inner.Message}",
        _ => $"Lỗi ngoài dự kiến. Hãy gửi những dòng sau cho người quản trị:{Environment.NewLine}{exception}",
    };
}
