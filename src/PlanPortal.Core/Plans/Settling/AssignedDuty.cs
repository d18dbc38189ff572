using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Plans.Settling;

/// <summary>One duty of a unit under <c>Tổ chức thực hiện</c>, by itself.</summary>
/// <param name="Unit">As written.</param>
/// <param name="Requested">True for an outside body: <c>Đề nghị …</c>.</param>
/// <param name="Section">Path of the node of the outline.</param>
public sealed record AssignedDuty(string Unit, bool Requested, string Text, Deadline? Time, string Section);
