using System.ComponentModel.DataAnnotations;
using System.Globalization;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Web.Features.Reading;

public sealed class TargetFields : IReadingFields
{
    [Display(Name = "Mục tiêu")]
    [Required]
    [StringLength(2000)]
    public string Statement { get; set; } = "";

    [Display(Name = "So sánh")]
    public Comparator? Comparator { get; set; }

    [Display(Name = "Con số")]
    public decimal? Value { get; set; }

    [Display(Name = "Đến")]
    public decimal? UpperValue { get; set; }

    [Display(Name = "Đơn vị tính")]
    [StringLength(100)]
    public string? Unit { get; set; }

    [Display(Name = "Năm phải đạt")]
    [StringLength(100)]
    public string? Years { get; set; }

    public string Prefix => nameof(ReadingForm.Target);

    public Correction ToCorrection() => new TargetCorrection(
        Statement.Trim(),
        Value is null ? null : Comparator ?? Core.Drafting.Meaning.Comparator.Equal,
        Value,
        Comparator == Core.Drafting.Meaning.Comparator.Range ? UpperValue : null,
        Value is null ? null : Typed.OrNull(Unit),
        [.. Typed.Parts(Years).Select(Year).OfType<int>()]);

    public IEnumerable<(string Field, string Problem)> Problems(int? planYear)
    {
        if (Comparator is not null && Value is null)
        {
            yield return (nameof(Value), "Hãy nhập con số phải đạt, hoặc chọn “Không có con số”.");
        }

        if (Comparator == Core.Drafting.Meaning.Comparator.Range && (UpperValue is null || UpperValue <= Value))
        {
            yield return (nameof(UpperValue), "Hãy nhập con số lớn hơn con số đầu.");
        }

        foreach (var (field, value) in new[] { (nameof(Value), Value), (nameof(UpperValue), UpperValue) })
        {
            if (value is { } figure && Math.Abs(figure) >= IssuedTarget.MaxValue)
            {
                yield return (field, "Con số quá lớn. Hãy dùng đơn vị tính lớn hơn, ví dụ triệu đồng, tỷ đồng.");
            }
        }

        if (Typed.Parts(Years).FirstOrDefault(y => Year(y) is null) is { } wrong)
        {
            yield return (nameof(Years), $"“{wrong}” không phải năm. Hãy nhập như 2026 hoặc 2026, 2030.");
        }
    }

    public static TargetFields Of(Target target) => new()
    {
        Statement = target.Statement,
        Comparator = target.Comparator,
        Value = target.Value,
        UpperValue = target.UpperValue,
        Unit = target.Unit,
        Years = string.Join(", ", target.Years),
    };

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2999 ? year : null;
}

public sealed class TaskFields : IReadingFields
{
    [Display(Name = "Nhiệm vụ")]
    [Required]
    [StringLength(2000)]
    public string Name { get; set; } = "";

    [Display(Name = "Đơn vị chủ trì")]
    [StringLength(2000)]
    public string? Lead { get; set; }

    [Display(Name = "Đơn vị phối hợp")]
    [StringLength(4000)]
    public string? Cooperating { get; set; }

    [Display(Name = "Thành phần tham gia")]
    [StringLength(1000)]
    public string? Participants { get; set; }

    [Display(Name = "Thời gian thực hiện")]
    [StringLength(500)]
    public string? Time { get; set; }

    public bool KeepTime { get; set; }

    [Display(Name = "Kết quả, sản phẩm")]
    [StringLength(2000)]
    public string? Result { get; set; }

    public string Prefix => nameof(ReadingForm.Task);

    TypedTime? IReadingFields.Time => new(Time, KeepTime);

    public Correction ToCorrection() => new TaskCorrection(
        Name.Trim(), Typed.Lines(Lead), Typed.Lines(Cooperating), Typed.OrNull(Participants), Typed.OrNull(Time), Typed.OrNull(Result));

    public static TaskFields Of(PlanTask task) => new()
    {
        Name = task.Name,
        Lead = string.Join('\n', task.Lead),
        Cooperating = string.Join('\n', task.Cooperating),
        Participants = task.Participants,
        Time = task.Time?.Text,
        KeepTime = task.Time?.Kind == DeadlineKind.Unknown,
        Result = task.Result,
    };
}

public sealed class DutyFields : IReadingFields
{
    [Display(Name = "Đơn vị")]
    [Required]
    [StringLength(500)]
    public string Unit { get; set; } = "";

    [Display(Name = "Đề nghị phối hợp, không giao việc")]
    public bool Requested { get; set; }

    [Display(Name = "Nhiệm vụ")]
    [Required]
    [StringLength(4000)]
    public string Text { get; set; } = "";

    [Display(Name = "Thời gian thực hiện")]
    [StringLength(500)]
    public string? Time { get; set; }

    public bool KeepTime { get; set; }

    public string Prefix => nameof(ReadingForm.Duty);

    TypedTime? IReadingFields.Time => new(Time, KeepTime);

    public Correction ToCorrection() => new DutyCorrection(Unit.Trim(), Requested, Text.Trim(), Typed.OrNull(Time));

    public static DutyFields Of(AssignedDuty duty) => new()
    {
        Unit = duty.Unit,
        Requested = duty.Requested,
        Text = duty.Text,
        Time = duty.Time?.Text,
        KeepTime = duty.Time?.Kind == DeadlineKind.Unknown,
    };
}

public sealed class ReportingFields : IReadingFields
{
    [Display(Name = "Ai báo cáo")]
    [StringLength(1000)]
    public string? Who { get; set; }

    [Display(Name = "Báo cáo ai")]
    [StringLength(2000)]
    public string? To { get; set; }

    [Display(Name = "Gửi qua")]
    [StringLength(500)]
    public string? Via { get; set; }

    [Display(Name = "Loại báo cáo")]
    [Required(ErrorMessage = "Hãy chọn loại báo cáo.")]
    public ReportingKind? Kind { get; set; }

    [Display(Name = "Bao lâu một lần")]
    public ReportingEvery? Every { get; set; }

    [Display(Name = "Ngày phải báo cáo")]
    [StringLength(500)]
    public string? Dates { get; set; }

    public string Prefix => nameof(ReadingForm.Reporting);

    public Correction ToCorrection() => new ReportingCorrection(
        Typed.OrNull(Who), Typed.Lines(To), Typed.OrNull(Via), Kind ?? ReportingKind.UnspecifiedPeriod, Every, Typed.Parts(Dates));

    public IEnumerable<(string Field, string Problem)> Problems(int? planYear)
    {
        if (Every is not null && Kind is not (null or ReportingKind.Periodic))
        {
            yield return (nameof(Every), "Chỉ báo cáo định kỳ mới có bao lâu một lần. Hãy chọn “Định kỳ” hoặc bỏ trống mục này.");
        }
    }

    public static ReportingFields Of(ReportingDuty duty) => new()
    {
        Who = duty.Who,
        To = string.Join('\n', duty.To),
        Via = duty.Via,
        Kind = duty.Kind,
        Every = duty.Every,
        Dates = string.Join("; ", duty.Dates),
    };
}
