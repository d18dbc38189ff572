namespace PlanPortal.Core;

/// <summary>A row that belongs to one organization and is seen by no other (DESIGN 6).</summary>
public interface IOwned
{
    int OrganizationId { get; }
}
