using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Plans;

/// <summary>Why a version of the text was kept.</summary>
public enum VersionOccasion
{
    Submitted,
    EditedUnderWay,
    Issued,
}

/// <summary>The text as it was at a submission, an edit under way, or the signing. Never changed.</summary>
public sealed class PlanVersion : IOwned
{
    private PlanVersion()
    {
    }

    internal PlanVersion(int organizationId, int no, string text, Person by, DateTime at, VersionOccasion occasion) =>
        (OrganizationId, No, Text, PersonId, PersonName, At, Occasion) = (organizationId, no, text, by.Id, by.FullName, at, occasion);

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PlanId { get; private set; }

    /// <summary>From 1 within the plan.</summary>
    public int No { get; private set; }

    public int PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public VersionOccasion Occasion { get; private set; }

    // Tables follow this order. The long fields stand last: the short ones are then read without walking through them.

    /// <summary>Canonical text (see <see cref="Drafting.PlanText"/>).</summary>
    public string Text { get; private set; } = "";
}
