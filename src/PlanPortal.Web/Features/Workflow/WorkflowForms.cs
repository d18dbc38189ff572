using System.ComponentModel.DataAnnotations;
using PlanPortal.Core.Journal;

namespace PlanPortal.Web.Features.Workflow;

/// <summary>An act on a plan as it was on the page: the version says what the person saw.</summary>
public record ActForm
{
    public Guid Version { get; init; }

    /// <summary>A remark that goes with an approval, or the reason of a return or recall.</summary>
    [StringLength(Act.MaxDetailLength, ErrorMessage = "Hãy rút ngắn: tối đa {1} ký tự.")]
    public string? Words { get; init; }
}

public sealed record SignerForm : ActForm
{
    [Required(ErrorMessage = "Hãy chọn người ký.")]
    public int? SignerId { get; init; }
}

public sealed record SuccessorForm : ActForm
{
    /// <summary>Number of the plan that takes this one's place, <c>15</c> or <c>15/KH-UBND</c>.</summary>
    [Required(ErrorMessage = "Hãy nhập số của kế hoạch thay thế.")]
    public string? Number { get; init; }

    [Required(ErrorMessage = "Hãy nhập năm của kế hoạch thay thế.")]
    public int? Year { get; init; }
}
