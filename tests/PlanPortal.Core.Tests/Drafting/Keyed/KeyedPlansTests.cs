using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Inspection;

namespace PlanPortal.Core.Tests.Drafting.Keyed;

/// <summary>Plans that the readers were not written for, scored against keys made by hand. The floors are raised as the readers improve, never lowered.</summary>
public class KeyedPlansTests
{
    private const double EachPlan = 0.95;
    private const double AllPlans = 0.99;

    public static TheoryData<string> Names => [.. KeyedPlan.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_a_plan_much_as_a_person_does(string name)
    {
        var parts = Scored(KeyedPlan.All.Single(p => p.Name == name));
        var mean = parts.Average(p => p.Score);
        Assert.True(mean >= EachPlan, $"{mean:0.000}\n{string.Join('\n', parts.SelectMany(p => p.Differences))}");
    }

    [Fact]
    public void Reads_all_plans_together_nearly_as_a_person_does()
    {
        var means = KeyedPlan.All.Select(plan => (plan.Name, Parts: Scored(plan))).ToList();
        var report = means.Select(m => $"{m.Name} {m.Parts.Average(p => p.Score):0.000} {string.Join(' ', m.Parts.Where(p => p.Score < 1).Select(p => $"{p.Part} {p.Score:0.00}"))}");
        Assert.True(means.Average(m => m.Parts.Average(p => p.Score)) >= AllPlans, string.Join('\n', report));
    }

    private static IReadOnlyList<PartScore> Scored(KeyedPlan plan) => KeyScore.Of(plan, PlanInspection.From(PlanReader.Read(plan.Text)));
}
