using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Web.Features.Reading.Additions;

/// <summary>How the forms that write text are called on screen and in addresses.</summary>
public static class AdditionNames
{
    public const string Target = "muc-tieu";
    public const string Task = "nhiem-vu";
    public const string Duties = "nhiem-vu-don-vi";
    public const string Reporting = "che-do-bao-cao";

    public static IReadOnlyList<ReadingKind> All { get; } = [ReadingKind.Task, ReadingKind.Target, ReadingKind.Duty, ReadingKind.Reporting];

    public static string AddressOf(int planId, ReadingKind kind) => $"/ke-hoach/{planId}/them/" + kind switch
    {
        ReadingKind.Target => Target,
        ReadingKind.Task => Task,
        ReadingKind.Duty => Duties,
        _ => Reporting,
    };

    /// <summary>In the middle of a sentence.</summary>
    public static string What(ReadingKind kind) => kind switch
    {
        ReadingKind.Target => "mục tiêu",
        ReadingKind.Task => "nhiệm vụ",
        ReadingKind.Duty => "việc của một đơn vị",
        _ => "chế độ báo cáo",
    };
}
