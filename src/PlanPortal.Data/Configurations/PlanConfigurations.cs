using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Data.Configurations;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.Property(p => p.Title).HasMaxLength(Plan.MaxTitleLength);
        builder.Property(p => p.TypeName).HasMaxLength(Lengths.TypeName);
        builder.Property(p => p.Symbol).HasMaxLength(Organization.MaxSymbolLength);
        builder.Property(p => p.Reason).HasMaxLength(Act.MaxDetailLength);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne(p => p.Unit).WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Drafter).WithMany().HasForeignKey(p => p.DrafterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Signer).WithMany().HasForeignKey(p => p.SignerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.ReviewerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.FormatCheckerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Plan>().WithMany().HasForeignKey(p => p.SupersededById).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Versions).WithOne().HasForeignKey(v => v.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Acts).WithOne().HasForeignKey(a => a.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Document).WithOne().HasForeignKey<IssuedDocument>(d => d.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Decisions).WithOne().HasForeignKey(d => d.PlanId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Tasks).WithOne().HasForeignKey(t => t.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Targets).WithOne(t => t.Plan).HasForeignKey(t => t.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.ReportingDuties).WithOne().HasForeignKey(r => r.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Assignments).WithOne().HasForeignKey(a => a.PlanId).OnDelete(DeleteBehavior.Restrict);

        // One index for each list: newest first, each desk, the year's numbers.
        builder.HasIndex(p => new { p.OrganizationId, p.ChangedAt, p.Id });
        builder.HasIndex(p => new { p.OrganizationId, p.State, p.UnitId });
        builder.HasIndex(p => new { p.OrganizationId, p.DrafterId, p.State });
        builder.HasIndex(p => new { p.OrganizationId, p.SignerId, p.State });
        builder.HasIndex(p => new { p.OrganizationId, p.Year, p.Number });
    }
}

internal sealed class PlanVersionConfiguration : IEntityTypeConfiguration<PlanVersion>
{
    public void Configure(EntityTypeBuilder<PlanVersion> builder)
    {
        builder.Property(v => v.PersonName).HasMaxLength(Person.MaxNameLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(v => v.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.PlanId, v.No }).IsUnique();
    }
}

internal sealed class IssuedDocumentConfiguration : IEntityTypeConfiguration<IssuedDocument>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> builder)
    {
        builder.HasKey(d => d.PlanId);
        builder.Property(d => d.PlanId).ValueGeneratedNever();
        builder.Property(d => d.PdfHash).HasMaxLength(Lengths.Sha256Hex);
    }
}
