using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

/// <summary>
/// A portal's database as in production: a real SQLite file in a folder of its own, wired by <see cref="DataServices"/>,
/// brought up by the migrations. Gone when it is disposed.
/// </summary>
internal sealed class PortalDatabase : IAsyncDisposable
{
    /// <summary>The migrations run once; every test gets a copy of the file that they made.</summary>
    private static readonly Lazy<Task<string>> Migrated = new(MigrateAsync);

    private readonly ServiceProvider services;

    private readonly bool owned;

    private PortalDatabase(string folder, bool owned = true)
    {
        this.owned = owned;
        Folder = folder;
        services = Wire(folder);
    }

    public string Folder { get; }

    public string File => FileIn(Folder);

    public static async Task<PortalDatabase> WithAsync(params Commune[] communes)
    {
        var folder = NewFolder();
        System.IO.File.Copy(await Migrated.Value, FileIn(folder));
        var database = new PortalDatabase(folder);
        foreach (var commune in communes)
        {
            await using var work = database.Work(commune);
            work.Database.AddRange(commune.Everything);
            await work.Database.SaveChangesAsync();
        }

        return database;
    }

    /// <summary>Opens what another process left behind.</summary>
    public static PortalDatabase In(string folder) => new(folder);

    /// <summary>Another server over the same file, with services of its own. Does not take the file away.</summary>
    public PortalDatabase SecondServer() => new(Folder, owned: false);

    public static string NewFolder() => Directory.CreateTempSubdirectory("planportal-data-").FullName;

    /// <summary>A unit of work with a context and a connection of its own, within a commune.</summary>
    public Work Work(Commune commune) => Work(commune.Organization.Id);

    public Work Work(int organizationId) => new(services.CreateAsyncScope(), organizationId);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (!owned)
        {
            return;
        }

        using (var connection = new SqliteConnection($"Data Source={File}"))
        {
            SqliteConnection.ClearPool(connection);
        }

        Directory.Delete(Folder, recursive: true);
    }

    private static string FileIn(string folder) => Path.Combine(folder, "planportal.db");

    private static ServiceProvider Wire(string folder) =>
        new ServiceCollection().AddLogging().AddPortalData(new ConfigurationBuilder().Build(), folder).BuildServiceProvider();

    private static async Task<string> MigrateAsync()
    {
        var folder = NewFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await using var services = Wire(folder);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDbContext>().MigrateAsync();

        // With its connections closed, the file is whole without its write-ahead log.
        SqliteConnection.ClearAllPools();
        return FileIn(folder);
    }
}
