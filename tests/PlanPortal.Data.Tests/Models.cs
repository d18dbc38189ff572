using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using PlanPortal.Data.Sqlite;
using PlanPortal.Data.SqlServer;

namespace PlanPortal.Data.Tests;

/// <summary>The tables of each engine as the model and the migrations describe them. Opens no connection.</summary>
internal static class Models
{
    public static PortalDbContext Of(DatabaseProvider engine) => engine == DatabaseProvider.Sqlite
        ? new SqlitePortalDbContext(
            new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite("Data Source=:memory:").Options, new OrganizationScope())
        : new SqlServerPortalDbContext(
            new DbContextOptionsBuilder<SqlServerPortalDbContext>().UseSqlServer("Server=.;Database=PlanPortal").Options, new OrganizationScope());

    public static IReadOnlyList<ITable> TablesOf(DatabaseProvider engine)
    {
        using var portal = Of(engine);
        return [.. portal.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.OrderBy(t => t.Name, StringComparer.Ordinal)];
    }

    /// <summary>The columns of a table in the order in which the migrations make them.</summary>
    public static IReadOnlyList<string> ColumnsInOrder(DatabaseProvider engine, string table)
    {
        using var portal = Of(engine);
        var migrations = portal.GetService<IMigrationsAssembly>();
        var steps = migrations.Migrations.OrderBy(m => m.Key, StringComparer.Ordinal)
            .SelectMany(m => migrations.CreateMigration(m.Value, portal.Database.ProviderName!).UpOperations);
        List<string> columns = [];
        foreach (var step in steps)
        {
            switch (step)
            {
                case CreateTableOperation create when create.Name == table:
                    columns.AddRange(create.Columns.Select(c => c.Name));
                    break;
                case AddColumnOperation add when add.Table == table:
                    columns.Add(add.Name);
                    break;
                case DropColumnOperation drop when drop.Table == table:
                    columns.Remove(drop.Name);
                    break;
            }
        }

        return columns;
    }
}
