namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>A document named anywhere in the plan, by its number or by a short name defined before.</summary>
/// <param name="Document">What is cited; by a short name: what the name stands for.</param>
/// <param name="Place">The words that name it.</param>
/// <param name="ShortName">The name that the plan gives it here or used here: <c>gọi tắt là Nghị quyết 57</c>; null where there is none.</param>
public sealed record Citation(CitedDocument Document, TextPlace Place, string? ShortName);
