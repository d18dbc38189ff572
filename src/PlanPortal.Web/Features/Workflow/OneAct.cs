using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Workflow;

/// <summary>How an act ended.</summary>
public enum ActOutcome
{
    Done,
    NotFound,

    /// <summary>Somebody changed the thing since the page was made; nothing was done.</summary>
    ChangedMeanwhile,
}

/// <summary>Runs one act of the person on one thing as one transaction.</summary>
public sealed class OneAct(PortalDbContext database, CurrentPerson current, TimeProvider clock)
{
    /// <summary>What the rules refuse comes out as <see cref="ActRefusedException"/>, for the page to say.</summary>
    /// <param name="one">The thing, as far as this person sees it.</param>
    /// <param name="version">That the page was made from; null where it does not matter what others did meanwhile.</param>
    /// <param name="act">What is done to it, by whom and when.</param>
    /// <param name="cancellationToken">Of the request.</param>
    public Task<ActOutcome> OnAsync<T>(IQueryable<T> one, Guid? version, Func<T, Person, DateTime, Task> act, CancellationToken cancellationToken)
        where T : class, IVersioned => RunAsync(
            async (by, at) =>
            {
                if (await one.SingleOrDefaultAsync(cancellationToken) is not { } found)
                {
                    return ActOutcome.NotFound;
                }

                if (version is not null && found.Version != version)
                {
                    return ActOutcome.ChangedMeanwhile;
                }

                await act(found, by, at);
                return ActOutcome.Done;
            },
            cancellationToken);

    /// <param name="act">Loads what it changes, and looks at its version itself.</param>
    /// <param name="cancellationToken">Of the request.</param>
    public async Task<ActOutcome> RunAsync(Func<Person, DateTime, Task<ActOutcome>> act, CancellationToken cancellationToken)
    {
        try
        {
            return await database.InTransactionAsync(() => act(current.Person, VietnamTime.Stamp(clock.GetUtcNow())), cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody else saved between the look at the version and the save.
            return ActOutcome.ChangedMeanwhile;
        }
        catch (DbUpdateException exception) when (database.IsUniqueViolation(exception) && exception.Entries.All(e => IsSaidOnce(e.Entity)))
        {
            return ActOutcome.ChangedMeanwhile;
        }
    }

    /// <summary>Whether two people who say it for the first time at the same moment say it of the same thing.</summary>
    private static bool IsSaidOnce(object entity) => entity is ReadingDecision or TargetTracking or TargetContributor;
}
