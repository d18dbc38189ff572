namespace PlanPortal.Core.Drafting.Additions;

/// <summary>Duties of a unit to be written under <c>Tổ chức thực hiện</c>.</summary>
/// <param name="Unit">The unit's name, without <c>Đề nghị</c>.</param>
/// <param name="Requested">True for an outside body, which is asked, not ordered.</param>
public sealed record NewUnitDuties(string Unit, bool Requested, IReadOnlyList<string> Duties);
