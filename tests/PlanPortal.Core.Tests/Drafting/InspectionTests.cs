using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Inspection;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Drafting;

public class InspectionTests
{
    public static TheoryData<string> SampleNames => [.. SamplePlans.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Understands_a_plan_as_its_key_says(string name)
    {
        var sample = SamplePlans.Named(name);
        AnswerKey.Agrees(sample.Key, PlanInspection.From(PlanReader.Read(sample.Text)));
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Understands_the_same_after_writing(string name)
    {
        var sample = SamplePlans.Named(name);
        var plan = PlanReader.Read(PlanWriter.Write(PlanReader.Read(sample.Text)));
        AnswerKey.Agrees(sample.Key, PlanInspection.From(plan));
    }

    [SharedPlanTheory]
    [InlineData("000_f292d37b179422b7")]
    [InlineData("001_1d584dd7519295be")]
    [InlineData("002_97d8880a4f9800cf")]
    public void Understands_a_real_plan_as_its_key_says(string name)
    {
        var got = PlanInspection.From(PlanReader.Read(File.ReadAllText(SharedPlans.Path(name + ".txt"))));
        AnswerKey.Agrees(File.ReadAllText(SharedPlans.Path(name + ".key.json")), got);
    }
}
