using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PlanPortal.Core.Plans;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Drafting;

/// <summary>How a new plan begins.</summary>
public enum DraftSource
{
    Paste,
    Upload,
    Blank,
}

public sealed record NewPlanForm
{
    public DraftSource Source { get; init; }

    /// <summary>The pasted text.</summary>
    public string? Text { get; init; }

    [ValidateNever]
    public IFormFile? File { get; init; }

    /// <summary>Trích yếu of a plan begun from a blank sheet.</summary>
    public string? Subject { get; init; }
}

public sealed record EditForm
{
    /// <summary>What the text area was filled from.</summary>
    public Guid Version { get; init; }

    public string? Text { get; init; }
}

/// <summary>The editor: the plan's head, the text as typed and what it reads as.</summary>
public sealed record EditPage(PlanPage Page, EditForm Form, Preview? Preview);

/// <summary>Somebody else saved meanwhile: what is stored now against what was typed; nothing is lost.</summary>
public sealed record EditConflict(PlanPage Page, EditForm Form, TextComparison Comparison);
