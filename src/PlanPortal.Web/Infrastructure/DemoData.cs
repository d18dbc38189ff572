using PlanPortal.Data;
using PlanPortal.Data.Demo;
using PlanPortal.Documents;

namespace PlanPortal.Web.Infrastructure;

/// <summary>In Development an empty portal opens with the demo commune, unless the setting <c>Demo</c> says no.</summary>
internal sealed class DemoData(IServiceScopeFactory scopes, TimeProvider clock) : IHostedService
{
    public const string Setting = "Demo";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<PortalSetup>().IsNeededAsync(cancellationToken))
        {
            await scope.ServiceProvider.GetRequiredService<DemoCommune>().SeedAsync(PlanDocuments.Print, clock.GetUtcNow(), cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal static class DemoDataServices
{
    public static void AddDemoInDevelopment(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment() && builder.Configuration.GetValue(DemoData.Setting, true))
        {
            builder.Services.AddHostedService<DemoData>();
        }
    }
}
