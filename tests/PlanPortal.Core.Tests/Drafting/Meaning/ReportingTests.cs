using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Inspection;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

/// <summary>One sentence under "Tổ chức thực hiện" at a time.</summary>
public class ReportingTests
{
    [Theory]
    [InlineData("Định kỳ hằng quý, 6 tháng, năm báo cáo UBND xã.", "Quarter [] HalfYear [] Year []")]
    [InlineData("Báo cáo UBND xã theo định kỳ (hằng quý, 6 tháng, năm).", "Quarter [] HalfYear [] Year []")]
    [InlineData("Thực hiện báo cáo định kỳ hàng tháng, quý và năm.", "Month [] Quarter [] Year []")]
    [InlineData("Báo cáo định kỳ 01 lần/quý; 02 lần/năm.", "Quarter [] HalfYear []")]
    [InlineData("Báo cáo UBND xã mỗi năm một lần.", "Year []")]
    [InlineData("Báo cáo UBND xã trước 16 giờ thứ Năm hằng tuần.", "Week []")]
    [InlineData("Báo cáo UBND xã trước ngày 25 hằng tháng.", "Month [25]")]
    [InlineData("Báo cáo UBND xã trước ngày 20 tháng cuối quý.", "Quarter [20]")]
    [InlineData("Tổng hợp số liệu, báo cáo UBND xã trước ngày 05 của tháng sau.", "Month [05]")]
    [InlineData("Báo cáo UBND xã trước ngày 05 tháng đầu quý sau.", "Quarter [05]")]
    [InlineData("Báo cáo UBND xã trước ngày 05 tháng 12 hằng năm.", "Year [05/12]")]
    [InlineData("Báo cáo UBND xã trước ngày 10/6 và ngày 10/12 hằng năm.", "Year [10/6, 10/12]")]
    public void A_regular_report_has_a_duty_for_each_period(string sentence, string expected) => Assert.Equal(expected, Times(Read(sentence)));

    [Theory]
    [InlineData("Định kỳ 6 tháng (trước ngày 10/6) và hằng năm (trước ngày 10/12) báo cáo UBND xã.", "HalfYear [10/6] Year [10/12]")]
    [InlineData("Báo cáo 6 tháng trước 15/6, báo cáo năm trước 15/12 gửi UBND xã.", "HalfYear [15/6] Year [15/12]")]
    [InlineData("Chế độ báo cáo: Tháng (trước ngày 20), quý (trước ngày 20 tháng cuối quý), năm (trước ngày 15/12).", "Month [20] Quarter [20] Year [15/12]")]
    [InlineData("Định kỳ 6 tháng, năm báo cáo UBND xã trước ngày 10/6 và 10/12.", "HalfYear [10/6] Year [10/12]")]
    [InlineData("Định kỳ hằng quý, năm báo cáo UBND xã trước ngày 20 của tháng cuối kỳ.", "Quarter [20] Year [20]")]
    [InlineData("Định kỳ hằng quý, năm báo cáo UBND xã; báo cáo năm gửi trước ngày 15/12.", "Quarter [] Year [15/12]")]
    [InlineData("Định kỳ 6 tháng, trước ngày 10/6 và ngày 10/12 hằng năm báo cáo UBND xã.", "HalfYear [10/6, 10/12]")]
    [InlineData("Các thôn duy trì chế độ báo cáo tuần (thứ Sáu), tháng (ngày 20).", "Week [] Month [20]")]
    [InlineData("Báo cáo UBND xã vào thứ Sáu hằng tuần; báo cáo Sở Tài chính trước ngày 05 hằng tháng.", "Week [] Month [05]")]
    [InlineData("Định kỳ hằng tháng, quý báo cáo UBND xã trước ngày 1/3, 1/6 và 1/9.", "Month [1/3, 1/6, 1/9] Quarter []")]
    public void A_day_goes_with_the_period_it_is_said_of(string sentence, string expected) => Assert.Equal(expected, Times(Read(sentence)));

    [Theory]
    [InlineData("Báo cáo kết quả trước ngày 30/11/2026.", ReportingKind.OnCompletion, "30/11")]
    [InlineData("Chậm nhất ngày 20 tháng 12 năm 2026, các trường gửi báo cáo về UBND xã.", ReportingKind.OnCompletion, "20/12")]
    [InlineData("Gửi kết quả thực hiện về Phòng Kinh tế trước ngày 10/12/2026 để tổng hợp.", ReportingKind.OnCompletion, "10/12")]
    [InlineData("Kết thúc đợt cao điểm, các đơn vị báo cáo UBND xã.", ReportingKind.OnCompletion, "")]
    [InlineData("Báo cáo kết quả thực hiện Kế hoạch số 45/KH-UBND ngày 12/01/2026 của UBND tỉnh theo quy định.", ReportingKind.UnspecifiedPeriod, "")]
    [InlineData("Theo dõi, đôn đốc; định kỳ báo cáo UBND xã.", ReportingKind.Periodic, "")]
    [InlineData("Cuối mỗi học kỳ báo cáo Hiệu trưởng kết quả thực hiện.", ReportingKind.Periodic, "")]
    [InlineData("Tham mưu UBND xã báo cáo cấp trên khi có yêu cầu.", ReportingKind.AdHoc, "")]
    [InlineData("Báo cáo đột xuất khi có tình huống phát sinh về Chủ tịch UBND xã.", ReportingKind.AdHoc, "")]
    [InlineData("Nếu có vướng mắc, báo cáo UBND xã xem xét.", ReportingKind.Difficulty, "")]
    [InlineData("Quá trình thực hiện có gì vướng mắc, báo cáo UBND xã để được hướng dẫn.", ReportingKind.Difficulty, "")]
    [InlineData("Lập dự toán kinh phí hằng năm, báo cáo UBND xã xem xét, quyết định.", ReportingKind.Approval, "")]
    [InlineData("Tổ chức sơ kết 6 tháng.", ReportingKind.Review, "")]
    public void Tells_what_makes_a_report_due(string sentence, ReportingKind kind, string dates)
    {
        var duty = Assert.Single(Read(sentence));

        Assert.Equal((kind, dates), (duty.Kind, string.Join(", ", duty.Dates)));
    }

    [Theory]
    [InlineData("Báo cáo nhanh vào thứ Sáu hằng tuần; báo cáo tổng kết về UBND xã trước ngày 25/11/2026.", "Week []  [25/11]")]
    [InlineData("Định kỳ hằng quý (trước ngày 20 tháng cuối quý) báo cáo UBND xã; trước ngày 10/12 hằng năm báo cáo UBND tỉnh.", "Quarter [20] Year [10/12]")]
    [InlineData("Báo cáo nhanh ngay khi có thiên tai; báo cáo tổng hợp trước ngày 20 hằng tháng về UBND tỉnh.", " [] Month [20]")]
    [InlineData("Theo dõi, đôn đốc; báo cáo UBND xã trước ngày 20 hằng tháng; đề xuất khen thưởng.", "Month [20]")]
    public void Reports_strung_together_are_duties_of_their_own(string sentence, string expected) => Assert.Equal(expected, Times(Read(sentence)));

    [Theory]
    [InlineData("Cử báo cáo viên về dự hội nghị ngày 5/6/2026.")]
    [InlineData("Tuyên truyền Báo cáo số 12/BC-UBND ngày 5/6/2026 của UBND tỉnh đến nhân dân.")]
    [InlineData("Chuẩn bị mẫu báo cáo và các báo cáo tham luận.")]
    public void A_report_that_is_only_named_is_no_duty(string sentence) => Assert.Empty(Read(sentence));

    [Theory]
    [InlineData("Báo cáo về UBND xã (qua Công an xã) trước ngày 5/6.", "Phòng Kinh tế", "UBND xã", "Công an xã")]
    [InlineData("Kết thúc đợt cao điểm, các thôn báo cáo kết quả về UBND xã thông qua Phòng Kinh tế để tổng hợp.", "các thôn", "UBND xã", "Phòng Kinh tế")]
    [InlineData("Phòng Kinh tế đôn đốc; Trạm Y tế báo cáo số liệu cho UBND xã, Sở Y tế trước ngày 5/6.", "Trạm Y tế", "UBND xã; Sở Y tế", "")]
    [InlineData("Định kỳ 6 tháng, Trạm Y tế tổ chức sơ kết; cuối năm tổng kết và báo cáo UBND xã.", "Trạm Y tế", "UBND xã", "")]
    [InlineData("Các đơn vị định kỳ báo cáo UBND xã trước ngày 5/6 hằng năm.", "Các đơn vị", "UBND xã", "")]
    [InlineData("Các đơn vị xây dựng kế hoạch, gửi về Trạm Y tế trước ngày 20/4/2026 để tổng hợp, báo cáo UBND xã.", "Các đơn vị", "Trạm Y tế", "")]
    [InlineData("Nộp báo cáo quý vào ngày 20 tháng cuối quý.", "Phòng Kinh tế", "", "")]
    [InlineData("Báo cáo về UBND xã (qua Phòng Kinh tế, Hạ tầng và Đô thị) trước ngày 5/6.", "Phòng Kinh tế", "UBND xã", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("Báo cáo về UBND xã (qua Phòng Kinh tế, điện thoại 0912 345 678) trước ngày 5/6.", "Phòng Kinh tế", "UBND xã", "Phòng Kinh tế")]
    [InlineData("Báo cáo kết quả Đại hội về UBND tỉnh trước ngày 05/10/2026.", "Phòng Kinh tế", "UBND tỉnh", "")]
    [InlineData("Báo cáo Chủ tịch UBND xã tiến độ giải ngân trước ngày 5/6.", "Phòng Kinh tế", "Chủ tịch UBND xã", "")]
    public void Reads_who_reports_to_whom_and_through_whom(string sentence, string who, string to, string via)
    {
        var duty = Assert.Single(Read(sentence));

        Assert.Equal((who, to, via), (duty.Who, string.Join("; ", duty.To), duty.Via ?? ""));
    }

    [Fact]
    public void A_regular_report_may_be_asked_for_at_other_times_too() =>
        Assert.Equal([ReportingKind.Periodic, ReportingKind.AdHoc], Read("Định kỳ hằng quý hoặc đột xuất khi có yêu cầu, báo cáo UBND xã.").Select(d => d.Kind));

    [Fact]
    public void A_review_behind_a_report_is_a_duty_of_its_own() =>
        Assert.Equal(
            [(ReportingKind.Periodic, "Báo cáo UBND tỉnh trước ngày 15/12 hằng năm"), (ReportingKind.Review, "tổ chức sơ kết vào năm 2028 và tổng kết vào năm 2030.")],
            Read("Báo cáo UBND tỉnh trước ngày 15/12 hằng năm; tổ chức sơ kết vào năm 2028 và tổng kết vào năm 2030.").Select(d => (d.Kind, d.Text)));

    [Theory]
    [InlineData("Trên đây là Kế hoạch tổ chức Đại hội Thể dục thể thao lần thứ I. Trong quá trình thực hiện có gì vướng mắc, đề nghị phản ánh về Phòng Kinh tế để tổng hợp, báo cáo UBND xã./.")]
    [InlineData("Trên đây là Kế hoạch của UBND xã. Trong quá trình thực hiện có gì vướng mắc, đề nghị phản ánh về Phòng Kinh tế để tổng hợp, báo cáo UBND xã./.")]
    [InlineData("Trên đây là Kế hoạch của UBND xã. Trong khi thực hiện, khó khăn, vướng mắc phản ánh về Phòng Kinh tế (qua số máy 0912 345 678) để được hướng dẫn./.")]
    public void The_closing_tells_what_to_do_with_difficulties(string closing)
    {
        var plan = PlanReader.Read($"KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n- Tuyên truyền.\n{closing}\n");
        var duty = Assert.Single(PlanMeaning.Of(plan).Reporting);

        Assert.Equal((ReportingKind.Difficulty, closing[closing.IndexOf("Trong", StringComparison.Ordinal)..]), (duty.Kind, duty.Text));
    }

    [Fact]
    public void Every_duty_is_placed_at_its_sentence()
    {
        var plan = Plan("Kiểm tra thường xuyên. Báo cáo UBND xã hằng quý, năm. Báo cáo UBND tỉnh trước ngày 30/11/2026.");
        var duties = PlanMeaning.Of(plan).Reporting;

        Assert.Equal(
            ["Báo cáo UBND xã hằng quý, năm.", "Báo cáo UBND xã hằng quý, năm.", "Báo cáo UBND tỉnh trước ngày 30/11/2026."],
            duties.Select(d => plan.WordsAt(Assert.Single(d.Places))));
    }

    [Fact]
    public void What_a_run_in_heading_says_is_placed_behind_the_heading()
    {
        var plan = PlanReader.Read("KẾ HOẠCH\nNăm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n1. Chế độ báo cáo: Các đơn vị báo cáo UBND xã trước ngày 5/6/2026.");
        var duty = Assert.Single(PlanMeaning.Of(plan).Reporting);

        Assert.Equal("Các đơn vị báo cáo UBND xã trước ngày 5/6/2026.", plan.WordsAt(Assert.Single(duty.Places)));
    }

    [Fact]
    public void A_run_in_heading_may_say_what_is_due()
    {
        var plan = PlanReader.Read("KẾ HOẠCH\nNăm 2026\n\nI. CHẾ ĐỘ BÁO CÁO\n1. Báo cáo đột xuất: Theo yêu cầu của cấp có thẩm quyền.");
        var duty = Assert.Single(PlanMeaning.Of(plan).Reporting);

        Assert.Equal((ReportingKind.AdHoc, "Báo cáo đột xuất: Theo yêu cầu của cấp có thẩm quyền."), (duty.Kind, plan.WordsAt(duty.Places[0])));
    }

    [Fact]
    public void Inspection_shows_a_sentence_once_with_its_shortest_period_and_all_days()
    {
        var shown = Assert.Single(PlanInspection.From(Plan("Định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 10/12) và đột xuất báo cáo UBND xã.")).Reporting);

        Assert.Equal(("periodic", "half-year", "10/6 10/12"), (shown.Kind, shown.Every, string.Join(' ', shown.Dates)));
    }

    private static string Times(IEnumerable<ReportingDuty> duties) => string.Join(' ', duties.Select(d => $"{d.Every} [{string.Join(", ", d.Dates)}]"));

    private static IReadOnlyList<ReportingDuty> Read(string sentence) => PlanMeaning.Of(Plan(sentence)).Reporting;

    private static PlanText Plan(string sentence) => PlanReader.Read($"KẾ HOẠCH\nNăm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- {sentence}\n");
}
