namespace PlanPortal.Core.Organizations;

/// <summary>What an organization prints at the head of its documents where the text itself does not say it.</summary>
/// <param name="Superior">The direct superior body, or null for a body that prints none (a People's Committee of a commune).</param>
/// <param name="Issuer">The full name, e.g. <c>Ủy ban nhân dân xã An Hưng</c>.</param>
/// <param name="Place">The name of the administrative unit without "xã" or "phường".</param>
/// <param name="Symbol">The notation of its plans, e.g. <c>KH-UBND</c>.</param>
public sealed record Letterhead(string? Superior, string Issuer, string Place, string Symbol)
{
    /// <summary>The year that an undated document without a date line of its own shows, or null.</summary>
    public int? Year { get; init; }

    /// <summary>Use Times New Roman from the machine where it is installed; otherwise the embedded Tinos.</summary>
    public bool PrefersTimesNewRoman { get; init; }
}

/// <summary>Number and date that signing gave a document.</summary>
public sealed record IssueStamp(int Number, DateOnly Date);
