using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Scheduling;

/// <summary>
/// The last day whose round is done: work opened, periods opened, people reminded. Moved in the transaction of the round
/// itself, so that two servers never do the same day and a day that failed is done again.
/// </summary>
public sealed class DailyRound : IOwned
{
    private DailyRound()
    {
    }

    public DailyRound(int organizationId, DateOnly lastDay) => (OrganizationId, LastDay) = (organizationId, lastDay);

    public int OrganizationId { get; private set; }

    /// <summary>In Vietnam.</summary>
    public DateOnly LastDay { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public void Finish(DateOnly day) => (LastDay, Version) = (day, Guid.NewGuid());
}
