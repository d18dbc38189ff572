using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Attachments;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Obstacles;

/// <summary>The names beside an obstacle.</summary>
public sealed record ObstacleFacts(
    Obstacle Obstacle, string PlanTitle, int? Number, string Symbol, string UnitName, string CoordinatingUnitName, string? WorkName)
{
    public string NumberAndSymbol => DocumentNo.Of(Number, Symbol);
}

/// <summary>Work that came of a decision.</summary>
public sealed record DecidedWork(int Id, string Directive, string LeadUnitName, DateOnly? DueOn, WorkState State, DateOnly? DoneOn);

/// <summary>The page of one obstacle: its course so far and what this person may do now.</summary>
/// <param name="Today">In Vietnam.</param>
public sealed record ObstaclePage(
    ObstacleFacts Facts, Person Person, IReadOnlyList<DecidedWork> Work, IReadOnlyList<EvidenceRow> Evidence, IReadOnlyList<UnitChoice> Units, DateOnly Today)
{
    public Obstacle Obstacle => Facts.Obstacle;

    public PassOnForm PassOn { get; init; } = new();

    public AnswerForm Answer { get; init; } = new();

    public WithdrawForm Withdraw { get; init; } = new();

    public bool MayPassOn => Obstacle.WhyNotPassOn(Person) is null;

    public bool MayAnswer => Obstacle.WhyNotAnswer(Person) is null;

    public bool MayAttach => Obstacle.WhyNotAttach(Person) is null;

    public bool MayWithdraw => Obstacle.WhyNotWithdraw(Person) is null;

    /// <summary>What was typed for an act that somebody else made impossible meanwhile: it is shown, not lost.</summary>
    public string? Stranded =>
        !MayAnswer && Answer.Decision is { Length: > 0 } decision ? string.Join("\n", new[] { decision, Answer.Directive }.OfType<string>())
        : !MayPassOn && PassOn.Opinion is { Length: > 0 } opinion ? opinion
        : !MayWithdraw && Withdraw.Reason is { Length: > 0 } reason ? reason
        : null;

    /// <summary>Whose act it waits for, in words; null when it is settled.</summary>
    public string? WaitsFor => Obstacle.State switch
    {
        ObstacleState.Raised => $"Đang chờ {Facts.CoordinatingUnitName} cho ý kiến và chuyển lãnh đạo.",
        ObstacleState.PassedOn => "Đang chờ lãnh đạo cho ý kiến chỉ đạo.",
        _ => null,
    };

    public static async Task<ObstaclePage?> LoadAsync(PortalDbContext database, Person person, int id, DateOnly today, CancellationToken cancellationToken)
    {
        var facts = await database.Obstacles.AsNoTracking().Where(o => o.Id == id)
            .Select(o => new ObstacleFacts(
                o, o.Plan.Title, o.Plan.Number, o.Plan.Symbol,
                database.Units.Where(u => u.Id == o.UnitId).Select(u => u.Name).First(),
                database.Units.Where(u => u.Id == o.CoordinatingUnitId).Select(u => u.Name).First(),
                o.WorkItem == null ? null : o.WorkItem.Directive ?? o.WorkItem.Task!.Name))
            .SingleOrDefaultAsync(cancellationToken);
        if (facts is null)
        {
            return null;
        }

        var work = await database.WorkItems.AsNoTracking().Where(w => w.ObstacleId == id).OrderBy(w => w.Id)
            .Select(w => new DecidedWork(
                w.Id, w.Directive!, database.Units.Where(u => u.Id == w.LeadUnitId).Select(u => u.Name).First(), w.DueOn, w.State, w.DoneOn))
            .ToListAsync(cancellationToken);
        var page = new ObstaclePage(
            facts, person, work, await EvidenceList.RowsAsync(database.Evidence.Where(e => e.ObstacleId == id), cancellationToken), [], today);
        return page.MayAnswer ? page with { Units = await UnitChoice.LoadAsync(database, cancellationToken) } : page;
    }
}
