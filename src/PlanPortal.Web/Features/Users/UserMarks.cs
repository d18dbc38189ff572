using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Features.Users;

/// <summary>How the state of an account shows.</summary>
public static class UserMarks
{
    public static readonly StateMark Active = new("Đang hoạt động", "check-circle-fill", "green");
    public static readonly StateMark Closed = new("Đã ngừng", "slash-circle", "grey");
}
