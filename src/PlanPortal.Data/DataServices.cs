using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Data.Accounts;
using PlanPortal.Data.Demo;
using PlanPortal.Data.Demo.Load;
using PlanPortal.Data.Rounds;
using PlanPortal.Data.Sqlite;
using PlanPortal.Data.SqlServer;

namespace PlanPortal.Data;

/// <summary>Adds the database and the accounts; the same for the portal and the command line.</summary>
public static class DataServices
{
    /// <param name="dataFolder">Where the SQLite file lies when no connection string is given; made when missing.</param>
    public static IServiceCollection AddPortalData(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        var database = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>() ?? new DatabaseOptions();
        services.AddSingleton(database);
        services.AddScoped<OrganizationScope>();
        services.AddScoped<PortalSetup>();
        services.AddScoped<DemoCommune>();
        services.AddSingleton(new PortalAddress(configuration[PortalAddress.Setting]));
        services.AddScoped<DailyRounds>();
        services.AddScoped<LoadData>();
        if (database.Provider == DatabaseProvider.Sqlite)
        {
            Directory.CreateDirectory(dataFolder);
            var connection = database.ConnectionString ?? $"Data Source={Path.Combine(dataFolder, "planportal.db")}";
            services.AddDbContext<SqlitePortalDbContext>(o => o.UseSqlite(connection, s =>
            {
                s.CommandTimeout(database.CommandTimeoutSeconds);
                s.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
                if (database.MaxBatchSize is { } size)
                {
                    s.MaxBatchSize(size);
                }
            }));
            services.AddScoped<PortalDbContext>(p => p.GetRequiredService<SqlitePortalDbContext>());
        }
        else
        {
            services.AddDbContext<SqlServerPortalDbContext>(o => o.UseSqlServer(database.ConnectionString, s =>
            {
                s.CommandTimeout(database.CommandTimeoutSeconds);
                s.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
                s.EnableRetryOnFailure();
                if (database.MaxBatchSize is { } size)
                {
                    s.MaxBatchSize(size);
                }
            }));
            services.AddScoped<PortalDbContext>(p => p.GetRequiredService<SqlServerPortalDbContext>());
        }

        services.AddIdentityCore<PortalUser>(AccountRules.Apply)
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddErrorDescriber<VietnameseIdentityErrors>();
        return services;
    }

    /// <summary>Brings the schema up to date, and search with it; SQLite then keeps a write-ahead log, so readers never wait for a writer.</summary>
    public static async Task MigrateAsync(this PortalDbContext database, CancellationToken cancellationToken = default)
    {
        await database.Database.MigrateAsync(cancellationToken);
        if (database.Database.IsSqlite())
        {
            await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        }

        await SearchCatchUp.RunAsync(database, cancellationToken);
    }
}
