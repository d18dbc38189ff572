using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Execution;

/// <summary>How far an obstacle is. Stored as text: never rename a member that has shipped.</summary>
public enum ObstacleState
{
    /// <summary>With the coordinating unit.</summary>
    Raised,

    /// <summary>With the leaders, with the coordinating unit's opinion.</summary>
    PassedOn,

    /// <summary>A leader has decided.</summary>
    Answered,

    /// <summary>The unit that raised it took it back: it is no longer in the way.</summary>
    Withdrawn,
}

/// <summary>Something in the way of a plan or of one piece of its work: raised by a unit, answered by a leader (DESIGN 2).</summary>
public sealed class Obstacle : IOwned, IVersioned
{
    public const int MaxWordsLength = 2000;

    private Obstacle()
    {
    }

    /// <param name="item">The work that it stands in the way of; null for the plan as a whole.</param>
    /// <param name="proposal">What the unit asks for; may be left out.</param>
    public Obstacle(Plan plan, WorkItem? item, string words, string? proposal, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(by.OrganizationId != plan.OrganizationId ? Refusal.AnotherOrganization
            : by.UnitId is null ? Refusal.NotTheirWork
            : !by.Active ? Refusal.NoLongerActive
            : plan.State != PlanState.Issued ? Refusal.PlanNotInForce : null);
        if (item is not null && item.PlanId != plan.Id)
        {
            throw new InvalidInputException("Việc đã chọn thuộc một kế hoạch khác. Hãy chọn lại.");
        }

        if (item is { IsOpen: false })
        {
            throw new InvalidInputException("Việc đã chọn đã kết thúc nên không nêu vướng mắc được nữa. Hãy chọn việc khác, hoặc nêu cho cả kế hoạch.");
        }

        (OrganizationId, PlanId, Plan, WorkItem, WorkItemId) = (plan.OrganizationId, plan.Id, plan, item, item?.Id);
        (UnitId, CoordinatingUnitId) = (by.UnitId!.Value, plan.UnitId);
        (RaisedById, RaisedByName, RaisedAt, ChangedAt) = (by.Id, by.FullName, at, at);
        Words = Required.Text(words, MaxWordsLength, "nội dung vướng mắc");
        Proposal = Required.Optional(proposal, MaxWordsLength, "đề xuất");
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PlanId { get; private set; }

    public Plan Plan { get; private set; } = null!;

    public int? WorkItemId { get; private set; }

    public WorkItem? WorkItem { get; private set; }

    /// <summary>The unit that raised it.</summary>
    public int UnitId { get; private set; }

    public int CoordinatingUnitId { get; private set; }

    public ObstacleState State { get; private set; }

    public int RaisedById { get; private set; }

    public string RaisedByName { get; private set; } = "";

    public DateTime RaisedAt { get; private set; }

    public string? OpinionByName { get; private set; }

    public DateTime? PassedOnAt { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string Words { get; private set; } = "";

    public string? Proposal { get; private set; }

    /// <summary>Of the coordinating unit.</summary>
    public string? Opinion { get; private set; }

    /// <summary>Of the leader; of a withdrawn one why it is no longer in the way.</summary>
    public string? Decision { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public bool IsOpen => State is ObstacleState.Raised or ObstacleState.PassedOn;

    /// <summary>The line for the record of having raised it.</summary>
    public Act Raised(Person by) => Act(ActKind.ObstacleRaised, Words, by, RaisedAt);

    public Refusal? WhyNotPassOn(Person by) =>
        WhyNotMember(by) ?? WhyNotIn(State == ObstacleState.Raised)
        ?? (by.UnitId == CoordinatingUnitId || by.Is(Roles.Office) ? null : Refusal.NotTheCoordinator);

    /// <summary>The coordinating unit gives its opinion and passes it on to the leaders.</summary>
    public void PassOn(string? opinion, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotPassOn(by));
        Opinion = Required.Optional(opinion, MaxWordsLength, "ý kiến");
        (OpinionByName, PassedOnAt) = (by.FullName, at);
        MoveTo(ObstacleState.PassedOn, at);
    }

    public Refusal? WhyNotAnswer(Person by) =>
        WhyNotMember(by) ?? WhyNotIn(IsOpen) ?? (by.Is(Roles.Leader) ? null : Refusal.NotALeader);

    /// <summary>A leader decides; leaders need not wait for the coordinating unit.</summary>
    public Act Answer(string decision, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotAnswer(by));
        Decision = Required.Text(decision, MaxWordsLength, "ý kiến chỉ đạo");
        (DecidedByName, DecidedAt) = (by.FullName, at);
        MoveTo(ObstacleState.Answered, at);
        return Act(ActKind.ObstacleAnswered, Decision, by, at);
    }

    /// <summary>Makes a piece of work of the decision; called with <see cref="Answer"/>.</summary>
    /// <param name="dueOn">May be left open.</param>
    public WorkItem OpenWork(string directive, Unit lead, DateOnly? dueOn, DateTime at)
    {
        ActRefusedException.ThrowIf(lead.OrganizationId != OrganizationId ? Refusal.AnotherOrganization
            : State != ObstacleState.Answered ? Refusal.ObstacleNotAnswered
            : Plan.State != PlanState.Issued ? Refusal.PlanNotInForce : null);
        var today = VietnamTime.DayOf(at);
        if (dueOn < today)
        {
            throw new InvalidInputException("Hạn của việc không được trước hôm nay.");
        }

        return new WorkItem(this, Plan, directive, lead.Id, dueOn, today);
    }

    /// <summary>Evidence is added by those whom it goes through, as long as the record is looked at: also after the answer.</summary>
    public Refusal? WhyNotAttach(Person by) =>
        WhyNotMember(by) ?? (by.UnitId is { } unit && (unit == UnitId || unit == CoordinatingUnitId) || by.Is(Roles.Office | Roles.Leader) ? null : Refusal.NotTheirWork);

    public Refusal? WhyNotWithdraw(Person by) =>
        WhyNotMember(by) ?? WhyNotIn(IsOpen) ?? (by.UnitId == UnitId ? null : Refusal.NotTheirWork);

    public void Withdraw(string reason, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotWithdraw(by));
        Decision = Required.Text(reason, MaxWordsLength, "lý do");
        (DecidedByName, DecidedAt) = (by.FullName, at);
        MoveTo(ObstacleState.Withdrawn, at);
    }

    private void MoveTo(ObstacleState state, DateTime at) => (State, ChangedAt, Version) = (state, at, Guid.NewGuid());

    private Act Act(ActKind kind, string words, Person by, DateTime at) =>
        new(kind, by, at, words.Shortened(Journal.Act.MaxDetailLength), planId: PlanId);

    private static Refusal? WhyNotIn(bool state) => state ? null : Refusal.ObstacleSettled;

    private Refusal? WhyNotMember(Person by) => by.WhyNotActIn(OrganizationId);
}
