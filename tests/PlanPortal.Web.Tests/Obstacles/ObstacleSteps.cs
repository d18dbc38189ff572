using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Obstacles;

/// <summary>Brings obstacles to where a test needs them.</summary>
internal static class ObstacleSteps
{
    /// <summary>Raises an obstacle and gives its key.</summary>
    public static Task<int> RaiseAsync(this PlanApp app, int planId, Person by, string words = "Thiếu kinh phí mua phao cứu sinh", DateTime? at = null, int? workId = null) =>
        app.ChangeAsync(planId, async (plan, database) =>
        {
            var item = workId is null ? null : await database.WorkItems.SingleAsync(w => w.Id == workId);
            var obstacle = database.Obstacles.Add(new Obstacle(plan, item, words, null, by, at ?? app.Now)).Entity;
            await database.SaveChangesAsync();
            return obstacle.Id;
        });

    public static Task<Obstacle> StoredObstacleAsync(this PlanApp app, int id) =>
        app.InDatabaseAsync(d => d.Obstacles.AsNoTracking().SingleAsync(o => o.Id == id));

    /// <summary>Addresses of what a person was told.</summary>
    public static Task<List<(string Kind, string Address, string Text)>> ToldAsync(this PlanApp app, Person person) => app.InDatabaseAsync(async d =>
        (await d.Notices.AsNoTracking().Where(n => n.PersonId == person.Id).OrderBy(n => n.Id).ToListAsync()).ConvertAll(n => ($"{n.Kind}", n.Address, n.Text)));
}
