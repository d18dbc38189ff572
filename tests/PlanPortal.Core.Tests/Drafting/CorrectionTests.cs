using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Tests.Drafting;

public class CorrectionTests
{
    private const string Plan = """
        I. NHIỆM VỤ

        1. Tổ chức hội nghị triển khai đến các thôn.

        2. Kiểm tra việc thực hiện: mỗi quý một lần.

        - Giao Văn phòng theo dõi.

        Các thôn báo cáo hằng tháng.

        3. Báo cáo kết quả
        """;

    [Theory]
    [InlineData(1, NumberedKind.Heading)]
    [InlineData(1, NumberedKind.Paragraph)]
    [InlineData(2, NumberedKind.Heading)]
    [InlineData(2, NumberedKind.Paragraph)]
    [InlineData(2, NumberedKind.RunIn)]
    [InlineData(3, NumberedKind.Heading)]
    [InlineData(4, NumberedKind.Heading)]
    [InlineData(5, NumberedKind.Paragraph)]
    public void A_block_reads_as_corrected_and_keeps_its_words(int block, NumberedKind numbering)
    {
        var before = PlanReader.Read(Plan);
        var after = Corrected(before, block, BlockKind.Numbered, numbering);
        Assert.Equal(numbering, after.Body[block].Numbering);
        Assert.Equal(before.Body[block].Text, after.Body[block].Text);
        AssertOthersStay(before, after, block);
    }

    [Theory]
    [InlineData(1, "1. Tổ chức hội nghị triển khai đến các thôn.")]
    [InlineData(2, "2. Kiểm tra việc thực hiện: mỗi quý một lần.")]
    [InlineData(3, "Giao Văn phòng theo dõi.")]
    [InlineData(5, "3. Báo cáo kết quả")]
    public void A_block_made_a_paragraph_keeps_its_number_as_a_word(int block, string text)
    {
        var before = PlanReader.Read(Plan);
        var after = Corrected(before, block, BlockKind.Paragraph);
        Assert.Equal(text, after.Body[block].Text);
        Assert.Null(after.Body[block].Label);
        AssertOthersStay(before, after, block);
    }

    [Fact]
    public void A_paragraph_made_a_list_item_takes_the_sign_of_its_level()
    {
        var item = Corrected(PlanReader.Read(Plan), 4, BlockKind.Bullet, level: 2).Body[4];
        Assert.Equal(("+", 2, "Các thôn báo cáo hằng tháng."), (item.Label, item.Level, item.Text));
    }

    [Fact]
    public void A_paragraph_made_a_numbered_block_and_back_is_the_same()
    {
        var before = PlanReader.Read(Plan);
        var paragraph = Corrected(before, 1, BlockKind.Paragraph);
        var back = Corrected(paragraph, 1, BlockKind.Numbered, NumberedKind.Paragraph);
        Assert.Equal(("1.", before.Body[1].Text), (back.Body[1].Label, back.Body[1].Text));
    }

    [Theory]
    [InlineData(4, NumberedKind.Paragraph)]
    [InlineData(4, NumberedKind.Lettered)]
    [InlineData(1, NumberedKind.Lettered)]
    [InlineData(1, NumberedKind.RunIn)]
    public void A_block_whose_words_cannot_be_read_so_is_left(int block, NumberedKind numbering) =>
        Assert.Null(Corrections.SetKind(PlanReader.Read(Plan), block, BlockKind.Numbered, numbering));

    [Theory]
    [InlineData(BlockKind.Paragraph)]
    [InlineData(BlockKind.Bullet)]
    public void A_table_stays_a_table(BlockKind kind) => Assert.Null(Corrections.SetKind(PlanReader.Read("| TT | Nhiệm vụ |"), 0, kind));

    [Fact]
    public void Only_kinds_that_a_person_can_give_are_taken() =>
        Assert.Throws<ArgumentException>(() => Corrections.SetKind(PlanReader.Read(Plan), 1, BlockKind.Table));

    [Fact]
    public void No_correction_of_any_plan_loses_a_word() =>
        Prop.ForAll(TextGenerators.Hostile, Gen.Choose(0, 20).ToArbitrary(), Gen.Elements<NumberedKind?>(null, NumberedKind.Heading, NumberedKind.RunIn, NumberedKind.Paragraph).ToArbitrary(), KeepsWords)
            .Check(Properties.Cases(1500));

    private static void KeepsWords(string text, int block, NumberedKind? numbering)
    {
        var plan = PlanReader.Read(text);
        if (block < plan.Body.Count && Corrections.SetKind(plan, block, numbering is null ? BlockKind.Paragraph : BlockKind.Numbered, numbering) is { } corrected)
        {
            Assert.Equal(Letters(text), Letters(corrected));
        }
    }

    /// <summary>A page number inside a sentence may move to its end; a line break is a mark, and so is the dot <c>o</c>.</summary>
    private static string Letters(string text) =>
        string.Concat(RoundTrip.Signs(text.Replace("<br>", "", StringComparison.Ordinal)).Where(c => char.IsLetterOrDigit(c) && c != 'o').Order());

    private static PlanText Corrected(PlanText plan, int block, BlockKind kind, NumberedKind? numbering = null, int level = 1)
    {
        var text = Corrections.SetKind(plan, block, kind, numbering, level);
        Assert.NotNull(text);
        RoundTrip.Holds(text);
        var read = PlanReader.Read(text);
        Assert.Equal(kind, read.Body[block].Kind);
        return read;
    }

    private static void AssertOthersStay(PlanText before, PlanText after, int block)
    {
        Assert.Equal(before.Body.Count, after.Body.Count);
        for (var i = 0; i < before.Body.Count; i++)
        {
            Assert.True(i == block || (before.Body[i].Kind, before.Body[i].Text) == (after.Body[i].Kind, after.Body[i].Text));
        }
    }
}
