using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

/// <summary>Tasks outside tables, in the forms that communes, provinces, ministries and schools write: <c>no name | lead | cooperating | time</c>.</summary>
public class TaskFormTests
{
    [Fact]
    public void Numbered_labels_under_a_heading_are_one_task()
    {
        var task = Read(
            """
            1. Công tác tuyên truyền
            1.1. Nội dung: Tuyên truyền Luật Lâm nghiệp.
            1.2. Cơ quan chủ trì: Phòng Văn hóa - Xã hội.
            1.3. Cơ quan phối hợp: Hạt Kiểm lâm, các thôn.
            1.4. Đối tượng: Chủ rừng, hộ sống gần rừng.
            1.5. Thời gian thực hiện: Từ tháng 3 đến tháng 5/2026.
            1.6. Sản phẩm: 20 buổi phát thanh.
            """,
            "I.1 Công tác tuyên truyền | Phòng Văn hóa - Xã hội | Hạt Kiểm lâm; các thôn | Từ tháng 3 đến tháng 5/2026").Single();

        Assert.Equal(("Chủ rừng, hộ sống gần rừng", "20 buổi phát thanh"), (task.Participants, task.Result));
    }

    [Theory]
    [InlineData("b) Đơn vị chủ trì: Phòng Kinh tế. Đơn vị phối hợp: thôn Đồng Quán, thôn Bến Lội, Công an xã.", "Phòng Kinh tế | thôn Đồng Quán; thôn Bến Lội; Công an xã | ")]
    [InlineData("b) Đơn vị chủ trì: Phòng Kinh tế. Đơn vị phối hợp: Công an xã; đề nghị Ủy ban MTTQ Việt Nam xã tham gia vận động.", "Phòng Kinh tế | Công an xã; Ủy ban MTTQ Việt Nam xã | ")]
    [InlineData("b) Cơ quan chủ trì: Trạm Y tế; cơ quan phối hợp: Trưởng thôn Hạ, thôn Thượng; thời gian: Quý II/2026.", "Trạm Y tế | Trưởng thôn Hạ, thôn Thượng | Quý II/2026")]
    [InlineData("b) Nội dung: Rà soát lại hồ sơ. Đơn vị thực hiện: Công an xã. Hoàn thành trước 30/6/2026.", "Công an xã |  | trước 30/6/2026")]
    public void Of_several_labels_in_one_line_each_has_its_own_value(string line, string read) => Read($"1. Rà soát hồ sơ\na) Nội dung: Lập danh sách.\n{line}", $"I.1 Rà soát hồ sơ | {read}");

    [Fact]
    public void Lettered_labels_may_have_their_values_in_the_lines_below() => Read(
        """
        1. Xây dựng lực lượng
        a) Nội dung
        - Kiện toàn tổ đội.
        b) Đơn vị chủ trì
        - Ban Chỉ huy Quân sự xã.
        c) Đơn vị phối hợp
        - Công an xã;
        - Hạt Kiểm lâm.
        d) Thời gian hoàn thành
        Trước ngày 30/4/2026.
        """,
        "I.1 Xây dựng lực lượng | Ban Chỉ huy Quân sự xã | Công an xã; Hạt Kiểm lâm | Trước ngày 30/4/2026");

    [Theory]
    [InlineData("- Thời gian hoàn thành trước 30/11/2026.", "trước 30/11/2026")]
    [InlineData("Thời gian thực hiện từ tháng 3 đến tháng 5/2026.", "từ tháng 3 đến tháng 5/2026")]
    [InlineData("- Hoàn thành trong Quý II/2026.", "trong Quý II/2026")]
    [InlineData("- Thời hạn: 15/8/2026.", "15/8/2026")]
    [InlineData("- Dự kiến hoàn thành: Trước 30/10/2026.", "Trước 30/10/2026")]
    [InlineData("- Tiến độ thực hiện: Hằng quý.", "Hằng quý")]
    public void A_time_is_told_with_a_colon_or_without(string line, string time) => Read($"1. Tuần tra rừng\n- Trực 24/24 giờ trong mùa khô.\n{line}", $"I.1 Tuần tra rừng |  |  | {time}");

    [Theory]
    [InlineData("Đơn vị thực hiện")]
    [InlineData("Cơ quan tham mưu")]
    [InlineData("Người chịu trách nhiệm")]
    [InlineData("Phân công thực hiện")]
    [InlineData("Phụ trách")]
    [InlineData("CHỦ TRÌ")]
    public void Who_leads_is_labelled_in_many_words(string label) => Read($"1. Tuần tra rừng\n* {label}: Hạt Kiểm lâm.", "I.1 Tuần tra rừng | Hạt Kiểm lâm |  | ");

    [Fact]
    public void Several_labels_may_stand_in_one_line() => Read(
        """
        1. Kiểm tra an toàn
        - Kiểm tra định kỳ các chủ rừng (Đơn vị thực hiện: Hạt Kiểm lâm; thời gian: hằng quý).
        - Kiểm tra đột xuất (Đơn vị thực hiện: Công an xã, Hạt Kiểm lâm; thời gian: thường xuyên).
        """,
        "I.1 Kiểm tra định kỳ các chủ rừng | Hạt Kiểm lâm |  | hằng quý",
        "I.1 Kiểm tra đột xuất | Công an xã; Hạt Kiểm lâm |  | thường xuyên");

    [Theory]
    [InlineData("Phòng Kinh tế chủ trì, phối hợp với Công an xã và các đơn vị liên quan biên soạn tài liệu trong tháng 5/2026.", "Phòng Kinh tế | Công an xã và các đơn vị liên quan | trong tháng 5/2026")]
    [InlineData("Giao Phòng Kinh tế tham mưu mua sắm, hoàn thành trong Quý II/2026.", "Phòng Kinh tế |  | trong Quý II/2026")]
    [InlineData("(Phòng Kinh tế chủ trì, phối hợp với các thôn thực hiện)", "Phòng Kinh tế | các thôn | ")]
    [InlineData("Do Tổng phụ trách Đội chủ trì, phối hợp với giáo viên chủ nhiệm tổ chức vào tháng 11.", "Tổng phụ trách Đội | giáo viên chủ nhiệm | vào tháng 11")]
    [InlineData("Cuộc thi do Hội Phụ nữ xã chủ trì tổ chức trước ngày 20/10.", "Hội Phụ nữ xã |  | trước ngày 20/10")]
    [InlineData("UBND xã giao Trạm Y tế chủ trì, phối hợp cùng Trường Mầm non Hoa Ban tổ chức khám.", "Trạm Y tế | Trường Mầm non Hoa Ban | ")]
    [InlineData("Văn phòng chủ trì, phối hợp với Công an xã và các thôn đối chiếu năm sinh, chốt danh sách trước ngày 25/12/2026.", "Văn phòng | Công an xã; các thôn | trước ngày 25/12/2026")]
    [InlineData("Phòng Kinh tế chủ trì, phối hợp với các cơ quan, đơn vị phân luồng giao thông.", "Phòng Kinh tế | các cơ quan, đơn vị | ")]
    [InlineData("Phòng Kinh tế chủ trì, phối hợp với các thôn, bản trên địa bàn xã kiểm đếm hộ dân.", "Phòng Kinh tế | các thôn, bản trên địa bàn xã kiểm đếm hộ dân | ")]
    [InlineData("Thăm hỏi, tặng quà trong tháng 01/2027. Phòng Văn hóa - Xã hội chủ trì.", "Phòng Văn hóa - Xã hội |  | trong tháng 01/2027")]
    public void A_sentence_may_name_who_leads(string sentence, string read) => Read($"1. Việc chung\n{sentence}", $"I.1 Việc chung | {read}");

    [Theory]
    [InlineData("1. Trao quà: Đến thăm các gia đình; hoàn thành trước ngày 30/01/2027. Phòng Văn hóa - Xã hội chủ trì.", "I.1 Trao quà | Phòng Văn hóa - Xã hội |  | trước ngày 30/01/2027")]
    [InlineData("1. Lễ mừng thọ: Tổ chức tại nhà văn hóa các thôn. Các thôn chủ trì, phối hợp với Đoàn Thanh niên xã.", "I.1 Lễ mừng thọ | Các thôn | Đoàn Thanh niên xã | ")]
    [InlineData("1. Lễ mừng thọ: Tổ chức tại nhà văn hóa các thôn. Các thôn chủ trì, đề nghị Hội Người cao tuổi xã, Đoàn Thanh niên xã phối hợp.", "I.1 Lễ mừng thọ | Các thôn | Hội Người cao tuổi xã; Đoàn Thanh niên xã | ")]
    [InlineData("1. Cứu trợ: Đề nghị Ủy ban MTTQ Việt Nam xã chủ trì; Phòng Văn hóa - Xã hội phối hợp.", "I.1 Cứu trợ | Ủy ban MTTQ Việt Nam xã | Phòng Văn hóa - Xã hội | ")]
    [InlineData("1. Rà soát: Văn phòng chủ trì, phối hợp với Công an xã, Hội Người cao tuổi xã và các thôn đối chiếu năm sinh, chốt danh sách.", "I.1 Rà soát | Văn phòng | Công an xã; Hội Người cao tuổi xã; các thôn | ")]
    public void The_words_after_a_heading_may_name_who_leads_first_or_last(string line, string read) => Read(line, read);

    [Fact]
    public void A_heading_may_name_who_leads_in_its_bracket() =>
        Read("1. Diễn tập chữa cháy rừng (Ban Chỉ huy Quân sự xã chủ trì)\nTổ chức 01 cuộc.", "I.1 Diễn tập chữa cháy rừng | Ban Chỉ huy Quân sự xã |  | ");

    [Fact]
    public void A_list_item_or_letter_may_name_who_leads_it() => Read(
        """
        1. Trồng cây
        - Chuẩn bị đất, cây giống.
        - Trồng 500 cây xanh hai bên đường (Phòng Kinh tế chủ trì).
        - Hội Phụ nữ xã chủ trì, phối hợp với các thôn chăm sóc cây trong tháng 5.
        2. Rà soát thủ tục
        a) Rà soát thủ tục nội bộ: Văn phòng chủ trì, hoàn thành trong tháng 4/2026.
        b) Rà soát thủ tục công: Công an xã chủ trì, hoàn thành trong tháng 6/2026.
        """,
        "I.1 Trồng 500 cây xanh hai bên đường | Phòng Kinh tế |  | ",
        "I.1 chăm sóc cây trong tháng 5 | Hội Phụ nữ xã | các thôn | trong tháng 5",
        "I.2.a Rà soát thủ tục nội bộ | Văn phòng |  | trong tháng 4/2026",
        "I.2.b Rà soát thủ tục công | Công an xã |  | trong tháng 6/2026");

    [Fact]
    public void A_numbered_sentence_is_the_work_that_it_names_after_its_units() => Read(
        """
        1. Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát các điểm ngập.
        2. Trạm Y tế chủ trì chuẩn bị thuốc men, hóa chất.
        """,
        "I.1 rà soát các điểm ngập | Phòng Kinh tế | Công an xã | ",
        "I.2 chuẩn bị thuốc men, hóa chất | Trạm Y tế |  | ");

    [Fact]
    public void Sub_headings_that_are_units_lead_or_help() => Read(
        """
        1. Số hóa hồ sơ
        1.1. Phòng Kinh tế xã
        - Rà soát hồ sơ đất đai.
        1.2. Các thôn
        Phối hợp cung cấp hồ sơ cho Phòng Kinh tế xã.
        """,
        "I.1 Số hóa hồ sơ | Phòng Kinh tế xã | Các thôn | ");

    [Fact]
    public void Work_under_a_heading_that_says_contents_is_not_lost() => Read(
        """
        1. Nội dung thực hiện
        1.1. Hội thi tìm hiểu pháp luật
        - Đơn vị chủ trì: Phòng Văn hóa - Xã hội.
        - Thời gian: Tháng 10/2026.
        1.2. Ngày hội gia đình
        - Đơn vị chủ trì: Hội Phụ nữ xã.
        """,
        "I.1.1 Hội thi tìm hiểu pháp luật | Phòng Văn hóa - Xã hội |  | Tháng 10/2026",
        "I.1.2 Ngày hội gia đình | Hội Phụ nữ xã |  | ");

    [Fact]
    public void A_heading_that_says_when_may_hold_work_itself() => Read(
        """
        1. Tiến độ thực hiện
        1.1. Kiểm tra các tuyến đường
        - Đơn vị chủ trì: Công an xã.
        """,
        "I.1.1 Kiểm tra các tuyến đường | Công an xã |  | ");

    [Fact]
    public void A_heading_that_is_a_sentence_names_its_unit_like_any_sentence() => Read(
        """
        1. Rà soát văn bản
        1.1. Các sở, ngành chủ trì, phối hợp với Sở Tư pháp rà soát văn bản.
        Thời hạn hoàn thành: Trước ngày 01 tháng 6 năm 2026.
        1.2. Sở Tư pháp chủ trì tổng hợp kết quả.
        Thời hạn hoàn thành: Trước ngày 15 tháng 6 năm 2026.
        """,
        "I.1.1 Các sở, ngành chủ trì, phối hợp với Sở Tư pháp rà soát văn bản | Các sở, ngành | Sở Tư pháp | Trước ngày 01 tháng 6 năm 2026",
        "I.1.2 Sở Tư pháp chủ trì tổng hợp kết quả | Sở Tư pháp |  | Trước ngày 15 tháng 6 năm 2026");

    [Fact]
    public void A_task_has_the_places_of_its_name_and_of_every_line_it_was_read_from()
    {
        const string text = "KẾ HOẠCH\nNăm 2026\n\nI. NHIỆM VỤ\n1. Tuần tra rừng\n- Trực 24/24 giờ.\n- Đơn vị chủ trì: Hạt Kiểm lâm.\n- Hình thức: Trực tiếp.\n- Thời gian: Hằng tháng.\n2. Tập huấn\n2.1. Cơ quan chủ trì: Công an xã.\n2.2. Thời gian: Tháng 5.";
        var plan = PlanReader.Read(text);
        var tasks = PlanMeaning.Of(plan).Tasks;

        Assert.Equal(["Tuần tra rừng", "Đơn vị chủ trì: Hạt Kiểm lâm.", "Thời gian: Hằng tháng."], tasks[0].Places.Select(plan.WordsAt));
        Assert.Equal(["Tập huấn", "Cơ quan chủ trì: Công an xã.", "Thời gian: Tháng 5."], tasks[1].Places.Select(plan.WordsAt));
    }

    [Theory]
    [InlineData("I. MỤC ĐÍCH, YÊU CẦU\n1. Yêu cầu\n- Phòng Kinh tế chủ trì, phối hợp với các thôn.")]
    [InlineData("I. NHIỆM VỤ\n1. Tuyên truyền\n- Đa dạng hóa hình thức tuyên truyền.")]
    [InlineData("I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Chủ trì, phối hợp với các thôn thực hiện trong tháng 5.")]
    [InlineData("I. THỜI GIAN, ĐỊA ĐIỂM\nThời gian: Tháng 5/2026.")]
    public void What_names_nobody_or_belongs_elsewhere_is_no_task(string text) => Assert.Empty(PlanMeaning.Of(PlanReader.Read("KẾ HOẠCH\nNăm 2026\n\n" + text)).Tasks);

    private static IReadOnlyList<PlanTask> Read(string text, params string[] expected)
    {
        var tasks = PlanMeaning.Of(PlanReader.Read("KẾ HOẠCH\nPhát triển kinh tế xã Hòa Bàng năm 2026\n\nI. NHIỆM VỤ, GIẢI PHÁP\n" + text)).Tasks;
        Assert.Equal(expected, tasks.Select(t => $"{t.No} {t.Name} | {string.Join("; ", t.Lead)} | {string.Join("; ", t.Cooperating)} | {t.Time?.Text}"));
        return tasks;
    }
}
