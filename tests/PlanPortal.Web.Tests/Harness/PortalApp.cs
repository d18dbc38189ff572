using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Web.Tests.Harness;

/// <summary>
/// The whole portal in memory as it runs in production, over a SQLite file of its own with the <see cref="SampleCommune"/>
/// and a neighbour. One for a test class: <c>IClassFixture&lt;PortalApp&gt;</c>.
/// </summary>
public class PortalApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("planportal-tests-");

    /// <summary>The organization that tests work in.</summary>
    public SampleCommune Commune { get; private set; } = null!;

    /// <summary>Another one in the same portal, whose rows must never show.</summary>
    public SampleCommune Neighbour { get; private set; } = null!;

    public TestClock Clock { get; } = new();

    protected virtual string EnvironmentName => Environments.Production;

    /// <summary>The organization that <see cref="InDatabaseAsync{T}(Func{PortalDbContext, Task{T}})"/> works in.</summary>
    protected virtual int OrganizationId => Commune.OrganizationId;

    public virtual async Task InitializeAsync()
    {
        Commune = await SampleCommune.SeedAsync(this, "Vạn Khúc", userNamePrefix: "");
        Neighbour = await SampleCommune.SeedAsync(this, "Đồi Sim", userNamePrefix: "ban.");
    }

    /// <summary>A browser in which nobody is signed in.</summary>
    public Browser Browse() => new(CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    }));

    /// <summary>A browser in which the commune's person of this role is signed in, by the sign-in page.</summary>
    public Task<Browser> SignInAsync(Roles role) => SignInAsync(Commune.UserName(role));

    public async Task<Browser> SignInAsync(string userName, string password = SampleCommune.Password)
    {
        var browser = Browse();
        var page = await browser.SignInAsync(userName, password);
        Assert.False(page.Address.AbsolutePath == "/dang-nhap" || page.Status == HttpStatusCode.InternalServerError, $"{userName} could not sign in: {page.Text("main")}");
        return browser;
    }

    /// <summary>Looks into the database or changes it, as an organization.</summary>
    public async Task<T> InDatabaseAsync<T>(int organizationId, Func<PortalDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        database.Enter(organizationId);
        return await work(database);
    }

    public Task<T> InDatabaseAsync<T>(Func<PortalDbContext, Task<T>> work) => InDatabaseAsync(OrganizationId, work);

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (folder.Exists)
        {
            folder.Delete(recursive: true);
            folder.Refresh();
        }

        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("DataFolder", folder.FullName);
        builder.UseSetting("Database:Provider", nameof(DatabaseProvider.Sqlite));
        // Tests do a day's round themselves, when they want it.
        builder.UseSetting("Rounds:Enabled", "false");
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            // Strong hashes are slow on purpose; hundreds of sign-ins need not be.
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1_000);
        });
    }
}

/// <summary>The portal on its first day: an empty database.</summary>
public sealed class EmptyPortalApp : PortalApp
{
    public override Task InitializeAsync() => Task.CompletedTask;
}
