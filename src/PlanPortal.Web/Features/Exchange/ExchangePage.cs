using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Core.Jobs;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Jobs;

namespace PlanPortal.Web.Features.Exchange;

public sealed record Choice(int Id, string Name);

/// <summary>Where files go out and come in.</summary>
public sealed record ExchangePage(ExchangeFilter Filter, IReadOnlyList<Choice> Units, IReadOnlyList<Choice> Plans, IReadOnlyList<JobPage> Jobs)
{
    /// <summary>Newest plans to choose from; an older one comes along in the address, from its own page.</summary>
    private const int MostPlans = 300;

    private const int MostJobs = 10;

    public static async Task<ExchangePage> LoadAsync(PortalDbContext database, Person person, ExchangeFilter filter, CancellationToken cancellationToken)
    {
        var units = await database.Units.AsNoTracking().Where(u => u.Active).OrderBy(u => u.SortOrder).ThenBy(u => u.Name)
            .Select(u => new Choice(u.Id, u.Name)).ToListAsync(cancellationToken);
        var plans = await database.Plans.AsNoTracking().Where(PlanQueries.VisibleTo(person))
            .Where(p => (p.State == PlanState.Issued && p.TypeName != DocumentTypes.Report) || p.Id == filter.Plan)
            .OrderByDescending(p => p.Id == filter.Plan).ThenByDescending(p => p.Year).ThenByDescending(p => p.Number).Take(MostPlans)
            .Select(p => new { p.Id, p.Number, p.Symbol, p.Title }).ToListAsync(cancellationToken);
        var jobs = await database.BackgroundJobs.AsNoTracking().Where(j => j.PersonId == person.Id).OrderByDescending(j => j.Id).Take(MostJobs)
            .Select(JobPage.Projection).ToListAsync(cancellationToken);
        return new(filter, units, [.. plans.Select(p => new Choice(p.Id, $"{DocumentNo.Of(p.Number, p.Symbol)} {p.Title}"))], jobs);
    }
}

/// <summary>What came of a file, page by page.</summary>
/// <param name="ImportId">Of a preview: the job that wrote it, once somebody said so.</param>
/// <param name="Refused">Whether the refused rows are shown, not the changes.</param>
public sealed record ExchangeResultPage(int JobId, JobKind Kind, string Name, ExchangeOutcome Outcome, int? ImportId, bool Refused, int From)
{
    public const int PageSize = 50;

    /// <summary>Where the piece of work or the target stands.</summary>
    public static string AddressOf(ProposedChange change) =>
        ExchangeKey.Read(change.Key) is { IsFigure: true } key ? $"/muc-tieu/{key.First}" : $"/nhiem-vu/{ExchangeKey.Read(change.Key)?.First}";

    public bool IsPreview => Kind == JobKind.ImportPreview;

    public int Shown => Refused ? Outcome.Refused.Count : Outcome.Changes.Count;

    public int Until => Math.Min(Shown, From + PageSize);

    /// <summary>Null where there is none, it is somebody else's or not finished.</summary>
    public static async Task<ExchangeResultPage?> LoadAsync(PortalDbContext database, Person person, int id, bool refused, int from, CancellationToken cancellationToken)
    {
        var job = await database.BackgroundJobs.AsNoTracking()
            .Where(j => j.Id == id && j.PersonId == person.Id && j.State == JobState.Finished && (j.Kind == JobKind.ImportPreview || j.Kind == JobKind.Import))
            .Select(j => new { j.Kind, j.Name, j.Outcome, ImportId = database.BackgroundJobs.Where(i => i.FromJobId == j.Id).Select(i => (int?)i.Id).FirstOrDefault() })
            .SingleOrDefaultAsync(cancellationToken);
        if (job is null)
        {
            return null;
        }

        var outcome = ExchangeOutcome.FromJson(job.Outcome);
        var showRefused = job.Kind == JobKind.Import || refused || outcome.Changes.Count == 0;
        var count = showRefused ? outcome.Refused.Count : outcome.Changes.Count;
        return new(id, job.Kind, job.Name, outcome, job.ImportId, showRefused, Math.Clamp(from - (from % PageSize), 0, Math.Max(0, count - 1)));
    }
}
