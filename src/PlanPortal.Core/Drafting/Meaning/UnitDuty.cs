namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>What a unit has to do, under <c>Tổ chức thực hiện</c>.</summary>
/// <param name="Unit">As written, without <c>Đề nghị</c>.</param>
/// <param name="Requested">True for an outside body, which is asked, not ordered: <c>Đề nghị …</c>.</param>
/// <param name="Duties">List items; paragraphs where there are none.</param>
/// <param name="Section">Path of the node of the outline.</param>
public sealed record UnitDuty(string Unit, bool Requested, int Duties, string Section);
