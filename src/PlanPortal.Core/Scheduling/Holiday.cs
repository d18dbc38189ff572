using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Scheduling;

/// <summary>A day that is not as its weekday says: a public holiday, or a Saturday worked in exchange. Lunar holidays are entered by date each year.</summary>
public sealed class Holiday : IOwned
{
    public const int MaxNameLength = 200;

    private Holiday()
    {
    }

    /// <param name="works">True for a weekend day that is worked (làm bù).</param>
    public Holiday(Organization organization, DateOnly day, string name, bool works = false)
    {
        (OrganizationId, Day, Works) = (organization.Id, day, works);
        Name = Required.Text(name, MaxNameLength, "tên ngày nghỉ");
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public DateOnly Day { get; private set; }

    public bool Works { get; private set; }

    public string Name { get; private set; } = "";
}
