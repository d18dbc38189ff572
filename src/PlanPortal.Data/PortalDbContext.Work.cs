using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Jobs;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;
using PlanPortal.Core.Searching;

namespace PlanPortal.Data;

/// <summary>What follows a signed plan: work, figures, obstacles, reports, notices.</summary>
public abstract partial class PortalDbContext
{
    public DbSet<WorkItem> WorkItems => Set<WorkItem>();

    public DbSet<WorkPart> WorkParts => Set<WorkPart>();

    public DbSet<WorkStep> WorkSteps => Set<WorkStep>();

    public DbSet<WorkNote> WorkNotes => Set<WorkNote>();

    public DbSet<DueDateRequest> DueDateRequests => Set<DueDateRequest>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<EvidenceContent> EvidenceContents => Set<EvidenceContent>();

    public DbSet<Obstacle> Obstacles => Set<Obstacle>();

    public DbSet<TargetTracking> TargetTrackings => Set<TargetTracking>();

    public DbSet<TargetContributor> TargetContributors => Set<TargetContributor>();

    public DbSet<TargetFigure> TargetFigures => Set<TargetFigure>();

    public DbSet<Holiday> Holidays => Set<Holiday>();

    public DbSet<WorkSettings> WorkSettings => Set<WorkSettings>();

    public DbSet<DailyRound> DailyRounds => Set<DailyRound>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<Digest> Digests => Set<Digest>();

    public DbSet<PersonPreferences> PersonPreferences => Set<PersonPreferences>();

    public DbSet<ReportingPeriod> ReportingPeriods => Set<ReportingPeriod>();

    public DbSet<UnitReport> UnitReports => Set<UnitReport>();

    public DbSet<UnitReportVersion> UnitReportVersions => Set<UnitReportVersion>();

    public DbSet<ReportDocument> ReportDocuments => Set<ReportDocument>();

    public DbSet<ReportedPeriod> ReportedPeriods => Set<ReportedPeriod>();

    public DbSet<BackgroundJob> BackgroundJobs => Set<BackgroundJob>();

    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();

    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    public DbSet<AccessRecord> AccessRecords => Set<AccessRecord>();

    private static void ConfigureWork(ModelConfigurationBuilder builder)
    {
        builder.Properties<WorkState>().HaveConversion<string>().HaveMaxLength(20);
        builder.Properties<PartState>().HaveConversion<string>().HaveMaxLength(20);
        builder.Properties<WorkNoteKind>().HaveConversion<string>().HaveMaxLength(20);
        builder.Properties<ObstacleState>().HaveConversion<string>().HaveMaxLength(20);
        builder.Properties<Combination>().HaveConversion<string>().HaveMaxLength(20);
        builder.Properties<NoticeKind>().HaveConversion<string>().HaveMaxLength(30);
        builder.Properties<DigestState>().HaveConversion<string>().HaveMaxLength(20);
        builder.Properties<PeriodKind>().HaveConversion<string>().HaveMaxLength(20);
        builder.Properties<UnitReportState>().HaveConversion<string>().HaveMaxLength(20);
        builder.Properties<JobKind>().HaveConversion<string>().HaveMaxLength(20);
        builder.Properties<JobState>().HaveConversion<string>().HaveMaxLength(20);
        builder.Properties<SearchKind>().HaveConversion<string>().HaveMaxLength(20);
    }
}
