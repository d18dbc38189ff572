using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Plans;

/// <summary>The conditions that the acts on a plan are made of: null where it holds, otherwise what is in the way.</summary>
public sealed partial class Plan
{
    private Refusal? WhyNotColleague(Person by) => by.WhyNotActIn(OrganizationId);

    private Refusal? WhyNotMember(Person by) => WhyNotColleague(by) ?? (DiscardedAt is null ? null : Refusal.InTheBin);

    private Refusal? WhyNotIn(PlanState state) => State == state ? null : Refusal.WrongState;

    private Refusal? WhyNotDrafter(Person by) => by.Id == DrafterId ? null : Refusal.NotTheDrafter;

    private Refusal? WhyNotHead(Person by) =>
        by.Is(Roles.UnitHead) && by.UnitId == UnitId ? null : Refusal.NotHeadOfItsUnit;

    private static Refusal? WhyNotOffice(Person by) => by.Is(Roles.Office) ? null : Refusal.NotTheOffice;

    private static Refusal? WhyNotLeader(Person by) => by.Is(Roles.Leader) ? null : Refusal.NotALeader;

    private Refusal? WhyNotSigner(Person by) => WhyNotLeader(by) ?? (by.Id == SignerId ? null : Refusal.NotItsSigner);

    private Refusal? WhyNotToBeSignedBy(Person signer) =>
        signer.OrganizationId != OrganizationId ? Refusal.AnotherOrganization
            : !signer.Is(Roles.Leader) ? Refusal.SignerIsNoLeader
            : WhyNotTwice(signer, DrafterId) ?? WhyNotTwice(signer, ReviewerId);

    private Refusal? WhyNotTwice(Person by, int? earlier) =>
        by.Id == earlier && !Organization.OnePersonMayActTwice ? Refusal.SamePersonTwice : null;

    /// <summary>Edits under way may empty the text or its subject; such a plan goes no further.</summary>
    private Refusal? WhyNotWhole() =>
        string.IsNullOrWhiteSpace(Text) ? Refusal.TextEmpty : Title.Length == 0 ? Refusal.SubjectMissing : null;

    private static Refusal? WhyNotReason(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? Refusal.ReasonMissing : null;
}
