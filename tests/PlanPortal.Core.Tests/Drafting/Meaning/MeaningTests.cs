using PlanPortal.Core.Drafting.Inspection;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

/// <summary>What a reader understands of each sample, checked by hand.</summary>
public class MeaningTests
{
    public static TheoryData<string, string[]> Bases => Rows(SampleReadings.Bases);

    public static TheoryData<string, string[]> Targets => Rows(SampleReadings.Targets);

    public static TheoryData<string, string[]> Tasks => Rows(SampleReadings.Tasks);

    public static TheoryData<string, string[]> Duties => Rows(SampleReadings.Duties);

    public static TheoryData<string, string[]> Reporting => Rows(SampleReadings.Reporting);

    [Theory]
    [MemberData(nameof(Bases))]
    public void Tells_documents_relied_on_from_those_only_mentioned(string name, string[] expected) => Agree(expected, SampleMeanings.Bases, name);

    [Theory]
    [MemberData(nameof(Targets))]
    public void Reads_every_figure_of_the_aims_with_comparator_unit_and_year(string name, string[] expected) => Agree(expected, SampleMeanings.Targets, name);

    [Theory]
    [MemberData(nameof(Tasks))]
    public void Reads_work_with_its_units_and_deadline(string name, string[] expected) => Agree(expected, SampleMeanings.Tasks, name);

    [Theory]
    [MemberData(nameof(Duties))]
    public void Counts_the_duties_of_every_unit(string name, string[] expected) => Agree(expected, SampleMeanings.Duties, name);

    [Theory]
    [MemberData(nameof(Reporting))]
    public void Reads_who_reports_to_whom_and_when(string name, string[] expected) => Agree(expected, SampleMeanings.Reporting, name);

    [Fact]
    public void Has_expectations_for_every_sample() => Assert.Equal(SampleMeanings.Names, SampleReadings.Bases.Select(r => r.Name));

    private static void Agree(string[] expected, Func<PlanInspection, IEnumerable<string>> read, string name) => Assert.Equal(expected, read(SampleMeanings.Read(name)));

    private static TheoryData<string, string[]> Rows(IReadOnlyList<(string Name, string[] Expected)> readings)
    {
        var rows = new TheoryData<string, string[]>();
        foreach (var (name, expected) in readings)
        {
            rows.Add(name, expected);
        }

        return rows;
    }
}
