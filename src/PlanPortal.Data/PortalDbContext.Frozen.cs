using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Core.Registers;
using PlanPortal.Core.Reports;

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

    /// <summary>Who has what part in which task; what the unit does of it is added beside.</summary>
    private static readonly string[] AssignedFields =
    [
        nameof(Assignment.PlanId), nameof(Assignment.TaskId), nameof(Assignment.TargetId), nameof(Assignment.UnitId), nameof(Assignment.Role),
        nameof(Assignment.DueOn),
    ];

    /// <summary>
    /// The last line of defence for what the rules never change: the record, the versions, the issued documents and
    /// their work, and of issued plans and of the register what was signed (decree 30/2020, Appendix VI: nothing changed after issue).
    /// </summary>
    private void RefuseChangesOfTheFrozen()
    {
        // Looked up once: each look into the tracker walks through all that it holds.
        var entries = ChangeTracker.Entries().ToList();
        var openPlans = entries.Where(e => e.Entity is Plan && !IsIssued(e)).Select(e => e.Property(nameof(Plan.Id)).CurrentValue).ToHashSet();
        if (entries.Find(e => ChangesTheFrozen(e, openPlans)) is { } entry)
        {
            throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is written once and never changed.");
        }
    }

    /// <param name="openPlans">Keys of the plans at hand that are not issued.</param>
    private static bool ChangesTheFrozen(EntityEntry entry, HashSet<object?> openPlans) => entry.State switch
    {
        EntityState.Added => entry.Entity is ReadingDecision && IsFixed(entry, openPlans),
        EntityState.Modified or EntityState.Deleted => entry.Entity switch
        {
            Act or PlanVersion or IssuedDocument or IssuedTask or IssuedTarget or IssuedReportingDuty => true,
            WorkNote or TargetFigure or EvidenceContent or UnitReportVersion or AccessRecord => true,
            Assignment => Changes(entry, AssignedFields),
            ReadingDecision => IsFixed(entry, openPlans),
            RegisterEntry => Changes(entry, RegisteredFields),
            Plan => IsIssued(entry) && Changes(entry, SignedFields),
            _ => false,
        },
        _ => false,
    };

    /// <summary>
    /// What people said of the text is fixed with it. Whoever changes a decision has its plan at hand, by the key that
    /// the tracker knows: a new plan has none of its own yet.
    /// </summary>
    private static bool IsFixed(EntityEntry decision, HashSet<object?> openPlans) =>
        !openPlans.Contains(decision.Property(nameof(ReadingDecision.PlanId)).CurrentValue);

    private static bool IsIssued(EntityEntry plan) => plan.Property(nameof(Plan.State)).OriginalValue is PlanState before && before.IsIssued();

    private static bool Changes(EntityEntry entry, string[] fields) =>
        entry.State == EntityState.Deleted || fields.Any(f => entry.Property(f).IsModified);
}
