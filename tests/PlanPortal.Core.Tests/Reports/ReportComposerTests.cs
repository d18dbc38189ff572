using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Reports.Composing;
using PlanPortal.Core.Tests.Drafting;
using Xunit;

namespace PlanPortal.Core.Tests.Reports;

public sealed class ReportComposerTests
{
    private static readonly PlanText Report = PlanReader.Read(ReportComposer.Compose(SwimmingReport.Order));

    [Fact]
    public void Parts_follow_each_other_in_Roman_figures_and_what_is_empty_is_left_out()
    {
        Assert.Equal(["I.", "II.", "III.", "IV.", "V.", "VI."], Parts(Report).Select(b => b.Label));

        var bare = SwimmingReport.Plan with { Targets = [], Obstacles = [], Units = [], Tasks = [] };
        var empty = PlanReader.Read(ReportComposer.Compose(SwimmingReport.Order with { Plans = [bare] }));
        Assert.Equal(["TÌNH HÌNH VÀ KẾT QUẢ THỰC HIỆN", "KHÓ KHĂN, VƯỚNG MẮC VÀ Ý KIẾN CHỈ ĐẠO"], Parts(empty).Select(b => b.Heading));
        Assert.Contains("Trong kỳ không có khó khăn, vướng mắc được phản ánh.", empty.Body.Select(b => b.Text));
        Assert.Empty(empty.Appendices);
    }

    [Fact]
    public void It_cites_the_plan_with_number_day_and_subject() => Assert.Contains(
        "Thực hiện Kế hoạch số 15/KH-UBND ngày 01 tháng 12 năm 2025 của Ủy ban nhân dân xã Hòa Bàng về phòng, chống đuối nước cho trẻ em năm 2026 (sau đây gọi là Kế hoạch).",
        Report.Body.Where(b => b.Kind == BlockKind.LegalBasis).Select(b => b.Text));

    [Fact]
    public void Work_that_ended_before_the_period_counts_only_since_the_signature()
    {
        Assert.Contains(Report.Body, b => b.Text.StartsWith("Trong kỳ, Kế hoạch có 4 nhiệm vụ phải thực hiện: hoàn thành 2 nhiệm vụ (1 đúng thời hạn, 1 muộn so với thời hạn)", StringComparison.Ordinal));
        Assert.Contains("Lũy kế từ khi ban hành Kế hoạch đến hết ngày 14/6/2026, đã hoàn thành 3 trong tổng số 5 nhiệm vụ.", Report.Body.Select(b => b.Text));
        Assert.DoesNotContain(Report.Body, b => b.Text.Contains("Lập danh sách hộ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_done_stands_under_the_headings_of_the_plan_in_its_order() => Assert.Equal(
        ["Truyền thông, giáo dục", "Dạy bơi", "Tổ chức thực hiện", "Kết quả nổi bật theo báo cáo của các đơn vị"],
        Report.Body.SkipWhile(b => b.Label != "I.").Skip(1).TakeWhile(b => b.Label != "II.").Select(b => b.Heading).OfType<string>());

    [Fact]
    public void A_decision_given_after_the_last_day_is_still_awaited_in_the_report()
    {
        var late = SwimmingReport.Plan with { Obstacles = [.. SwimmingReport.Plan.Obstacles.Select(o => o.DecidedOn is null ? o : o with { DecidedOn = new(2026, 6, 16) })] };

        var report = PlanReader.Read(ReportComposer.Compose(SwimmingReport.Order with { Plans = [late] }));

        Assert.Contains(Report.Body, b => b.Text.Contains("Bố trí từ nguồn dự phòng", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Body, b => b.Text.Contains("Bố trí từ nguồn dự phòng", StringComparison.Ordinal));
        Assert.Contains("Các đơn vị phản ánh 2 vướng mắc, đang chờ giải quyết:", report.Body.Select(b => b.Text));
    }

    [Fact]
    public void The_note_of_the_appendix_leaves_number_and_date_to_the_signing() => Assert.Equal(
        "(Kèm theo Báo cáo số /BC-UBND ngày tháng năm của Ủy ban nhân dân xã Hòa Bàng)",
        string.Concat(Report.Appendices[0].Note.Select(r => r.Text)));

    [Fact]
    public void Recipients_are_whom_it_is_for_then_those_of_the_plan_each_once_and_none_of_its_own_parts()
    {
        Assert.Equal(["Ủy ban nhân dân tỉnh (b/c)", "Các thôn, bản", "Lưu: VT, VHXH"], Report.Ending.Recipients);
        Assert.Equal(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], Report.Ending.Authority);
        Assert.Equal(("PHÓ CHỦ TỊCH", "Mạc Thị Ngà"), (Report.Ending.Position, Report.Ending.SignerName));
    }

    [Fact]
    public void A_unit_that_says_it_has_no_difficulties_is_not_quoted()
    {
        Assert.DoesNotContain(Report.Body, b => b.Text.Contains("Không có khó khăn", StringComparison.Ordinal));
        Assert.Contains("Phòng Kinh tế: Bổ sung 20 triệu đồng mua phao.", Report.Body.Select(b => b.Text));
    }

    [Fact]
    public void A_long_row_of_units_is_shortened_in_the_appendix()
    {
        var plan = SwimmingReport.Plan with { Tasks = [SwimmingReport.Plan.Tasks[0] with { Cooperating = ["Thôn A", "Thôn B", "Thôn C", "Thôn D", "Thôn E", "Thôn G"] }] };
        var report = PlanReader.Read(ReportComposer.Compose(SwimmingReport.Order with { Plans = [plan] }));

        Assert.Equal("Thôn A; Thôn B; Thôn C và 3 đơn vị khác", report.Appendices[0].Blocks[0].Table!.Rows[1].Cells[3].Text);
    }

    [Fact]
    public void Work_that_recurs_is_one_line_that_says_how_often()
    {
        var task = SwimmingReport.Plan.Tasks[0];
        var plan = SwimmingReport.Plan with { Tasks = [task, task with { Id = 9, DueOn = new(2026, 4, 30), DoneOn = new(2026, 5, 4), Words = "Phát 26 buổi" }] };
        var report = PlanReader.Read(ReportComposer.Compose(SwimmingReport.Order with { Plans = [plan] }));

        Assert.Contains("Phát thanh về kỹ năng an toàn (định kỳ, 2 lần): 1 lần xong đúng hạn, 1 lần xong muộn (Phòng Văn hóa - Xã hội). Phát 26 buổi.", report.Body.Select(b => b.Text));
        Assert.Contains(report.Body, b => b.Text.StartsWith("Trong kỳ, Kế hoạch có 2 nhiệm vụ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_review_over_several_plans_adds_their_figures_up_and_has_a_heading_for_each()
    {
        var other = SwimmingReport.Plan with { NumberAndSymbol = "16/KH-UBND", Subject = "Diệt muỗi năm 2026" };
        var report = PlanReader.Read(ReportComposer.Compose(SwimmingReport.Order with { Plans = [SwimmingReport.Plan, other], Subject = "Sơ kết các kế hoạch" }));

        Assert.Equal("Sơ kết các kế hoạch", report.Head.Subject);
        Assert.Contains(report.Body, b => b.Text.StartsWith("Trong kỳ, 2 kế hoạch có 8 nhiệm vụ phải thực hiện: hoàn thành 4 nhiệm vụ (2 đúng thời hạn, 2 muộn so với thời hạn)", StringComparison.Ordinal));
        Assert.Contains("Kế hoạch số 16/KH-UBND ngày 01/12/2025 về diệt muỗi năm 2026", report.Body.Select(b => b.Heading));
        Assert.Equal(["Phụ lục I", "Phụ lục II"], report.Appendices.Select(a => a.Label));
    }

    [Fact]
    public void The_text_reads_and_writes_as_the_same_report() => RoundTrip.Holds(ReportComposer.Compose(SwimmingReport.Order));

    [Theory]
    [InlineData("I. Kết luận")]
    [InlineData("1. Mở lớp: đã xong")]
    [InlineData("Nơi nhận: Như trên")]
    [InlineData("Phụ lục I")]
    [InlineData("| a | b |")]
    [InlineData("TM. ỦY BAN NHÂN DÂN")]
    [InlineData("Trên đây là kết quả./.")]
    [InlineData("**đậm** và *nghiêng* \\ hết")]
    public void Words_of_people_that_look_like_something_else_stay_words(string words)
    {
        var report = With(words);

        Assert.Equal(["I.", "II.", "III.", "IV.", "V.", "VI."], Parts(report).Select(b => b.Label));
        Assert.Equal("Mạc Thị Ngà", report.Ending.SignerName);
        Assert.Single(report.Appendices);
        Assert.Contains(report.Body, b => b.Text.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_people_wrote_every_word_of_it_is_read_back() => Check.One(Properties.Cases(100), Prop.ForAll(
        ArbMap.Default.ArbFor<NonEmptyString>(),
        given =>
        {
            var lines = ReportWording.Lines(given.Get);
            var text = PlanReader.Read(Composed(given.Get)).Body;
            var said = RoundTrip.Signs(string.Concat(text.Select(b => b.Text)));
            return lines.All(l => said.Contains(RoundTrip.Signs(l.TrimEnd(';', ',', ' ')), StringComparison.Ordinal));
        }));

    [Fact]
    public void What_a_unit_could_say_is_made_of_its_work_and_says_nothing_that_is_not_there()
    {
        var words = ReportProposal.For("Phòng Kinh tế", SwimmingReport.Plan, SwimmingReport.HalfYear);

        Assert.StartsWith("Trong kỳ, Phòng Kinh tế có 4 nhiệm vụ phải thực hiện: hoàn thành 2 nhiệm vụ", words.Done, StringComparison.Ordinal);
        Assert.Contains("- Tỷ lệ học sinh lớp 5 biết bơi: 67,5% (mục tiêu ≥ 80%).", words.Done, StringComparison.Ordinal);
        Assert.Contains("- Thiếu kinh phí làm rào chắn. Đã có ý kiến chỉ đạo.", words.Difficulties, StringComparison.Ordinal);
        Assert.Equal("- Thuê hồ bơi của huyện cũ.", words.Proposals);
        Assert.Equal("- Hoàn thành dứt điểm việc đã quá hạn: Kiểm tra hồ, ao (thời hạn 31/5/2026).\n- Mở lớp dạy bơi (thời hạn 31/8/2026).", words.NextWork);

        var idle = ReportProposal.For("Công an xã", SwimmingReport.Plan with { Tasks = [], Targets = [], Obstacles = [] }, SwimmingReport.HalfYear);
        Assert.Equal(new ReportWords("Trong kỳ, Công an xã không có nhiệm vụ phải thực hiện.", "Không có khó khăn, vướng mắc.", null, null), idle);
    }

    [Theory]
    [InlineData("KẾT CẤU HẠ TẦNG XÃ HÒA BÀNG", "Kết cấu hạ tầng xã Hòa Bàng")]
    [InlineData("PHÁT TRIỂN SẢN PHẨM OCOP, DU LỊCH", "Phát triển sản phẩm OCOP, du lịch")]
    [InlineData("Tổ chức thực hiện", "Tổ chức thực hiện")]
    public void Headings_in_capitals_become_sentences_but_names_and_abbreviations_stay(string heading, string shown) =>
        Assert.Equal(shown, ReportWording.SentenceCase(heading, "Hòa Bàng"));

    private static IEnumerable<BodyBlock> Parts(PlanText report) => report.Body.Where(b => b is { Kind: BlockKind.Numbered, Level: 1, Numbering: NumberedKind.Heading } && b.Label!.Any(char.IsAsciiLetter));

    private static PlanText With(string words) => PlanReader.Read(Composed(words));

    private static string Composed(string words)
    {
        var units = SwimmingReport.Plan.Units.Append(new UnitWords("Công an xã", new ReportWords(words, words, words, words)));
        return ReportComposer.Compose(SwimmingReport.Order with { Plans = [SwimmingReport.Plan with { Units = [.. units] }] });
    }
}
