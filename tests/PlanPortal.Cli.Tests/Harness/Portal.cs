using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Data;

namespace PlanPortal.Cli.Tests.Harness;

/// <summary>Looks into the database of a data folder with the portal's own services.</summary>
public static class Portal
{
    public static async Task<T> LookAsync<T>(TemporaryFolder folder, Func<IServiceProvider, PortalDbContext, Task<T>> look)
    {
        var services = new ServiceCollection().AddLogging()
            .AddPortalData(new ConfigurationBuilder().Build(), folder.Path);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        return await look(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }
}
