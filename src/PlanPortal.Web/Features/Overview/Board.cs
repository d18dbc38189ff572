using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Overview;

/// <summary>A card of the board.</summary>
public sealed record BoardCard
{
    /// <summary>Column in <see cref="Board.Columns"/>.</summary>
    public int Column { get; init; }

    public int Id { get; init; }

    public required string Name { get; init; }

    public int PlanId { get; init; }

    public int? PlanNumber { get; init; }

    public required string PlanSymbol { get; init; }

    public int LeadUnitId { get; init; }

    public WorkState State { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly? DoneOn { get; init; }

    public int Percent { get; init; }
}

/// <param name="Standing">Of the list behind the column: a <see cref="WorkStanding"/>.</param>
public sealed record BoardColumn(string Name, WorkStanding Standing, int Count, IReadOnlyList<BoardCard> Cards);

/// <summary>Bảng việc: work in columns by how it stands, the most urgent of each.</summary>
public sealed record Board(OverviewQuery Query, string? PersonName, DateOnly Today, IReadOnlyList<BoardColumn> Columns, StandingCounts All, OverviewNames Names)
{
    public const int MostCards = 20;

    public const int ColumnCount = 5;

    private const int DoneColumn = ColumnCount - 1;

    public static async Task<Board> LoadAsync(PortalDbContext database, OverviewQuery query, DateOnly today, CancellationToken cancellationToken, int mostCards = MostCards)
    {
        var items = query.Filter(database.WorkItems.AsNoTracking());
        var all = StandingCounts.Sum((await WorkFigures.ByUnit(items, today).ToListAsync(cancellationToken)).Select(f => f.Counts));
        var cards = await CardsAsync(items, today, mostCards, cancellationToken);
        var names = await OverviewNames.LoadAsync(database, query.Plan is { } plan ? [plan] : [], cancellationToken);
        BoardColumn Column(int place, string name, WorkStanding standing, int count) => new(name, standing, count, [.. cards.Where(c => c.Column == place)]);
        return new Board(
            query,
            query.Person is { } id ? await database.People.AsNoTracking().Where(p => p.Id == id).Select(p => p.FullName).SingleOrDefaultAsync(cancellationToken) : null,
            today,
            [
                Column(0, WorkStanding.Late.Name(), WorkStanding.Late, all.Late),
                Column(1, WorkStanding.NotStarted.Name(), WorkStanding.NotStarted, all.NotStarted),
                Column(2, WorkStanding.InProgress.Name(), WorkStanding.InProgress, all.InProgress),
                Column(3, WorkStanding.AwaitingConfirmation.Name(), WorkStanding.AwaitingConfirmation, all.AwaitingConfirmation),
                Column(DoneColumn, "Xong", WorkStanding.DoneOnTime, all.Done),
            ],
            all,
            names);
    }

    /// <summary>The cards of all columns in one command: the next due of each, of what is done the last.</summary>
    private static Task<List<BoardCard>> CardsAsync(IQueryable<WorkItem> items, DateOnly today, int most, CancellationToken cancellationToken)
    {
        // In the order of an index by state, so that a column with little in it is not looked for in all work.
        IQueryable<BoardCard> Next(int column, IQueryable<WorkItem> of) => Cards(column, of.OrderBy(w => w.DueKey).ThenBy(w => w.LeadUnitId).ThenBy(w => w.Id).Take(most));
        return Next(0, items.Where(WorkQueries.LateOn(today)))
            .Concat(Next(1, items.Where(w => w.State == WorkState.NotStarted && w.DueKey >= today)))
            .Concat(Next(2, items.Where(w => w.State == WorkState.InProgress && w.DueKey >= today)))
            .Concat(Next(3, items.Where(w => w.State == WorkState.Reported && !(w.DoneOn > w.DueKey && w.DueKey < today))))
            .Concat(Cards(DoneColumn, items.Where(w => w.State == WorkState.Done).OrderByDescending(w => w.DoneOn).ThenByDescending(w => w.Id).Take(most)))
            .ToListAsync(cancellationToken);
    }

    private static IQueryable<BoardCard> Cards(int column, IQueryable<WorkItem> items) => items.Select(w => new BoardCard
    {
        Column = column,
        Id = w.Id,
        Name = w.Directive ?? w.Task!.Name,
        PlanId = w.PlanId,
        PlanNumber = w.Plan.Number,
        PlanSymbol = w.Plan.Symbol,
        LeadUnitId = w.LeadUnitId,
        State = w.State,
        DueOn = w.DueOn,
        DoneOn = w.DoneOn,
        Percent = w.Percent,
    });
}
