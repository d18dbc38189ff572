using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Data.Configurations;

internal sealed class ActConfiguration : IEntityTypeConfiguration<Act>
{
    public void Configure(EntityTypeBuilder<Act> builder)
    {
        builder.Property(a => a.PersonName).HasMaxLength(Person.MaxNameLength);
        builder.Property(a => a.Detail).HasMaxLength(Act.MaxDetailLength);
        builder.Property(a => a.PreviousHash).HasMaxLength(Lengths.Sha256Hex);
        builder.Property(a => a.Hash).HasMaxLength(Lengths.Sha256Hex);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.OrganizationId, a.Sequence }).IsUnique();
        builder.HasIndex(a => new { a.PlanId, a.Sequence });
    }
}

internal sealed class JournalHeadConfiguration : IEntityTypeConfiguration<JournalHead>
{
    public void Configure(EntityTypeBuilder<JournalHead> builder)
    {
        builder.HasKey(h => h.OrganizationId);
        builder.Property(h => h.OrganizationId).ValueGeneratedNever();
        builder.Property(h => h.LastHash).HasMaxLength(Lengths.Sha256Hex);
        builder.Property(h => h.Version).IsConcurrencyToken();
    }
}
