namespace PlanPortal.Web.Features.Administration;

/// <summary>Somebody else saved first: what was typed stays in the form, and this stands above it.</summary>
/// <param name="What">Who changed what, a sentence without its full stop.</param>
public sealed record Conflict(string What, IReadOnlyList<(string Field, string Typed, string Stored)> Differences);
