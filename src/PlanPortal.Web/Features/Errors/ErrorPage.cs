namespace PlanPortal.Web.Features.Errors;

/// <summary>What to tell somebody whose request failed.</summary>
/// <param name="Kept">What they had typed, to be copied from the page.</param>
public sealed record ErrorPage(int Status, string Reference, IReadOnlyList<string> Kept)
{
    public string Title => Status switch
    {
        400 => "Chưa gửi được nội dung",
        401 or 403 => "Bạn không có quyền xem trang này",
        404 => "Không tìm thấy trang này",
        405 => "Không mở được trang này",
        409 => "Nội dung vừa được người khác thay đổi",
        413 => "Tệp gửi lên quá lớn",
        429 => "Có quá nhiều lần thử",
        _ => "Hệ thống gặp sự cố",
    };

    public string Advice => Status switch
    {
        400 => "Trang đã mở quá lâu hoặc nội dung gửi lên không đọc được. Hãy quay lại, tải lại trang rồi gửi lần nữa.",
        401 or 403 => "Nếu công việc của bạn cần trang này, hãy nhờ quản trị của cơ quan cấp quyền.",
        404 => "Địa chỉ có thể đã gõ nhầm, hoặc nội dung đã được chuyển đi. Hãy tìm theo tên trong ô tìm kiếm hoặc về trang đầu.",
        405 => "Địa chỉ này chỉ dùng để gửi nội dung. Hãy về trang đầu rồi mở lại từ đó.",
        409 => "Hãy quay lại, tải lại trang để xem bản mới rồi làm lại.",
        413 => "Mỗi lần gửi được nhiều nhất 50 MB. Hãy chọn tệp nhỏ hơn, hoặc chia thành nhiều tệp.",
        429 => "Hãy đợi vài phút rồi thử lại.",
        _ => "Việc này chưa thực hiện được. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo quản trị mã tham chiếu dưới đây.",
    };

    /// <summary>Only a fault of the portal is worth telephoning about.</summary>
    public bool ShowsReference => Status is 400 or >= 500;
}
