using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data.Configurations;

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.Property(h => h.Name).HasMaxLength(Holiday.MaxNameLength);
        builder.HasIndex(h => new { h.OrganizationId, h.Day }).IsUnique();
    }
}

internal sealed class WorkSettingsConfiguration : IEntityTypeConfiguration<WorkSettings>
{
    private const int RemindersLength = 60;

    public void Configure(EntityTypeBuilder<WorkSettings> builder)
    {
        builder.HasKey(s => s.OrganizationId);
        builder.Property(s => s.OrganizationId).ValueGeneratedNever();
        builder.Property(s => s.RemindBefore).HasMaxLength(RemindersLength);
        builder.Property(s => s.Version).IsConcurrencyToken();
    }
}

internal sealed class DailyRoundConfiguration : IEntityTypeConfiguration<DailyRound>
{
    public void Configure(EntityTypeBuilder<DailyRound> builder)
    {
        builder.HasKey(r => r.OrganizationId);
        builder.Property(r => r.OrganizationId).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
    }
}

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.Property(n => n.Key).HasMaxLength(Notice.MaxKeyLength);
        builder.Property(n => n.Address).HasMaxLength(Notice.MaxAddressLength);
        builder.Property(n => n.Text).HasMaxLength(Notice.MaxTextLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Restrict);

        // The last word on notices: nobody is told the same thing twice.
        builder.HasIndex(n => new { n.PersonId, n.Key }).IsUnique();
        builder.HasIndex(n => new { n.PersonId, n.Id });
        builder.HasIndex(n => new { n.PersonId, n.ReadAt, n.Id });
        builder.HasIndex(n => new { n.OrganizationId, n.Day, n.PersonId });
    }
}

internal sealed class DigestConfiguration : IEntityTypeConfiguration<Digest>
{
    public void Configure(EntityTypeBuilder<Digest> builder)
    {
        builder.Property(d => d.Email).HasMaxLength(PersonPreferences.MaxEmailLength);
        builder.Property(d => d.Subject).HasMaxLength(Notice.MaxTextLength);
        builder.Property(d => d.Problem).HasMaxLength(Digest.MaxProblemLength);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.PersonId, d.Day }).IsUnique();
        builder.HasIndex(d => new { d.OrganizationId, d.State, d.Id });
    }
}

internal sealed class PersonPreferencesConfiguration : IEntityTypeConfiguration<PersonPreferences>
{
    public void Configure(EntityTypeBuilder<PersonPreferences> builder)
    {
        builder.HasKey(p => p.PersonId);
        builder.Property(p => p.PersonId).ValueGeneratedNever();
        builder.Property(p => p.Email).HasMaxLength(PersonPreferences.MaxEmailLength);
        builder.Property(p => p.CalendarHash).HasMaxLength(Lengths.Sha256Hex);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<Person>().WithOne().HasForeignKey<PersonPreferences>(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.CalendarHash).IsUnique();
    }
}
