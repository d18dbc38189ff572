using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Journal;

/// <summary>
/// One line of an organization's record: who did what, when. Written once, never changed; each carries the hash of the
/// one before it, so that a changed, removed or inserted line shows (DESIGN 4).
/// </summary>
public sealed class Act : IOwned
{
    public const int MaxDetailLength = 2000;

    /// <summary>The hash before the first act of an organization.</summary>
    public const string FirstHash = "";

    private Act()
    {
    }

    /// <param name="planId">Null for what is about no plan, and for a plan that has no key yet: it gets one when both are saved.</param>
    public Act(ActKind kind, Person by, DateTime at, string? detail = null, int? planVersion = null, int? planId = null)
    {
        (Kind, OrganizationId, PersonId, At, PlanVersion, PlanId) = (kind, by.OrganizationId, by.Id, VietnamTime.Cut(at), planVersion, planId);
        PersonName = by.FullName;
        Detail = Required.Optional(detail, MaxDetailLength, "nội dung ghi nhận");
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int? PlanId { get; private set; }

    public int PersonId { get; private set; }

    /// <summary>The name at the time: later renames do not change what was done.</summary>
    public string PersonName { get; private set; } = "";

    public ActKind Kind { get; private set; }

    /// <summary>UTC, microseconds.</summary>
    public DateTime At { get; private set; }

    /// <summary>A reason, a remark or what was changed, in Vietnamese.</summary>
    public string? Detail { get; private set; }

    /// <summary>The version of the plan's text that the act was about.</summary>
    public int? PlanVersion { get; private set; }

    /// <summary>Place in the organization's record, from 1 without gaps; 0 until sealed.</summary>
    public int Sequence { get; private set; }

    public string PreviousHash { get; private set; } = FirstHash;

    /// <summary>SHA-256, upper-case hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Gives the act its place in the chain. Called once, in the transaction that stores it.</summary>
    public void Seal(int sequence, string previousHash)
    {
        if (Sequence != 0)
        {
            throw new InvalidOperationException("An act is sealed once.");
        }

        (Sequence, PreviousHash) = (sequence, previousHash);
        Hash = ComputeHash();
    }

    /// <summary>The hash that the fields give now; differs from <see cref="Hash"/> when the line was tampered with.</summary>
    public string ComputeHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var field in Fields())
        {
            // Length before content: no two different lists of fields give the same bytes.
            var bytes = Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private IEnumerable<string> Fields()
    {
        yield return PreviousHash;
        yield return Number(OrganizationId);
        yield return Number(Sequence);
        yield return Number(PlanId ?? 0);
        yield return Number(PlanVersion ?? 0);
        yield return Number(PersonId);
        yield return PersonName;
        yield return Kind.ToString();
        yield return At.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
        yield return Detail ?? "";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
