using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Additions;
using PlanPortal.Core.Drafting.Meaning;
using Forms = PlanPortal.Core.Drafting.Additions.Additions;

namespace PlanPortal.Core.Tests.Drafting.Additions;

/// <summary>What is added goes on with the plan's own numbers.</summary>
public class NumberingTests
{
    [Theory]
    [InlineData("2.", "3.")]
    [InlineData("9)", "10)")]
    [InlineData("09.", "10.")]
    [InlineData("1.3.", "1.4.")]
    [InlineData("I.1.9.", "I.1.10.")]
    [InlineData("3/", "4/")]
    [InlineData("c)", "d)")]
    [InlineData("d)", "đ)")]
    [InlineData("e)", "g)")]
    public void A_target_takes_the_number_after_the_last(string last, string next)
    {
        var plan = PlanReader.Read($"I. CHỈ TIÊU CỤ THỂ\n\n{last} Tỷ lệ tiêm phòng đạt 80% tổng đàn; không để phát sinh ổ dịch mới.\n\nII. KINH PHÍ\n\nNgân sách xã.");
        Assert.Equal(next, First(Forms.AddTarget(plan, new("Tỷ lệ hộ nghèo", Comparator.LessThan, 3, null, "%", null), null)).Label);
    }

    [Theory]
    [InlineData("III-", "IV-")]
    [InlineData("VIII.", "IX.")]
    [InlineData("XXXIX.", "XL.")]
    [InlineData("B.", "C.")]
    [InlineData("5.", "6.")]
    [InlineData("PHẦN II.", "PHẦN III.")]
    [InlineData("Mục 1.", "Mục 2.")]
    public void A_new_section_takes_the_number_after_the_last(string last, string next)
    {
        var plan = PlanReader.Read($"{last} NGUỒN LỰC\n\nBố trí từ ngân sách xã và các nguồn hợp pháp khác.\n\nTrên đây là Kế hoạch năm 2026./.");
        Assert.Equal(next, First(Forms.AddReportingDuty(plan, new("Các thôn", "UBND xã", null, ReportingEvery.Month, []), null)).Label);
    }

    [Theory]
    [InlineData("II. NHIỆM VỤ", "1.")]
    [InlineData("II- NHIỆM VỤ", "1-")]
    [InlineData("A. NHIỆM VỤ", "I.")]
    [InlineData("PHẦN II. NHIỆM VỤ", "1.")]
    [InlineData("2. NHIỆM VỤ", "2.1.")]
    public void The_first_task_of_a_section_is_numbered_under_it(string heading, string first)
    {
        var plan = PlanReader.Read($"{heading}\n\nCác đơn vị khẩn trương triển khai.\n\nTrên đây là Kế hoạch năm 2026./.");
        Assert.Equal(first, First(Forms.AddTask(plan, new("Quét dọn đường làng", ["Các thôn"], [], null, "Quý III/2026", null), null)).Label);
    }

    private static BodyBlock First(Addition addition)
    {
        Assert.Null(addition.Problem);
        return PlanReader.Read(addition.Text).Body[addition.First];
    }
}
