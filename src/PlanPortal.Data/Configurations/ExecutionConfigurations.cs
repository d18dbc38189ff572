using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Data.Configurations;

internal sealed class ReadingDecisionConfiguration : IEntityTypeConfiguration<ReadingDecision>
{
    public void Configure(EntityTypeBuilder<ReadingDecision> builder)
    {
        builder.Property(d => d.Key).HasMaxLength(ReadingKeys.Length);
        builder.Property(d => d.PersonName).HasMaxLength(Person.MaxNameLength);
        builder.Ignore(d => d.Correction);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.PlanId, d.Kind, d.Key }).IsUnique();
    }
}

internal static class IssuedPartColumns
{
    private static readonly string[] Inherited =
    [
        nameof(IssuedPart.Id), nameof(IssuedPart.OrganizationId), nameof(IssuedPart.PlanId), nameof(IssuedPart.Position), nameof(IssuedPart.Key),
        nameof(IssuedPart.State), nameof(IssuedPart.Block), nameof(IssuedPart.Appendix), nameof(IssuedPart.Row),
    ];

    /// <summary>What all parts have stands before the long columns, which EF would put first.</summary>
    public static void PutInheritedFirst<T>(this EntityTypeBuilder<T> builder)
        where T : IssuedPart
    {
        for (var i = 0; i < Inherited.Length; i++)
        {
            builder.Property(Inherited[i]).HasColumnOrder(i);
        }

        builder.Property(p => p.Key).HasMaxLength(ReadingKeys.Length);
        builder.Ignore(p => p.Place);
        builder.HasIndex(nameof(IssuedPart.PlanId), nameof(IssuedPart.Position));
    }
}

internal sealed class IssuedTaskConfiguration : IEntityTypeConfiguration<IssuedTask>
{
    public void Configure(EntityTypeBuilder<IssuedTask> builder)
    {
        builder.HasMany(t => t.Assignments).WithOne().HasForeignKey(a => a.TaskId).OnDelete(DeleteBehavior.Restrict);
        builder.PutInheritedFirst();
    }
}

internal sealed class IssuedTargetConfiguration : IEntityTypeConfiguration<IssuedTarget>
{
    public void Configure(EntityTypeBuilder<IssuedTarget> builder)
    {
        builder.Property(t => t.Value).HasConversion<FigureConverter>();
        builder.Property(t => t.UpperValue).HasConversion<FigureConverter>();
        builder.HasMany(t => t.Assignments).WithOne().HasForeignKey(a => a.TargetId).OnDelete(DeleteBehavior.Restrict);
        builder.PutInheritedFirst();
    }
}

/// <summary>Figures as whole ten-thousandths: SQLite cannot order decimals.</summary>
internal sealed class FigureConverter() : ValueConverter<decimal, long>(value => (long)(value * Scale), stored => stored / Scale)
{
    private const decimal Scale = 1e4m;
}

internal sealed class IssuedReportingDutyConfiguration : IEntityTypeConfiguration<IssuedReportingDuty>
{
    public void Configure(EntityTypeBuilder<IssuedReportingDuty> builder) =>
        builder.PutInheritedFirst();
}

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.HasOne<Unit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);

        // A unit's work by due date.
        builder.HasIndex(a => new { a.OrganizationId, a.UnitId, a.DueOn, a.Id });
    }
}
