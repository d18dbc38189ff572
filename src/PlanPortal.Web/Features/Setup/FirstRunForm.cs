using System.ComponentModel.DataAnnotations;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Web.Features.Setup;

public sealed class FirstRunForm
{
    [Required(ErrorMessage = "Hãy nhập tên cơ quan.")]
    [StringLength(Organization.MaxNameLength, ErrorMessage = "Tên cơ quan dài tối đa {1} ký tự.")]
    public string OrganizationName { get; set; } = "";

    [Required(ErrorMessage = "Hãy nhập địa danh.")]
    [StringLength(Organization.MaxPlaceLength, ErrorMessage = "Địa danh dài tối đa {1} ký tự.")]
    public string Place { get; set; } = "";

    [Required(ErrorMessage = "Hãy nhập ký hiệu kế hoạch.")]
    [StringLength(Organization.MaxSymbolLength, ErrorMessage = "Ký hiệu kế hoạch dài tối đa {1} ký tự.")]
    public string PlanSymbol { get; set; } = "KH-UBND";

    [StringLength(Organization.MaxNameLength, ErrorMessage = "Tên cơ quan chủ quản dài tối đa {1} ký tự.")]
    public string? PrintedSuperior { get; set; }

    [Required(ErrorMessage = "Hãy nhập họ và tên người quản trị.")]
    [StringLength(Person.MaxNameLength, ErrorMessage = "Họ và tên dài tối đa {1} ký tự.")]
    public string FullName { get; set; } = "";

    [StringLength(Person.MaxPositionLength, ErrorMessage = "Chức vụ dài tối đa {1} ký tự.")]
    public string? Position { get; set; }

    [Required(ErrorMessage = "Hãy nhập tên đăng nhập.")]
    [StringLength(64, ErrorMessage = "Tên đăng nhập dài tối đa {1} ký tự.")]
    public string UserName { get; set; } = "";

    [Required(ErrorMessage = "Hãy nhập mật khẩu.")]
    [StringLength(256, ErrorMessage = "Mật khẩu quá dài.")]
    public string Password { get; set; } = "";

    [Required(ErrorMessage = "Hãy nhập lại mật khẩu.")]
    [Compare(nameof(Password), ErrorMessage = "Hai lần nhập mật khẩu không giống nhau.")]
    public string Repeated { get; set; } = "";
}
