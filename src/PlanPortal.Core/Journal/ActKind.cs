namespace PlanPortal.Core.Journal;

/// <summary>What somebody did. Stored as text: never rename a member that has shipped.</summary>
public enum ActKind
{
    PlanCreated,
    PlanEdited,
    PlanSubmitted,
    PlanTakenBack,
    ContentApproved,
    FormatPassed,
    PlanReturned,
    PlanSentBackByEdit,
    SignerAssigned,
    PlanSigned,
    PlanRecalled,
    PlanSuperseded,
    PlanClosed,
    Remarked,
    PlanViewed,
    DocumentDownloaded,
    PlanDiscarded,
    RegisterEntryChanged,
    OrganizationChanged,
    UnitChanged,
    UserCreated,
    UserChanged,
    PasswordReset,
    ReadingSettled,
}
