namespace PlanPortal.Core.Drafting.Additions;

/// <summary>A task to be written into a plan; it needs a lead unit or a time to be one.</summary>
/// <param name="Time">In words that read as a deadline: <c>trước ngày 30/6/2026</c>, <c>Quý II/2026</c>, <c>thường xuyên</c>.</param>
public sealed record NewTask(string Name, IReadOnlyList<string> Lead, IReadOnlyList<string> Cooperating, string? Participants, string? Time, string? Result);
