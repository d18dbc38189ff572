using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Journal;

/// <summary>One sign-in, for the statistics of access that decree 30/2020 (Appendix VI) asks for.</summary>
public sealed class AccessRecord : IOwned
{
    private AccessRecord()
    {
    }

    public AccessRecord(Person person, DateTime at) =>
        (OrganizationId, PersonId, At, Day) = (person.OrganizationId, person.Id, VietnamTime.Cut(at), VietnamTime.DayOf(at));

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PersonId { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>In Vietnam.</summary>
    public DateOnly Day { get; private set; }
}
