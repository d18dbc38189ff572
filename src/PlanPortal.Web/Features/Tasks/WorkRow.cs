using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>A unit's part as a row of a list shows it.</summary>
public sealed record WorkRowPart(int Id, int UnitId, AssignmentRole Role, int? PersonId, PartState State);

/// <summary>A piece of work in a list: what a row shows, and nothing more is read.</summary>
public sealed record WorkRow(
    int Id, string Name, int PlanId, int? PlanNumber, string PlanSymbol, WorkState State, DateOnly? DueOn, DateOnly DueKey, DateOnly? DoneOn, int Percent,
    int? Appendix, int? Block, int? TableRow, IReadOnlyList<WorkRowPart> Parts)
{
    public string PlanNo => DocumentNo.Of(PlanNumber, PlanSymbol);

    /// <summary>Address of its sentence in the plan's text; null where a person added it beside the text.</summary>
    public string? Place => Block is { } block ? new TextPlace(Appendix, block) { Row = TableRow }.Address : null;

    public WorkStanding Standing(DateOnly today) => State.Standing(DueOn, DoneOn, today);

    public IEnumerable<WorkRowPart> Leads => Parts.Where(p => p.Role != AssignmentRole.Cooperating);

    public IEnumerable<WorkRowPart> Helpers => Parts.Where(p => p.Role == AssignmentRole.Cooperating);

    /// <summary>The part that a person's unit can say something about now.</summary>
    public WorkRowPart? OpenPartOf(Person person) =>
        State.IsOpen() ? Parts.Where(p => p.UnitId == person.UnitId && p.State != PartState.Done).MinBy(p => p.Role) : null;

    /// <summary>One command for all rows and their parts.</summary>
    public static IQueryable<WorkRow> Of(IQueryable<WorkItem> work) => work.Select(w => new WorkRow(
        w.Id, w.Directive ?? w.Task!.Name, w.PlanId, w.Plan.Number, w.Plan.Symbol, w.State, w.DueOn, w.DueKey, w.DoneOn, w.Percent,
        w.Task!.Appendix, w.Task.Block, w.Task.Row,
        w.Parts.OrderBy(p => p.Id).Select(p => new WorkRowPart(p.Id, p.UnitId, p.Role, p.PersonId, p.State)).ToList())).AsSingleQuery();
}
