using PlanPortal.Core.Execution;
using PlanPortal.Web.Features.Reading;

namespace PlanPortal.Web.Features.Targets;

/// <summary>How far a target is, in words for people.</summary>
public static class TargetWords
{
    /// <summary><c>62 %</c>.</summary>
    public static string Figure(decimal value, string? unit) =>
        string.IsNullOrEmpty(unit) ? ReadingWords.Shown(value) : unit[0] == '%' ? $"{ReadingWords.Shown(value)}{unit}" : $"{ReadingWords.Shown(value)} {unit}";

    /// <summary>The level that the plan sets; null for an aim without a figure.</summary>
    public static string? Level(this TargetGoal goal, string? unit) => ReadingWords.Figure(goal.Comparator, goal.Value, goal.UpperValue, unit);

    /// <summary>The answer in one sentence: <c>Đạt 62/80 %, chậm so với tiến độ</c>.</summary>
    public static string Answer(this TargetProgress progress, string? unit)
    {
        var level = progress.Goal.Level(unit);
        if (progress.Newest is not { } newest)
        {
            return level is null ? "Chưa có số liệu" : $"Chưa có số liệu; mục tiêu {level}";
        }

        var plain = progress.Rises && progress.Goal.UpperValue is null;
        var now = plain ? $"Đạt {Figure(newest.Value, null)}/{Figure(progress.Goal.Value!.Value, unit)}" : $"Hiện là {Figure(newest.Value, unit)}";
        var against = plain || level is null ? "" : $" (mục tiêu {level})";
        return progress.Standing switch
        {
            TargetStanding.Met => $"{now}{against}, đã đạt mục tiêu",
            TargetStanding.OnTrack => $"{now}{against}, {(progress.Keeps ? "đang giữ được mức đề ra" : "đúng tiến độ")}",
            TargetStanding.AtRisk => $"{now}{against}, {(progress.Keeps ? "ra ngoài mức đề ra" : "chậm so với tiến độ")}",
            TargetStanding.Missed => $"{now}{against}, hết hạn mà chưa đạt",
            _ => now,
        };
    }

    /// <summary>The name that people use.</summary>
    public static string Name(this Combination combination) => combination switch
    {
        Combination.Latest => "Lấy số liệu mới nhất",
        Combination.Sum => "Cộng số liệu các đơn vị",
        Combination.Average => "Bình quân số liệu các đơn vị",
        _ => throw new ArgumentOutOfRangeException(nameof(combination)),
    };
}
