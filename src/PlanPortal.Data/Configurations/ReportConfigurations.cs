using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Reports;

namespace PlanPortal.Data.Configurations;

internal sealed class ReportingPeriodConfiguration : IEntityTypeConfiguration<ReportingPeriod>
{
    public void Configure(EntityTypeBuilder<ReportingPeriod> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(ReportingPeriod.MaxNameLength);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne(p => p.Plan).WithMany().HasForeignKey(p => p.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.CoordinatingUnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.UnitReports).WithOne(r => r.Period).HasForeignKey(r => r.PeriodId).OnDelete(DeleteBehavior.Restrict);

        // The last word on periods: none opened twice.
        builder.HasIndex(p => new { p.PlanId, p.Kind, p.Until }).IsUnique();
        builder.HasIndex(p => new { p.OrganizationId, p.Closed, p.UnitsDueOn, p.Id });
    }
}

internal sealed class UnitReportConfiguration : IEntityTypeConfiguration<UnitReport>
{
    public void Configure(EntityTypeBuilder<UnitReport> builder)
    {
        builder.Property(r => r.SentByName).HasMaxLength(Person.MaxNameLength);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<Unit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Core.Plans.Plan>().WithMany().HasForeignKey(r => r.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PreparedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Versions).WithOne().HasForeignKey(v => v.UnitReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.PeriodId, r.UnitId }).IsUnique();
        builder.HasIndex(r => new { r.OrganizationId, r.UnitId, r.State, r.DueOn });
    }
}

internal sealed class UnitReportVersionConfiguration : IEntityTypeConfiguration<UnitReportVersion>
{
    public void Configure(EntityTypeBuilder<UnitReportVersion> builder)
    {
        builder.Property(v => v.PersonName).HasMaxLength(Person.MaxNameLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(v => v.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.UnitReportId, v.No }).IsUnique();
    }
}

internal sealed class ReportDocumentConfiguration : IEntityTypeConfiguration<ReportDocument>
{
    public void Configure(EntityTypeBuilder<ReportDocument> builder)
    {
        builder.HasOne(d => d.Document).WithOne().HasForeignKey<ReportDocument>(d => d.DocumentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Periods).WithOne().HasForeignKey(p => p.ReportDocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReportedPeriodConfiguration : IEntityTypeConfiguration<ReportedPeriod>
{
    public void Configure(EntityTypeBuilder<ReportedPeriod> builder) =>
        builder.HasOne(p => p.Period).WithMany().HasForeignKey(p => p.PeriodId).OnDelete(DeleteBehavior.Restrict);
}
