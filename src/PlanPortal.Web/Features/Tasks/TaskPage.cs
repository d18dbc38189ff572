using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Attachments;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>What the page of a piece of work says of its plan.</summary>
public sealed record PlanOfWork(int Id, string Title, int? Number, string Symbol, PlanState State, DateOnly? IssuedOn)
{
    public string NumberAndSymbol => DocumentNo.Of(Number, Symbol);
}

/// <summary>The page of one piece of work: what the plan says, how far each unit is, what was said and done, and what this person may do.</summary>
/// <param name="OpenObstacles">Obstacles in its way that nobody has answered.</param>
/// <param name="Notes">The newest, newest first.</param>
public sealed record TaskPage(
    WorkItem Work, PlanOfWork Plan, Person Person, DateOnly Today, bool NeedsConfirmation, int OpenObstacles, UnitNames Names,
    IReadOnlyList<WorkNote> Notes, IReadOnlyList<EvidenceRow> Evidence)
{
    private const int MostNotes = 200;

    /// <summary>The form that could not be saved, as its address ends; what was typed stands in it again.</summary>
    public string? Failed { get; init; }

    /// <summary>The part that <see cref="Failed"/> was about.</summary>
    public int? FailedPart { get; init; }

    public string At => $"/nhiem-vu/{Work.Id}";

    public WorkStanding Standing => Work.StandingOn(Today);

    public bool InForce => Plan.State == PlanState.Issued;

    /// <summary>The part of this person's unit.</summary>
    public WorkPart? Mine => Work.Parts.Where(p => p.UnitId == Person.UnitId).OrderBy(p => p.State == PartState.Done).ThenBy(p => p.Role).FirstOrDefault();

    /// <summary>The part whose form stands on the page: the own one, or the one that was just tried.</summary>
    public WorkPart? Reported => Work.Parts.FirstOrDefault(p => p.Id == FailedPart && MayReport(p)) ?? (Mine is { } mine && MayReport(mine) ? mine : null);

    public DueDateRequest? Request => Work.Requests.FirstOrDefault(r => r.Granted is null);

    public bool MayConfirm => Work.WhyNotConfirm(Person) is null;

    public bool MayReopen => Work.WhyNotReopen(Plan.State, Person) is null;

    public bool MaySetAside => Work.WhyNotSetAside(Person) is null;

    public bool MayDecideDueDate => Request is { } request && Work.WhyNotDecideDueDate(request, Person) is null;

    public bool MayAddEvidence => Work.WhyNotAddEvidence(Person) is null;

    public bool MayRaise => InForce && Work.IsOpen && Person.UnitId is not null;

    /// <summary>Those who lead before those who help.</summary>
    public IEnumerable<WorkPart> Parts => Work.Parts.OrderBy(p => p.Role == AssignmentRole.Cooperating).ThenBy(p => p.Id);

    public bool MayReport(WorkPart part) => Work.WhyNotReport(part, Person) is null;

    public bool MayHandOn(WorkPart part) => Work.WhyNotHandOn(part, Person) is null;

    public bool MayAskForDueDate(WorkPart part) => Work.DueOn is not null && Work.WhyNotAskForDueDate(part, Person) is null;

    public IEnumerable<PersonChoice> Colleagues => Names.People.Where(p => p.Active);

    public static async Task<TaskPage?> LoadAsync(PortalDbContext database, Person person, DateOnly today, int id, CancellationToken cancellationToken)
    {
        // The key stands once more in each of what is joined: the engine would otherwise go through all parts of the organization.
        var found = await database.WorkItems.AsNoTracking().Where(w => w.Id == id).Include(w => w.Task)
            .Include(w => w.Parts.Where(p => p.WorkItemId == id)).ThenInclude(p => p.Steps.OrderBy(s => s.Position))
            .Include(w => w.Requests.Where(r => r.WorkItemId == id))
            .Select(w => new
            {
                Work = w,
                Plan = new PlanOfWork(w.PlanId, w.Plan.Title, w.Plan.Number, w.Plan.Symbol, w.Plan.State, w.Plan.IssuedOn),
                NeedsConfirmation = database.WorkSettings.Any(s => s.NeedsConfirmation),
                OpenObstacles = database.Obstacles.Where(ObstacleQueries.Open).Count(o => o.WorkItemId == w.Id),
            })
            .AsSingleQuery().SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var people = found.Work.Parts.Select(p => p.PersonId).OfType<int>().ToList();
        return new TaskPage(
            found.Work, found.Plan, person, today, found.NeedsConfirmation, found.OpenObstacles,
            await UnitNames.LoadAsync(database, person.UnitId, people, cancellationToken),
            await database.WorkNotes.AsNoTracking().Where(n => n.WorkItemId == id).OrderByDescending(n => n.Id).Take(MostNotes).ToListAsync(cancellationToken),
            await EvidenceList.RowsAsync(database.Evidence.Where(e => e.WorkItemId == id), cancellationToken));
    }
}
