using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Obstacles;

/// <summary>A plan in force to choose.</summary>
public sealed record PlanChoice(int Id, string Title, int? Number, string Symbol)
{
    public string Label => $"{DocumentNo.Of(Number, Symbol)} – {Title}";
}

/// <summary>A piece of work of the plan to choose.</summary>
public sealed record WorkChoice(int Id, string Name, DateOnly? DueOn);

/// <summary>The form in which an obstacle is raised.</summary>
/// <param name="Plans">To choose from; only the one where the address names it.</param>
/// <param name="Work">Of the plan, where it is known.</param>
public sealed record RaisePage(RaiseForm Form, IReadOnlyList<PlanChoice> Plans, IReadOnlyList<WorkChoice> Work)
{
    /// <summary>A unit takes part in a handful of plans at a time.</summary>
    private const int MostPlans = 200;

    /// <summary>Null where there is no such plan in force.</summary>
    public static async Task<RaisePage?> LoadAsync(PortalDbContext database, Person person, RaiseForm form, CancellationToken cancellationToken)
    {
        if (form is { PlanId: null, WorkItemId: { } workId })
        {
            form.PlanId = await database.WorkItems.Where(w => w.Id == workId).Select(w => (int?)w.PlanId).SingleOrDefaultAsync(cancellationToken);
        }

        var unitId = person.UnitId;
        var inForce = database.Plans.AsNoTracking().Where(p => p.State == PlanState.Issued);
        var offered = form.PlanId is { } id
            ? inForce.Where(p => p.Id == id)
            : inForce.Where(p => p.UnitId == unitId || database.WorkParts.Any(w => w.PlanId == p.Id && w.UnitId == unitId));
        var plans = await offered.OrderByDescending(p => p.Id).Take(MostPlans).Select(p => new PlanChoice(p.Id, p.Title, p.Number, p.Symbol)).ToListAsync(cancellationToken);
        return plans.Count == 0 && form.PlanId is not null
            ? null
            : new(form, plans, form.PlanId is { } known ? await WorkAsync(database, known, form.WorkItemId, unitId, cancellationToken) : []);
    }

    /// <summary>The unit's open work of the plan, and what the address names.</summary>
    private static Task<List<WorkChoice>> WorkAsync(PortalDbContext database, int planId, int? chosen, int? unitId, CancellationToken cancellationToken) =>
        database.WorkItems.AsNoTracking()
            .Where(w => w.PlanId == planId && (w.Id == chosen || w.Parts.Any(p => p.UnitId == unitId && p.Open)))
            .OrderBy(w => w.DueKey).ThenBy(w => w.Id)
            .Select(w => new WorkChoice(w.Id, w.Directive ?? w.Task!.Name, w.DueOn)).ToListAsync(cancellationToken);
}
