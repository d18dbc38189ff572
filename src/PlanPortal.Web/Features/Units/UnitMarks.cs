using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Features.Units;

/// <summary>How the state of a unit shows.</summary>
public static class UnitMarks
{
    private static readonly StateMark active = new("Hoạt động", "check-circle-fill", "green");
    private static readonly StateMark closed = new("Không còn", "slash-circle", "grey");

    public static StateMark Of(bool isActive) => isActive ? active : closed;
}
