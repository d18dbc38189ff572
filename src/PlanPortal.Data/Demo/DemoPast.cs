using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Core.Registers;

namespace PlanPortal.Data.Demo;

/// <summary>Lives the demo commune's past, one act after the other.</summary>
internal sealed class DemoPast(
    PortalDbContext database, Organization organization, IReadOnlyDictionary<string, Person> people, PlanPrinter print, DemoWork work)
{
    private readonly Dictionary<DemoPlan, Plan> plans = [];
    private readonly Dictionary<DemoPlan, RegisterEntry> entries = [];

    /// <summary>Does one act; the caller saves.</summary>
    public async Task LiveAsync(DemoEvent happened, CancellationToken cancellationToken)
    {
        var (demo, step, at) = happened;
        var by = people[step.By];
        if (step.Act == DemoAct.Create)
        {
            plans.Add(demo, database.Plans.Add(new Plan(organization, by, TextAt(demo, step), at)).Entity);
            return;
        }

        var plan = plans[demo];
        switch (step.Act)
        {
            case DemoAct.Edit:
                plan.Edit(TextAt(demo, step), by, at);
                break;
            case DemoAct.Submit:
                Settle(plan, await UnitsAsync(cancellationToken), by, at);
                plan.Submit(people[demo.Signer], by, at);
                RemarkIfAny(plan, step, by, at);
                break;
            case DemoAct.TakeBack:
                plan.TakeBack(by, at);
                break;
            case DemoAct.Comment:
                plan.Remark(NoteOf(step), by, at);
                break;
            case DemoAct.Return:
                plan.Return(NoteOf(step), by, at);
                break;
            case DemoAct.ApproveContent:
                plan.ApproveContent(by, at, step.Note);
                break;
            case DemoAct.ApproveFormat:
                plan.PassFormat(by, at, step.Note);
                break;
            case DemoAct.Sign:
                entries.Add(demo, await SignAsync(plan, by, at, cancellationToken));
                RemarkIfAny(plan, step, by, at);
                break;
            case DemoAct.Dispatch:
                Dispatch(entries[demo], by, at);
                break;
            case DemoAct.Recall:
                plan.Recall(NoteOf(step), by, at);
                break;
            case DemoAct.Close:
                plan.Close(by, at);
                break;
            default:
                throw new InvalidOperationException($"{demo.File}: {step.Act} is no act of a plan under way.");
        }
    }

    /// <summary>Once an act is saved: the units begin with what a signature gave them.</summary>
    /// <returns>The plan, if it was signed just now.</returns>
    public Plan? Settle(DemoEvent happened)
    {
        if (happened.Step.Act != DemoAct.Sign)
        {
            return null;
        }

        work.Follow(plans[happened.Plan], happened.At);
        return plans[happened.Plan];
    }

    /// <summary>The text that stood from this step on: the next earlier version named, else the plan's own file.</summary>
    private static string TextAt(DemoPlan demo, DemoStep step)
    {
        var file = demo.Steps.SkipWhile(s => s != step).Select(s => s.Text).FirstOrDefault(t => t is not null) ?? demo.File;
        return PlanWriter.Write(PlanReader.Read(DemoFiles.Text(file)));
    }

    private static void RemarkIfAny(Plan plan, DemoStep step, Person by, DateTime at)
    {
        if (step.Note is { } note)
        {
            plan.Remark(note, by, at);
        }
    }

    private static string NoteOf(DemoStep step) => step.Note ?? "";

    public async Task<RegisterEntry> SignAsync(Plan plan, Person by, DateTime at, CancellationToken cancellationToken)
    {
        var year = VietnamTime.DayOf(at).Year;
        var register = await database.Registers.SingleOrDefaultAsync(r => r.Year == year, cancellationToken)
            ?? database.Registers.Add(new Register(organization.Id, year)).Entity;
        return database.RegisterEntries.Add(plan.Sign(by, register, await UnitsAsync(cancellationToken), print, at)).Entity;
    }

    /// <summary>Before handing a plan in, its drafter looks through what was read; names of nobody on the list get no work here.</summary>
    private static void Settle(Plan plan, UnitDirectory units, Person drafter, DateTime at)
    {
        var reading = SettledReading.Of(plan, units);
        plan.Confirm([.. reading.Rows().Where(r => r.State == RowState.Open)], drafter, at);
        foreach (var name in reading.Unsettled.ToList())
        {
            plan.Name(name, [], drafter, at);
        }
    }

    private Task<UnitDirectory> UnitsAsync(CancellationToken cancellationToken) =>
        database.LoadUnitDirectoryAsync(organization.Name, cancellationToken);

    public static void Dispatch(RegisterEntry entry, Person clerk, DateTime at)
    {
        var copies = entry.Recipients.Split(';').Length;
        entry.Complete("Văn thư", copies, VietnamTime.DayOf(at), receipt: null, note: null, clerk, at);
    }
}
