using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Reading;

/// <summary>To whom a signed plan gave its work.</summary>
public sealed class GivenWork
{
    private readonly List<Given> tasks;

    private GivenWork(List<Given> tasks) => this.tasks = tasks;

    public static async Task<GivenWork> LoadAsync(PortalDbContext database, int planId, CancellationToken cancellationToken) => new(
        await database.IssuedTasks.AsNoTracking().Where(t => t.PlanId == planId).OrderBy(t => t.Position)
            .Select(t => new Given(t.Name, t.Assignments.OrderBy(a => a.Id)
                .Select(a => new GivenTo(database.Units.Where(u => u.Id == a.UnitId).Select(u => u.Name).First(), a.Role)).ToList()))
            .ToListAsync(cancellationToken));

    /// <summary>The rows with the units to whom their work was given: tasks first, then duties, as they were at the signature.</summary>
    public (IReadOnlyList<ReadingLine> Tasks, IReadOnlyList<ReadingLine> Duties) Beside(IReadOnlyList<ReadingLine> read, IReadOnlyList<ReadingLine> duties)
    {
        var at = 0;
        return ([.. read.Select(Next)], [.. duties.Select(Next)]);

        ReadingLine Next(ReadingLine line)
        {
            if (line.Row.State == RowState.Dismissed || at >= tasks.Count || tasks[at].Name != line.Title)
            {
                return line;
            }

            var given = tasks[at++].To;
            return given.Count == 0 ? line : line with { Facts = [.. line.Facts, new("Đã giao", string.Join("; ", given.Select(g => $"{g.UnitName} ({NameOf(g.Role)})")))] };
        }
    }

    private static string NameOf(AssignmentRole role) => role switch
    {
        AssignmentRole.Lead => "chủ trì",
        AssignmentRole.Cooperating => "phối hợp",
        AssignmentRole.Requested => "đề nghị",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private sealed record Given(string Name, IReadOnlyList<GivenTo> To);

    private sealed record GivenTo(string UnitName, AssignmentRole Role);
}
