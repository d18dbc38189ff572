using PlanPortal.Data;

namespace PlanPortal.Web.Infrastructure;

/// <summary>Brings the schema up to date before the first request, where the settings say so.</summary>
internal sealed class DatabaseMigration(IServiceScopeFactory scopes, DatabaseOptions options) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Migrates)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDbContext>().MigrateAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
