using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Reading;

/// <summary>How the kinds of things read are called on screen and in addresses.</summary>
public static class ReadingKinds
{
    /// <summary>Digits of a key that addresses carry: enough to tell the rows of one plan apart.</summary>
    private const int CodeLength = 12;

    /// <summary>The kinds that have rows, in the order of the tabs.</summary>
    public static IReadOnlyList<ReadingKind> All { get; } = [ReadingKind.Target, ReadingKind.Task, ReadingKind.Duty, ReadingKind.Reporting];

    public static string Slug(this ReadingKind kind) => kind switch
    {
        ReadingKind.Target => "muc-tieu",
        ReadingKind.Task => "nhiem-vu",
        ReadingKind.Duty => "don-vi",
        ReadingKind.Reporting => "bao-cao",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static ReadingKind? Parse(string? slug) => All.Select(k => (ReadingKind?)k).FirstOrDefault(k => k!.Value.Slug() == slug);

    /// <summary>In the middle of a sentence.</summary>
    public static string Name(this ReadingKind kind) => kind switch
    {
        ReadingKind.Target => "mục tiêu",
        ReadingKind.Task => "nhiệm vụ",
        ReadingKind.Duty => "nhiệm vụ của đơn vị",
        ReadingKind.Reporting => "chế độ báo cáo",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The tab on which the kind is shown.</summary>
    public static string Route(this ReadingKind kind) => kind switch
    {
        ReadingKind.Target => Routes.PlanTargets,
        ReadingKind.Reporting => Routes.PlanReporting,
        _ => Routes.PlanTasks,
    };

    public static PlanTab Tab(this ReadingKind kind) => kind switch
    {
        ReadingKind.Target => PlanTab.Targets,
        ReadingKind.Reporting => PlanTab.Reporting,
        _ => PlanTab.Tasks,
    };

    /// <summary>A key as addresses and fragments carry it.</summary>
    public static string Code(string key) => key[..CodeLength].ToLowerInvariant();

    public static string Code(this IReadingRow row) => Code(row.Key);

    /// <summary>The row that a form names, or null: its words were changed meanwhile.</summary>
    public static IReadingRow? Find(this SettledReading reading, string? code) => reading.Rows().FirstOrDefault(r => r.Code() == code);

    /// <summary>The rows that a form names, in its order; one whose words were changed meanwhile is left out.</summary>
    public static IReadOnlyList<IReadingRow> Find(this SettledReading reading, IReadOnlyCollection<string> codes)
    {
        var rows = reading.Rows().ToLookup(r => r.Code());
        return [.. codes.SelectMany(code => rows[code].Take(1))];
    }

    public static IReadingRow? Find(this SettledReading reading, ReadingKind kind, string code) =>
        reading.Rows().FirstOrDefault(r => r.Kind == kind && r.Code() == code);
}
