using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Cli.Tests.Harness;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Data.Demo;

namespace PlanPortal.Cli.Tests.Demo;

/// <summary>The demo commune as it was seeded at different moments, each made once for all tests that only look. Pages are not printed.</summary>
public sealed class SeededPortals : IDisposable
{
    private readonly ConcurrentDictionary<DateTimeOffset, Lazy<Task<TemporaryFolder>>> folders = new();

    public static async Task SeedAsync(TemporaryFolder folder, DateTimeOffset now, PlanPrinter? printer = null) =>
        await Portal.LookAsync(folder, async (services, database) =>
        {
            await database.MigrateAsync();
            await services.GetRequiredService<DemoCommune>()
                .SeedAsync(printer ?? ((_, _) => new PrintedPlan([1], [2], Pages: 1)), now);
            return 0;
        });

    public Task<TemporaryFolder> SeededAsync(DateTimeOffset now) =>
        folders.GetOrAdd(now, at => new(async () =>
        {
            var folder = new TemporaryFolder();
            await SeedAsync(folder, at);
            return folder;
        })).Value;

    /// <summary>Looks at what belongs to the demo commune.</summary>
    public async Task<T> LookAsync<T>(DateTimeOffset now, Func<PortalDbContext, Task<T>> look) =>
        await Portal.LookAsync(await SeededAsync(now), async (_, database) =>
        {
            database.Enter((await database.Organizations.SingleAsync()).Id);
            return await look(database);
        });

    public void Dispose()
    {
        foreach (var folder in folders.Values.Where(f => f.Value.IsCompletedSuccessfully))
        {
            folder.Value.Result.Dispose();
        }
    }
}
