using System.ComponentModel.DataAnnotations;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Web.Features.Setup;

public sealed class FirstRunForm
{
    [Display(Name = "Tên cơ quan")]
    [Required]
    [StringLength(Organization.MaxNameLength)]
    public string OrganizationName { get; set; } = "";

    [Display(Name = "Địa danh")]
    [Required]
    [StringLength(Organization.MaxPlaceLength)]
    public string Place { get; set; } = "";

    [Display(Name = "Ký hiệu kế hoạch")]
    [Required]
    [StringLength(Organization.MaxSymbolLength)]
    public string PlanSymbol { get; set; } = "KH-UBND";

    [Display(Name = "Cơ quan chủ quản in trên văn bản")]
    [StringLength(Organization.MaxNameLength)]
    public string? PrintedSuperior { get; set; }

    [Display(Name = "Họ và tên")]
    [Required]
    [StringLength(Person.MaxNameLength)]
    public string FullName { get; set; } = "";

    [Display(Name = "Chức vụ")]
    [StringLength(Person.MaxPositionLength)]
    public string? Position { get; set; }

    [Display(Name = "Tên đăng nhập")]
    [Required]
    [StringLength(64)]
    public string UserName { get; set; } = "";

    [Display(Name = "Mật khẩu")]
    [Required]
    [StringLength(256)]
    public string Password { get; set; } = "";

    [Display(Name = "Nhập lại mật khẩu")]
    [Required]
    [Compare(nameof(Password), ErrorMessage = "Hai lần nhập mật khẩu không giống nhau.")]
    public string Repeated { get; set; } = "";
}
