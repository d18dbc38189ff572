using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Data.Configurations;

internal sealed class ActConfiguration : IEntityTypeConfiguration<Act>
{
    private const int Sha256HexLength = 64;

    public void Configure(EntityTypeBuilder<Act> builder)
    {
        builder.Property(a => a.PersonName).HasMaxLength(Person.MaxNameLength);
        builder.Property(a => a.Detail).HasMaxLength(Act.MaxDetailLength);
        builder.Property(a => a.PreviousHash).HasMaxLength(Sha256HexLength);
        builder.Property(a => a.Hash).HasMaxLength(Sha256HexLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.OrganizationId, a.Sequence }).IsUnique();
        builder.HasIndex(a => new { a.PlanId, a.Sequence });
    }
}

internal sealed class JournalHeadConfiguration : IEntityTypeConfiguration<JournalHead>
{
    private const int Sha256HexLength = 64;

    public void Configure(EntityTypeBuilder<JournalHead> builder)
    {
        builder.HasKey(h => h.OrganizationId);
        builder.Property(h => h.OrganizationId).ValueGeneratedNever();
        builder.Property(h => h.LastHash).HasMaxLength(Sha256HexLength);
        builder.Property(h => h.Version).IsConcurrencyToken();
    }
}
