using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Drafting;

public class RoundTripTests
{
    private static readonly Config Many = Properties.Cases(2000).WithEndSize(60);

    [Fact]
    public void No_hostile_text_loses_a_sign_or_changes_when_read_again() =>
        Prop.ForAll(TextGenerators.Hostile, (Action<string>)RoundTrip.Holds).Check(Many);

    [Fact]
    public void No_string_of_characters_loses_a_sign_or_changes_when_read_again() =>
        Prop.ForAll(TextGenerators.Unicode, (Action<string>)RoundTrip.Holds).Check(Many);

    [Fact]
    public void Damaged_plans_lose_no_sign() =>
        Assert.All(SamplePlans.All, s => Prop.ForAll(TextGenerators.Mutations(s.Text), (Action<string>)RoundTrip.Holds).Check(Many.WithMaxTest(60).WithEndSize(30)));

    [SharedPlanFact]
    public void Damaged_real_plans_lose_no_sign() =>
        Assert.All(Directory.GetFiles(SharedPlans.Folder!, "*.txt"), p => Prop.ForAll(TextGenerators.Mutations(File.ReadAllText(p)), (Action<string>)RoundTrip.Holds).Check(Many.WithMaxTest(100).WithEndSize(40)));

    [SharedPlanFact]
    public void Real_plans_lose_no_sign() => Assert.All(Directory.GetFiles(SharedPlans.Folder!, "*.txt"), p => RoundTrip.Holds(File.ReadAllText(p)));

    [Fact]
    public void Sample_plans_lose_no_sign() => Assert.All(SamplePlans.All, s => RoundTrip.Holds(s.Text));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\f\r\n ")]
    [InlineData("\u2029")]
    [InlineData("|")]
    [InlineData("\f2\f")]
    public void Texts_without_words_read_as_empty_or_little(string text) => RoundTrip.Holds(text);

    [Fact]
    public void Windows_line_ends_and_decomposed_letters_make_no_difference()
    {
        var sample = SamplePlans.All[0].Text.ReplaceLineEndings("\n");
        var windows = sample.Replace("\n", "  \r\n", StringComparison.Ordinal).Normalize(System.Text.NormalizationForm.FormD);
        Assert.Equal(RoundTrip.Shape(PlanReader.Read(sample)), RoundTrip.Shape(PlanReader.Read(windows)));
    }
}
