using PlanPortal.Core.Execution;
using PlanPortal.Core.Registers;
using PlanPortal.Core.Reports;

namespace PlanPortal.Core.Searching;

/// <summary>What of a saved thing can be found, and what is shown of it when it was.</summary>
public readonly record struct Searchable(SearchKind Kind, int PlanId, int SubjectId, int? UnitId, DateOnly? On, string Title, string Words)
{
    /// <summary>Whether search follows it; of a report only what was sent, not the draft of its correction.</summary>
    public static bool Follows(object entity) => entity is IssuedTask or IssuedTarget or Obstacle or UnitReport { State: UnitReportState.Sent } or RegisterEntry;

    /// <param name="task">With its assignments; stored, as all others: the key must be known.</param>
    public static Searchable Of(IssuedTask task) => new(
        SearchKind.Task,
        task.PlanId,
        task.Id,
        task.Assignments.OrderBy(a => a.Role == AssignmentRole.Cooperating).FirstOrDefault()?.UnitId,
        task.DueOn,
        task.Name,
        Lines(("", Rest(task.Name)), ("Chủ trì", task.Lead), ("Phối hợp", task.Cooperating), ("Tham gia", task.Participants), ("Kết quả", task.Result), ("Thời gian", task.TimeText)));

    public static Searchable Of(IssuedTarget target) => new(
        SearchKind.Target,
        target.PlanId,
        target.Id,
        target.Assignments.Count > 0 ? target.Assignments[0].UnitId : null,
        target.DueOn,
        target.Statement,
        Lines(("", Rest(target.Statement)), ("Chỉ tiêu", target.Measure), ("Đơn vị tính", target.Unit), ("Năm", target.Years)));

    public static Searchable Of(Obstacle obstacle) => new(
        SearchKind.Obstacle,
        obstacle.PlanId,
        obstacle.Id,
        obstacle.UnitId,
        VietnamTime.DayOf(obstacle.RaisedAt),
        obstacle.Words,
        Lines(("", Rest(obstacle.Words)), ("Đề xuất", obstacle.Proposal), ("Ý kiến", obstacle.Opinion), ("Chỉ đạo", obstacle.Decision), ("Người nêu", obstacle.RaisedByName)));

    /// <param name="report">As it was sent, with its period.</param>
    public static Searchable Of(UnitReport report) => new(
        SearchKind.UnitReport,
        report.PlanId,
        report.Id,
        report.UnitId,
        report.SentOn,
        $"Báo cáo {report.Period.Name}",
        Lines(("", report.Done), ("Khó khăn", report.Difficulties), ("Đề xuất", report.Proposals), ("Kỳ tới", report.NextWork), ("Người gửi", report.SentByName)));

    public static Searchable Of(RegisterEntry entry) => new(
        SearchKind.RegisterEntry,
        entry.PlanId,
        entry.Id,
        null,
        entry.DocumentDate,
        $"{entry.NumberAndSymbol} {entry.TypeName} {entry.Subject}",
        Lines(("Người ký", entry.SignerName), ("Nơi nhận", entry.Recipients), ("Bản lưu", entry.ArchivedBy), ("Ký nhận", entry.Receipt), ("Ghi chú", entry.Note)));

    /// <summary>Of a thing that search <see cref="Follows"/>.</summary>
    public static Searchable Of(object entity) => entity switch
    {
        IssuedTask task => Of(task),
        IssuedTarget target => Of(target),
        Obstacle obstacle => Of(obstacle),
        UnitReport report => Of(report),
        RegisterEntry entry => Of(entry),
        _ => throw new ArgumentException($"Search does not follow {entity.GetType().Name}.", nameof(entity)),
    };

    /// <summary>The whole of a title that lists will cut.</summary>
    private static string? Rest(string title) => title.Length > SearchEntry.MaxTitleLength ? title : null;

    private static string Lines(params (string Label, string? Text)[] lines) =>
        string.Join('\n', lines.Where(l => !string.IsNullOrWhiteSpace(l.Text)).Select(l => l.Label.Length == 0 ? l.Text : $"{l.Label}: {l.Text}"));
}
