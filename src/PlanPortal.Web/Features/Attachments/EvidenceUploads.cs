using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Attachments;

/// <summary>What a form with the partial <c>_EvidenceFields</c> sends; the form is <c>multipart/form-data</c>.</summary>
public sealed record EvidenceFields
{
    public IFormFileCollection? Files { get; init; }

    public string? Link { get; init; }

    public bool IsEmpty => Files is null or { Count: 0 } && string.IsNullOrWhiteSpace(Link);
}

/// <summary>Keeps what people attach.</summary>
public sealed class EvidenceUploads(PortalDbContext database)
{
    /// <summary>Files of one upload; more of them belong into one document.</summary>
    public const int MostFiles = 20;

    /// <summary>Adds all of it, or, where one of them cannot be kept, nothing. Called within the act's transaction; the caller saves.</summary>
    /// <exception cref="InvalidInputException">Says which file cannot be kept and why.</exception>
    public async Task<IReadOnlyList<Evidence>> AddAsync(
        EvidenceSubject subject, IReadOnlyList<IFormFile>? files, string? link, Person by, DateTime at, CancellationToken cancellationToken)
    {
        if (files?.Count > MostFiles)
        {
            throw new InvalidInputException($"Mỗi lần gửi nhiều nhất {MostFiles} tệp, đang chọn {files.Count} tệp. Hãy gửi làm nhiều lần.");
        }

        var added = new List<Evidence>();
        foreach (var file in files ?? [])
        {
            added.Add(Evidence.OfFile(subject, Path.GetFileName(file.FileName), await BytesAsync(file, cancellationToken), by, at));
        }

        if (!string.IsNullOrWhiteSpace(link))
        {
            added.Add(Evidence.OfLink(subject, link, name: null, by, at));
        }

        database.Evidence.AddRange(added);
        return added;
    }

    /// <summary>As above, from the fields of a form.</summary>
    public Task<IReadOnlyList<Evidence>> AddAsync(EvidenceSubject subject, EvidenceFields fields, Person by, DateTime at, CancellationToken cancellationToken) =>
        AddAsync(subject, fields.Files, fields.Link, by, at, cancellationToken);

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        // The request is bounded (RequestLimits), and with it every file of it.
        using var buffer = new MemoryStream((int)file.Length);
        await file.CopyToAsync(buffer, cancellationToken);
        return buffer.ToArray();
    }
}
