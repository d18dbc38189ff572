using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

/// <summary>Where plans state their aims: headings of many kinds, lists under lines that lead to them, tables.</summary>
public class TargetTests
{
    [Theory]
    [InlineData("I. CHỈ TIÊU CỤ THỂ")]
    [InlineData("I. MỤC TIÊU ĐẾN NĂM 2030")]
    [InlineData("I. CÁC CHỈ TIÊU CHỦ YẾU")]
    [InlineData("I. MỤC ĐÍCH, YÊU CẦU, CHỈ TIÊU")]
    [InlineData("I. MỤC ĐÍCH - YÊU CẦU - CHỈ TIÊU")]
    [InlineData("I. PHẤN ĐẤU ĐẾN CUỐI NĂM 2026")]
    [InlineData("I. MỤC TIÊU PHẤN ĐẤU")]
    [InlineData("I. KẾT QUẢ CẦN ĐẠT")]
    [InlineData("I. MỘT SỐ CHỈ TIÊU CƠ BẢN")]
    [InlineData("I. QUAN ĐIỂM, MỤC TIÊU")]
    [InlineData("I. MỤC TIÊU, YÊU CẦU")]
    [InlineData("## I. Mục tiêu cụ thể")]
    [InlineData("## **I. Hệ thống các chỉ tiêu**")]
    [InlineData("I. MỤC ĐÍCH\nMục tiêu cụ thể:")]
    [InlineData("I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao nhận thức.\n2. Chỉ tiêu phấn đấu")]
    public void Aims_stand_under_headings_of_many_kinds(string heading) =>
        Assert.Contains(Targets($"{heading}\n- Có 95% hộ dân dùng nước sạch.\n- Có trên 80% hộ phân loại rác."), t => t is { Value: 80, Comparator: Comparator.MoreThan, Statement: "Có trên 80% hộ phân loại rác." });

    [Theory]
    [InlineData("I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025")]
    [InlineData("I. NGUỒN VỐN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA")]
    [InlineData("I. MỤC ĐÍCH, YÊU CẦU")]
    [InlineData("I. NHIỆM VỤ, GIẢI PHÁP")]
    public void Other_headings_hold_no_aims(string heading) => Assert.Empty(Targets($"{heading}\n- Có 95% hộ dân dùng nước sạch."));

    [Fact]
    public void A_table_that_lost_its_lines_states_no_aims() =>
        Assert.Equal(
            ["95"],
            Targets("""
                I. MỤC TIÊU

                Giải ngân đạt 95% kế hoạch vốn.

                STT Tên dự án

                Kế hoạch vốn 2026

                1 Đường trục thôn Bến Lội 12.400 9.052 73,0 10.500 11.900 2 Cải tạo trường

                Nà Pán 8.600 7.310 85,0%
                """).Select(t => $"{t.Value}"));

    [Fact]
    public void Items_take_the_years_of_the_line_that_leads_to_them() =>
        Assert.Equal(
            ["100 2026", "50 2026", "100 2030", "60 2030", "70 -"],
            Targets("I. MỤC TIÊU\n- Đến năm 2026:\n+ 100% thôn có nhà văn hóa.\n+ 50% hộ dân tham gia.\n- Đến năm 2030:\n+ 100% hộ dân tham gia.\n+ 60% trường đạt chuẩn.\n- 70% hộ dùng nước sạch.").Select(t => $"{t.Value} {(t.Years is [var year] ? year : "-")}"));

    [Fact]
    public void Lettered_items_and_numbered_sentences_are_aims() =>
        Assert.Equal(
            ["I.1.a 95", "I.1.b ", "I.2 3"],
            Targets("I. MỤC TIÊU\n1. Về hạ tầng\na) Có 95% hộ dân dùng nước sạch.\nb) Không để xảy ra cháy rừng.\n2. Xây dựng ít nhất 03 mô hình sản xuất hiệu quả, gắn với bảo vệ môi trường trên địa bàn xã.").Select(t => $"{t.Section} {t.Value}"));

    [Fact]
    public void A_general_aim_counts_only_by_its_figures_each_with_its_clause()
    {
        var target = Assert.Single(Targets("I. MỤC TIÊU\n1. Mục tiêu chung\nNâng cao đời sống người dân; phấn đấu thu nhập bình quân đạt 60 triệu đồng; giữ vững an ninh.\nII. NHIỆM VỤ\n- Tuyên truyền."));

        Assert.Equal(("phấn đấu thu nhập bình quân đạt 60 triệu đồng", 60m), (target.Statement, target.Value));
    }

    [Fact]
    public void An_aim_beside_its_figures_is_the_general_one() =>
        Assert.Equal(["2 95"], Targets("I. MỤC TIÊU, CHỈ TIÊU\n1. Mục tiêu\nBảo đảm an toàn cho trẻ.\n2. Chỉ tiêu\n- 95% trẻ được tiêm chủng.").Select(t => $"{t.Section[2..]} {t.Value}"));

    [Fact]
    public void The_place_of_each_aim_holds_its_words()
    {
        var plan = Plan("I. MỤC TIÊU\n1. Mục tiêu chung: Nâng cao đời sống; phấn đấu thu nhập bình quân đạt 60 triệu đồng; giữ vững an ninh trật tự trên địa bàn.\n2. Mục tiêu cụ thể\n- Có 95% hộ dân dùng nước sạch.\n| Chỉ tiêu | ĐVT | Năm 2026 |\n| Tỷ lệ hộ nghèo | % | 3 |");
        var targets = PlanMeaning.Of(plan).Targets;

        Assert.Equal(3, targets.Count);
        Assert.Equal(["phấn đấu thu nhập bình quân đạt 60 triệu đồng", "Có 95% hộ dân dùng nước sạch.", "Tỷ lệ hộ nghèo | % | 3"], targets.Select(t => plan.WordsAt(Assert.Single(t.Places))));
    }

    [Fact]
    public void A_table_of_indicators_gives_one_aim_for_each_figure_and_year() =>
        Assert.Equal(
            ["Tỷ lệ hộ nghèo = 3 % 2026", "Tỷ lệ hộ nghèo < 2 % 2027", "Diện tích rừng = 1250.5 ha 2026", "Diện tích rừng = 1300 ha 2027", "Số thôn đạt chuẩn Range 5 thôn 2026"],
            Rows("| TT | Chỉ tiêu | ĐVT | Thực hiện 2025 | Kế hoạch | > | Ghi chú |\n| ^ | ^ | ^ | ^ | 2026 | 2027 | ^ |\n|---|---|---|---|---|---|---|\n| I | Kinh tế | | | | | |\n| 1 | Tỷ lệ hộ nghèo | % | 4,5 | 3 | dưới 2 | |\n| 2 | Diện tích rừng | ha | 1.200 | 1.250,5 | 1.300 | |\n| 3 | - Số thôn đạt chuẩn | thôn | 4 | 5 - 6 | | |"));

    [Fact]
    public void Names_may_stand_beside_a_column_of_aims() =>
        Assert.Equal(
            ["Hồ sơ trực tuyến AtLeast 90 % 2026", "Người dân hài lòng AtLeast 95 % 2026", "Giữ danh hiệu xã văn hóa    2026"],
            Rows("| STT | Nội dung | Chỉ tiêu năm 2026 | Đơn vị theo dõi |\n| 1 | Hồ sơ trực tuyến | ≥ 90% | Văn phòng |\n| 2 | Người dân hài lòng | 95% trở lên | Văn phòng |\n| 3 | Giữ danh hiệu xã văn hóa | Đạt | Văn phòng |"));

    [Theory]
    [InlineData("| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian | Kết quả |\n| 1 | Mở lớp tập huấn | Phòng Kinh tế | Quý II/2026 | 02 lớp |")]
    [InlineData("| TT | Nội dung chi | Số lượng | Đơn giá | Thành tiền |\n| 1 | In tờ rơi | 500 | 2.000 | 1.000.000 |")]
    [InlineData("| TT | Họ và tên | Chức vụ |\n| 1 | Vi Văn Lả | Chủ tịch |")]
    [InlineData("| Chỉ tiêu | ĐVT | Năm 2026 |\n| Tỷ lệ hộ nghèo | % | … |")]
    public void Tables_of_work_money_people_or_blanks_give_none(string table) => Assert.Empty(Rows(table));

    private static IEnumerable<string> Rows(string table) =>
        Targets($"I. MỤC TIÊU\nPhụ lục kèm theo:\n{table}").Where(t => t.Places[0].Row is not null).Select(t => FormattableString.Invariant($"{t.Statement} {t.Comparator switch { Comparator.Equal => "=", Comparator.LessThan => "<", var other => other }} {t.Value} {t.Unit} {string.Join(',', t.Years)}"));

    private static IReadOnlyList<Target> Targets(string body) => PlanMeaning.Of(Plan(body)).Targets;

    private static PlanText Plan(string body) => PlanReader.Read($"KẾ HOẠCH\nPhát triển xã Suối Vàng\n\nUBND xã Suối Vàng ban hành Kế hoạch như sau:\n{body}\n");
}
