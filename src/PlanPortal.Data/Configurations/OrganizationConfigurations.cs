using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PlanPortal.Core.Organizations;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Data.Configurations;

internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.Property(o => o.Name).HasMaxLength(Organization.MaxNameLength);
        builder.Property(o => o.Place).HasMaxLength(Organization.MaxPlaceLength);
        builder.Property(o => o.PlanSymbol).HasMaxLength(Organization.MaxSymbolLength);
        builder.Property(o => o.PrintedSuperior).HasMaxLength(Organization.MaxNameLength);
        builder.HasOne<Organization>().WithMany().HasForeignKey(o => o.SuperiorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.Property(u => u.Name).HasMaxLength(Unit.MaxNameLength);
        builder.Property(u => u.Version).IsConcurrencyToken();
        builder.HasMany(u => u.Aliases).WithOne().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(u => new { u.OrganizationId, u.Name }).IsUnique();
    }
}

internal sealed class UnitAliasConfiguration : IEntityTypeConfiguration<UnitAlias>
{
    public void Configure(EntityTypeBuilder<UnitAlias> builder)
    {
        builder.ToTable("UnitAliases");
        builder.Property(a => a.Name).HasMaxLength(Unit.MaxNameLength);
        builder.HasIndex(a => new { a.OrganizationId, a.Name });
    }
}

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(p => p.FullName).HasMaxLength(Person.MaxNameLength);
        builder.Property(p => p.Position).HasMaxLength(Person.MaxPositionLength);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.OrganizationId, p.FullName });
    }
}

internal sealed class PortalUserConfiguration : IEntityTypeConfiguration<PortalUser>
{
    public void Configure(EntityTypeBuilder<PortalUser> builder) =>
        builder.HasOne<Person>().WithOne().HasForeignKey<PortalUser>(u => u.PersonId).OnDelete(DeleteBehavior.Restrict);
}

/// <summary>Identity leaves its names 450 characters long; two of them are more than SQL Server's key of 900 bytes holds.</summary>
internal sealed class AccountKeysConfiguration : IEntityTypeConfiguration<IdentityUserLogin<int>>, IEntityTypeConfiguration<IdentityUserToken<int>>
{
    private const int NameLength = 128;

    public void Configure(EntityTypeBuilder<IdentityUserLogin<int>> builder)
    {
        builder.Property(l => l.LoginProvider).HasMaxLength(NameLength);
        builder.Property(l => l.ProviderKey).HasMaxLength(NameLength);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<int>> builder)
    {
        builder.Property(t => t.LoginProvider).HasMaxLength(NameLength);
        builder.Property(t => t.Name).HasMaxLength(NameLength);
    }
}
