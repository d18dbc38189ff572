using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Features.Users;

/// <summary>How the state of an account shows.</summary>
public static class UserMarks
{
    private static readonly StateMark active = new("Hoạt động", "check-circle-fill", "green");
    private static readonly StateMark closed = new("Đã ngừng", "slash-circle", "grey");

    public static StateMark Of(bool isActive) => isActive ? active : closed;
}
