using System.Security.Cryptography;

namespace PlanPortal.Web.Infrastructure;

/// <summary>
/// A short name for one request. An error page shows it, the log carries it, so that whoever answers for the portal finds
/// what happened from what the user reads out on the telephone.
/// </summary>
public static class Reference
{
    /// <summary>Response header of an error, for partial updates.</summary>
    public const string Header = "Portal-Reference";

    /// <summary>No letters or digits that are taken for each other.</summary>
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>For example <c>K7QM-3F2D</c>: 32⁸ possibilities.</summary>
    public static string New() => $"{RandomNumberGenerator.GetString(Alphabet, 4)}-{RandomNumberGenerator.GetString(Alphabet, 4)}";
}
