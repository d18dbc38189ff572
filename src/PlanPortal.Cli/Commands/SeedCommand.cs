using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Data;
using PlanPortal.Data.Demo;
using PlanPortal.Data.Demo.Load;
using PlanPortal.Documents;

namespace PlanPortal.Cli.Commands;

/// <summary>
/// <c>seed --demo</c> fills the database with the demo commune; <c>seed --communes N --plans M</c> with much data to measure with.
/// </summary>
internal static class SeedCommand
{
    private const int MostCommunes = 10_000;
    private const int MostPlans = 100_000;

    public static Command Make(Terminal terminal)
    {
        var data = PortalServices.DataOption();
        var demo = new Option<bool>("--demo")
        {
            Description = "Một xã mẫu với tài khoản, đơn vị và kế hoạch ở mọi trạng thái. Không dùng cho cổng đang phục vụ thật.",
        };
        var communes = new Option<int?>("--communes") { HelpName = "N", Description = "Thêm N xã giả định để đo tốc độ (mặc định: 1)." };
        var plans = new Option<int?>("--plans") { HelpName = "M", Description = "Số kế hoạch đã ban hành của mỗi xã giả định." };
        var tasks = new Option<int?>("--tasks") { HelpName = "T", Description = $"Số nhiệm vụ của mỗi kế hoạch (mặc định: {LoadSize.UsualTasks})." };
        var command = new Command("seed", "Tạo dữ liệu để dùng thử hoặc đo tốc độ.") { demo, communes, plans, tasks, data };
        command.SetAction((parsed, cancellationToken) =>
        {
            if (parsed.GetValue(demo))
            {
                return PortalServices.RunAsync(parsed.GetValue(data), services => SeedDemoAsync(services, terminal, cancellationToken));
            }

            var size = new LoadSize(
                Between("--communes", parsed.GetValue(communes) ?? 1, 1, MostCommunes),
                Between("--plans", parsed.GetValue(plans) ?? throw new WrongUsageException("Hãy ghi --demo để tạo xã mẫu, hoặc --plans M để tạo dữ liệu đo tốc độ."), 1, MostPlans),
                Between("--tasks", parsed.GetValue(tasks) ?? LoadSize.UsualTasks, LoadSize.FewestTasks, LoadSize.MostTasks));
            return PortalServices.RunAsync(parsed.GetValue(data), services => SeedLoadAsync(services, size, terminal, cancellationToken));
        });
        return command;
    }

    private static int Between(string option, int value, int least, int most) =>
        value >= least && value <= most ? value : throw new WrongUsageException($"Tùy chọn {option} phải từ {least} đến {most}.");

    private static async Task<int> SeedDemoAsync(IServiceProvider services, Terminal terminal, CancellationToken cancellationToken)
    {
        await PrepareAsync(services, cancellationToken);
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

    private static async Task<int> SeedLoadAsync(IServiceProvider services, LoadSize size, Terminal terminal, CancellationToken cancellationToken)
    {
        await PrepareAsync(services, cancellationToken);
        var all = size.Communes * size.Plans;
        var told = 0;
        var made = await services.GetRequiredService<LoadData>().SeedAsync(size, TimeProvider.System.GetUtcNow(), Progress, cancellationToken);
        terminal.Output.WriteLine($"Đã tạo {size.Communes} xã, mỗi xã {size.Plans} kế hoạch, mỗi kế hoạch {size.Tasks} nhiệm vụ:");
        foreach (var (place, prefix) in made)
        {
            terminal.Output.WriteLine($"  xã {place}: {prefix}.chutich, {prefix}.vanphong, {prefix}.quantri, {prefix}.kt.truong, {prefix}.kt.cv1, …");
        }

        terminal.Output.WriteLine($"Mật khẩu chung: {DemoCommune.Password}");
        return ExitCodes.Well;

        // A line for each tenth, to the error stream: the output stays clean.
        void Progress(int done)
        {
            if (done * 10L / all > told)
            {
                told = (int)(done * 10L / all);
                terminal.Error.WriteLine($"{done}/{all} kế hoạch");
            }
        }
    }

    private static Task PrepareAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<PortalDbContext>().PrepareAsync(services.GetRequiredService<DatabaseOptions>(), cancellationToken);
}
