using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Plans;

/// <summary>The tabs of a plan's page; each is an address.</summary>
public enum PlanTab
{
    Document,
    Outline,
    Targets,
    Tasks,
    Reporting,
    History,
    Versions,
}

/// <summary>What all tabs of a plan's page share: head, state and what this person may do now.</summary>
public sealed record PlanPage(Plan Plan, Person Person, PlanTab Tab)
{
    private PlanText? text;

    /// <summary>The text, understood; read once for the whole page.</summary>
    public PlanText Text => text ??= Reading?.Text ?? Plan.Read();

    /// <summary>Whether the person has looked at the words as they are, or done something with them.</summary>
    public bool IsSeen { get; init; }

    /// <summary>Leaders to choose from, where this person may choose; empty on tabs that do not ask.</summary>
    public IReadOnlyList<SignerChoice> Signers { get; init; } = [];

    /// <summary>Obstacles of a signed plan that nobody has settled.</summary>
    public int OpenObstacles { get; init; }

    /// <summary>What the plan says, as people have settled it; null on tabs that do not show it.</summary>
    public SettledReading? Reading { get; init; }

    /// <summary>The leader to offer first: the one chosen before, else the one whom the text names.</summary>
    public int? ProposedSigner => Plan.SignerId ?? Signers.FirstOrDefault(s => IsNamed(s.FullName))?.Id;

    /// <summary>The signer's name in the text where it is not who is to sign; null when they agree or none is named.</summary>
    public string? SignerMismatch =>
        Text.Ending.SignerName is { } named
        && !(Plan.Signer is { } signer ? IsNamed(signer.FullName) : Signers.Any(s => IsNamed(s.FullName)))
            ? named
            : null;

    public bool MayEdit => Plan.WhyNotEdit(Person) is null;

    public bool MaySubmit => Plan.WhyNotSubmit(Person) is null;

    /// <summary>What still keeps the drafter from submitting: an empty text, a missing subject.</summary>
    public Refusal? SubmitNeeds => Plan.WhyNotSubmit(Person) is (Refusal.TextEmpty or Refusal.SubjectMissing) and { } missing ? missing : null;

    public bool MayTakeBack => Plan.WhyNotTakeBack(Person) is null;

    public bool MayReturn => Plan.WhyNotReturn(Person) is null;

    public bool MayAssignSigner => Plan.WhyNotAssignSigner(Person) is null;

    public bool MayRecall => Plan.WhyNotRecall(Person) is null;

    public bool MaySupersede => Plan.WhyNotSupersede(Person) is null;

    public bool MayClose => Plan.WhyNotClose(Person) is null;

    public bool MayDiscard => Plan.WhyNotDiscard(Person) is null;

    /// <summary>The head or leader whose desk it lies on but who drafted or reviewed it too.</summary>
    public bool MayNotActTwice =>
        Plan.WhyNotApproveContent(Person) == Refusal.SamePersonTwice || Plan.WhyNotSign(Person) == Refusal.SamePersonTwice;

    public bool MaySettle => Plan.WhyNotSettle(Person) is null;

    /// <summary>Whether people have looked at all that was read.</summary>
    public bool IsSettled => Reading is not { } read || (read.Settled == read.Total && !UnitsUnsettled);

    /// <summary>Names of units that nobody knows keep the plan from being signed.</summary>
    public bool UnitsUnsettled => Reading?.Unsettled.Any() == true;

    /// <summary>The page with what the plan says.</summary>
    public async Task<PlanPage> WithReadingAsync(PortalDbContext database, CancellationToken cancellationToken) =>
        this with { Reading = await database.LoadReadingAsync(Plan, cancellationToken) };

    /// <summary>The page with the leaders whom this person may ask to sign.</summary>
    public async Task<PlanPage> WithSignersAsync(PortalDbContext database, CancellationToken cancellationToken) =>
        MaySubmit || MayAssignSigner ? this with { Signers = await SignerChoice.LoadAsync(database, cancellationToken) } : this;

    private bool IsNamed(string fullName) =>
        Text.Ending.SignerName is { } named && VietnameseText.FoldName(named) == VietnameseText.FoldName(fullName);

    /// <summary>Loads a plan that this person may see, or null.</summary>
    public static async Task<PlanPage?> LoadAsync(
        PortalDbContext database, Person person, int id, PlanTab tab, CancellationToken cancellationToken)
    {
        var found = await database.Plans.AsNoTracking().Where(PlanQueries.VisibleTo(person)).Where(p => p.Id == id)
            .Include(p => p.Organization).Include(p => p.Unit).Include(p => p.Drafter).Include(p => p.Signer)
            .Select(p => new
            {
                Plan = p,
                IsSeen = database.Acts.Any(a => a.PlanId == p.Id && a.PersonId == person.Id && a.At >= p.ChangedAt),
                OpenObstacles = p.State != PlanState.Issued ? 0 : database.Obstacles.Where(ObstacleQueries.Open).Count(o => o.PlanId == p.Id),
            })
            .AsSingleQuery().SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new PlanPage(found.Plan, person, tab) { IsSeen = found.IsSeen, OpenObstacles = found.OpenObstacles };
    }
}

/// <summary>A leader who may be asked to sign.</summary>
public sealed record SignerChoice(int Id, string FullName, string? Position)
{
    public string Label => Position is null ? FullName : $"{FullName} – {Position}";

    public static Task<List<SignerChoice>> LoadAsync(PortalDbContext database, CancellationToken cancellationToken) =>
        database.People.AsNoTracking().Where(p => p.Active && (p.Roles & Roles.Leader) != 0).OrderBy(p => p.Id)
            .Select(p => new SignerChoice(p.Id, p.FullName, p.Position)).ToListAsync(cancellationToken);
}

/// <summary>A line of the history, newest first.</summary>
public sealed record HistoryLine(int Sequence, ActKind Kind, string PersonName, DateTime At, string? Detail, int? Version)
{
    public static Task<List<HistoryLine>> LoadAsync(PortalDbContext database, int planId, CancellationToken cancellationToken) =>
        database.Acts.AsNoTracking().Where(a => a.PlanId == planId).OrderByDescending(a => a.Sequence)
            .Select(a => new HistoryLine(a.Sequence, a.Kind, a.PersonName, a.At, a.Detail, a.PlanVersion))
            .ToListAsync(cancellationToken);
}
