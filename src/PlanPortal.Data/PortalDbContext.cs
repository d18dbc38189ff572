using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Core.Registers;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Data;

/// <summary>
/// The portal's database. Every <see cref="IOwned"/> row is filtered by the organization of the
/// <see cref="OrganizationScope"/> and written only within it; acts are sealed into their chain as they are saved.
/// </summary>
public abstract partial class PortalDbContext(DbContextOptions options, OrganizationScope scope)
    : IdentityUserContext<PortalUser, int>(options)
{
    /// <summary>The organization that queries are bounded by; read anew by every query.</summary>
    public int ScopeId => scope.OrganizationId;

    public DbSet<Organization> Organizations => Set<Organization>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<PlanVersion> PlanVersions => Set<PlanVersion>();

    public DbSet<IssuedDocument> IssuedDocuments => Set<IssuedDocument>();

    public DbSet<ReadingDecision> ReadingDecisions => Set<ReadingDecision>();

    public DbSet<IssuedTask> IssuedTasks => Set<IssuedTask>();

    public DbSet<IssuedTarget> IssuedTargets => Set<IssuedTarget>();

    public DbSet<IssuedReportingDuty> IssuedReportingDuties => Set<IssuedReportingDuty>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<Register> Registers => Set<Register>();

    public DbSet<RegisterEntry> RegisterEntries => Set<RegisterEntry>();

    public DbSet<Act> Acts => Set<Act>();

    public DbSet<JournalHead> JournalHeads => Set<JournalHead>();

    /// <summary>Works within an organization from here on: after signing in, or while setting one up.</summary>
    public void Enter(int organizationId) => scope.Enter(organizationId);

    /// <summary>Whether the engine refused a row because it breaks a unique index.</summary>
    public abstract bool IsUniqueViolation(DbUpdateException exception);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>().HavePrecision(6);
        configurationBuilder.Properties<PlanState>().HaveConversion<string>().HaveMaxLength(30);
        configurationBuilder.Properties<VersionOccasion>().HaveConversion<string>().HaveMaxLength(30);
        configurationBuilder.Properties<ActKind>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<ReadingKind>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<RowState>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<Verdict>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<WorkOrigin>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<AssignmentRole>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<DeadlineKind>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<Comparator>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<ReportingKind>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<ReportingEvery>().HaveConversion<string>().HaveMaxLength(20);
        ConfigureWork(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        foreach (var owned in builder.Model.GetEntityTypes().Where(t => typeof(IOwned).IsAssignableFrom(t.ClrType)).ToList())
        {
            BoundByOrganizationMethod.MakeGenericMethod(owned.ClrType).Invoke(this, [builder]);
        }
    }
}
