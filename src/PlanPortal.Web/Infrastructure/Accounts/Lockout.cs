using Microsoft.EntityFrameworkCore;
using PlanPortal.Data;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Web.Infrastructure.Accounts;

/// <summary>
/// Locks an account after too many wrong passwords (<see cref="AccountRules"/>). An attempt is counted before its
/// password is looked at, in one statement, so that guesses made all at once cannot slip past each other.
/// </summary>
public sealed class Lockout(PortalDbContext database, TimeProvider time)
{
    /// <summary>Counts an attempt. Null when it may go on; otherwise until when the account is locked.</summary>
    public async Task<DateTimeOffset?> BeginAsync(PortalUser user)
    {
        if (user.LockoutEnd is { } end)
        {
            if (end > time.GetUtcNow())
            {
                return end;
            }

            await StartAnewAsync(Row(user).Where(u => u.LockoutEnd == end));
        }

        var counted = await database.InTurnAsync(() => Row(user).Where(u => u.AccessFailedCount < AccountRules.FailuresBeforeLockout)
            .ExecuteUpdateAsync(u => u.SetProperty(r => r.AccessFailedCount, r => r.AccessFailedCount + 1)));
        return counted > 0 ? null : await LockAsync(user);
    }

    /// <summary>The attempt failed. Returns until when the account is locked, or null when it is not.</summary>
    public async Task<DateTimeOffset?> FailAsync(PortalUser user)
    {
        var failures = await Row(user).Select(u => u.AccessFailedCount).SingleAsync();
        return failures < AccountRules.FailuresBeforeLockout ? null : await LockAsync(user);
    }

    /// <summary>The attempt succeeded: the failures before it no longer count.</summary>
    public Task SucceedAsync(PortalUser user) => StartAnewAsync(Row(user));

    private async Task<DateTimeOffset> LockAsync(PortalUser user)
    {
        // The count stays as it is until the lockout is over: whoever read the account before it was locked is stopped by it.
        var end = time.GetUtcNow() + AccountRules.Lockout;
        await database.InTurnAsync(() => Row(user).Where(u => u.LockoutEnd == null)
            .ExecuteUpdateAsync(u => u.SetProperty(r => r.LockoutEnd, (DateTimeOffset?)end)));
        return end;
    }

    private Task<int> StartAnewAsync(IQueryable<PortalUser> users) =>
        database.InTurnAsync(() => users.ExecuteUpdateAsync(u => u
            .SetProperty(r => r.AccessFailedCount, 0)
            .SetProperty(r => r.LockoutEnd, (DateTimeOffset?)null)));

    private IQueryable<PortalUser> Row(PortalUser user) => database.Users.Where(u => u.Id == user.Id);
}
