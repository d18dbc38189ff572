using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Execution;

/// <summary>How the figures of several units make one. Stored as text: never rename a member that has shipped.</summary>
public enum Combination
{
    /// <summary>The newest figure of whoever gave one.</summary>
    Latest,
    Sum,
    Average,
}

/// <summary>How a target is followed: who gives figures, how they are put together, where it began.</summary>
public sealed class TargetTracking : IOwned
{
    private readonly List<TargetContributor> contributors = [];

    private TargetTracking()
    {
    }

    public TargetTracking(IssuedTarget target) => (OrganizationId, PlanId, TargetId) = (target.OrganizationId, target.PlanId, target.Id);

    public int TargetId { get; private set; }

    public int OrganizationId { get; private set; }

    public int PlanId { get; private set; }

    public Combination Combination { get; private set; }

    /// <summary>The figure at the start of the plan; null where nobody knows it, which counts as zero.</summary>
    public decimal? Baseline { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>The units asked for figures, beside the coordinating unit, which may always give one.</summary>
    public IReadOnlyList<TargetContributor> Contributors => contributors;

    /// <param name="units">To be asked for figures.</param>
    /// <param name="givers">As it was.</param>
    public void Set(Combination combination, decimal? baseline, IReadOnlyCollection<Unit> units, TargetGivers givers, Person by)
    {
        ActRefusedException.ThrowIf(givers.WhyNotSet(by));
        if (units.Any(u => u.OrganizationId != OrganizationId))
        {
            throw new InvalidInputException("Đơn vị nhập số liệu phải thuộc danh sách đơn vị của cơ quan.");
        }

        (Combination, Baseline, Version) = (combination, baseline is { } value ? Figures.Bounded(value) : null, Guid.NewGuid());
        contributors.RemoveAll(c => units.All(u => u.Id != c.UnitId));
        contributors.AddRange(units.Where(u => !contributors.Exists(c => c.UnitId == u.Id)).Select(u => new TargetContributor(OrganizationId, u.Id)));
    }
}

public sealed class TargetContributor : IOwned
{
    private TargetContributor()
    {
    }

    internal TargetContributor(int organizationId, int unitId) => (OrganizationId, UnitId) = (organizationId, unitId);

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int TargetId { get; private set; }

    public int UnitId { get; private set; }
}

/// <summary>Bounds of figures that people type.</summary>
internal static class Figures
{
    /// <exception cref="InvalidInputException">Too large to keep.</exception>
    public static decimal Bounded(decimal value) =>
        Math.Abs(value) < IssuedTarget.MaxValue
            ? Math.Round(value, IssuedTarget.Decimals)
            : throw new InvalidInputException("Số liệu quá lớn. Hãy kiểm tra lại đơn vị tính.");
}
