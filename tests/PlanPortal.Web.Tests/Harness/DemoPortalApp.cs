using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PlanPortal.Data;
using PlanPortal.Data.Demo;
using PlanPortal.Testing;

namespace PlanPortal.Web.Tests.Harness;

/// <summary>The portal on a developer's machine, with the demo commune.</summary>
public sealed class DemoPortalApp : PortalApp
{
    protected override string EnvironmentName => Environments.Development;

    public override async Task InitializeAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        if (!await database.Users.AnyAsync())
        {
            var setup = scope.ServiceProvider.GetRequiredService<PortalSetup>();
            await new DemoCommune(database, setup).SeedAsync(Printing.Plainly, Clock.GetUtcNow());
        }
    }
}
