using System.ComponentModel.DataAnnotations;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Additions;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans.Settling;
using Written = PlanPortal.Core.Drafting.Additions.Additions;

namespace PlanPortal.Web.Features.Reading.Additions;

public sealed record TargetAddition : AdditionForm
{
    public override ReadingKind Kind => ReadingKind.Target;

    [Display(Name = "Chỉ tiêu"), Required, StringLength(500)]
    public string? Measure { get; init; }

    [Display(Name = "So sánh")]
    public Comparator Comparator { get; init; } = Comparator.AtLeast;

    [Display(Name = "Mức"), Required]
    public decimal? Value { get; init; }

    [Display(Name = "Đến mức")]
    public decimal? UpperValue { get; init; }

    [Display(Name = "Đơn vị tính"), Required, StringLength(60)]
    public string? UnitOfMeasure { get; init; }

    [Display(Name = "Năm phải đạt")]
    public int? Year { get; init; }

    public override IReadOnlyList<Destination> Destinations(PlanText text) => Written.ForTargets(text);

    public override Addition Write(PlanText text) =>
        Written.AddTarget(text, new(Measure ?? "", Comparator, Value ?? 0, Comparator == Comparator.Range ? UpperValue : null, UnitOfMeasure ?? "", Year), Place);
}

public sealed record TaskAddition : AdditionForm
{
    public override ReadingKind Kind => ReadingKind.Task;

    [Display(Name = "Tên nhiệm vụ"), Required, StringLength(1000)]
    public string? Name { get; init; }

    [Display(Name = "Đơn vị chủ trì")]
    public IReadOnlyList<string?>? Lead { get; init; }

    [Display(Name = "Đơn vị phối hợp")]
    public IReadOnlyList<string?>? Cooperating { get; init; }

    [Display(Name = "Thành phần"), StringLength(500)]
    public string? Participants { get; init; }

    [Display(Name = "Thời gian thực hiện"), StringLength(300)]
    public string? Time { get; init; }

    [Display(Name = "Sản phẩm, kết quả"), StringLength(500)]
    public string? Result { get; init; }

    public override IReadOnlyList<Destination> Destinations(PlanText text) => Written.ForTasks(text);

    public override Addition Write(PlanText text) =>
        Written.AddTask(text, new(Name ?? "", Filled(Lead), Filled(Cooperating), Participants, Time, Result), Place);
}

public sealed record UnitDutiesAddition : AdditionForm
{
    public override ReadingKind Kind => ReadingKind.Duty;

    [Display(Name = "Đơn vị"), Required, StringLength(200)]
    public string? Unit { get; init; }

    [Display(Name = "Đơn vị ngoài cơ quan: chỉ đề nghị")]
    public bool Requested { get; init; }

    [Display(Name = "Các việc được giao"), Required, StringLength(10_000)]
    public string? Duties { get; init; }

    public override IReadOnlyList<Destination> Destinations(PlanText text) => Written.ForUnitDuties(text);

    public override Addition Write(PlanText text) =>
        Written.AddUnitDuties(text, new(Unit ?? "", Requested, [.. (Duties ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]), Place);
}

public sealed record ReportingAddition : AdditionForm
{
    public override ReadingKind Kind => ReadingKind.Reporting;

    [Display(Name = "Ai báo cáo"), Required, StringLength(300)]
    public string? Who { get; init; }

    [Display(Name = "Báo cáo ai"), Required, StringLength(300)]
    public string? To { get; init; }

    [Display(Name = "Gửi qua"), StringLength(300)]
    public string? Via { get; init; }

    [Display(Name = "Bao lâu một lần")]
    public ReportingEvery? Every { get; init; }

    [Display(Name = "Hạn gửi"), StringLength(200)]
    public string? Dates { get; init; }

    public override IReadOnlyList<Destination> Destinations(PlanText text) => Written.ForReporting(text);

    public override Addition Write(PlanText text) =>
        Written.AddReportingDuty(text, new(Who ?? "", To ?? "", string.IsNullOrWhiteSpace(Via) ? null : Via, Every, Filled([Dates])), Place);
}
