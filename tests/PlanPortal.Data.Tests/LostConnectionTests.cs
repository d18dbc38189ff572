using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Data.Sqlite;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

/// <summary>
/// SQL Server's provider runs a unit of work again when the connection was lost. The same is done here on SQLite, with
/// a connection that is "lost" at a commit.
/// </summary>
public class LostConnectionTests
{
    private readonly Commune commune = A.Commune();

    [Fact]
    public async Task A_transaction_is_run_again_whole_and_written_once()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await using var portal = Unreliable(database, losses: 2);
        var runs = 0;

        await portal.InTransactionAsync(async () =>
        {
            runs++;
            var its = await portal.Organizations.SingleAsync(o => o.Id == commune.Organization.Id);
            portal.Plans.Add(new Plan(its, await portal.People.SingleAsync(p => p.Id == commune.Specialist.Id), "", Moments.Morning));
        });

        Assert.Equal((3, 1, 1), (runs, await database.CountAsync<Plan>(commune), await database.CountAsync<Act>(commune)));
        Assert.Null(await database.FirstBrokenAsync(commune));
    }

    [Fact]
    public async Task A_save_of_its_own_fails_rather_than_report_what_it_did_not_write()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await using var portal = Unreliable(database, losses: 1);
        portal.Acts.Add(new Act(ActKind.UnitChanged, commune.Administrator, Moments.Morning));

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => portal.SaveChangesAsync());

        Assert.IsType<LostConnectionException>(failure.InnerException);
        Assert.Equal(0, await database.CountAsync<Act>(commune));
    }

    private SqlitePortalDbContext Unreliable(PortalDatabase database, int losses)
    {
        OrganizationScope scope = new();
        scope.Enter(commune.Organization.Id);
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>()
            .UseSqlite($"Data Source={database.File}", s => s.ExecutionStrategy(d => new RunsAgain(d)))
            .AddInterceptors(new LosesCommits(losses));
        return new SqlitePortalDbContext(options.Options, scope);
    }

    private sealed class LostConnectionException() : DbException("The connection was lost.");

    private sealed class RunsAgain(ExecutionStrategyDependencies dependencies)
        : ExecutionStrategy(dependencies, maxRetryCount: 5, maxRetryDelay: TimeSpan.FromMilliseconds(1))
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is LostConnectionException;
    }

    private sealed class LosesCommits(int losses) : DbTransactionInterceptor
    {
        private int left = losses;

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            left-- > 0 ? throw new LostConnectionException() : ValueTask.FromResult(result);
    }
}
