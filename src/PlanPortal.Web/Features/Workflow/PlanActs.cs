using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Core.Registers;
using PlanPortal.Data;
using PlanPortal.Data.Rounds;
using PlanPortal.Documents;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Workflow;

/// <summary>Runs one act on one plan as one transaction.</summary>
public sealed class PlanActs(PortalDbContext database, CurrentPerson current, OneAct acts, TimeProvider clock)
{
    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    /// <summary>What a plan refuses comes out as <see cref="ActRefusedException"/>, for the page to say.</summary>
    public Task<ActOutcome> DoAsync(int planId, Guid version, Func<Plan, Person, DateTime, Task> act, CancellationToken cancellationToken) =>
        acts.OnAsync(One(planId), version, act, cancellationToken);

    /// <summary>
    /// Decides on what was read from a plan. Decisions are bound to words, not to a version: somebody else may be editing
    /// the text meanwhile.
    /// </summary>
    public Task<ActOutcome> SettleAsync(int planId, Func<Plan, SettledReading, Person, DateTime, Task> act, CancellationToken cancellationToken) =>
        acts.OnAsync(
            One(planId),
            version: null,
            async (plan, by, at) =>
            {
                var units = await database.LoadForSettlingAsync(plan, cancellationToken);
                await act(plan, SettledReading.Of(plan, units), by, at);
            },
            cancellationToken);

    /// <summary>Adds a line to the record of a plan that changes nothing else: seen, downloaded.</summary>
    /// <param name="plan">As the person got it.</param>
    public Task RecordAsync(Plan plan, ActKind kind, string? detail, CancellationToken cancellationToken) =>
        database.InTransactionAsync(
            () =>
            {
                database.Acts.Add(plan.Record(kind, current.Person, Now, detail));
                return Task.CompletedTask;
            },
            cancellationToken);

    /// <summary>Signs with the next number of the year's register, which is begun with its first number, and tells the units of their work.</summary>
    public async Task SignAsync(Plan plan, Person by, DateTime at, CancellationToken cancellationToken)
    {
        var year = VietnamTime.DayOf(at).Year;
        var register = await database.Registers.SingleOrDefaultAsync(r => r.Year == year, cancellationToken)
            ?? database.Registers.Add(new Register(plan.OrganizationId, year)).Entity;
        var units = await database.LoadForSettlingAsync(plan, cancellationToken);
        database.RegisterEntries.Add(plan.Sign(by, register, units, PlanDocuments.Print, at));
        await database.TellOfWorkAsync(plan, at, cancellationToken);
    }

    /// <summary>Loads the work that ends with the plan.</summary>
    public Task LoadOpenWorkAsync(Plan plan, CancellationToken cancellationToken) =>
        database.WorkItems.Where(WorkQueries.Open).Where(w => w.PlanId == plan.Id).Include(w => w.Parts).LoadAsync(cancellationToken);

    public async Task<Person> LeaderAsync(int? id, CancellationToken cancellationToken) =>
        await database.People.SingleOrDefaultAsync(p => p.Id == id, cancellationToken)
        ?? throw new ActRefusedException(Refusal.NoSigner);

    /// <summary>As far as this person sees it.</summary>
    private IQueryable<Plan> One(int planId) => database.Plans.Include(p => p.Organization).Where(PlanQueries.VisibleTo(current.Person)).Where(p => p.Id == planId);
}
