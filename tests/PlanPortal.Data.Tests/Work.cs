using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Core;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Registers;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

/// <summary>One unit of work, as a request has one.</summary>
internal sealed class Work : IAsyncDisposable
{
    private readonly AsyncServiceScope scope;

    public Work(AsyncServiceScope scope, int organizationId)
    {
        this.scope = scope;
        Database.Enter(organizationId);
    }

    public PortalDbContext Database => scope.ServiceProvider.GetRequiredService<PortalDbContext>();

    public T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    /// <summary>Makes the commune's rows known as they stand, so that plans built from it refer to them.</summary>
    public Work Knowing(Commune commune)
    {
        Database.AttachRange(commune.Everything);
        return this;
    }

    /// <summary>Saves a plan that a <see cref="PlanBuilder"/> made and gives its key.</summary>
    public async Task<int> SaveAsync(Plan plan)
    {
        Database.Plans.Add(plan);
        await Database.SaveChangesAsync();
        return plan.Id;
    }

    /// <summary>Signs as the portal does: everything loaded, decided and written in one transaction.</summary>
    public Task<int> SignAsync(int planId, int leaderId, DateTime at) => Database.InTransactionAsync(() => SignWithinAsync(planId, leaderId, at));

    /// <summary>The same within a transaction of the caller's.</summary>
    public async Task<int> SignWithinAsync(int planId, int leaderId, DateTime at)
    {
        var year = VietnamTime.DayOf(at).Year;
        var plan = await Database.Plans.Include(p => p.Organization).Include(p => p.Decisions).SingleAsync(p => p.Id == planId);
        var leader = await Database.People.SingleAsync(p => p.Id == leaderId);
        var register = await Database.Registers.SingleOrDefaultAsync(r => r.Year == year)
            ?? Database.Registers.Add(new Register(Database.ScopeId, year)).Entity;
        Database.RegisterEntries.Add(plan.Sign(leader, register, await Database.LoadUnitDirectoryAsync(plan.Organization.Name, default), Printing.Plainly, at));
        return plan.Number!.Value;
    }

    /// <summary>The whole record in order, and where it is broken.</summary>
    public async Task<int?> FirstBrokenAsync()
    {
        var acts = await Database.Acts.AsNoTracking().OrderBy(a => a.Sequence).ToListAsync();
        return (await Database.JournalHeads.AsNoTracking().SingleAsync()).FirstBroken(acts);
    }

    /// <summary>The first value of what a statement gives, as text.</summary>
    public async Task<string?> ScalarAsync(string sql)
    {
        await Database.Database.OpenConnectionAsync();
        await using var command = Database.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
