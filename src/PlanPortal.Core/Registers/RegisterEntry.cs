using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Registers;

/// <summary>A line of the register of outgoing documents, with the ten columns of Appendix IV.I.</summary>
public sealed class RegisterEntry : IOwned
{
    public const int MaxSubjectLength = Plan.MaxTitleLength;
    public const int MaxRecipientsLength = 4000;
    public const int MaxFieldLength = 200;
    public const int MaxNoteLength = 1000;
    public const int MaxCopies = 10_000;

    private RegisterEntry()
    {
    }

    internal RegisterEntry(Register register, Plan plan, int number, DateOnly date, string signerName, string recipients)
    {
        (OrganizationId, Year, Number, DocumentDate) = (plan.OrganizationId, register.Year, number, date);
        (Register, Plan) = (register, plan);
        (Symbol, TypeName, Subject, SignerName) = (plan.Symbol, plan.TypeName, plan.Title, signerName);
        Recipients = recipients.Shortened(MaxRecipientsLength);
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int RegisterId { get; private set; }

    public Register Register { get; private set; } = null!;

    public int PlanId { get; private set; }

    public Plan Plan { get; private set; } = null!;

    public int Year { get; private set; }

    /// <summary>Column 1, with <see cref="Symbol"/>.</summary>
    public int Number { get; private set; }

    public string Symbol { get; private set; } = "";

    /// <summary>Column 2.</summary>
    public DateOnly DocumentDate { get; private set; }

    /// <summary>Column 3, with <see cref="Subject"/>.</summary>
    public string TypeName { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>Column 4.</summary>
    public string SignerName { get; private set; } = "";

    /// <summary>Column 5.</summary>
    public string Recipients { get; private set; } = "";

    /// <summary>Column 6: unit or person that keeps the file copy.</summary>
    public string? ArchivedBy { get; private set; }

    /// <summary>Column 7.</summary>
    public int? Copies { get; private set; }

    /// <summary>Column 8: the day it was sent out; null while it waits on the clerk's desk.</summary>
    public DateOnly? DispatchedOn { get; private set; }

    /// <summary>Column 9.</summary>
    public string? Receipt { get; private set; }

    /// <summary>Column 10.</summary>
    public string? Note { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary><c>05/KH-UBND</c>: a number below 10 gets a leading zero.</summary>
    public string NumberAndSymbol => DocumentNo.Of(Number, Symbol);

    /// <summary>Fills columns 6 to 10, the clerk's own.</summary>
    public Act Complete(string? archivedBy, int? copies, DateOnly? dispatchedOn, string? receipt, string? note, Person by, DateTime at)
    {
        if (by.OrganizationId != OrganizationId)
        {
            throw new ActRefusedException(Refusal.AnotherOrganization);
        }

        if (!by.Is(Roles.Clerk))
        {
            throw new InvalidInputException("Chỉ văn thư mới ghi được sổ đăng ký văn bản.");
        }

        if (copies is < 0 or > MaxCopies)
        {
            throw new InvalidInputException($"Số lượng bản phải từ 0 đến {MaxCopies}.");
        }

        if (dispatchedOn < DocumentDate)
        {
            throw new InvalidInputException("Ngày chuyển không được sớm hơn ngày của văn bản.");
        }

        ArchivedBy = Required.Optional(archivedBy, MaxFieldLength, "đơn vị, người nhận bản lưu");
        Receipt = Required.Optional(receipt, MaxFieldLength, "ký nhận");
        Note = Required.Optional(note, MaxNoteLength, "ghi chú");
        (Copies, DispatchedOn, Version) = (copies, dispatchedOn, Guid.NewGuid());
        return Plan.Record(ActKind.RegisterEntryChanged, by, at, $"Số {NumberAndSymbol}");
    }
}
