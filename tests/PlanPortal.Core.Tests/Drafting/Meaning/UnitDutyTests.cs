using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

public class UnitDutyTests
{
    public static TheoryData<string> SampleNames => [.. SampleMeanings.Names];

    [Fact]
    public void Each_list_item_is_a_duty_with_its_own_deadline_and_place()
    {
        var plan = Read("""
            I. TỔ CHỨC THỰC HIỆN
            1. Phòng Kinh tế
            - Rà soát hồ sơ, hoàn thành trước ngày 15/8/2026.
            - Theo dõi, đôn đốc các thôn.
            - Tổng hợp, báo cáo UBND xã định kỳ trước ngày 10/6 và 10/12 hằng năm.
            """);
        var duty = PlanMeaning.Of(plan).UnitDuties.Single();

        Assert.Equal("Phòng Kinh tế", plan.WordsAt(duty.Places.Single()));
        Assert.Equal(["Rà soát hồ sơ, hoàn thành trước ngày 15/8/2026.", "Theo dõi, đôn đốc các thôn.", "Tổng hợp, báo cáo UBND xã định kỳ trước ngày 10/6 và 10/12 hằng năm."], duty.Items.Select(i => i.Text));
        Assert.Equal(duty.Items.Select(i => i.Text), duty.Items.Select(i => plan.WordsAt(i.Place)));
        Assert.Equal(["trước ngày 15/8/2026", null, "định kỳ trước ngày 10/6 và 10/12 hằng năm"], duty.Items.Select(i => i.Time?.Text));
    }

    [Fact]
    public void A_duty_after_its_unit_in_one_sentence_is_told_without_the_unit()
    {
        var plan = Read("""
            I. TỔ CHỨC THỰC HIỆN
            1. Giao Phòng Kinh tế chủ trì theo dõi.
            2. Công an xã: Bảo đảm an ninh.
            3. Các phòng
            Các thôn: Vận động hộ dân trong tháng 5.
            """);
        var duties = PlanMeaning.Of(plan).UnitDuties;

        Assert.Equal(["Phòng Kinh tế", "Công an xã", "Các phòng"], duties.Select(d => d.Unit));
        Assert.Equal(["chủ trì theo dõi.", "Bảo đảm an ninh.", "Các thôn: Vận động hộ dân trong tháng 5."], duties.SelectMany(d => d.Items).Select(i => i.Text));
        Assert.Equal(["Phòng Kinh tế", "Công an xã", "Các phòng"], duties.SelectMany(d => d.Places).Select(plan.WordsAt));
    }

    [Theory]
    [InlineData("Các trường công lập: Bố trí phòng học.", "Các trường công lập")]
    [InlineData("Trung tâm Chuyển đổi số vận hành nền tảng học liệu; bố trí giảng viên.", "Trung tâm Chuyển đổi số")]
    [InlineData("Các chủ đầu tư dự án\n- Tập trung nguồn lực.", "Các chủ đầu tư dự án")]
    [InlineData("Cộng tác viên dân số, nhân viên y tế ấp\n- Thăm hộ gia đình.", "Cộng tác viên dân số, nhân viên y tế ấp")]
    [InlineData("Thủ trưởng các đơn vị theo chức năng, nhiệm vụ được giao:\n- Chủ động thực hiện.", "Thủ trưởng các đơn vị")]
    public void A_unit_is_named_whole_and_without_its_remit(string duty, string unit) =>
        Assert.Equal(unit, PlanMeaning.Of(Read($"I. TỔ CHỨC THỰC HIỆN\n1. {duty}")).UnitDuties.Single().Unit);

    [Fact]
    public void Schools_may_give_duties_under_their_measures()
    {
        var plan = Read("I. BIỆN PHÁP THỰC HIỆN\n1. Đối với Ban Giám hiệu\n- Xây dựng thực đơn.\n2. Đối với giáo viên\nHàng tuần báo cáo Ban Giám hiệu.");
        var meaning = PlanMeaning.Of(plan);

        Assert.Equal(["Ban Giám hiệu", "giáo viên"], meaning.UnitDuties.Select(d => d.Unit));
        Assert.Equal(ReportingEvery.Week, meaning.Reporting.Single().Every);
    }

    [Fact]
    public void Units_may_stand_in_bare_lines_over_their_list_items()
    {
        var duties = PlanMeaning.Of(Read("I. TỔ CHỨC THỰC HIỆN\n**Phòng Kinh tế:**\n- Tham mưu.\n- Đôn đốc.\n\n**Công an xã**\n- Xử lý vi phạm.\n\n**Đề nghị UBMTTQ xã:**\n- Vận động.")).UnitDuties;

        Assert.Equal([("Phòng Kinh tế", 2, false), ("Công an xã", 1, false), ("UBMTTQ xã", 1, true)], duties.Select(d => (d.Unit, d.Duties, d.Requested)));
    }

    [Fact]
    public void A_body_that_the_sentence_asks_is_requested_though_its_heading_does_not() =>
        Assert.True(PlanMeaning.Of(Read("I. TỔ CHỨC THỰC HIỆN\n1. Ủy ban MTTQ xã\nĐề nghị Ủy ban MTTQ xã giám sát việc thực hiện.")).UnitDuties.Single().Requested);

    [Fact]
    public void What_everybody_reports_is_no_duty_of_one_unit() =>
        Assert.Equal(["Phòng Kinh tế"], PlanMeaning.Of(Read("I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Đôn đốc.\n2. Chế độ báo cáo\nCác đơn vị báo cáo UBND xã trước ngày 05/12.")).UnitDuties.Select(d => d.Unit));

    [Theory]
    [InlineData("Tổng hợp, báo cáo UBND tỉnh trước ngày 20 hằng tháng", "trước ngày 20 hằng tháng", DeadlineKind.Monthly)]
    [InlineData("Báo cáo định kỳ hằng quý (trước ngày 15 của tháng cuối quý) về Sở Nội vụ", "định kỳ hằng quý (trước ngày 15 của tháng cuối quý", DeadlineKind.Quarterly)]
    [InlineData("Hoàn thành việc rà soát trong Quý III/2026 và tham mưu UBND xã", "trong Quý III/2026", DeadlineKind.ByQuarter)]
    [InlineData("Gửi kết quả chậm nhất ngày 30/9/2026 để tổng hợp", "chậm nhất ngày 30/9/2026", DeadlineKind.OnDate)]
    [InlineData("Tổ chức ra quân từ ngày 01/5 đến ngày 15/5/2026 tại các thôn", "từ ngày 01/5 đến ngày 15/5/2026", DeadlineKind.Range)]
    [InlineData("Họp giao ban hằng tháng với các thôn", "hằng tháng", DeadlineKind.Monthly)]
    [InlineData("Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị", null, null)]
    [InlineData("Triển khai Chương trình giai đoạn 2026-2030", null, null)]
    [InlineData("Thường xuyên kiểm tra, đôn đốc", null, null)]
    [InlineData("Xây dựng dự toán hằng năm", null, null)]
    [InlineData("Áp dụng quy định có hiệu lực từ ngày 01/7/2025", null, null)]
    [InlineData("Tuyên truyền dịp kỷ niệm Ngày Quốc khánh 02/9", null, null)]
    public void The_deadline_of_a_duty_is_what_its_sentence_sets(string sentence, string? time, DeadlineKind? kind)
    {
        var item = PlanMeaning.Of(Read($"I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- {sentence}.")).UnitDuties.Single().Items.Single();

        Assert.Equal((time, kind), (item.Time?.Text, item.Time?.Kind));
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void A_damaged_plan_has_as_many_items_as_duties(string name) =>
        Prop.ForAll(TextGenerators.Mutations(SampleMeanings.Text(name)), HasAllItems).Check(Properties.Cases(100));

    [Fact]
    public void Any_text_has_as_many_items_as_duties() => Prop.ForAll(TextGenerators.Hostile, text => HasAllItems("I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n" + text)).Check(Properties.Cases(500));

    [SharedPlanFact]
    public void Real_plans_have_as_many_items_as_duties() => Assert.All(Directory.GetFiles(SharedPlans.Folder!, "*.txt"), file => Assert.True(HasAllItems(File.ReadAllText(file))));

    private static PlanText Read(string text) => PlanReader.Read("KẾ HOẠCH\nVệ sinh môi trường năm 2026\n\n" + text);

    private static bool HasAllItems(string text)
    {
        var plan = PlanReader.Read(text);
        return PlanMeaning.Of(plan).UnitDuties.All(d =>
            d.Duties == d.Items.Count && d.Items.All(i => plan.WordsAt(i.Place) == i.Text) && d.Places.All(p => plan.WordsAt(p).Contains(d.Unit, StringComparison.Ordinal)));
    }
}
