using System.Security.Cryptography;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Execution;

/// <summary>A file or a link that shows that something was done: beside a piece of work, a target's figure, an obstacle or a unit's report.</summary>
public sealed class Evidence : IOwned
{
    /// <summary>Bytes of one file.</summary>
    public const int MaxSize = 20_000_000;

    public const int MaxNameLength = 200;
    public const int MaxUrlLength = 1000;
    public const int MaxTypeLength = 100;

    private Evidence()
    {
    }

    private Evidence(EvidenceSubject subject, string name, Person by, DateTime at)
    {
        (OrganizationId, PlanId, PersonId, PersonName, At) = (by.OrganizationId, subject.PlanId, by.Id, by.FullName, VietnamTime.Cut(at));
        (WorkItemId, TargetId, ObstacleId, UnitReportId) = (subject.WorkItemId, subject.TargetId, subject.ObstacleId, subject.UnitReportId);
        Name = Required.Text(name, MaxNameLength, "tên minh chứng");
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PlanId { get; private set; }

    public int? WorkItemId { get; private set; }

    public int? TargetId { get; private set; }

    public int? ObstacleId { get; private set; }

    public int? UnitReportId { get; private set; }

    public int PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <summary>Of a file: its name with extension; of a link: what people call it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Null for a link.</summary>
    public string? ContentType { get; private set; }

    /// <summary>Bytes; 0 for a link.</summary>
    public int Size { get; private set; }

    /// <summary>SHA-256 of the file, upper-case hexadecimal; null for a link.</summary>
    public string? Hash { get; private set; }

    /// <summary>http or https; null for a file.</summary>
    public string? Url { get; private set; }

    /// <summary>Taken away again; it stays in the record, as does its file.</summary>
    public DateTime? RemovedAt { get; private set; }

    /// <summary>Loaded only to be sent.</summary>
    public EvidenceContent? Content { get; private set; }

    /// <exception cref="InvalidInputException">Empty, too large, or no file of a kind that is kept.</exception>
    public static Evidence OfFile(EvidenceSubject subject, string fileName, byte[] bytes, Person by, DateTime at)
    {
        var type = EvidenceTypes.Of(bytes) ?? throw new InvalidInputException(
            $"Tệp “{fileName}” không thuộc loại nhận làm minh chứng. Hãy chọn tệp {EvidenceTypes.Names}.");
        if (bytes.Length > MaxSize)
        {
            throw new InvalidInputException($"Tệp “{fileName}” lớn {bytes.Length / 1_000_000m:0.0} MB, quá giới hạn {MaxSize / 1_000_000} MB. Hãy thu nhỏ tệp hoặc gửi đường dẫn.");
        }

        return new Evidence(subject, EvidenceTypes.NameFor(type, fileName), by, at)
        {
            ContentType = type,
            Size = bytes.Length,
            Hash = Convert.ToHexString(SHA256.HashData(bytes)),
            Content = new EvidenceContent(by.OrganizationId, bytes),
        };
    }

    public static Evidence OfLink(EvidenceSubject subject, string url, string? name, Person by, DateTime at)
    {
        var address = Required.Text(url, MaxUrlLength, "đường dẫn");
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new Evidence(subject, string.IsNullOrWhiteSpace(name) ? (uri.Host.Length <= MaxNameLength ? uri.Host : uri.Host[..MaxNameLength]) : name, by, at) { Url = address }
            : throw new InvalidInputException("Đường dẫn phải bắt đầu bằng http:// hoặc https://.");
    }

    public Refusal? WhyNotRemove(Person by) =>
        by.WhyNotActIn(OrganizationId) ?? (by.Id == PersonId ? null : Refusal.NotTheirEvidence);

    public void Remove(Person by, DateTime at)
    {
        ActRefusedException.ThrowIf(WhyNotRemove(by));
        RemovedAt ??= VietnamTime.Cut(at);
    }
}

/// <summary>What evidence stands beside: its plan, and one of the others.</summary>
public sealed record EvidenceSubject(int PlanId)
{
    public int? WorkItemId { get; init; }

    public int? TargetId { get; init; }

    public int? ObstacleId { get; init; }

    public int? UnitReportId { get; init; }
}

/// <summary>The bytes of a file, apart from what lists read.</summary>
public sealed class EvidenceContent : IOwned
{
    private EvidenceContent()
    {
    }

    internal EvidenceContent(int organizationId, byte[] bytes) => (OrganizationId, Bytes) = (organizationId, bytes);

    public int EvidenceId { get; private set; }

    public int OrganizationId { get; private set; }

    public byte[] Bytes { get; private set; } = [];
}
