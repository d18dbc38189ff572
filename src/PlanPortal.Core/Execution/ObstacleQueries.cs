using System.Linq.Expressions;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Execution;

/// <summary>Which obstacles wait, as conditions that a database can answer from its indexes.</summary>
public static class ObstacleQueries
{
    public static Expression<Func<Obstacle, bool>> Open => o => o.State == ObstacleState.Raised || o.State == ObstacleState.PassedOn;

    public static Expression<Func<Obstacle, bool>> Settled => o => o.State == ObstacleState.Answered || o.State == ObstacleState.Withdrawn;

    /// <summary>What this person's act is awaited on: the opinion of the coordinating unit, the decision of a leader.</summary>
    public static Expression<Func<Obstacle, bool>> WaitingFor(Person person)
    {
        var (unitId, leader) = (person.UnitId, person.Is(Roles.Leader));
        return o => (o.State == ObstacleState.Raised && o.CoordinatingUnitId == unitId) || (leader && o.State == ObstacleState.PassedOn);
    }

    /// <summary>The name that people use.</summary>
    public static string Name(this ObstacleState state) => state switch
    {
        ObstacleState.Raised => "Mới nêu",
        ObstacleState.PassedOn => "Chờ lãnh đạo",
        ObstacleState.Answered => "Đã có ý kiến",
        ObstacleState.Withdrawn => "Đã rút",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
