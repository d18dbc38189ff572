using System.ComponentModel.DataAnnotations;

namespace PlanPortal.Web.Features.Styleguide;

/// <summary>One field of each kind.</summary>
public sealed class SampleForm
{
    [Display(Name = "Trích yếu"), StringLength(120)]
    public string Subject { get; set; } = "";

    [Display(Name = "Thời hạn")]
    public DateOnly? Deadline { get; set; }

    [Display(Name = "Kinh phí"), Range(0, 100_000)]
    public decimal Budget { get; set; }

    [Display(Name = "Đơn vị chủ trì")]
    public int? UnitId { get; set; }

    [Display(Name = "Kết quả cần đạt")]
    public string? Result { get; set; }

    [Display(Name = "Nhắc tôi trước hạn ba ngày")]
    public bool Remind { get; set; }

    [Display(Name = "Tệp kèm theo")]
    public IFormFile? File { get; set; }
}

/// <summary>What a sign-in page asks for.</summary>
public sealed class SampleSignIn
{
    [Display(Name = "Tên đăng nhập")]
    public string UserName { get; set; } = "";

    [Display(Name = "Mật khẩu")]
    public string Password { get; set; } = "";
}
