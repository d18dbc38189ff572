namespace PlanPortal.Core.Plans;

/// <summary>Why an act on a plan is not allowed.</summary>
public enum Refusal
{
    WrongState,
    NotTheDrafter,
    NotHeadOfItsUnit,
    NotTheOffice,
    NotALeader,
    NotItsSigner,
    NoSigner,
    SignerIsNoLeader,
    SamePersonTwice,
    ReasonMissing,
    TextEmpty,
    SubjectMissing,
    AnotherOrganization,
    NoLongerActive,
    NotASpecialist,
    DateBeforeLastNumber,
    SuccessorNotIssued,
    SupersedesItself,
    SuccessorNotLater,
    WasSubmitted,
    InTheBin,
    NotConcerned,
    UnitsUnsettled,
    NotTheirWork,
    WorkIsEnded,
    NothingToConfirm,
    NotTheCoordinator,
    SamePersonConfirms,
    NotHeadOfThatUnit,
    NotOfThatUnit,
    AlreadyAsked,
    AlreadyDecided,
    DateNotLater,
    ObstacleSettled,
    ObstacleNotAnswered,
    PlanNotInForce,
    NotAskedForFigures,
    PeriodIsClosed,
    ReportIsSent,
    NotTheirEvidence,
    WorkIsOpen,
    PlanIsEnded,
}

public static class Refusals
{
    /// <summary>What to tell the person, in Vietnamese.</summary>
    public static string Message(this Refusal refusal) => refusal switch
    {
        Refusal.WrongState => "Kế hoạch không còn ở bước này. Hãy tải lại trang để xem trạng thái hiện tại.",
        Refusal.NotTheDrafter => "Chỉ người soạn thảo kế hoạch mới làm được việc này.",
        Refusal.NotHeadOfItsUnit => "Chỉ trưởng đơn vị soạn thảo mới xem xét được nội dung kế hoạch này.",
        Refusal.NotTheOffice => "Chỉ văn phòng mới kiểm tra được thể thức kế hoạch này.",
        Refusal.NotALeader => "Chỉ lãnh đạo cơ quan mới làm được việc này.",
        Refusal.NotItsSigner => "Kế hoạch này được trình một lãnh đạo khác ký.",
        Refusal.NoSigner => "Hãy chọn người ký trước khi trình.",
        Refusal.SignerIsNoLeader => "Người ký phải là lãnh đạo của cơ quan. Hãy chọn người khác.",
        Refusal.SamePersonTwice => "Người soạn thảo, người xem xét và người ký phải là những người khác nhau.",
        Refusal.ReasonMissing => "Hãy ghi lý do.",
        Refusal.TextEmpty => "Kế hoạch chưa có nội dung. Hãy soạn nội dung trước khi trình.",
        Refusal.SubjectMissing => "Kế hoạch chưa có trích yếu (dòng dưới chữ KẾ HOẠCH). Hãy thêm trích yếu trước khi trình.",
        Refusal.AnotherOrganization => "Kế hoạch này thuộc cơ quan khác.",
        Refusal.NoLongerActive => "Tài khoản này đã ngừng hoạt động.",
        Refusal.NotASpecialist => "Chỉ chuyên viên mới soạn được kế hoạch.",
        Refusal.DateBeforeLastNumber => "Ngày ban hành không được sớm hơn ngày của số văn bản liền trước trong sổ.",
        Refusal.SuccessorNotIssued => "Kế hoạch thay thế phải là kế hoạch đã ban hành.",
        Refusal.SupersedesItself => "Kế hoạch không thể thay thế chính nó.",
        Refusal.SuccessorNotLater => "Kế hoạch thay thế phải được ban hành sau kế hoạch này.",
        Refusal.InTheBin => "Dự thảo này đã bỏ. Hãy lấy lại dự thảo trước khi làm tiếp.",
        Refusal.NotConcerned => "Chỉ người soạn thảo, trưởng đơn vị, văn phòng và lãnh đạo mới xác nhận được nội dung đọc từ kế hoạch này.",
        Refusal.UnitsUnsettled => "Còn tên đơn vị chưa xác định trong kế hoạch. Hãy xác định từng tên ở thẻ Nhiệm vụ trước khi ký.",
        Refusal.NotTheirWork => "Chỉ người của đơn vị được giao hoặc đơn vị theo dõi kế hoạch mới làm được việc này.",
        Refusal.WorkIsEnded => "Việc này đã kết thúc. Hãy tải lại trang để xem tình trạng hiện tại.",
        Refusal.NothingToConfirm => "Việc này chưa được báo xong hoặc đã được xác nhận.",
        Refusal.NotTheCoordinator => "Chỉ đơn vị theo dõi kế hoạch hoặc lãnh đạo mới làm được việc này.",
        Refusal.SamePersonConfirms => "Người báo xong không tự xác nhận được. Hãy để người khác của đơn vị theo dõi hoặc lãnh đạo xác nhận.",
        Refusal.NotHeadOfThatUnit => "Chỉ trưởng đơn vị được giao mới làm được việc này.",
        Refusal.NotOfThatUnit => "Người nhận việc phải thuộc đơn vị được giao. Hãy chọn người khác.",
        Refusal.AlreadyAsked => "Việc này đang có một đề nghị lùi hạn chờ lãnh đạo quyết định.",
        Refusal.AlreadyDecided => "Đề nghị này đã được quyết định.",
        Refusal.DateNotLater => "Hạn mới phải sau hạn hiện tại và không sớm hơn hôm nay.",
        Refusal.ObstacleSettled => "Vướng mắc này đã được giải quyết. Hãy tải lại trang.",
        Refusal.ObstacleNotAnswered => "Lãnh đạo chưa cho ý kiến về vướng mắc này.",
        Refusal.PlanNotInForce => "Kế hoạch chưa ban hành hoặc không còn hiệu lực.",
        Refusal.NotAskedForFigures => "Đơn vị này không nhập số liệu cho mục tiêu này. Hãy đề nghị đơn vị theo dõi kế hoạch thêm đơn vị vào danh sách nhập số liệu.",
        Refusal.PeriodIsClosed => "Kỳ báo cáo này đã khóa. Hãy đề nghị đơn vị tổng hợp mở lại.",
        Refusal.ReportIsSent => "Báo cáo đã gửi. Hãy sửa nội dung rồi gửi lại bản sửa.",
        Refusal.WorkIsOpen => "Việc này đang làm, chưa kết thúc.",
        Refusal.PlanIsEnded => "Kế hoạch giao việc này đã kết thúc nên không mở lại việc được.",
        Refusal.NotTheirEvidence => "Chỉ người đã gửi minh chứng mới gỡ được minh chứng đó.",
        Refusal.WasSubmitted => "Kế hoạch đã từng được trình nên không xóa được.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
    };
}

/// <summary>An act that the rules do not allow; nothing was changed.</summary>
public sealed class ActRefusedException(Refusal reason) : Exception(reason.Message())
{
    public Refusal Reason { get; } = reason;

    /// <summary>For verbs that begin with their question: nothing where it holds.</summary>
    public static void ThrowIf(Refusal? reason)
    {
        if (reason is { } refusal)
        {
            throw new ActRefusedException(refusal);
        }
    }
}
