using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Data.Configurations;

internal sealed class WorkItemConfiguration : IEntityTypeConfiguration<WorkItem>
{
    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.Property(w => w.Reason).HasMaxLength(WorkItem.MaxReasonLength);
        builder.Property(w => w.Directive).HasMaxLength(WorkItem.MaxDirectiveLength);
        builder.Property(w => w.Version).IsConcurrencyToken();
        builder.HasOne(w => w.Plan).WithMany(p => p.Work).HasForeignKey(w => w.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(w => w.Task).WithMany().HasForeignKey(w => w.TaskId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(w => w.Obstacle).WithMany().HasForeignKey(w => w.ObstacleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(w => w.CoordinatingUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(w => w.LeadUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(w => w.DoneById).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(w => w.Parts).WithOne(p => p.Item).HasForeignKey(p => p.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(w => w.Notes).WithOne().HasForeignKey(n => n.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(w => w.Requests).WithOne().HasForeignKey(r => r.WorkItemId).OnDelete(DeleteBehavior.Restrict);

        // The last word on occurrences: none opened twice, whatever two servers do.
        builder.HasIndex(w => new { w.TaskId, w.OccursOn }).IsUnique();
        builder.HasIndex(w => new { w.PlanId, w.DueKey });

        // All work by due day; the unit's and the organization's counts are read from the index alone.
        builder.HasIndex(w => new { w.OrganizationId, w.DueKey, w.Id });
        builder.HasIndex(w => new { w.OrganizationId, w.State, w.DueKey, w.LeadUnitId, w.PlanId, w.DoneOn });
        builder.HasIndex(w => new { w.OrganizationId, w.CoordinatingUnitId, w.State });

        // The overview counts all work by unit, by plan and by due day, each by state: each is read in its order from an index that holds all it needs.
        builder.HasIndex(w => new { w.OrganizationId, w.LeadUnitId, w.State, w.DueKey, w.DoneOn, w.PlanId });
        builder.HasIndex(w => new { w.OrganizationId, w.PlanId, w.State, w.DueKey, w.DoneOn, w.LeadUnitId });
        builder.HasIndex(w => new { w.OrganizationId, w.DueKey, w.State, w.DoneOn, w.LeadUnitId, w.PlanId });

        // The board shows what was done last.
        builder.HasIndex(w => new { w.OrganizationId, w.State, w.DoneOn });

        // What a round tells as new.
        builder.HasIndex(w => new { w.OrganizationId, w.OpenedOn });
    }
}

internal sealed class WorkPartConfiguration : IEntityTypeConfiguration<WorkPart>
{
    public void Configure(EntityTypeBuilder<WorkPart> builder)
    {
        builder.Property(p => p.ReportedByName).HasMaxLength(Person.MaxNameLength);
        builder.Property(p => p.Words).HasMaxLength(WorkPart.MaxWordsLength);
        builder.HasOne(p => p.Assignment).WithMany().HasForeignKey(p => p.AssignmentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Steps).WithOne().HasForeignKey(s => s.WorkPartId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(p => new { p.WorkItemId, p.UnitId, p.Role });

        // A unit's desk by due day, the person's own too.
        builder.HasIndex(p => new { p.OrganizationId, p.UnitId, p.Open, p.DueKey, p.Id, p.PersonId });

        // In which work a unit has a part, and which.
        builder.HasIndex(p => new { p.OrganizationId, p.UnitId, p.WorkItemId, p.Role, p.PersonId });
    }
}

internal sealed class WorkStepConfiguration : IEntityTypeConfiguration<WorkStep>
{
    public void Configure(EntityTypeBuilder<WorkStep> builder)
    {
        builder.Property(s => s.DoneByName).HasMaxLength(Person.MaxNameLength);
        builder.Property(s => s.Text).HasMaxLength(WorkStep.MaxTextLength);
    }
}

internal sealed class WorkNoteConfiguration : IEntityTypeConfiguration<WorkNote>
{
    public void Configure(EntityTypeBuilder<WorkNote> builder)
    {
        builder.Property(n => n.PersonName).HasMaxLength(Person.MaxNameLength);
        builder.Property(n => n.Words).HasMaxLength(WorkNote.MaxWordsLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => new { n.WorkItemId, n.Id });
    }
}

internal sealed class DueDateRequestConfiguration : IEntityTypeConfiguration<DueDateRequest>
{
    public void Configure(EntityTypeBuilder<DueDateRequest> builder)
    {
        builder.Property(r => r.AskedByName).HasMaxLength(Person.MaxNameLength);
        builder.Property(r => r.DecidedByName).HasMaxLength(Person.MaxNameLength);
        builder.Property(r => r.Reason).HasMaxLength(WorkItem.MaxReasonLength);
        builder.Property(r => r.Answer).HasMaxLength(WorkItem.MaxReasonLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.AskedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.DecidedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.OrganizationId, r.Granted, r.AskedAt });
    }
}

internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.Property(e => e.PersonName).HasMaxLength(Person.MaxNameLength);
        builder.Property(e => e.Name).HasMaxLength(Evidence.MaxNameLength);
        builder.Property(e => e.ContentType).HasMaxLength(Evidence.MaxTypeLength);
        builder.Property(e => e.Hash).HasMaxLength(Lengths.Sha256Hex);
        builder.Property(e => e.Url).HasMaxLength(Evidence.MaxUrlLength);
        builder.HasOne<Core.Plans.Plan>().WithMany().HasForeignKey(e => e.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkItem>().WithMany().HasForeignKey(e => e.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<IssuedTarget>().WithMany().HasForeignKey(e => e.TargetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Obstacle>().WithMany().HasForeignKey(e => e.ObstacleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Core.Reports.UnitReport>().WithMany().HasForeignKey(e => e.UnitReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(e => e.Content).WithOne().HasForeignKey<EvidenceContent>(c => c.EvidenceId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EvidenceContentConfiguration : IEntityTypeConfiguration<EvidenceContent>
{
    public void Configure(EntityTypeBuilder<EvidenceContent> builder)
    {
        builder.HasKey(c => c.EvidenceId);
        builder.Property(c => c.EvidenceId).ValueGeneratedNever();
    }
}

internal sealed class ObstacleConfiguration : IEntityTypeConfiguration<Obstacle>
{
    public void Configure(EntityTypeBuilder<Obstacle> builder)
    {
        builder.Property(o => o.RaisedByName).HasMaxLength(Person.MaxNameLength);
        builder.Property(o => o.OpinionByName).HasMaxLength(Person.MaxNameLength);
        builder.Property(o => o.DecidedByName).HasMaxLength(Person.MaxNameLength);
        builder.Property(o => o.Words).HasMaxLength(Obstacle.MaxWordsLength);
        builder.Property(o => o.Proposal).HasMaxLength(Obstacle.MaxWordsLength);
        builder.Property(o => o.Opinion).HasMaxLength(Obstacle.MaxWordsLength);
        builder.Property(o => o.Decision).HasMaxLength(Obstacle.MaxWordsLength);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.HasOne(o => o.Plan).WithMany().HasForeignKey(o => o.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(o => o.WorkItem).WithMany().HasForeignKey(o => o.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(o => o.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(o => o.CoordinatingUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(o => o.RaisedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => new { o.OrganizationId, o.State, o.RaisedAt });
    }
}

internal sealed class TargetTrackingConfiguration : IEntityTypeConfiguration<TargetTracking>
{
    public void Configure(EntityTypeBuilder<TargetTracking> builder)
    {
        builder.HasKey(t => t.TargetId);
        builder.Property(t => t.TargetId).ValueGeneratedNever();
        builder.Property(t => t.Baseline).HasConversion<FigureConverter>();
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasOne<IssuedTarget>().WithOne().HasForeignKey<TargetTracking>(t => t.TargetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Contributors).WithOne().HasForeignKey(c => c.TargetId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TargetContributorConfiguration : IEntityTypeConfiguration<TargetContributor>
{
    public void Configure(EntityTypeBuilder<TargetContributor> builder)
    {
        builder.HasOne<Unit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.OrganizationId, c.UnitId, c.TargetId }).IsUnique();
    }
}

internal sealed class TargetFigureConfiguration : IEntityTypeConfiguration<TargetFigure>
{
    public void Configure(EntityTypeBuilder<TargetFigure> builder)
    {
        builder.Property(f => f.Value).HasConversion<FigureConverter>();
        builder.Property(f => f.PersonName).HasMaxLength(Person.MaxNameLength);
        builder.Property(f => f.Source).HasMaxLength(TargetFigure.MaxSourceLength);
        builder.HasOne<IssuedTarget>().WithMany().HasForeignKey(f => f.TargetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(f => f.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.TargetId, f.UnitId, f.AsOf, f.Revision }).IsUnique();
        builder.HasIndex(f => new { f.PlanId, f.AsOf });

        // The newest figure of each of thousands of targets, from the index alone.
        builder.HasIndex(f => new { f.OrganizationId, f.TargetId, f.AsOf, f.Id, f.Value });
    }
}
