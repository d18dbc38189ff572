using System.ComponentModel.DataAnnotations;
using PlanPortal.Core.Reports;
using PlanPortal.Web.Features.Administration;

namespace PlanPortal.Web.Features.Reports;

/// <summary>The four fields of a unit's report.</summary>
public sealed record UnitReportForm
{
    private const string TooLong = "Hãy rút ngắn: tối đa {1} ký tự.";

    public Guid Version { get; init; }

    [Display(Name = "Kết quả thực hiện")]
    [StringLength(UnitReport.MaxWordsLength, ErrorMessage = TooLong)]
    public string? Done { get; init; }

    [Display(Name = "Khó khăn, vướng mắc")]
    [StringLength(UnitReport.MaxWordsLength, ErrorMessage = TooLong)]
    public string? Difficulties { get; init; }

    [Display(Name = "Đề xuất, kiến nghị")]
    [StringLength(UnitReport.MaxWordsLength, ErrorMessage = TooLong)]
    public string? Proposals { get; init; }

    [Display(Name = "Nhiệm vụ kỳ tới")]
    [StringLength(UnitReport.MaxWordsLength, ErrorMessage = TooLong)]
    public string? NextWork { get; init; }

    public ReportWords Words => new(Done, Difficulties, Proposals, NextWork);

    public static UnitReportForm Of(ReportWords words, Guid version) =>
        new() { Version = version, Done = words.Done, Difficulties = words.Difficulties, Proposals = words.Proposals, NextWork = words.NextWork };

    /// <summary>Where what was typed and what is stored say different things.</summary>
    public Conflict Against(ReportWords stored) => new("Người khác vừa sửa báo cáo này", [.. Fields(stored).Where(f => Trimmed(f.Typed) != Trimmed(f.Stored))]);

    private IEnumerable<(string Field, string Typed, string Stored)> Fields(ReportWords stored) =>
    [
        ("Kết quả thực hiện", Done ?? "", stored.Done ?? ""),
        ("Khó khăn, vướng mắc", Difficulties ?? "", stored.Difficulties ?? ""),
        ("Đề xuất, kiến nghị", Proposals ?? "", stored.Proposals ?? ""),
        ("Nhiệm vụ kỳ tới", NextWork ?? "", stored.NextWork ?? ""),
    ];

    private static string Trimmed(string words) => words.Trim().ReplaceLineEndings("\n");
}
