using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Attachments;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Targets;

/// <summary>What the page of a target says of its plan.</summary>
public sealed record TargetPlan(int Id, string Title, int? Number, string Symbol, int UnitId, PlanState State, DateOnly? IssuedOn)
{
    public string NumberAndSymbol => DocumentNo.Of(Number, Symbol);
}

/// <summary>The page of one target: how far it is, its figures with their corrections, who gives them.</summary>
/// <param name="Tracking">Null while nobody has said how it is followed.</param>
/// <param name="Figures">With corrected ones, newest day first.</param>
/// <param name="Units">The organization's own.</param>
public sealed record TargetPage(
    IssuedTarget Target, TargetPlan Plan, TargetTracking? Tracking, TargetGivers Givers, IReadOnlyList<TargetFigure> Figures, IReadOnlyList<UnitChoice> Units,
    TargetProgress Progress, Person Person)
{
    public FigureForm Figure { get; init; } = new();

    public TrackingForm Follow { get; init; } = new();

    /// <summary>Beside its figures.</summary>
    public IReadOnlyList<EvidenceRow> Evidence { get; init; } = [];

    /// <summary>Of another version of <see cref="Follow"/> that was saved meanwhile.</summary>
    public bool Overtaken { get; init; }

    /// <summary>The units for which this person may give a figure.</summary>
    public IReadOnlyList<UnitChoice> MayEnterFor => [.. Givers.Units.Where(id => Givers.WhyNotEnter(id, Person) is null).Select(id => new UnitChoice(id, NameOf(id)))];

    public bool MaySet => Givers.WhyNotSet(Person) is null;

    public Combination Combination => Tracking?.Combination ?? Combination.Latest;

    /// <summary>The figures that count, newest first.</summary>
    public IReadOnlyList<TargetFigure> Valid => [.. Figures.Where(f => !IsCorrected(f))];

    /// <summary>Units that are asked and have given nothing yet.</summary>
    public IReadOnlyList<string> Silent => [.. Givers.Contributors.Where(id => Figures.All(f => f.UnitId != id)).Select(NameOf)];

    public bool IsCorrected(TargetFigure figure) => Figures.Any(f => (f.UnitId, f.AsOf) == (figure.UnitId, figure.AsOf) && f.Revision > figure.Revision);

    /// <summary>A unit that has left the list keeps its place, if not its name.</summary>
    public string NameOf(int unitId) => Units.FirstOrDefault(u => u.Id == unitId)?.Name ?? "(đơn vị cũ)";

    public static async Task<TargetPage?> LoadAsync(PortalDbContext database, Person person, int id, DateOnly today, CancellationToken cancellationToken)
    {
        var found = await (
            from target in database.IssuedTargets.AsNoTracking().AsSingleQuery()
            join plan in database.Plans.AsNoTracking() on target.PlanId equals plan.Id
            join facts in database.FactsOf(database.IssuedTargets) on target.Id equals facts.Id
            join followed in database.TargetTrackings.AsNoTracking() on target.Id equals followed.TargetId into trackings
            from tracking in trackings.DefaultIfEmpty()
            where target.Id == id
            select new
            {
                Target = target,
                Facts = facts,
                Tracking = tracking,
                Plan = new TargetPlan(plan.Id, plan.Title, plan.Number, plan.Symbol, plan.UnitId, plan.State, plan.IssuedOn),
                Contributors = database.TargetContributors.Where(c => c.TargetId == target.Id).Select(c => c.UnitId).ToList(),
            }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var figures = await database.TargetFigures.AsNoTracking().Where(f => f.TargetId == id)
            .OrderByDescending(f => f.AsOf).ThenBy(f => f.UnitId).ThenByDescending(f => f.Revision).ToListAsync(cancellationToken);
        var progress = found.Facts.ProgressOn(today, figures.Select(f => new MeasuredFigure(f.Id, f.UnitId, f.AsOf, f.Revision, f.Value)));
        var givers = new TargetGivers(found.Target.OrganizationId, found.Plan.State == PlanState.Issued, found.Plan.UnitId, found.Contributors);
        return new(found.Target, found.Plan, found.Tracking, givers, figures, await UnitChoice.LoadAsync(database, cancellationToken), progress, person)
        {
            Figure = new FigureForm { AsOf = today, UnitId = person.UnitId },
            Evidence = await EvidenceList.RowsAsync(database.Evidence.Where(e => e.TargetId == id), cancellationToken),
            Follow = FormOf(found.Tracking, found.Contributors),
        };
    }

    /// <summary>With the form filled for correcting one of its figures.</summary>
    public TargetPage Correcting(int? figureId) => Valid.FirstOrDefault(f => f.Id == figureId) is not { } figure
        ? this
        : this with { Figure = new FigureForm { AsOf = figure.AsOf, UnitId = figure.UnitId, Value = figure.Value, Source = figure.Source, Corrects = figure.Id } };

    private static TrackingForm FormOf(TargetTracking? tracking, List<int> contributors) => new()
    {
        Version = tracking?.Version,
        Combination = tracking?.Combination ?? Combination.Latest,
        Baseline = tracking?.Baseline,
        Units = contributors,
    };
}
