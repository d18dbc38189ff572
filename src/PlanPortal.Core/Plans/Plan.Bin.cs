using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Plans;

/// <summary>Drafts that their drafter threw away. While in the bin nothing else can be done with them.</summary>
public sealed partial class Plan
{
    public Refusal? WhyNotDiscard(Person by) =>
        WhyNotMember(by) ?? WhyNotIn(PlanState.Draft) ?? WhyNotDrafter(by) ?? (VersionCount > 0 ? Refusal.WasSubmitted : null);

    /// <summary>Puts a draft that was never submitted into the bin.</summary>
    public void Discard(Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotDiscard(by));
        Record(ActKind.PlanDiscarded, by, at);
        DiscardedAt = at;
        Touch(at);
    }

    public Refusal? WhyNotRestore(Person by) =>
        WhyNotColleague(by) ?? (DiscardedAt is null ? Refusal.WrongState : WhyNotDrafter(by));

    /// <summary>Takes a draft out of the bin again.</summary>
    public void Restore(Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotRestore(by));
        DiscardedAt = null;
        Record(ActKind.PlanEdited, by, at, "Lấy lại dự thảo đã bỏ");
        Touch(at);
    }
}
