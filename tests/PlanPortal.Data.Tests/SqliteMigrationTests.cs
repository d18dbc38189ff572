using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Data.Sqlite;

namespace PlanPortal.Data.Tests;

public class SqliteMigrationTests
{
    [Fact]
    public async Task Migrations_from_nothing_make_the_same_database_as_the_model_itself()
    {
        var migrated = await SchemaAfterAsync(portal => portal.MigrateAsync());
        var made = await SchemaAfterAsync(portal => portal.Database.EnsureCreatedAsync());

        Assert.NotEmpty(made);
        // The full-text tables are of no model: migrations alone make them.
        Assert.Equal(made, migrated.Where(line => !line.Contains("__EFMigrations", StringComparison.Ordinal) && !line.Contains("Trigrams", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        var once = await SchemaAfterAsync(portal => portal.MigrateAsync());
        var twice = await SchemaAfterAsync(async portal =>
        {
            await portal.MigrateAsync();
            await portal.MigrateAsync();
        });

        Assert.Equal(once, twice);
    }

    private static async Task<List<string>> SchemaAfterAsync(Func<PortalDbContext, Task> build)
    {
        await using SqliteConnection connection = new("Data Source=:memory:");
        await connection.OpenAsync();
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite(connection).Options;
        await using SqlitePortalDbContext portal = new(options, new OrganizationScope());
        await build(portal);

        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master ORDER BY type, name";
        await using var reader = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
