using PlanPortal.Core.Journal;

namespace PlanPortal.Web.Features.Plans;

/// <summary>How acts read in a history: "Nguyễn Văn An đã trình kế hoạch".</summary>
public static class ActNames
{
    public static string Sentence(this ActKind kind) => kind switch
    {
        ActKind.PlanCreated => "đã tạo dự thảo",
        ActKind.PlanEdited => "đã sửa văn bản",
        ActKind.PlanSubmitted => "đã trình kế hoạch",
        ActKind.PlanTakenBack => "đã rút lại để sửa",
        ActKind.ContentApproved => "đã duyệt nội dung",
        ActKind.FormatPassed => "đã xác nhận thể thức",
        ActKind.PlanReturned => "đã trả lại",
        ActKind.PlanSentBackByEdit => "đã sửa sau khi duyệt",
        ActKind.SignerAssigned => "đã chuyển người ký",
        ActKind.PlanSigned => "đã ký ban hành",
        ActKind.PlanRecalled => "đã thu hồi",
        ActKind.PlanSuperseded => "đã thay thế",
        ActKind.PlanClosed => "đã kết thúc kế hoạch",
        ActKind.Remarked => "có ý kiến",
        ActKind.PlanViewed => "đã xem",
        ActKind.DocumentDownloaded => "đã tải văn bản",
        ActKind.PlanDiscarded => "đã bỏ dự thảo",
        ActKind.RegisterEntryChanged => "đã ghi sổ văn bản đi",
        ActKind.OrganizationChanged => "đã sửa thông tin cơ quan",
        ActKind.UnitChanged => "đã sửa đơn vị",
        ActKind.UserCreated => "đã tạo tài khoản",
        ActKind.UserChanged => "đã sửa tài khoản",
        ActKind.PasswordReset => "đã đặt lại mật khẩu",
        ActKind.ReadingSettled => "đã xem lại nội dung đọc từ văn bản",
        ActKind.WorkDone => "đã báo xong việc",
        ActKind.WorkConfirmed => "đã xác nhận hoàn thành",
        ActKind.WorkSentBack => "đã yêu cầu làm tiếp",
        ActKind.WorkSetAside => "đã dừng việc",
        ActKind.DueDateAsked => "đã đề nghị lùi hạn",
        ActKind.DueDateDecided => "đã quyết định về hạn",
        ActKind.FigureEntered => "đã nhập số liệu mục tiêu",
        ActKind.ObstacleRaised => "đã nêu vướng mắc",
        ActKind.ObstacleAnswered => "đã cho ý kiến về vướng mắc",
        ActKind.UnitReportSent => "đã gửi báo cáo của đơn vị",
        ActKind.ReportDrafted => "đã lập dự thảo báo cáo",
        ActKind.WorkImported => "đã nhập tiến độ từ tệp Excel",
        ActKind.WorkSettingsChanged => "đã sửa cách theo dõi công việc",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The icon beside the sentence.</summary>
    public static string Icon(this ActKind kind) => kind switch
    {
        ActKind.PlanCreated => "file-earmark-plus",
        ActKind.PlanEdited or ActKind.PlanSentBackByEdit => "pencil",
        ActKind.PlanSubmitted => "send",
        ActKind.ContentApproved or ActKind.FormatPassed => "check2",
        ActKind.PlanReturned or ActKind.PlanTakenBack => "arrow-return-left",
        ActKind.PlanSigned => "pen",
        ActKind.PlanRecalled => "slash-circle",
        ActKind.Remarked => "chat-left-text",
        ActKind.PlanViewed => "eye",
        ActKind.DocumentDownloaded => "download",
        ActKind.RegisterEntryChanged => "journal-text",
        ActKind.ReadingSettled => "list-check",
        _ => "dot",
    };
}
