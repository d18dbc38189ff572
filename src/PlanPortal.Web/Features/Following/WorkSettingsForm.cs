using System.ComponentModel.DataAnnotations;
using System.Globalization;
using PlanPortal.Core;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Web.Features.Following;

public sealed class WorkSettingsForm
{
    /// <summary>Parted by commas.</summary>
    [Display(Name = "Nhắc trước hạn (số ngày)")]
    [StringLength(60)]
    public string? RemindBefore { get; set; }

    [Display(Name = "Nhắc lại việc quá hạn sau mỗi (ngày)")]
    [Range(1, 365)]
    public int RemindLateEvery { get; set; }

    [Display(Name = "Báo trưởng đơn vị khi quá hạn (ngày)")]
    [Range(0, 365)]
    public int EscalateToHeadAfter { get; set; }

    [Display(Name = "Báo lãnh đạo khi quá hạn (ngày)")]
    [Range(0, 365)]
    public int EscalateToLeaderAfter { get; set; }

    [Display(Name = "Xác nhận hoàn thành")]
    public bool NeedsConfirmation { get; set; }

    [Display(Name = "Ngày chốt số liệu trong tháng")]
    [Range(1, 28)]
    public int ClosingDay { get; set; }

    [Display(Name = "Đơn vị nộp báo cáo sau ngày chốt (ngày)")]
    [Range(0, 31)]
    public int UnitReportDays { get; set; }

    /// <summary>The settings that the administrator saw; empty while the organization has saved none.</summary>
    public Guid Version { get; set; }

    /// <param name="settings">As stored, or null where the organization has changed nothing yet.</param>
    public static WorkSettingsForm From(WorkSettings? settings, int organizationId)
    {
        var shown = settings ?? WorkSettings.Default(organizationId);
        return new()
        {
            RemindBefore = shown.RemindBefore.Replace(",", ", ", StringComparison.Ordinal),
            RemindLateEvery = shown.RemindLateEvery,
            EscalateToHeadAfter = shown.EscalateToHeadAfter,
            EscalateToLeaderAfter = shown.EscalateToLeaderAfter,
            NeedsConfirmation = shown.NeedsConfirmation,
            ClosingDay = shown.ClosingDay,
            UnitReportDays = shown.UnitReportDays,
            Version = settings?.Version ?? Guid.Empty,
        };
    }

    /// <exception cref="InvalidInputException">Something else than numbers stands there.</exception>
    public IReadOnlyList<int> DaysBefore() =>
        [.. (RemindBefore ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Number)];

    /// <summary>What is set, as people read it.</summary>
    internal IEnumerable<(string Field, string Value)> Fields() =>
    [
        ("Nhắc trước hạn", string.IsNullOrWhiteSpace(RemindBefore) ? "(không nhắc)" : $"{RemindBefore.Trim()} ngày"),
        ("Nhắc lại việc quá hạn", $"sau mỗi {RemindLateEvery} ngày"),
        ("Báo trưởng đơn vị", $"quá hạn {EscalateToHeadAfter} ngày"),
        ("Báo lãnh đạo", $"quá hạn {EscalateToLeaderAfter} ngày"),
        ("Xác nhận hoàn thành", NeedsConfirmation ? "Có" : "Không"),
        ("Ngày chốt số liệu", $"ngày {ClosingDay}"),
        ("Đơn vị nộp báo cáo", $"sau ngày chốt {UnitReportDays} ngày"),
    ];

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
        ? days
        : throw new InvalidInputException($"“{text}” không phải là số ngày. Hãy ghi các số cách nhau bằng dấu phẩy, ví dụ: 7, 3, 1.");
}

/// <param name="Form">What stands in the fields.</param>
/// <param name="Stored">The settings as the database has them.</param>
/// <param name="Mail">How the digests fare.</param>
public sealed record WorkSettingsPage(WorkSettingsForm Form, WorkSettingsForm Stored, MailStanding Mail)
{
    /// <summary>Somebody else saved meanwhile: the page shows both.</summary>
    public bool IsConflict { get; init; }

    /// <summary>The fields in which what was typed and what is stored differ.</summary>
    public IEnumerable<(string Field, string Typed, string Stored)> Differences() =>
        Form.Fields().Zip(Stored.Fields(), (typed, stored) => (typed.Field, Typed: typed.Value, Stored: stored.Value)).Where(d => d.Typed != d.Stored);
}

/// <param name="Waiting">Digests that wait to be sent.</param>
/// <param name="Failed">Digests of the last month that were given up.</param>
/// <param name="LastRound">The last day whose round is done; null before the first.</param>
public sealed record MailStanding(bool IsSetUp, int Waiting, int Failed, string? Problem, DateOnly? LastRound);
