namespace PlanPortal.Data;

/// <summary>
/// The organization whose rows the present unit of work may see and write. Without one nothing is found:
/// forgetting to set it shows at once, and never shows another organization's rows.
/// </summary>
public sealed class OrganizationScope
{
    public int OrganizationId { get; private set; }

    public void Enter(int organizationId) => OrganizationId = organizationId;
}
