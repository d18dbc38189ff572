using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Execution;

/// <summary>Who gives the figures of a target and who says how it is followed.</summary>
/// <param name="InForce">Whether the plan is: figures of a plan that has ended stay as they are.</param>
/// <param name="CoordinatingUnitId">The unit that drafted the plan; it may always give a figure, also for another unit.</param>
/// <param name="Contributors">The units that it asks for figures.</param>
public sealed record TargetGivers(int OrganizationId, bool InForce, int CoordinatingUnitId, IReadOnlyCollection<int> Contributors)
{
    /// <param name="contributors">The units that the target asks for figures.</param>
    public static TargetGivers Of(Plan plan, IReadOnlyCollection<int> contributors) => new(plan.OrganizationId, plan.State == PlanState.Issued, plan.UnitId, contributors);

    /// <summary>The units whose figures count, the coordinating one first.</summary>
    public IEnumerable<int> Units => Contributors.Prepend(CoordinatingUnitId).Distinct();

    /// <summary>How the target is followed is for the coordinating unit and the office to say.</summary>
    public Refusal? WhyNotSet(Person by) => WhyNotAtAll(by) ?? (Coordinates(by) ? null : Refusal.NotTheCoordinator);

    /// <param name="unitId">Whose figure it is.</param>
    public Refusal? WhyNotEnter(int unitId, Person by) =>
        WhyNotAtAll(by) ?? (Units.Contains(unitId) && (by.UnitId == unitId || Coordinates(by)) ? null : Refusal.NotAskedForFigures);

    private bool Coordinates(Person by) => by.UnitId == CoordinatingUnitId || by.Is(Roles.Office);

    private Refusal? WhyNotAtAll(Person by) => by.WhyNotActIn(OrganizationId) ?? (InForce ? null : Refusal.PlanNotInForce);
}
