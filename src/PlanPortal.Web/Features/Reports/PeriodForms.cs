using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Reports;

/// <summary>A period opened by hand.</summary>
public sealed record NewPeriodForm
{
    [Display(Name = "Kế hoạch")]
    [Required(ErrorMessage = "Hãy chọn kế hoạch.")]
    public int? PlanId { get; init; }

    [Display(Name = "Tên kỳ báo cáo")]
    [Required(ErrorMessage = "Hãy nhập tên kỳ báo cáo.")]
    [StringLength(ReportingPeriod.MaxNameLength, ErrorMessage = "Hãy rút ngắn: tối đa {1} ký tự.")]
    public string Name { get; init; } = "";

    [Display(Name = "Từ ngày")]
    [Required(ErrorMessage = "Hãy nhập ngày bắt đầu.")]
    public DateOnly? From { get; init; }

    [Display(Name = "Đến hết ngày")]
    [Required(ErrorMessage = "Hãy nhập ngày kết thúc.")]
    public DateOnly? Until { get; init; }

    [Display(Name = "Đơn vị nộp trước hết ngày")]
    [Required(ErrorMessage = "Hãy nhập hạn nộp của các đơn vị.")]
    public DateOnly? UnitsDueOn { get; init; }
}

/// <summary>A signed plan to choose.</summary>
public sealed record PlanChoice(int Id, string Title, int? Number, string Symbol)
{
    /// <summary>More than a body issues in a year and a half; who needs an older one finds it by its page.</summary>
    public const int Most = 300;

    public string Label => $"Số {DocumentNo.Of(Number, Symbol)}: {Title}";

    /// <summary>Plans in force, newest first: those that this person's unit coordinates, or all.</summary>
    public static Task<List<PlanChoice>> LoadAsync(PortalDbContext database, Person person, bool own, CancellationToken cancellationToken)
    {
        var (unitId, all) = (person.UnitId, !own || person.Is(Roles.Office));
        return database.Plans.AsNoTracking()
            .Where(p => (p.State == PlanState.Issued || (!own && p.State == PlanState.Closed)) && p.TypeName != DocumentTypes.Report && (all || p.UnitId == unitId))
            .OrderByDescending(p => p.IssuedOn).ThenByDescending(p => p.Id).Take(Most)
            .Select(p => new PlanChoice(p.Id, p.Title, p.Number, p.Symbol)).ToListAsync(cancellationToken);
    }
}

public sealed record NewPeriodPage(NewPeriodForm Form, IReadOnlyList<PlanChoice> Plans);

/// <summary>A report over several plans.</summary>
public sealed record ReviewForm
{
    /// <summary>A document over more plans is one that nobody reads.</summary>
    public const int MostPlans = 30;

    [Display(Name = "Trích yếu báo cáo")]
    [Required(ErrorMessage = "Hãy nhập trích yếu, ví dụ: Tổng kết thực hiện các kế hoạch năm 2026.")]
    [StringLength(Plan.MaxTitleLength, ErrorMessage = "Hãy rút ngắn: tối đa {1} ký tự.")]
    public string Subject { get; init; } = "";

    [Display(Name = "Số liệu từ ngày")]
    [Required(ErrorMessage = "Hãy nhập ngày bắt đầu.")]
    public DateOnly? From { get; init; }

    [Display(Name = "Đến hết ngày")]
    [Required(ErrorMessage = "Hãy nhập ngày kết thúc.")]
    public DateOnly? Until { get; init; }

    /// <summary>Null where none was ticked.</summary>
    public IReadOnlyList<int>? Plans { get; init; }

    /// <summary>The year's report, with the organization's closing day.</summary>
    public static ReviewForm OfYear(int year, int closingDay)
    {
        var span = new PeriodCalendar(closingDay).Year(year);
        return new() { Subject = $"Tổng kết thực hiện các kế hoạch năm {year}", From = span.From, Until = span.Until };
    }
}

public sealed record ReviewPage(ReviewForm Form, IReadOnlyList<PlanChoice> Plans);
