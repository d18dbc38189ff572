using PlanPortal.Core;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Web.Features.Reading;

/// <summary>The fields of one kind of thing read.</summary>
public interface IReadingFields
{
    /// <summary>Before the names of the fields in a form.</summary>
    string Prefix { get; }

    /// <summary>The time, of kinds that have one.</summary>
    TypedTime? Time => null;

    Correction ToCorrection();

    /// <summary>What the attributes of the fields cannot say.</summary>
    IEnumerable<(string Field, string Problem)> Problems(int? planYear) => Time is { } time ? time.Problems(planYear) : [];
}

/// <summary>A time in words, as a plan would write it.</summary>
/// <param name="Kept">The person keeps words that name no day.</param>
public sealed record TypedTime(string? Words, bool Kept)
{
    public bool IsUnknown(int? planYear) => !string.IsNullOrWhiteSpace(Words) && Deadline.Read(Words.Trim(), planYear).Kind == DeadlineKind.Unknown;

    public IEnumerable<(string Field, string Problem)> Problems(int? planYear) => IsUnknown(planYear) && !Kept
        ? [("Time", $"“{Words!.Trim().Shortened(60)}” chưa hiểu thành ngày nên sẽ không có hạn. Hãy viết như “trước ngày 30/6/2026”, “Quý II/2026”, “thường xuyên”, hoặc chọn giữ nguyên.")]
        : [];
}

internal static class Typed
{
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>One a line.</summary>
    public static IReadOnlyList<string> Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static IReadOnlyList<string> Parts(string? text) =>
        (text ?? "").Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
