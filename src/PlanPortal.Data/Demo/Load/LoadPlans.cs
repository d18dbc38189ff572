using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Core.Registers;

namespace PlanPortal.Data.Demo.Load;

/// <summary>Lives the past of one commune: plans from the draft to the signature, then what was done of them.</summary>
internal sealed class LoadPlans(PortalDbContext database, LoadCommune commune, DateTime now)
{
    /// <summary>Plans in one transaction: few enough that the change tracker stays small.</summary>
    private const int BatchSize = 20;

    private const int DaysOfPast = 700;

    /// <summary>Adds the plans with <paramref name="tasks"/> pieces of work each; what it says of itself goes to <paramref name="progress"/>.</summary>
    public async Task AddAsync(int plans, int tasks, Action<int> progress, CancellationToken cancellationToken)
    {
        for (var first = 0; first < plans; first += BatchSize)
        {
            var numbers = Enumerable.Range(first, Math.Min(BatchSize, plans - first)).ToList();
            await database.InTransactionAsync(() => AddBatchAsync(numbers, plans, tasks, cancellationToken), cancellationToken);
            progress(numbers.Count);
        }

        database.ChangeTracker.Clear();
    }

    private async Task AddBatchAsync(List<int> numbers, int plans, int tasks, CancellationToken cancellationToken)
    {
        var organization = await database.Organizations.SingleAsync(o => o.Id == commune.Id, cancellationToken);
        var people = await database.People.OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var units = await database.LoadUnitDirectoryAsync(organization.Name, cancellationToken);
        var registers = await database.Registers.ToDictionaryAsync(r => r.Year, cancellationToken);
        var signed = new List<(Plan Plan, LoadRandom Random)>();
        foreach (var number in numbers)
        {
            var random = new LoadRandom(((ulong)commune.Id << 32) + (ulong)number);
            var at = now.AddDays(-DaysOfPast + ((long)DaysOfPast * number / plans)).AddMinutes(-30);
            var text = LoadTexts.Write(random, commune.Place, VietnamTime.DayOf(at), tasks, LoadCommune.Inside, LoadCommune.Outside);
            signed.Add((Sign(organization, people, units, registers, random, text, at), random));
        }

        // Acts on the work name their plan by its key.
        await database.SaveChangesAsync(cancellationToken);
        var progress = new LoadProgress(database, people, now);
        foreach (var (plan, random) in signed)
        {
            progress.Live(plan, random);
        }
    }

    private Plan Sign(Organization organization, List<Person> people, UnitDirectory units, Dictionary<int, Register> registers, LoadRandom random, string text, DateTime at)
    {
        var drafter = random.Of(people.FindAll(p => p.Is(Roles.Specialist)));
        var head = people.Find(p => p.Is(Roles.UnitHead) && p.UnitId == drafter.UnitId)!;
        var office = people.Find(p => p.Is(Roles.Office))!;
        var leader = people.Find(p => p.Is(Roles.Leader))!;
        var plan = database.Plans.Add(new Plan(organization, drafter, PlanWriter.Write(PlanReader.Read(text)), at)).Entity;
        foreach (var name in SettledReading.Of(plan, units).Unsettled.ToList())
        {
            plan.Name(name, [], drafter, at);
        }

        plan.Submit(leader, drafter, at);
        plan.ApproveContent(head, at);
        plan.PassFormat(office, at);
        var year = VietnamTime.DayOf(at).Year;
        if (!registers.TryGetValue(year, out var register))
        {
            registers.Add(year, register = database.Registers.Add(new Register(organization.Id, year)).Entity);
        }

        database.RegisterEntries.Add(plan.Sign(leader, register, units, PrintPlainly, at));
        return plan;
    }

    /// <summary>Load data is measured, not read: its documents are small.</summary>
    private static PrintedPlan PrintPlainly(Plan plan, IssueStamp stamp)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes($"%PDF-1.7\n% {stamp.Number:00}/{plan.Symbol} {stamp.Date:yyyy-MM-dd}\n");
        return new PrintedPlan(bytes, bytes, Pages: 1);
    }
}
