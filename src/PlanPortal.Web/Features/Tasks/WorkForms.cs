using PlanPortal.Core.Execution;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>What every form about a piece of work sends.</summary>
public record WorkForm
{
    /// <summary>The version of the work that the form was made from.</summary>
    public Guid Version { get; init; }

    /// <summary>Where to go after it was saved: a path of the portal; the work's own page where there is none.</summary>
    public string? BackTo { get; init; }

    public string? Words { get; init; }
}

/// <summary>How far a unit's part is.</summary>
public sealed record ReportForm : WorkForm
{
    public int Part { get; init; }

    public PartState? State { get; init; }

    public int? Percent { get; init; }

    /// <summary>The button that says done, whatever the fields say.</summary>
    public bool Finish { get; init; }
}

public sealed record HandOnForm : WorkForm
{
    public int Part { get; init; }

    /// <summary>Null gives it back to all of the unit.</summary>
    public int? Person { get; init; }
}

public sealed record StepForm : WorkForm
{
    public int Part { get; init; }

    public string? Text { get; init; }

    public DateOnly? DueOn { get; init; }

    public bool Done { get; init; }
}

public sealed record DueDateForm : WorkForm
{
    public int Part { get; init; }

    public DateOnly? Wanted { get; init; }
}

public sealed record DueDateDecisionForm : WorkForm
{
    public int RequestId { get; init; }

    public bool Grant { get; init; }

    public DateOnly? Until { get; init; }
}

public sealed record SetAsideForm : WorkForm
{
    public WorkState State { get; init; }
}
