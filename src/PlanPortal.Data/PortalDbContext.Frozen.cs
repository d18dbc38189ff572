using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Registers;

namespace PlanPortal.Data;

public abstract partial class PortalDbContext
{
    /// <summary>What the signature fixed.</summary>
    private static readonly string[] SignedFields =
    [
        nameof(Plan.Text), nameof(Plan.Title), nameof(Plan.TypeName), nameof(Plan.Symbol), nameof(Plan.Year),
        nameof(Plan.Number), nameof(Plan.IssuedOn), nameof(Plan.SignerId),
    ];

    /// <summary>Columns 1 to 5 of the register; the others are the clerk's to fill.</summary>
    private static readonly string[] RegisteredFields =
    [
        nameof(RegisterEntry.RegisterId), nameof(RegisterEntry.PlanId), nameof(RegisterEntry.Year),
        nameof(RegisterEntry.Number), nameof(RegisterEntry.Symbol), nameof(RegisterEntry.DocumentDate),
        nameof(RegisterEntry.TypeName), nameof(RegisterEntry.Subject), nameof(RegisterEntry.SignerName),
        nameof(RegisterEntry.Recipients),
    ];

    /// <summary>
    /// The last line of defence for what the rules never change: the record, the versions and the issued documents, and
    /// of issued plans and of the register what was signed (decree 30/2020, Appendix VI: nothing changed after issue).
    /// </summary>
    private void RefuseChangesOfTheFrozen()
    {
        if (ChangeTracker.Entries().FirstOrDefault(ChangesTheFrozen) is { } entry)
        {
            throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is written once and never changed.");
        }
    }

    private static bool ChangesTheFrozen(EntityEntry entry) =>
        entry.State is EntityState.Modified or EntityState.Deleted && entry.Entity switch
        {
            Act or PlanVersion or IssuedDocument => true,
            RegisterEntry => Changes(entry, RegisteredFields),
            Plan => entry.Property(nameof(Plan.State)).OriginalValue is PlanState before && before.IsIssued()
                && Changes(entry, SignedFields),
            _ => false,
        };

    private static bool Changes(EntityEntry entry, string[] fields) =>
        entry.State == EntityState.Deleted || fields.Any(f => entry.Property(f).IsModified);
}
