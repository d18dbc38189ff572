using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Desk;

/// <summary>When work on a desk is due.</summary>
public enum DeskTime
{
    Late,
    ThisWeek,
    ThisMonth,

    /// <summary>Later, or on no day.</summary>
    Later,
}

/// <summary>A unit's part on its desk.</summary>
/// <param name="Ours">False for the part of an outside body, which lies on the desk of the unit that follows it.</param>
/// <param name="UnitName">Of whom the part is.</param>
public sealed record DeskWorkRow(
    int PartId, int WorkId, string Name, int PlanId, int? PlanNumber, string PlanSymbol, AssignmentRole Role, bool Ours, string UnitName, string? PersonName,
    PartState PartState, int Percent, WorkState State, DateOnly? DueOn, DateOnly? DoneOn)
{
    public string PlanNo => DocumentNo.Of(PlanNumber, PlanSymbol);

    public WorkStanding Standing(DateOnly today) => State.Standing(DueOn, DoneOn, today);

    /// <summary>The standing of the work; of work that nobody has to hurry with, of the unit's own part.</summary>
    public WorkStanding Shown(DateOnly today) => Standing(today) is WorkStanding.NotStarted or WorkStanding.InProgress
        ? PartState == PartState.NotStarted ? WorkStanding.NotStarted : WorkStanding.InProgress
        : Standing(today);

    public DeskTime TimeOn(DateOnly today) => Standing(today) == WorkStanding.Late ? DeskTime.Late
        : DueOn is not { } due ? DeskTime.Later
        : due <= today.AddDays((7 - (int)today.DayOfWeek) % 7) ? DeskTime.ThisWeek
        : due.Year == today.Year && due.Month == today.Month ? DeskTime.ThisMonth
        : DeskTime.Later;
}

/// <summary>What a unit, or one of its people, has to do: the first rows by due day.</summary>
/// <param name="Total">How many there are, beyond those shown too.</param>
/// <param name="OfUnit">All of the unit's; else the person's own and what is everybody's.</param>
public sealed record DeskWork(IReadOnlyList<DeskWorkRow> Rows, int Total, bool OfUnit)
{
    public const int MostRows = 60;

    public static DeskWork None { get; } = new([], 0, false);

    public bool IsCut => Total > Rows.Count;

    /// <summary>Those who lead first, each by due day.</summary>
    public IReadOnlyList<DeskWorkRow> In(DeskTime time, DateOnly today) =>
        [.. Rows.Where(r => r.TimeOn(today) == time).OrderBy(r => r.Role == AssignmentRole.Cooperating)];

    public static async Task<DeskWork> LoadAsync(PortalDbContext database, Person person, bool ofUnit, CancellationToken cancellationToken)
    {
        var (id, unitId) = (person.Id, person.UnitId);
        if (unitId is null)
        {
            return None;
        }

        // Compared with a value: of the column alone SQLite makes no use in an index.
        var open = true;
        var parts = database.WorkParts.AsNoTracking().Where(p => p.Open == open && (ofUnit || p.PersonId == null || p.PersonId == id));
        var ours = parts.Where(p => p.UnitId == unitId);

        // What outside bodies are asked for lies on no desk of theirs: the unit that answers for the plan reminds them. Asked from those few bodies on:
        // where the body is a condition of the part SQLite looks through all parts.
        var followed = database.Units.Where(u => u.Outside && u.Id != unitId).Join(parts, u => u.Id, p => p.UnitId, (_, p) => p)
            .Where(p => p.Role != AssignmentRole.Cooperating && p.Item.CoordinatingUnitId == unitId);

        // Each kind is read in the order of its index, and only as far as the desk shows.
        var first = First(ours).Concat(First(followed));
        var rows = await database.WorkParts.AsNoTracking().Where(p => first.Contains(p.Id)).OrderBy(p => p.DueKey).ThenBy(p => p.Id).Take(MostRows)
            .Select(p => new
            {
                Row = new DeskWorkRow(
                    p.Id, p.WorkItemId, p.Item.Directive ?? p.Item.Task!.Name, p.PlanId, p.Item.Plan.Number, p.Item.Plan.Symbol, p.Role, p.UnitId == unitId,
                    database.Units.Where(u => u.Id == p.UnitId).Select(u => u.Name).First(),
                    database.People.Where(x => x.Id == p.PersonId).Select(x => x.FullName).FirstOrDefault(),
                    p.State, p.Percent, p.Item.State, p.Item.DueOn, p.Item.DoneOn),
                Total = ours.Count() + followed.Count(),
            })
            .ToListAsync(cancellationToken);
        return new([.. rows.Select(r => r.Row)], rows is [var row, ..] ? row.Total : 0, ofUnit);
    }

    private static IQueryable<int> First(IQueryable<WorkPart> parts) => parts.OrderBy(p => p.DueKey).ThenBy(p => p.Id).Take(MostRows).Select(p => p.Id);
}
