using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data.Rounds;

public static class NewWork
{
    /// <summary>
    /// Tells the units at once what a plan gives them, within the transaction of its signature. The next round finds them told:
    /// its notices have the same keys.
    /// </summary>
    public static async Task TellOfWorkAsync(this PortalDbContext database, Plan plan, DateTime at, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(plan);

        // The notices lead to work that has no key before it is saved.
        await database.SaveChangesAsync(cancellationToken);
        var people = await database.People.AsNoTracking().Where(p => p.Active).ToListAsync(cancellationToken);
        var today = VietnamTime.DayOf(at);
        var notices = await new NewNotices(database, new RoundDay(today, today, at, new UnitPeople(people))).OfWorkAsync([plan.Id], cancellationToken);
        await database.TellAsync(notices, cancellationToken);
    }
}
