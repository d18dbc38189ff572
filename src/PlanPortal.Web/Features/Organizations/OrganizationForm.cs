using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Web.Features.Organizations;

public sealed class OrganizationForm
{
    [Display(Name = "Tên cơ quan")]
    [Required]
    [StringLength(Organization.MaxNameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Địa danh")]
    [Required]
    [StringLength(Organization.MaxPlaceLength)]
    public string Place { get; set; } = "";

    [Display(Name = "Ký hiệu kế hoạch")]
    [Required]
    [StringLength(Organization.MaxSymbolLength)]
    public string PlanSymbol { get; set; } = "";

    [Display(Name = "Cơ quan chủ quản in trên văn bản")]
    [StringLength(Organization.MaxNameLength)]
    public string? PrintedSuperior { get; set; }

    [Display(Name = "Một người được làm nhiều bước")]
    public bool OnePersonMayActTwice { get; set; }

    [Display(Name = "Dùng Times New Roman")]
    public bool PrefersTimesNewRoman { get; set; }

    /// <summary>Stands for the settings that the administrator saw: a hash, because an organization keeps no version.</summary>
    public string Seen { get; set; } = "";

    public static OrganizationForm From(Organization organization)
    {
        var form = new OrganizationForm
        {
            Name = organization.Name,
            Place = organization.Place,
            PlanSymbol = organization.PlanSymbol,
            PrintedSuperior = organization.PrintedSuperior,
            OnePersonMayActTwice = organization.OnePersonMayActTwice,
            PrefersTimesNewRoman = organization.PrefersTimesNewRoman,
        };
        form.Seen = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', form.Fields().Select(f => f.Value)))));
        return form;
    }

    /// <summary>What is set, as people read it.</summary>
    internal IEnumerable<(string Field, string Value)> Fields() =>
    [
        ("Tên cơ quan", Name),
        ("Địa danh", Place),
        ("Ký hiệu kế hoạch", PlanSymbol),
        ("Cơ quan chủ quản in trên văn bản", PrintedSuperior ?? "(không in)"),
        ("Một người được làm nhiều bước", OnePersonMayActTwice ? "Có" : "Không"),
        ("Dùng Times New Roman", PrefersTimesNewRoman ? "Có" : "Không"),
    ];
}

/// <param name="Form">What stands in the fields.</param>
/// <param name="Stored">The settings as the database has them.</param>
public sealed record OrganizationPage(OrganizationForm Form, OrganizationForm Stored)
{
    /// <summary>Somebody else saved meanwhile: the page shows both.</summary>
    public bool IsConflict { get; init; }

    /// <summary>The fields in which what was typed and what is stored differ.</summary>
    public IEnumerable<(string Field, string Typed, string Stored)> Differences() =>
        Form.Fields().Zip(Stored.Fields(), (typed, stored) => (typed.Field, Typed: typed.Value, Stored: stored.Value))
            .Where(d => d.Typed != d.Stored);
}
