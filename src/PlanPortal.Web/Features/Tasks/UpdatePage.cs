using PlanPortal.Core.Execution;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>The form in which a unit says how far its part is.</summary>
/// <param name="BackTo">Where saving leads; null is the page of the work.</param>
public sealed record UpdatePage(TaskPage Page, WorkPart Part, string? BackTo)
{
    /// <summary>In the row of a list: a few fields, the rest behind one click.</summary>
    public bool InRow => BackTo is not null;
}
