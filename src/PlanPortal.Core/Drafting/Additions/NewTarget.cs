using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>A target to be written into a plan.</summary>
/// <param name="Measure">What is measured: <c>Tỷ lệ hồ sơ trực tuyến</c>.</param>
/// <param name="UpperValue">The upper end of a <see cref="Comparator.Range"/>, else null.</param>
/// <param name="Unit">The unit of measure: <c>%</c>, <c>mô hình</c>.</param>
/// <param name="Year">The milestone; null where the target has that of its section, or none.</param>
public sealed record NewTarget(string Measure, Comparator Comparator, decimal Value, decimal? UpperValue, string Unit, int? Year);
