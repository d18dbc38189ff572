namespace PlanPortal.Core.Drafting.Additions;

/// <summary>A section of a plan that takes additions of a kind.</summary>
/// <param name="Path">Path of its node in the outline.</param>
/// <param name="Title">Its number and heading as shown: <c>II. NHIỆM VỤ</c>.</param>
public sealed record Destination(string Path, string Title);
