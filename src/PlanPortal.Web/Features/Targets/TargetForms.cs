using System.ComponentModel.DataAnnotations;
using PlanPortal.Core.Execution;

namespace PlanPortal.Web.Features.Targets;

/// <summary>One figure of a target.</summary>
public sealed class FigureForm
{
    [Display(Name = "Số liệu")]
    [Required(ErrorMessage = "Hãy nhập số liệu.")]
    public decimal? Value { get; set; }

    [Display(Name = "Tính đến ngày")]
    [Required(ErrorMessage = "Hãy nhập ngày chốt số liệu.")]
    public DateOnly? AsOf { get; set; }

    /// <summary>Whose figure it is; null is the person's own unit.</summary>
    [Display(Name = "Đơn vị")]
    public int? UnitId { get; set; }

    [Display(Name = "Nguồn số liệu")]
    [StringLength(TargetFigure.MaxSourceLength)]
    public string? Source { get; set; }

    /// <summary>The figure of that day that the person has seen and wants replaced.</summary>
    public int? Corrects { get; set; }
}

/// <summary>How a target is followed.</summary>
public sealed class TrackingForm
{
    public Guid? Version { get; set; }

    [Display(Name = "Cách tính số liệu chung")]
    public Combination Combination { get; set; }

    [Display(Name = "Số liệu đầu kỳ")]
    public decimal? Baseline { get; set; }

    /// <summary>The ticked boxes.</summary>
    [Display(Name = "Đơn vị nhập số liệu")]
    public List<int> Units { get; set; } = [];
}

/// <summary>Figures of many targets at once, all of one day.</summary>
public sealed class QuickForm
{
    [Display(Name = "Tính đến ngày")]
    [Required(ErrorMessage = "Hãy nhập ngày chốt số liệu.")]
    public DateOnly? AsOf { get; set; }

    [Display(Name = "Nguồn số liệu chung")]
    [StringLength(TargetFigure.MaxSourceLength)]
    public string? Source { get; set; }

    public List<QuickRowForm> Rows { get; set; } = [];
}

public sealed class QuickRowForm
{
    public int TargetId { get; set; }

    /// <summary>Name of its fields: by its target, so that what was typed stays with it whatever the list does meanwhile.</summary>
    public string Field => $"Form.Rows[{TargetId}]";

    /// <summary>Null where nothing is entered for this target.</summary>
    [Display(Name = "Số liệu")]
    public decimal? Value { get; set; }

    public int? Corrects { get; set; }
}
