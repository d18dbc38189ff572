using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Cli.Commands;

/// <summary>
/// <c>create-admin</c>: an administrator for a new or an existing organization. What the options do not say is asked;
/// the password comes from the environment, a prompt without echo or one line of the input, never from an option,
/// which other users of the machine could read.
/// </summary>
internal static class CreateAdminCommand
{
    public const string PasswordVariable = "PLANPORTAL_PASSWORD";

    private const string UsualSymbol = "KH-UBND";

    private static readonly Option<string?> Organization = Text("--organization", "TÊN", "Tên đầy đủ của cơ quan, ví dụ “Ủy ban nhân dân xã …”.");
    private static readonly Option<string?> Place = Text("--place", "ĐỊA_DANH", "Địa danh ghi trên văn bản, không có chữ “xã”, “phường” (chỉ cần khi cơ quan chưa có).");
    private static readonly Option<string?> Symbol = Text("--symbol", "KÝ_HIỆU", $"Ký hiệu kế hoạch (mặc định: {UsualSymbol}).");
    private static readonly Option<string?> Superior = Text("--superior", "TÊN", "Cơ quan chủ quản in phía trên tên cơ quan, nếu có.");
    private static readonly Option<string?> User = Text("--user", "TÊN", "Tên đăng nhập của người quản trị.");
    private static readonly Option<string?> FullName = Text("--name", "HỌ_TÊN", "Họ và tên của người quản trị.");
    private static readonly Option<string?> Position = Text("--position", "CHỨC_VỤ", "Chức vụ, nếu có.");

    public static Command Make(Terminal terminal)
    {
        var data = PortalServices.DataOption();
        var command = new Command(
            "create-admin",
            $"Tạo tài khoản quản trị. Mật khẩu lấy từ biến môi trường {PasswordVariable}, hoặc được hỏi, hoặc là một dòng của đầu vào.")
        {
            Organization, Place, Symbol, Superior, User, FullName, Position, data,
        };
        command.SetAction((parsed, cancellationToken) => PortalServices.RunAsync(parsed.GetValue(data), async services =>
        {
            var database = services.GetRequiredService<PortalDbContext>();
            await database.PrepareAsync(services.GetRequiredService<DatabaseOptions>(), cancellationToken);
            await CreateAsync(database, services.GetRequiredService<PortalSetup>(), parsed, terminal, cancellationToken);
            return ExitCodes.Well;
        }));
        return command;
    }

    private static async Task CreateAsync(
        PortalDbContext database, PortalSetup setup, ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var name = Wanted(parsed, Organization, terminal).Trim().Normalize();
        var known = await database.Organizations.AnyAsync(o => o.Name == name, cancellationToken);
        var wanted = new NewOrganization(
            name, known ? "" : Wanted(parsed, Place, terminal), parsed.GetValue(Symbol) ?? UsualSymbol, parsed.GetValue(Superior));
        var userName = Wanted(parsed, User, terminal);
        var fullName = Wanted(parsed, FullName, terminal);
        var account = new NewAccount(userName, Password(terminal), fullName, parsed.GetValue(Position), MustChangePassword: false);

        await database.InTransactionAsync(
            async () =>
            {
                var organization = await database.Organizations.SingleOrDefaultAsync(o => o.Name == name, cancellationToken)
                    ?? await setup.AddOrganizationAsync(wanted, cancellationToken);
                database.Enter(organization.Id);
                var person = new Person(organization, account.FullName, account.Position, unit: null, Roles.Administrator);
                await setup.CreateAccountAsync(person, account);
                database.Acts.Add(new Act(
                    ActKind.UserCreated, person, VietnamTime.Stamp(TimeProvider.System.GetUtcNow()),
                    $"Tài khoản quản trị “{account.UserName}” tạo từ dòng lệnh."));
            },
            cancellationToken);
        terminal.Output.WriteLine($"Đã tạo tài khoản quản trị “{account.UserName}” của {name}.");
    }

    private static string Wanted(ParseResult parsed, Option<string?> option, Terminal terminal) =>
        parsed.GetValue(option) is { } given ? given
            : terminal.Ask(option.Description!.TrimEnd('.')) is { } answer ? answer
            : throw new WrongUsageException($"Thiếu tùy chọn {option.Name}: {option.Description}");

    private static string Password(Terminal terminal) =>
        Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } set ? set
            : terminal.AskPassword("Mật khẩu") is { Length: > 0 } typed ? typed
            : throw new FailureException($"Chưa có mật khẩu. Hãy đặt biến môi trường {PasswordVariable} hoặc nhập mật khẩu khi được hỏi.");

    private static Option<string?> Text(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };
}
