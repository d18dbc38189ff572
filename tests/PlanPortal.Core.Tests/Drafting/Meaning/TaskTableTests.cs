using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

/// <summary>Tasks in tables: in each test the rows, then the tasks as <c>no name | lead | cooperating | time | result</c>.</summary>
public sealed class TaskTableTests
{
    [Fact]
    public void A_merged_row_names_a_group_of_tasks_and_is_none_itself() => Reads(
        """
        | TT | Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành |
        |---|---|---|---|
        | I | Giai đoạn chuẩn bị | > | > |
        | 1 | Lập danh sách tuyến đường | Phòng Kinh tế | Quý I/2026 |
        | II | Giai đoạn thực hiện | > | > |
        | 2 | Trồng cây hai bên đường | Các thôn | Quý II/2026 |
        """,
        "I.1 Lập danh sách tuyến đường | Phòng Kinh tế |  | Quý I/2026 | ",
        "I.2 Trồng cây hai bên đường | Các thôn |  | Quý II/2026 | ");

    [Fact]
    public void Columns_are_known_by_their_heads_in_any_order() => Reads(
        """
        | Thời gian thực hiện | STT | Tên nhiệm vụ | Sản phẩm, kết quả | Cơ quan phối hợp | Cơ quan chủ trì |
        |---|---|---|---|---|---|
        | Tháng 3/2026 | 1 | Rà soát quy hoạch | Báo cáo | Các thôn | Phòng Kinh tế |
        """,
        "I.1 Rà soát quy hoạch | Phòng Kinh tế | Các thôn | Tháng 3/2026 | Báo cáo");

    [Fact]
    public void A_row_without_a_name_goes_on_with_the_task_above() => Reads(
        """
        | TT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |
        |---|---|---|---|---|
        | 1 | Lập bản đồ ngập lụt | Phòng Kinh tế | Công an xã | Tháng 4/2026 |
        | | | | Các thôn | |
        | 2 | Diễn tập | Ban CHQS xã | Trạm Y tế | Tháng 6/2026 |
        | ^ | ^ | Công an xã | ^ | ^ |
        """,
        "I.1 Lập bản đồ ngập lụt | Phòng Kinh tế | Công an xã; Các thôn | Tháng 4/2026 | ",
        "I.2 Diễn tập | Ban CHQS xã; Công an xã | Trạm Y tế | Tháng 6/2026 | ");

    [Fact]
    public void A_row_that_a_page_end_cut_is_joined_again() => Reads(
        """
        | TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |
        |---|---|---|---|
        | 1 | Xây dựng quy chế quản lý | Phòng Văn hóa - | Quý |
        | | nhà văn hóa thôn | Xã hội | II/2026 |
        """,
        "I.1 Xây dựng quy chế quản lý nhà văn hóa thôn | Phòng Văn hóa - Xã hội |  | Quý II/2026 | ");

    [Fact]
    public void A_table_that_goes_on_after_a_page_keeps_its_columns() => Reads(
        """
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |
        |---|---|---|---|
        | 1 | Họp dân | Các thôn | Tháng 2/2026 |
        | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |
        | 2 | Phát quang | Các thôn | Tháng 3/2026 |
        """,
        "I.1 Họp dân | Các thôn |  | Tháng 2/2026 | ",
        "I.2 Phát quang | Các thôn |  | Tháng 3/2026 | ");

    [Fact]
    public void A_unit_merged_over_several_tasks_leads_each() => Reads(
        """
        | TT | Nhiệm vụ | Người phụ trách | Thời gian |
        |---|---|---|---|
        | 1 | Thăm lớp, dự giờ | Phó Hiệu trưởng | Hằng tháng |
        | 2 | Kiểm tra hồ sơ | ^ | Tháng 10, tháng 3 |
        """,
        "I.1 Thăm lớp, dự giờ | Phó Hiệu trưởng |  | Hằng tháng | ",
        "I.2 Kiểm tra hồ sơ | Phó Hiệu trưởng |  | Tháng 10, tháng 3 | ");

    [Fact]
    public void Under_a_head_of_two_rows_the_lower_names_the_columns() => Reads(
        """
        | TT | Nội dung | Phân công | > | Thời gian thực hiện | > | Kết quả |
        | ^ | ^ | Chủ trì | Phối hợp | Bắt đầu | Kết thúc | ^ |
        | 1 | Khảo sát nhu cầu | Phòng Kinh tế | Các thôn | 01/3/2026 | 15/3/2026 | Danh sách |
        """,
        "I.1 Khảo sát nhu cầu | Phòng Kinh tế | Các thôn | 01/3/2026 - 15/3/2026 | Danh sách");

    [Fact]
    public void Column_numbers_under_the_head_are_no_task() => Reads(
        """
        | TT | Nhiệm vụ | Chủ trì | Thời hạn |
        |---|---|---|---|
        | (1) | (2) | (3) | (4) |
        | A | B | 1 | 2 |
        | 1 | Ban hành quy chế | Văn phòng | 30/6 |
        """,
        "I.1 Ban hành quy chế | Văn phòng |  | 30/6 | ");

    [Fact]
    public void A_cell_names_lead_and_cooperating_units() => Reads(
        """
        | TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |
        |---|---|---|---|
        | 1 | Cấp tài khoản | Chủ trì: Phòng Kinh tế<br>Phối hợp: Các thôn, Công an xã | Quý I |
        | 2 | Tập huấn | Phòng Văn hóa - Xã hội chủ trì, phối hợp với Đoàn Thanh niên | Quý II |
        | 3 | Hội thi | - Hội Phụ nữ xã<br>- Hội Nông dân xã | Quý III |
        | 4 | Ra quân | Công an xã (chủ trì), Ban CHQS xã, các thôn (phối hợp) | Quý IV |
        """,
        "I.1 Cấp tài khoản | Phòng Kinh tế | Các thôn; Công an xã | Quý I | ",
        "I.2 Tập huấn | Phòng Văn hóa - Xã hội | Đoàn Thanh niên | Quý II | ",
        "I.3 Hội thi | Hội Phụ nữ xã; Hội Nông dân xã |  | Quý III | ",
        "I.4 Ra quân | Công an xã | Ban CHQS xã; các thôn | Quý IV | ");

    [Fact]
    public void A_group_that_is_a_unit_leads_the_tasks_under_it_where_no_column_does() => Reads(
        """
        | TT | Nhiệm vụ | Thời gian | Sản phẩm |
        |---|---|---|---|
        | I | Phòng Kinh tế | > | > |
        | 1 | Cấp giấy phép | Thường xuyên | Giấy phép |
        | II | Nhiệm vụ chung | > | > |
        | 2 | Báo cáo năm | 15/12/2026 | Báo cáo |
        """,
        "I.1 Cấp giấy phép | Phòng Kinh tế |  | Thường xuyên | Giấy phép",
        "I.2 Báo cáo năm |  |  | 15/12/2026 | Báo cáo");

    [Fact]
    public void A_column_of_months_gives_the_time() => Reads(
        """
        | Tháng | Nội dung công việc | Người thực hiện |
        |---|---|---|
        | 9/2026 | Khai giảng năm học | Ban Giám hiệu |
        | 10 | Hội nghị viên chức | Công đoàn |
        """,
        "I.1 Khai giảng năm học | Ban Giám hiệu |  | Tháng 9/2026 | ",
        "I.2 Hội nghị viên chức | Công đoàn |  | Tháng 10 | ");

    [Fact]
    public void A_row_without_cells_is_passed_over() => Reads(
        "| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n|\n| 1 | Họp dân | Các thôn |",
        "I.1 Họp dân | Các thôn |  |  | ");

    [Theory]
    [InlineData("| TT | Nội dung | Đơn vị | Số lượng | Đơn giá | Thành tiền |\n|---|---|---|---|---|---|\n| 1 | In tờ rơi | tờ | 500 | 2.000 | 1.000.000 |")]
    [InlineData("| TT | Tên chỉ tiêu | Đơn vị tính | Năm 2026 |\n|---|---|---|---|\n| 1 | Tỷ lệ hộ nghèo | % | 2 |")]
    [InlineData("| TT | Họ và tên | Chức vụ | Nhiệm vụ được phân công |\n|---|---|---|---|\n| 1 | Lê Văn Tám | Trưởng ban | Phụ trách chung |")]
    public void Tables_of_costs_figures_and_people_hold_no_tasks(string rows) => Reads(rows);

    [Fact]
    public void Every_row_of_a_long_appendix_is_a_task_with_its_own_place()
    {
        var rows = string.Concat(Enumerable.Range(1, 150).Select(i => $"| {i} | Nhiệm vụ số {i} | Phòng Kinh tế | Quý {1 + (i % 4)}/2026 |\n"));
        var plan = PlanReader.Read("KẾ HOẠCH\nNăm 2026\n\nI. MỤC TIÊU\nPhát triển.\nTrên đây là Kế hoạch./.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\nLê Văn Tám\n\nPhụ lục\nDANH MỤC NHIỆM VỤ\n| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n" + rows);
        var tasks = PlanMeaning.Of(plan).Tasks;

        Assert.Equal(Enumerable.Range(1, 150).Select(i => ($"PL.{i}", $"Nhiệm vụ số {i}")), tasks.Select(t => (t.No, t.Name)));
        Assert.All(tasks, (task, i) => Assert.Equal($"{i + 1} | Nhiệm vụ số {i + 1} | Phòng Kinh tế | Quý {1 + ((i + 1) % 4)}/2026", plan.WordsAt(task.Places.Single())));
    }

    [Fact]
    public void A_task_over_several_rows_has_the_place_of_each()
    {
        var tasks = Tasks("| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Họp dân | Các thôn |\n| | | Công an xã |");

        Assert.Equal([1, 2], tasks.Single().Places.Select(p => p.Row!.Value));
    }

    private static void Reads(string rows, params string[] tasks) =>
        Assert.Equal(tasks, Tasks(rows).Select(t => $"{t.No} {t.Name} | {string.Join("; ", t.Lead)} | {string.Join("; ", t.Cooperating)} | {t.Time?.Text} | {t.Result}"));

    private static IReadOnlyList<PlanTask> Tasks(string rows) =>
        PlanMeaning.Of(PlanReader.Read($"KẾ HOẠCH\nChỉnh trang đường thôn trên địa bàn xã Hòa Bàng năm 2026\n\nI. NHIỆM VỤ\n\n{rows}\n")).Tasks;
}
