using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Registers;

namespace PlanPortal.Data.Configurations;

internal sealed class RegisterConfiguration : IEntityTypeConfiguration<Register>
{
    public void Configure(EntityTypeBuilder<Register> builder)
    {
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => new { r.OrganizationId, r.Year }).IsUnique();
    }
}

internal sealed class RegisterEntryConfiguration : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> builder)
    {
        builder.Property(e => e.Symbol).HasMaxLength(Organization.MaxSymbolLength);
        builder.Property(e => e.TypeName).HasMaxLength(Lengths.TypeName);
        builder.Property(e => e.Subject).HasMaxLength(RegisterEntry.MaxSubjectLength);
        builder.Property(e => e.SignerName).HasMaxLength(Person.MaxNameLength);
        builder.Property(e => e.Recipients).HasMaxLength(RegisterEntry.MaxRecipientsLength);
        builder.Property(e => e.ArchivedBy).HasMaxLength(RegisterEntry.MaxFieldLength);
        builder.Property(e => e.Receipt).HasMaxLength(RegisterEntry.MaxFieldLength);
        builder.Property(e => e.Note).HasMaxLength(RegisterEntry.MaxNoteLength);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasOne(e => e.Register).WithMany().HasForeignKey(e => e.RegisterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(e => e.Plan).WithOne().HasForeignKey<RegisterEntry>(e => e.PlanId).OnDelete(DeleteBehavior.Restrict);

        // The last word on numbers: none twice, whatever the code above does.
        builder.HasIndex(e => new { e.RegisterId, e.Number }).IsUnique();
        builder.HasIndex(e => new { e.OrganizationId, e.Year, e.Number });
        builder.HasIndex(e => new { e.OrganizationId, e.DispatchedOn });
    }
}
