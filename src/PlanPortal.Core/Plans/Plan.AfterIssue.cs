using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Plans;

/// <summary>What may still happen once number and text are fixed: recalled, replaced, ended.</summary>
public sealed partial class Plan
{
    public Refusal? WhyNotRecall(Person by) => WhyNotMember(by) ?? WhyNotIn(PlanState.Issued) ?? WhyNotLeader(by);

    /// <summary>Recalls an issued plan (article 18). The document stays as it is, frozen.</summary>
    public void Recall(string reason, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotRecall(by) ?? WhyNotReason(reason));
        MoveTo(PlanState.Recalled, at, Record(ActKind.PlanRecalled, by, at, reason).Detail);
        EndWork(WorkState.Overtaken, $"Kế hoạch bị thu hồi: {Reason}", at);
    }

    public Refusal? WhyNotSupersede(Person by) => WhyNotMember(by) ?? WhyNotIn(PlanState.Issued) ?? WhyNotLeader(by);

    /// <summary>Marks that a later, issued plan takes this one's place.</summary>
    public void Supersede(Plan successor, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotSupersede(by)
            ?? (successor.OrganizationId != OrganizationId ? Refusal.AnotherOrganization
                : successor == this ? Refusal.SupersedesItself
                : successor.State != PlanState.Issued ? Refusal.SuccessorNotIssued
                : (successor.Year, successor.Number!.Value).CompareTo((Year, Number!.Value)) < 0 ? Refusal.SuccessorNotLater : null));
        SupersededById = successor.Id;
        Record(ActKind.PlanSuperseded, by, at, $"Thay thế bằng Kế hoạch số {successor.NumberAndSymbol}");
        MoveTo(PlanState.Superseded, at);
        EndWork(WorkState.Overtaken, $"Thay thế bằng Kế hoạch số {successor.NumberAndSymbol}", at);
    }

    public Refusal? WhyNotClose(Person by) =>
        WhyNotMember(by)
        ?? WhyNotIn(PlanState.Issued)
        ?? (by.Is(Roles.Leader) || (by.Is(Roles.UnitHead) && by.UnitId == UnitId) ? null : Refusal.NotHeadOfItsUnit);

    /// <summary>Ends a plan that was carried out.</summary>
    public void Close(Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotClose(by));
        Record(ActKind.PlanClosed, by, at);
        MoveTo(PlanState.Closed, at);
        EndWork(WorkState.CannotJudge, "Kế hoạch kết thúc khi việc chưa báo xong", at);
    }

    private void EndWork(WorkState state, string reason, DateTime at) => work.ForEach(w => w.EndWithPlan(state, reason, at));
}
