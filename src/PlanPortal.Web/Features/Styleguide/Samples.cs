using PlanPortal.Core.Drafting;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Documents;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Features.Styleguide;

/// <summary>Invented communes, people and plans for the style guide.</summary>
internal static class Samples
{
    public static readonly Frame Frame = new(
        "UBND xã Hòa Bàng",
        PersonId: 0,
        "Lê Thị Thu Hà",
        "Chuyên viên Văn phòng",
        [
            new(["Desk"], "Bàn làm việc", "Bàn việc", "inbox", "/styleguide/desk", 5),
            new(["Plans"], "Kế hoạch", "Kế hoạch", "file-earmark-text", "/styleguide"),
            new(["Tasks"], "Nhiệm vụ", "Nhiệm vụ", "list-check", "/styleguide/form", 12),
            new(["Reports"], "Báo cáo", "Báo cáo", "clipboard-check", "/styleguide/document"),
            new(["Registers"], "Sổ văn bản", "Sổ", "journal-text", "/styleguide/open"),
            new(["Overview"], "Theo dõi", "Theo dõi", "graph-up", "/styleguide/empty"),
            new(["Administration"], "Quản trị", "Quản trị", "gear", "/styleguide/fault"),
        ])
    {
        HomeAddress = "/styleguide/desk",
        SearchAddress = "/styleguide",
        NoticesAddress = "/styleguide",
        UnreadNotices = 3,
    };

    public static readonly PageHead Head = new("Kế hoạch năm 2026")
    {
        Note = "312 kế hoạch, 9 đang trình",
        Primary = new("Soạn kế hoạch", "/styleguide/form", "plus-lg"),
        More =
        [
            new("Nhập từ tệp Word", "/styleguide/form", "file-earmark-word"),
            new("Tải danh sách về", "/styleguide", "download"),
            new("In danh sách", "/styleguide", "printer"),
        ],
        Tabs =
        [
            new("Tất cả", "/styleguide", true, 312),
            new("Tôi soạn", "/styleguide", false, 24),
            new("Chờ tôi", "/styleguide", false, 3),
        ],
    };

    public static readonly PageHead PlanHead = new("Chuyển đổi số xã Hòa Bàng giai đoạn 2026–2030")
    {
        Trail = [new("Kế hoạch", "/styleguide"), new("Năm 2026", "/styleguide")],
        State = StateMark.Of(PlanState.AwaitingSignature),
        Note = "Văn phòng soạn, sửa lần cuối 14:05 ngày 20/11/2026",
        Primary = new("Ký ban hành", "/styleguide/undo", "pencil")
        {
            Posts = true,
            Confirm = "Ký ban hành “Chuyển đổi số xã Hòa Bàng giai đoạn 2026–2030”? Kế hoạch nhận số 88 và không sửa được nữa.",
        },
        More = [new("Trả lại người soạn", "/styleguide/form", "reply"), new("Xem lịch sử", "/styleguide", "clock-history")],
        Tabs =
        [
            new("Văn bản", "/styleguide/document", true),
            new("Nhiệm vụ", "/styleguide", false, 14),
            new("Chỉ tiêu", "/styleguide", false, 6),
            new("Lỗi thể thức", "/styleguide", false, 2),
            new("Quá trình", "/styleguide", false),
        ],
    };

    public static Sheets Sheets => Sheets.Of(OfficialDocument.From(
        PlanReader.Read(PlanText),
        new Letterhead(Superior: null, "Ủy ban nhân dân xã Hòa Bàng", "Hòa Bàng", "KH-UBND") { Year = 2026 },
        stamp: null));

    private const string PlanText = """
        KẾ HOẠCH
        Chuyển đổi số xã Hòa Bàng giai đoạn 2026-2030

        Thực hiện Kế hoạch số 214/KH-UBND ngày 02 tháng 10 năm 2026 của Ủy ban nhân dân tỉnh về chuyển đổi số giai đoạn 2026-2030, Ủy ban nhân dân xã Hòa Bàng ban hành Kế hoạch chuyển đổi số giai đoạn 2026-2030 với các nội dung sau:

        I. MỤC ĐÍCH, YÊU CẦU
        1. Đưa dịch vụ công trực tuyến đến mọi thôn, bản; người dân làm được thủ tục mà không phải đến trụ sở.
        2. Đến hết năm 2027, ít nhất 80% hồ sơ được nộp qua mạng.

        II. NHIỆM VỤ
        1. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân chủ trì, phối hợp với Công an xã lập danh sách hộ chưa có mạng di động; hoàn thành trước ngày 31 tháng 3 năm 2027.
        2. Phòng Văn hóa - Xã hội hướng dẫn các thôn lập tổ công nghệ số cộng đồng; thường xuyên.

        III. TỔ CHỨC THỰC HIỆN
        Các đơn vị báo cáo kết quả về Ủy ban nhân dân xã (qua Văn phòng) trước ngày 15 của tháng cuối quý./.

        Nơi nhận:
        - Như mục II;
        - Lưu: VT, VP.

        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Trần Quốc Khánh
        """;

    public static readonly FilterChips Filters = new(
        [
            new("Đang trình", "/styleguide", On: true, 9),
            new("Quá hạn", "/styleguide", On: false, 2),
            new("Phòng Kinh tế", "/styleguide", On: false),
            new("Quý IV", "/styleguide", On: false),
        ],
        ClearAddress: "/styleguide");

    public static readonly IReadOnlyList<(string Title, string Unit, PlanState State, string? Number, string Due)> Plans =
    [
        ("Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026", "Phòng Kinh tế", PlanState.Returned, null, "15/11/2026"),
        ("Chuyển đổi số xã Hòa Bàng giai đoạn 2026–2030", "Văn phòng", PlanState.AwaitingSignature, null, "30/11/2026"),
        ("Tổ chức Ngày hội Đại đoàn kết toàn dân tộc", "Phòng Văn hóa – Xã hội", PlanState.FormatCheck, null, "02/12/2026"),
        ("Tiêm phòng vắc-xin cho đàn gia súc, gia cầm đợt 2", "Phòng Kinh tế", PlanState.UnderReview, null, "05/12/2026"),
        ("Rà soát hộ nghèo, hộ cận nghèo năm 2026", "Phòng Văn hóa – Xã hội", PlanState.Draft, null, "10/12/2026"),
        ("Cải cách hành chính nhà nước năm 2026", "Văn phòng", PlanState.Issued, "12/KH-UBND", "15/12/2026"),
        ("Trồng cây đầu xuân “Đời đời nhớ ơn Bác Hồ”", "Phòng Kinh tế", PlanState.Closed, "03/KH-UBND", "28/02/2026"),
        ("Thu quỹ phòng, chống thiên tai năm 2025", "Phòng Kinh tế", PlanState.Superseded, "41/KH-UBND", "31/12/2025"),
        ("Kiểm tra vệ sinh an toàn thực phẩm dịp Tết", "Trạm Y tế", PlanState.Recalled, "07/KH-UBND", "20/01/2026"),
    ];

    public static readonly IReadOnlyList<StateMark> Marks =
    [
        .. Enum.GetValues<PlanState>().Select(StateMark.Of),
        .. Enum.GetValues<WorkStanding>().Select(StateMark.Of),
    ];
}
