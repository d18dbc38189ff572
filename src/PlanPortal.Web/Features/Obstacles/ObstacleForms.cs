using System.ComponentModel.DataAnnotations;
using PlanPortal.Core.Execution;

namespace PlanPortal.Web.Features.Obstacles;

/// <summary>What somebody types who raises an obstacle.</summary>
public sealed class RaiseForm
{
    [Display(Name = "Kế hoạch")]
    [Required(ErrorMessage = "Hãy chọn kế hoạch.")]
    public int? PlanId { get; set; }

    [Display(Name = "Việc bị vướng")]
    public int? WorkItemId { get; set; }

    [Display(Name = "Khó khăn, vướng mắc")]
    [Required]
    [StringLength(Obstacle.MaxWordsLength)]
    public string Words { get; set; } = "";

    [Display(Name = "Đề xuất, kiến nghị")]
    [StringLength(Obstacle.MaxWordsLength)]
    public string? Proposal { get; set; }
}

/// <summary>The coordinating unit's opinion.</summary>
public sealed class PassOnForm
{
    public Guid Version { get; set; }

    [Display(Name = "Ý kiến của đơn vị theo dõi")]
    [StringLength(Obstacle.MaxWordsLength)]
    public string? Opinion { get; set; }
}

/// <summary>A leader's decision, and the work that may come of it.</summary>
public sealed class AnswerForm
{
    public Guid Version { get; set; }

    [Display(Name = "Ý kiến chỉ đạo")]
    [Required]
    [StringLength(Obstacle.MaxWordsLength)]
    public string Decision { get; set; } = "";

    /// <summary>Null where no work comes of it.</summary>
    [Display(Name = "Giao đơn vị thực hiện")]
    public int? LeadUnitId { get; set; }

    [Display(Name = "Hạn hoàn thành")]
    public DateOnly? DueOn { get; set; }

    /// <summary>Left empty the decision itself is the work.</summary>
    [Display(Name = "Nội dung việc giao")]
    [StringLength(WorkItem.MaxDirectiveLength)]
    public string? Directive { get; set; }
}

public sealed class WithdrawForm
{
    public Guid Version { get; set; }

    [Display(Name = "Lý do rút")]
    [Required]
    [StringLength(Obstacle.MaxWordsLength)]
    public string Reason { get; set; } = "";
}
