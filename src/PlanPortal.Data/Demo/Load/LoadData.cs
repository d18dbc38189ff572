using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;

namespace PlanPortal.Data.Demo.Load;

/// <param name="Plans">Of each commune.</param>
/// <param name="Tasks">Pieces of work of each plan.</param>
public sealed record LoadSize(int Communes, int Plans, int Tasks)
{
    public const int UsualTasks = 20;
    public const int FewestTasks = 5;
    public const int MostTasks = 200;
}

/// <summary>
/// Much data for measuring: invented communes whose plans, work and progress come about through the same acts as real ones.
/// The same size on the same day gives the same data.
/// </summary>
public sealed class LoadData(PortalDbContext database, PortalSetup setup)
{
    /// <summary>Adds communes to what is there. Password of all accounts: <see cref="DemoCommune.Password"/>.</summary>
    /// <param name="progress">Told after each batch how many plans there are so far.</param>
    /// <returns>Names and user name prefixes of the communes.</returns>
    public async Task<IReadOnlyList<(string Place, string Prefix)>> SeedAsync(LoadSize size, DateTimeOffset now, Action<int> progress, CancellationToken cancellationToken = default)
    {
        var made = new List<(string, string)>();
        var plans = 0;
        for (var i = 0; i < size.Communes; i++)
        {
            var commune = await database.InTransactionAsync(() => LoadCommune.AddAsync(database, setup, cancellationToken), cancellationToken);
            await new LoadPlans(database, commune, VietnamTime.Stamp(now)).AddAsync(size.Plans, size.Tasks, n => progress(plans += n), cancellationToken);
            made.Add((commune.Place, commune.Prefix));
        }

        if (database.Database.IsSqlite())
        {
            // The query planner chooses by what it knows of the tables.
            await database.Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken);
        }

        return made;
    }
}
