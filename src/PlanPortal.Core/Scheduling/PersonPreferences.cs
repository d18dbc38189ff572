using System.Security.Cryptography;
using System.Text;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Scheduling;

/// <summary>What a person set for themselves: where the digest goes, and the secret address of their calendar.</summary>
public sealed class PersonPreferences : IOwned
{
    public const int MaxEmailLength = 254;

    private const int SecretBytes = 24;

    private PersonPreferences()
    {
    }

    public PersonPreferences(Person person) => (PersonId, OrganizationId) = (person.Id, person.OrganizationId);

    public int PersonId { get; private set; }

    public int OrganizationId { get; private set; }

    public string? Email { get; private set; }

    public bool WantsDigest { get; private set; } = true;

    /// <summary>SHA-256 of the calendar's secret, upper-case hexadecimal; null while there is no address. The secret itself is shown once.</summary>
    public string? CalendarHash { get; private set; }

    public DateTime? CalendarSince { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <exception cref="InvalidInputException">No address that mail could be sent to.</exception>
    public void Set(string? email, bool wantsDigest)
    {
        var address = Required.Optional(email, MaxEmailLength, "địa chỉ thư điện tử");
        if (address is not null && (address.Count(c => c == '@') != 1 || address.StartsWith('@') || address.EndsWith('@') || address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ',' or ';' or '<' or '>')))
        {
            throw new InvalidInputException($"“{address}” không phải là địa chỉ thư điện tử. Hãy ghi như ten@mien.vn.");
        }

        (Email, WantsDigest, Version) = (address, wantsDigest, Guid.NewGuid());
    }

    /// <summary>Makes a new secret address; the old one stops working.</summary>
    /// <returns>The secret, letters and digits that an address can carry.</returns>
    public string MakeCalendarSecret(DateTime at)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        (CalendarHash, CalendarSince, Version) = (HashOf(secret), at, Guid.NewGuid());
        return secret;
    }

    public void RevokeCalendar() => (CalendarHash, CalendarSince, Version) = (null, null, Guid.NewGuid());

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
