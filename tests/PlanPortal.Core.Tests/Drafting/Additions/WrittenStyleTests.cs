using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Additions;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Tests.Drafting.Meaning;
using Forms = PlanPortal.Core.Drafting.Additions.Additions;

namespace PlanPortal.Core.Tests.Drafting.Additions;

/// <summary>What is written looks like what stands around it.</summary>
public class WrittenStyleTests
{
    private static readonly NewTask Training = new("Tập huấn kỹ năng số", ["Trạm Y tế xã"], ["Công an xã", "Đoàn Thanh niên xã"], null, "Tháng 11/2026", "02 lớp");

    [Fact]
    public void A_target_joins_the_list_of_the_concrete_aims() =>
        Assert.Equal(["- Tỷ lệ hộ nghèo dưới 2,5% vào năm 2027."], Written("01-city-table", plan => Forms.AddTarget(plan, new("Tỷ lệ hộ nghèo", Comparator.LessThan, 2.5m, null, "%", 2027), null)));

    [Fact]
    public void A_target_takes_the_next_letter() =>
        Assert.Equal(["c) Diện tích rừng trồng mới đạt từ 20 đến 1.250,5 ha."], Written("07-hard-lines", plan => Forms.AddTarget(plan, new("Diện tích rừng trồng mới", Comparator.Range, 20, 1250.5m, "ha", null), null)));

    [Fact]
    public void A_target_takes_the_next_number_of_two_parts() =>
        Assert.Equal(["2.4. Số sản phẩm OCOP đạt ít nhất 3 sản phẩm."], Written("10-rural", plan => Forms.AddTarget(plan, new("Số sản phẩm OCOP", Comparator.AtLeast, 3, null, "sản phẩm", null), null)));

    [Fact]
    public void A_target_of_the_year_in_the_heading_does_not_repeat_it() =>
        Assert.Equal(["- Tỷ lệ rác tái chế đạt trên 30%."], Written("04-markdown-ward", plan => Forms.AddTarget(plan, new("Tỷ lệ rác tái chế", Comparator.MoreThan, 30, null, "%", 2026), null)));

    [Fact]
    public void A_task_has_the_labels_of_the_other_tasks() => Assert.Equal(
        ["3. Tập huấn kỹ năng số", "- Cơ quan chủ trì: Trạm Y tế xã.", "- Cơ quan phối hợp: Công an xã; Đoàn Thanh niên xã.", "- Thời gian thực hiện: Tháng 11/2026.", "- Sản phẩm: 02 lớp."],
        Written("04-markdown-ward", plan => Forms.AddTask(plan, Training, null)));

    [Fact]
    public void A_task_has_plain_lines_where_the_other_tasks_have() => Assert.Equal(
        ["3. Tập huấn kỹ năng số", " Đơn vị chủ trì: Trạm Y tế xã.", " Đơn vị phối hợp: Công an xã; Đoàn Thanh niên xã.", " Thời gian: Tháng 11/2026.", " Sản phẩm: 02 lớp."],
        Written("10-rural", plan => Forms.AddTask(plan, Training, null)));

    [Fact]
    public void A_task_stands_in_one_sentence_where_the_others_have_letters() => Assert.Equal(
        ["b) Tập huấn kỹ năng số. Đơn vị chủ trì: Trạm Y tế xã; đơn vị phối hợp: Công an xã; Đoàn Thanh niên xã; thời gian thực hiện: Tháng 11/2026; sản phẩm: 02 lớp."],
        Written("03-ministry-sentences", plan => Forms.AddTask(plan, Training, "II.2")));

    [Fact]
    public void A_heading_keeps_its_Markdown_signs() =>
        Assert.Contains("\n### 3. Tập huấn kỹ năng số\n", Forms.AddTask(Plan("04-markdown-ward"), Training, null).Text, StringComparison.Ordinal);

    [Fact]
    public void Duties_of_a_known_unit_join_its_own_list()
    {
        var plan = Plan("10-rural");
        var addition = Forms.AddUnitDuties(plan, new("phòng kinh tế", false, ["Công khai kinh phí"]), null);
        Assert.Equal(["- Công khai kinh phí."], Lines(addition));
        Assert.Equal("Tổng hợp báo cáo UBND xã, UBND tỉnh theo định kỳ (hằng quý, 6 tháng, năm).", PlanReader.Read(addition.Text).Body[addition.First - 1].Text);
    }

    [Fact]
    public void Duties_of_a_unit_in_a_list_stand_under_its_item() =>
        Assert.Equal(["+ Công khai kết quả."], Written("02-school-labels", plan => Forms.AddUnitDuties(plan, new("Giáo viên chủ nhiệm", false, ["Công khai kết quả"]), null)));

    [Fact]
    public void An_outside_body_is_asked_before_the_closing()
    {
        var addition = Forms.AddUnitDuties(Plan("10-rural"), new("Hội Cựu chiến binh xã", true, ["Vận động hội viên tham gia."]), null);
        Assert.Equal(["4. Đề nghị Hội Cựu chiến binh xã: Vận động hội viên tham gia."], Lines(addition));
        Assert.Equal(BlockKind.Closing, PlanReader.Read(addition.Text).Body[addition.First + 1].Kind);
    }

    [Fact]
    public void A_reporting_duty_joins_the_section_on_reports() => Assert.Equal(
        [" Các thôn báo cáo UBND xã (qua Phòng Kinh tế) định kỳ 6 tháng, trước ngày 15/6 và ngày 15/12."],
        Written("03-ministry-sentences", plan => Forms.AddReportingDuty(plan, new("Các thôn", "UBND xã", "Phòng Kinh tế", ReportingEvery.HalfYear, ["15/6", "15/12"]), null)));

    [Fact]
    public void A_plan_without_a_fitting_section_gets_one_with_the_next_number() => Assert.Equal(
        ["D. CHẾ ĐỘ BÁO CÁO", " Các thôn báo cáo UBND xã định kỳ hằng quý, trước ngày 20 tháng cuối quý."],
        Written("09-letters-two-row-head", plan => Forms.AddReportingDuty(plan, new("Các thôn", "UBND xã", null, ReportingEvery.Quarter, ["20"]), null)));

    [Fact]
    public void An_empty_plan_gets_its_first_section() =>
        Assert.Equal(["I. NHIỆM VỤ", "1. Quét dọn", "- Đơn vị chủ trì: Các thôn."], Lines(Forms.AddTask(PlanReader.Read(""), new("Quét dọn", ["Các thôn"], [], null, null, null), null)));

    [Fact]
    public void The_sections_offered_are_those_of_their_kind_the_best_first()
    {
        var plan = Plan("10-rural");
        Assert.Equal(new Destination("I.2", "2. Mục tiêu cụ thể"), Forms.ForTargets(plan)[0]);
        Assert.Equal([new Destination("II", "II. NHIỆM VỤ VÀ GIẢI PHÁP")], Forms.ForTasks(plan));
        Assert.Equal([new Destination("IV", "IV. TỔ CHỨC THỰC HIỆN")], Forms.ForUnitDuties(plan));
        Assert.Equal([new Destination("III", "III. CHẾ ĐỘ BÁO CÁO")], Forms.ForReporting(Plan("03-ministry-sentences")));
    }

    private static PlanText Plan(string sample) => PlanReader.Read(SampleMeanings.Text(sample));

    private static IReadOnlyList<string> Written(string sample, Func<PlanText, Addition> add) => Lines(add(Plan(sample)));

    private static IReadOnlyList<string> Lines(Addition addition)
    {
        Assert.Null(addition.Problem);
        return [.. PlanReader.Read(addition.Text).Body.Skip(addition.First).Take(addition.Count).Select(b => $"{b.Label} {b.Text}")];
    }
}
