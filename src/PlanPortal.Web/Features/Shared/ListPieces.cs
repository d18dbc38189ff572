namespace PlanPortal.Web.Features.Shared;

/// <summary>The foot of a list read in pages by key.</summary>
/// <param name="Summary">True counts in words, e.g. <c>1–50 trong 312 kế hoạch</c>.</param>
/// <param name="Previous">Address of the page before, null on the first.</param>
/// <param name="Next">Address of the page after, null on the last.</param>
public sealed record Pager(string Summary, string? Previous, string? Next);

/// <summary>One filter over a list; following it sets the filter, or takes it away when it is on.</summary>
public sealed record FilterChip(string Label, string Address, bool On, int? Count = null);

/// <param name="ClearAddress">The list without any filter; null when none is on.</param>
public sealed record FilterChips(IReadOnlyList<FilterChip> Chips, string? ClearAddress);

/// <summary>A place where nothing is: a pleasant sight with one suggestion.</summary>
public sealed record EmptyState(string Title, string Text, string Icon, PageAct? Suggestion = null);
