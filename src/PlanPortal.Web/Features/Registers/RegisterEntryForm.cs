using System.ComponentModel.DataAnnotations;
using PlanPortal.Core.Registers;

namespace PlanPortal.Web.Features.Registers;

/// <summary>Columns 6 to 10 of a line, the clerk's own.</summary>
public sealed record RegisterEntryForm
{
    private const string TooLong = "Hãy rút ngắn: tối đa {1} ký tự.";

    public Guid Version { get; init; }

    [StringLength(RegisterEntry.MaxFieldLength, ErrorMessage = TooLong)]
    public string? ArchivedBy { get; init; }

    [Range(0, RegisterEntry.MaxCopies, ErrorMessage = "Số lượng bản phải từ {1} đến {2}.")]
    public int? Copies { get; init; }

    public DateOnly? DispatchedOn { get; init; }

    [StringLength(RegisterEntry.MaxFieldLength, ErrorMessage = TooLong)]
    public string? Receipt { get; init; }

    [StringLength(RegisterEntry.MaxNoteLength, ErrorMessage = TooLong)]
    public string? Note { get; init; }

    public static RegisterEntryForm Of(RegisterEntry entry) => new()
    {
        Version = entry.Version,
        ArchivedBy = entry.ArchivedBy,
        Copies = entry.Copies,
        DispatchedOn = entry.DispatchedOn,
        Receipt = entry.Receipt,
        Note = entry.Note,
    };
}

/// <summary>The page of one line; <paramref name="Meanwhile"/> is what somebody else wrote while the form was open.</summary>
public sealed record RegisterEntryPage(RegisterEntry Entry, RegisterEntryForm Form, RegisterEntryForm? Meanwhile = null);
