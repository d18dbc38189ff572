using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Plans;

/// <summary>Whatever people try, in whatever order: what must hold of a plan holds after each act.</summary>
public class AnyCourseOfActsTests
{
    private static readonly string[] Kinds = [.. ActTable.Acts.Keys];

    [Fact]
    public void Leaves_every_plan_in_order_and_the_register_without_gaps()
    {
        HashSet<PlanState> reached = [];
        Prop.ForAll(Courses(), course => Follow(course, reached)).Check(Properties.Cases(300));

        // Otherwise the courses would be too timid to mean anything.
        Assert.Equal(Enum.GetValues<PlanState>().Order(), reached.Order());
    }

    private static Arbitrary<(int Act, int Who)[]> Courses() =>
        Gen.Choose(0, Kinds.Length - 1)
            .SelectMany(_ => Gen.Choose(0, 99), (act, who) => (act, who))
            .ArrayOf(120).ToArbitrary();

    private static bool Follow((int Act, int Who)[] course, HashSet<PlanState> reached)
    {
        var commune = A.Commune();
        var people = ActTable.Everybody(commune).Values.ToList();
        Plan plan = A.Plan.In(commune);
        foreach (var (kind, who) in course)
        {
            // Every other time somebody who may, if anybody may: left to chance alone, few plans would get far.
            var act = ActTable.Acts[Kinds[kind]];
            var entitled = who % 2 == 0 ? people.Where(p => act.WhyNot(plan, p) is null).ToList() : [];
            var by = entitled.Count > 0 ? entitled[who / 2 % entitled.Count] : people[who % people.Count];
            var refusal = act.WhyNot(plan, by);
            var attempt = Xunit.Record.Exception(() => act.Do(plan, by, commune));
            Assert.Equal(refusal, (attempt as ActRefusedException)?.Reason);
            Assert.True(attempt is null or ActRefusedException, attempt?.ToString());
            AssertInOrder(plan, commune);
            reached.Add(plan.State);
        }

        return true;
    }

    private static void AssertInOrder(Plan plan, Commune commune)
    {
        var issued = plan.State.IsIssued();
        Assert.Equal(
            (issued, issued, issued),
            (plan.Number is not null, plan.IssuedOn is not null, plan.Document is not null));
        Assert.Equal(Enumerable.Range(1, plan.VersionCount), plan.Versions.Select(v => v.No));
        Assert.True(plan.DiscardedAt is null || (plan.State == PlanState.Draft && plan.VersionCount == 0));
        Assert.Equal(plan.State is PlanState.Returned or PlanState.Recalled, plan.Reason is not null);
        Assert.True(plan.State is PlanState.Draft or PlanState.Returned || plan.SignerId is not null);
        if (plan.State == PlanState.AwaitingSignature || issued)
        {
            Assert.Equal((commune.Head.Id, commune.Officer.Id), (plan.ReviewerId, plan.FormatCheckerId));
        }

        if (issued)
        {
            var signed = plan.Acts.Single(a => a.Kind == ActKind.PlanSigned);
            Assert.Equal(plan.SignerId, signed.PersonId);
            Assert.Equal(plan.Versions.Single(v => v.Occasion == VersionOccasion.Issued).Text, plan.Text);
        }
    }
}
