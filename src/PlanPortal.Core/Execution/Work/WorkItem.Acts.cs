using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Execution;

/// <summary>
/// What people do with a piece of work. As with plans, each act has a question (<c>WhyNot…</c>) and a verb that refuses
/// with that reason; verbs that belong into the organization's record give back its line, which the caller adds.
/// </summary>
public sealed partial class WorkItem
{
    /// <summary>A unit's people report its part; the coordinating unit and the office may do it for them (outside bodies have no accounts).</summary>
    public Refusal? WhyNotReport(WorkPart part, Person by) =>
        WhyNotMember(by) ?? WhyNotOpen() ?? (by.UnitId == part.UnitId || Coordinates(by) ? null : Refusal.NotTheirWork);

    /// <summary>
    /// A unit says how far its part is. The work is done when all who lead say so, and where the organization wants it
    /// only after the coordinating unit confirmed.
    /// </summary>
    /// <param name="percent">0 to 100; done is 100 whatever is given.</param>
    /// <param name="words">What was done; may be left out.</param>
    /// <param name="needsConfirmation">From the organization's settings.</param>
    /// <returns>A line for the record when the work came to be done by this.</returns>
    public Act? Report(WorkPart part, PartState state, int percent, string? words, bool needsConfirmation, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotReport(part, by));
        part.Set(state, percent, words, by, at);
        Note(WorkNoteKind.Progress, words, by, at, part);
        return Settle(needsConfirmation, by, at);
    }

    public Refusal? WhyNotConfirm(Person by) =>
        WhyNotMember(by)
        ?? (State != WorkState.Reported ? Refusal.NothingToConfirm
            : !Coordinates(by) && !by.Is(Roles.Leader) ? Refusal.NotTheCoordinator
            : by.Id == DoneById ? Refusal.SamePersonConfirms : null);

    /// <summary>The coordinating unit agrees that it is done.</summary>
    public Act Confirm(string? words, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotConfirm(by));
        (State, ConfirmedOn) = (WorkState.Done, VietnamTime.DayOf(at));
        Touch(at);
        return Note(WorkNoteKind.Confirmed, words, by, at, null, ActKind.WorkConfirmed);
    }

    /// <summary>The coordinating unit does not agree; the leads go on with it.</summary>
    public Act SendBack(string words, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotConfirm(by) ?? WhyNotWords(words));
        TakeUpAgain(at);
        return Note(WorkNoteKind.SentBack, words, by, at, null, ActKind.WorkSentBack);
    }

    /// <summary>
    /// What was ended by mistake can be taken up again while its plan is in force: done work by those who follow it and, while nobody confirmed
    /// it, by those who lead it; work that was set aside by those who may set it aside.
    /// </summary>
    public Refusal? WhyNotReopen(PlanState plan, Person by) =>
        WhyNotMember(by)
        ?? (IsOpen ? Refusal.WorkIsOpen
            : plan != PlanState.Issued ? Refusal.PlanIsEnded
            : State == WorkState.Done ? WhyNotReopenDone(by)
            : MaySetAside(by) ? null : Refusal.NotTheCoordinator);

    public Act Reopen(PlanState plan, string words, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotReopen(plan, by) ?? WhyNotWords(words));
        TakeUpAgain(at);
        return Note(WorkNoteKind.SentBack, words, by, at, null, ActKind.WorkSentBack);
    }

    public Refusal? WhyNotHandOn(WorkPart part, Person by) =>
        WhyNotMember(by) ?? WhyNotOpen()
        ?? (by.UnitId == part.UnitId && (by.Is(Roles.UnitHead) || part.PersonId is null || part.PersonId == by.Id) ? null : Refusal.NotHeadOfThatUnit);

    /// <summary>Gives a unit's part to one of its people, or back to all of them (null).</summary>
    public void HandOn(WorkPart part, Person? to, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotHandOn(part, by) ?? (to is not null && (to.UnitId != part.UnitId || !to.Active) ? Refusal.NotOfThatUnit : null));
        part.GiveTo(to);
        Touch(at);
        Note(WorkNoteKind.HandedOn, to is null ? "Chung của đơn vị" : to.FullName, by, at, part);
    }

    /// <summary>Splits a unit's part into steps; the share of steps done becomes its percent. Steps are for those who report the part.</summary>
    public WorkStep AddStep(WorkPart part, string text, DateOnly? dueOn, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotReport(part, by));
        var step = part.AddStep(text, dueOn);
        Touch(at);
        return step;
    }

    public void TickStep(WorkPart part, WorkStep step, bool done, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotReport(part, by));
        part.Tick(step, done, by, at);
        Settle(needsConfirmation: true, by, at);
    }

    public void RemoveStep(WorkPart part, WorkStep step, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotReport(part, by));
        part.Remove(step);
        Touch(at);
    }

    /// <summary>Everybody in the organization may say something about a piece of work.</summary>
    public void Comment(string words, Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotMember(by) ?? WhyNotWords(words));
        Note(WorkNoteKind.Comment, words, by, at, parts.Find(p => p.UnitId == by.UnitId));
    }

    /// <summary>Evidence may come later than the work: also when it is done.</summary>
    public Refusal? WhyNotAddEvidence(Person by) =>
        WhyNotMember(by) ?? (Coordinates(by) || parts.Exists(p => p.UnitId == by.UnitId) ? null : Refusal.NotTheirWork);

    public Refusal? WhyNotSetAside(Person by) =>
        WhyNotMember(by) ?? WhyNotOpen() ?? (MaySetAside(by) ? null : Refusal.NotTheCoordinator);

    /// <summary>Ends work that will not be done: overtaken by something later, or nobody can judge it.</summary>
    /// <param name="state"><see cref="WorkState.Overtaken"/> or <see cref="WorkState.CannotJudge"/>.</param>
    public Act SetAside(WorkState state, string reason, Person by, DateTime at)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(state is WorkState.Overtaken or WorkState.CannotJudge, false, nameof(state));
        ActRefusedException.ThrowIf(WhyNotSetAside(by) ?? WhyNotWords(reason));
        End(state, Required.Text(reason, MaxReasonLength, "lý do"), at);
        return Note(WorkNoteKind.SetAside, Reason, by, at, null, ActKind.WorkSetAside);
    }

    /// <summary>Ends it with its plan; the plan's own line in the record says why. What was reported as done counts as done when the plan is closed.</summary>
    internal void EndWithPlan(WorkState state, string reason, DateTime at)
    {
        if (State == WorkState.Reported && state == WorkState.CannotJudge)
        {
            State = WorkState.Done;
            Touch(at);
        }
        else if (IsOpen)
        {
            End(state, reason.Shortened(MaxReasonLength), at);
        }
    }

    private void End(WorkState state, string reason, DateTime at)
    {
        (State, Reason) = (state, reason);
        Touch(at);
    }

    private void TakeUpAgain(DateTime at)
    {
        foreach (var part in Leads.Where(p => p.State == PartState.Done))
        {
            part.TakeUpAgain();
        }

        (DoneOn, DoneById, ConfirmedOn, Reason) = (null, null, null, null);
        (State, Percent) = (StateOfParts(), MeanPercent());
        Touch(at);
    }

    private Act? Settle(bool needsConfirmation, Person by, DateTime at)
    {
        Percent = MeanPercent();
        if (!Leads.All(p => p.State == PartState.Done))
        {
            (State, DoneOn, DoneById) = (StateOfParts(), null, null);
            Touch(at);
            return null;
        }

        if (State == WorkState.Reported)
        {
            Touch(at);
            return null;
        }

        (DoneOn, DoneById) = (VietnamTime.DayOf(at), by.Id);
        State = needsConfirmation ? WorkState.Reported : WorkState.Done;
        Touch(at);
        return Act(ActKind.WorkDone, by, at, null);
    }

    private int MeanPercent() => MeanPercent([.. Leads.Select(p => (p.State, p.Percent))]);

    private WorkState StateOfParts() => OpenState(parts.Select(p => p.State));

    private Act Note(WorkNoteKind kind, string? words, Person by, DateTime at, WorkPart? part, ActKind act)
    {
        Note(kind, words, by, at, part);
        return Act(act, by, at, words);
    }

    private void Note(WorkNoteKind kind, string? words, Person by, DateTime at, WorkPart? part) =>
        notes.Add(new WorkNote(this, kind, words, by, at, part));

    private Act Act(ActKind kind, Person by, DateTime at, string? words)
    {
        var what = $"“{Name}”" + (string.IsNullOrWhiteSpace(words) ? "" : $": {words}");
        return new Act(kind, by, at, what.Shortened(Journal.Act.MaxDetailLength), planId: PlanId);
    }

    private Refusal? WhyNotReopenDone(Person by) =>
        Coordinates(by) || by.Is(Roles.Leader) ? null
        : ConfirmedOn is null && Leads.Any(p => p.UnitId == by.UnitId) ? null : Refusal.NotTheCoordinator;

    private bool MaySetAside(Person by) => by.Is(Roles.Leader) || (by.Is(Roles.UnitHead) && by.UnitId == CoordinatingUnitId);

    private bool Coordinates(Person by) => by.UnitId == CoordinatingUnitId || by.Is(Roles.Office);

    private Refusal? WhyNotMember(Person by) => by.WhyNotActIn(OrganizationId);

    private Refusal? WhyNotOpen() => IsOpen ? null : Refusal.WorkIsEnded;

    private static Refusal? WhyNotWords(string words) => string.IsNullOrWhiteSpace(words) ? Refusal.ReasonMissing : null;
}
