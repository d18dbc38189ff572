using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Testing;

/// <summary>
/// Brings a plan to where a test needs it, through the same acts by the same people as in life. An act takes a minute.
/// </summary>
public sealed class PlanBuilder
{
    private Commune? commune;
    private Person? drafter;
    private Person? signer;
    private string text = PlanTexts.About(PlanTexts.DefaultSubject);
    private DateTime now = Moments.Morning;
    private PlanState wanted = PlanState.Draft;
    private bool readThrough;
    private string reason = "Chưa nêu rõ kinh phí.";

    private Commune Commune => commune ??= A.Commune();

    /// <summary>Whose plan it is; one commune of its own when nothing is said.</summary>
    public PlanBuilder In(Commune its) => With(() => commune = its);

    public PlanBuilder DraftedBy(Person person) => With(() => drafter = person);

    public PlanBuilder ToBeSignedBy(Person leader) => With(() => signer = leader);

    public PlanBuilder About(string subject) => Saying(PlanTexts.About(subject));

    public PlanBuilder Saying(string words) => With(() => text = words);

    /// <summary>The drafter confirmed all that was read from the text.</summary>
    public PlanBuilder ThatWasReadThrough() => With(() => readThrough = true);

    public PlanBuilder BegunAt(DateTime moment) => With(() => now = moment);

    public PlanBuilder ThatWasSubmitted() => ThatIs(PlanState.UnderReview);

    public PlanBuilder ThatWasApproved() => ThatIs(PlanState.FormatCheck);

    public PlanBuilder ThatPassedTheFormatCheck() => ThatIs(PlanState.AwaitingSignature);

    public PlanBuilder ThatWasSigned() => ThatIs(PlanState.Issued);

    public PlanBuilder ThatWasReturned(string because) => With(() => (wanted, reason) = (PlanState.Returned, because));

    public PlanBuilder ThatWasRecalled(string because) => With(() => (wanted, reason) = (PlanState.Recalled, because));

    public PlanBuilder ThatIs(PlanState state) => With(() => wanted = state);

    public Plan Build()
    {
        var plan = new Plan(Commune.Organization, drafter ?? Commune.Specialist, text, now);
        if (readThrough)
        {
            plan.Confirm([.. SettledReading.Of(plan, Commune.Directory).Rows()], drafter ?? Commune.Specialist, now);
        }

        Advance(plan);
        return plan;
    }

    public static implicit operator Plan(PlanBuilder builder) => builder.Build();

    private static PlanState? OneBefore(PlanState state) => state switch
    {
        PlanState.Draft => null,
        PlanState.UnderReview => PlanState.Draft,
        PlanState.FormatCheck or PlanState.Returned => PlanState.UnderReview,
        PlanState.AwaitingSignature => PlanState.FormatCheck,
        PlanState.Issued => PlanState.AwaitingSignature,
        PlanState.Closed or PlanState.Recalled or PlanState.Superseded => PlanState.Issued,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    private void Advance(Plan plan)
    {
        Stack<PlanState> way = new();
        for (PlanState? state = wanted; state is { } s && s != PlanState.Draft; state = OneBefore(s))
        {
            way.Push(s);
        }

        foreach (var state in way)
        {
            now = now.AddMinutes(1);
            Reach(state, plan);
        }
    }

    private void Reach(PlanState state, Plan plan)
    {
        var leader = signer ?? Commune.Chair;
        switch (state)
        {
            case PlanState.UnderReview:
                plan.Submit(leader, drafter ?? Commune.Specialist, now);
                break;
            case PlanState.FormatCheck:
                plan.ApproveContent(Commune.Head, now);
                break;
            case PlanState.AwaitingSignature:
                plan.PassFormat(Commune.Officer, now);
                break;
            case PlanState.Issued:
                plan.Sign(leader, Commune.RegisterOf(now.AddHours(7).Year), Commune.Directory, Printing.Plainly, now);
                break;
            case PlanState.Returned:
                plan.Return(reason, Commune.Head, now);
                break;
            case PlanState.Recalled:
                plan.Recall(reason, leader, now);
                break;
            case PlanState.Superseded:
                plan.Supersede(A.Plan.In(Commune).BegunAt(now).ThatWasSigned(), leader, now.AddMinutes(5));
                break;
            case PlanState.Closed:
                plan.Close(leader, now);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(state));
        }
    }

    private PlanBuilder With(Action change)
    {
        change();
        return this;
    }
}
