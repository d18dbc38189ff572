using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Inspection;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

public class MeaningRobustnessTests
{
    public static TheoryData<string> SampleNames => [.. SampleMeanings.Names];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Reads_a_damaged_plan_without_failing_and_quotes_only_its_words(string name) =>
        Prop.ForAll(TextGenerators.Mutations(SampleMeanings.Text(name)), QuotesOnlyItsWords).Check(Properties.Cases(150));

    [Fact]
    public void Reads_any_pieces_in_any_order_without_failing() =>
        Prop.ForAll(TextGenerators.Hostile, QuotesOnlyItsWords).Check(Properties.Cases(500));

    [Theory]
    [InlineData("Căn cứ Luật ")]
    [InlineData("Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị và ")]
    [InlineData("I. MỤC TIÊU\n- Đạt trên 90% và 1.000,5 ha ")]
    [InlineData("I. MỤC TIÊU CHUNG\nĐạt 90% ")]
    [InlineData("I. MỤC TIÊU\n- Tăng từ 1 đến 2 ")]
    [InlineData("I. MỤC TIÊU\n- 1234567890")]
    [InlineData("I. MỤC TIÊU\n- năm 2026, ")]
    [InlineData("I. MỤC TIÊU\n- năm,")]
    [InlineData("I. MỤC TIÊU\n1% năm 2030. ")]
    [InlineData("I. NHIỆM VỤ\n1. Đơn vị chủ trì: Phòng A, Phòng B; ")]
    [InlineData("I. TỔ CHỨC THỰC HIỆN\n1. Phòng A\n- Báo cáo trước ngày 10/6 và 10/12 hằng năm, ")]
    [InlineData("I. TỔ CHỨC THỰC HIỆN\n1. Phòng A\n- Làm từ ngày 01 đến ngày 15/5, ")]
    [InlineData("I. NHIỆM VỤ\n1. Việc\n- Thời gian: ngày 1, 2 và tháng 5-6, Quý I, II ")]
    [InlineData("I. NHIỆM VỤ\n1. Việc\nPhòng A chủ trì, phối hợp với Phòng B, do Phòng C ")]
    [InlineData("I. NHIỆM VỤ\n1. Việc (Phòng A chủ trì (")]
    [InlineData("Căn cứ Luật Đất đai và Nghị quyết 57 (gọi tắt là Nghị quyết 57), Quyết định số số số ")]
    [InlineData("I. TỔ CHỨC THỰC HIỆN\n1. Phòng A\n- báo cáo UBND xã trước ngày 10/6 ")]
    public void Reads_a_line_of_a_hundred_thousand_characters_to_its_end(string opening)
    {
        var line = opening.Split('\n')[^1];
        var text = "KẾ HOẠCH\nNăm 2026\n\n" + opening + string.Concat(Enumerable.Repeat(line, 100_000 / line.Length));

        Assert.Contains("planportal-inspect/1", PlanInspection.From(PlanReader.Read(text)).ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_each_of_many_short_items()
    {
        var text = "KẾ HOẠCH\nNăm 2026\n\nI. MỤC TIÊU NĂM 2026\n" + string.Concat(Enumerable.Range(1, 5000).Select(i => $"- Xây dựng {i} mô hình, đạt 90% trở lên.\n"));

        Assert.Equal(10_000, PlanInspection.From(PlanReader.Read(text)).Targets.Count);
    }

    /// <summary>Nothing is made up: each quoted text stands in a block of the plan.</summary>
    private static bool QuotesOnlyItsWords(string text)
    {
        var plan = PlanReader.Read(text);
        var read = PlanInspection.From(plan);
        _ = read.ToJson();
        var blocks = plan.Body.Concat(plan.Appendices.SelectMany(a => a.Blocks)).SelectMany(Words).ToList();
        return read.Targets.Select(t => t.Statement).Concat(read.Reporting.Select(r => r.Text)).All(quote => blocks.Exists(b => b.Contains(quote, StringComparison.Ordinal)))
            && StandWhereTheySay(plan);
    }

    private static bool StandWhereTheySay(PlanText plan)
    {
        var meaning = PlanMeaning.Of(plan);
        return meaning.Targets.All(t => t.Places is [var place] && (place.Row is not null || plan.WordsAt(place) is var words && (words == t.Statement || words.Trim() == t.Statement)))
            && meaning.Reporting.All(r => plan.WordsAt(r.Places[0]) == r.Text)
            && meaning.Citations.All(c => plan.WordsAt(c.Place).Contains(c.Document.No is { } no && c.ShortName is null ? no : "", StringComparison.Ordinal));
    }

    /// <summary>A block's text, or the lines of each cell of its table as one.</summary>
    private static IEnumerable<string> Words(BodyBlock block) =>
        block.Table?.Rows.SelectMany(r => r.Cells).Select(c => string.Join(' ', c.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))) ?? [block.Text];
}
