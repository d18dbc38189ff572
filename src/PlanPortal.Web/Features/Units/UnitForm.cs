using System.ComponentModel.DataAnnotations;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Web.Features.Units;

/// <summary>What an administrator types about a unit.</summary>
public sealed class UnitForm
{
    [Display(Name = "Tên đơn vị")]
    [Required]
    [StringLength(Unit.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>One per line.</summary>
    [Display(Name = "Tên gọi khác")]
    [StringLength(5000)]
    public string? Aliases { get; set; }

    [Display(Name = "Ngoài cơ quan")]
    public bool Outside { get; set; }

    [Display(Name = "Đang hoạt động")]
    public bool Active { get; set; }

    [Display(Name = "Thứ tự")]
    [Range(0, 9999)]
    public int SortOrder { get; set; }

    /// <summary>The state that the administrator saw; another one in the database is a conflict.</summary>
    public Guid Version { get; set; }

    public IReadOnlyList<string> AliasLines() =>
        (Aliases ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static UnitForm From(Unit unit) => new()
    {
        Name = unit.Name,
        Aliases = string.Join('\n', unit.Aliases.Select(a => a.Name)),
        Outside = unit.Outside,
        Active = unit.Active,
        SortOrder = unit.SortOrder,
        Version = unit.Version,
    };
}

/// <param name="Id">Null for a new unit.</param>
/// <param name="Form">What stands in the fields.</param>
/// <param name="Stored">The unit as the database has it; the same as the form for a new one.</param>
public sealed record UnitPage(int? Id, UnitForm Form, UnitForm Stored)
{
    /// <summary>Somebody else changed the unit meanwhile: the page shows both.</summary>
    public bool IsConflict { get; init; }

    /// <summary>The fields in which what was typed and what is stored differ, as people read them.</summary>
    public IEnumerable<(string Field, string Typed, string Stored)> Differences()
    {
        (string Field, string Typed, string Stored)[] fields =
        [
            ("Tên đơn vị", Form.Name, Stored.Name),
            ("Tên gọi khác", Lines(Form), Lines(Stored)),
            ("Ngoài cơ quan", YesNo(Form.Outside), YesNo(Stored.Outside)),
            ("Đang hoạt động", YesNo(Form.Active), YesNo(Stored.Active)),
            ("Thứ tự", $"{Form.SortOrder}", $"{Stored.SortOrder}"),
        ];
        return fields.Where(f => f.Typed != f.Stored);

        static string Lines(UnitForm form) => form.AliasLines() is { Count: > 0 } lines ? string.Join("; ", lines) : "(trống)";
        static string YesNo(bool value) => value ? "Có" : "Không";
    }
}
