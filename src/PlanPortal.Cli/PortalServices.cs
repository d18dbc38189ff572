using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PlanPortal.Data;

namespace PlanPortal.Cli;

/// <summary>The portal's database and accounts for one command, set up as the portal sets them up.</summary>
internal static class PortalServices
{
    /// <summary>The option of every command that works with the database.</summary>
    public static Option<string?> DataOption() => new("--data")
    {
        HelpName = "DIR",
        Description = "Thư mục dữ liệu của cổng (mặc định: thư mục App_Data của cổng).",
    };

    /// <summary>Runs work on the database; settings come from <c>Database__…</c> variables of the environment.</summary>
    public static async Task<int> RunAsync(string? dataFolder, Func<IServiceProvider, Task<int>> work)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        await using var provider = Services(configuration, dataFolder ?? PortalFolder(configuration));
        if (provider.GetRequiredService<DatabaseOptions>() is { Provider: DatabaseProvider.SqlServer, ConnectionString: null or "" })
        {
            throw new FailureException("Chưa có chuỗi kết nối tới SQL Server. Hãy đặt biến môi trường Database__ConnectionString.");
        }

        await using var scope = provider.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    private static ServiceProvider Services(IConfiguration configuration, string dataFolder)
    {
        var services = new ServiceCollection();
        services.AddLogging(l => l.SetMinimumLevel(LogLevel.None));
        try
        {
            services.AddPortalData(configuration, dataFolder);
        }
        catch (InvalidOperationException exception)
        {
            throw new FailureException($"Cấu hình cơ sở dữ liệu không đúng (các biến Database__…): {exception.Message}");
        }

        return services.BuildServiceProvider();
    }

    /// <summary>As the portal on its start: brings an embedded database up to date, a server's only by <c>migrate</c>.</summary>
    public static async Task PrepareAsync(this PortalDbContext database, DatabaseOptions options, CancellationToken cancellationToken)
    {
        if (options.Migrates)
        {
            await database.MigrateAsync(cancellationToken);
        }
        else if ((await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            throw new FailureException("Cơ sở dữ liệu chưa được cập nhật. Hãy chạy trước: planportal migrate");
        }
    }

    /// <summary>
    /// Where the portal itself looks: the setting <c>DataFolder</c>, else <c>App_Data</c>, beside the portal in the
    /// checkout that the caller or this program stands in, or beside this program where both are published together.
    /// </summary>
    private static string PortalFolder(IConfiguration configuration) =>
        Path.GetFullPath(configuration["DataFolder"] is { Length: > 0 } set ? set : "App_Data", PortalInCheckout() ?? AppContext.BaseDirectory);

    private static string? PortalInCheckout() =>
        new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory }
            .SelectMany(WithParents)
            .Select(folder => Path.Combine(folder, "src", "PlanPortal.Web"))
            .FirstOrDefault(Directory.Exists);

    private static IEnumerable<string> WithParents(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            yield return at;
        }
    }
}
