using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Additions;
using PlanPortal.Core.Drafting.Meaning;
using Forms = PlanPortal.Core.Drafting.Additions.Additions;

namespace PlanPortal.Core.Tests.Drafting.Additions;

/// <summary>Whatever is added to whatever plan: it reads back the same, or the answer says why not and the text stays.</summary>
public class AnyAdditionTests
{
    [Fact]
    public void A_target_reads_back_or_is_refused() => Check(AdditionGenerators.Target, Forms.AddTarget, Forms.ForTargets, (target, before, after) =>
    {
        var row = TheNew(before.Targets, after.Targets, t => (t.Statement, t.Section));
        Assert.Equal((target.Comparator, target.Value), (row.Comparator!.Value, row.Value!.Value));
        Assert.Equal(target.Comparator == Comparator.Range ? target.UpperValue : null, row.UpperValue);
        Assert.Equal(Line(target.Unit), row.Unit ?? "");
        Assert.True(target.Year is null || row.Years is [var year] && year == target.Year);
        Assert.Equal(before.Tasks.Count, after.Tasks.Count);
    });

    [Fact]
    public void A_task_reads_back_or_is_refused() => Check(AdditionGenerators.Task, Forms.AddTask, Forms.ForTasks, (task, before, after) =>
    {
        var row = TheNew(before.Tasks, after.Tasks, t => (t.No, t.Name));
        Assert.Equal(Signs(task.Name), Signs(row.Name));
        Assert.Equal(Named(task.Lead), row.Lead.Select(Signs));
        Assert.Equal(Named(task.Cooperating), row.Cooperating.Select(Signs));
        Assert.EndsWith(Signs(row.Time?.Text ?? ""), Signs(task.Time ?? ""), StringComparison.Ordinal);
        Assert.Equal((Line(task.Time ?? "").Length == 0, Signs(task.Result ?? "")), (row.Time is null, Signs(row.Result ?? "")));
        Assert.NotEqual(DeadlineKind.Unknown, row.Time?.Kind);
        Assert.Equal(before.Targets.Count, after.Targets.Count);
    });

    [Fact]
    public void Duties_read_back_or_are_refused() => Check(AdditionGenerators.Duties, Forms.AddUnitDuties, Forms.ForUnitDuties, (duties, before, after) =>
    {
        Assert.Equal(before.UnitDuties.Sum(d => d.Duties) + duties.Duties.Count(d => Line(d).Length > 0), after.UnitDuties.Sum(d => d.Duties));
        Assert.InRange(after.UnitDuties.Count - before.UnitDuties.Count, 0, 1);
        Assert.Contains(after.UnitDuties, d => VietnameseText.FoldName(Signs(d.Unit)) == VietnameseText.FoldName(Signs(duties.Unit)) && d.Requested == duties.Requested);
        Assert.Equal((before.Targets.Count, before.Tasks.Count), (after.Targets.Count, after.Tasks.Count));
    });

    [Fact]
    public void A_reporting_duty_reads_back_or_is_refused() => Check(AdditionGenerators.Reporting, Forms.AddReportingDuty, Forms.ForReporting, (duty, before, after) =>
    {
        var row = TheNew(before.Reporting, after.Reporting, r => (r.Text, r.Section));
        Assert.Equal((Signs(duty.Who), Signs(duty.To), duty.Every), (Signs(row.Who ?? ""), Signs(string.Join("; ", row.To)), row.Every));
        Assert.Equal(Signs(duty.Via ?? ""), Signs(row.Via ?? ""));
        Assert.Equal(duty.Dates.Count, row.Dates.Count);
        Assert.Equal((before.Targets.Count, before.Tasks.Count), (after.Targets.Count, after.Tasks.Count));
    });

    private static void Check<T>(Gen<T> items, Func<PlanText, T, string?, Addition> add, Func<PlanText, IReadOnlyList<Destination>> places, Action<T, PlanMeaning, PlanMeaning> says)
    {
        var added = 0;
        var cases = from text in AdditionGenerators.Plan from item in items from section in Gen.Choose(-2, 3) select (text, item, section);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var plan = PlanReader.Read(c.text);
            var offered = places(plan);
            var addition = add(plan, c.item, c.section >= 0 && c.section < offered.Count ? offered[c.section].Path : null);
            if (addition.Problem is { } problem)
            {
                Assert.EndsWith(".", problem, StringComparison.Ordinal);
                Assert.Equal((PlanWriter.Write(plan), 0), (addition.Text, addition.Count));
                return;
            }

            var read = PlanReader.Read(addition.Text);
            KeepsEverySign(c.text, read, addition);
            says(c.item, PlanMeaning.Of(plan), PlanMeaning.Of(read));
            added++;
        }).Check(Properties.Cases(120));

        // Refusing everything would keep the promise too.
        Assert.InRange(added, 20, 120);
    }

    /// <summary>The text without the blocks written is, sign for sign, the text as it was.</summary>
    private static void KeepsEverySign(string text, PlanText read, Addition addition)
    {
        RoundTrip.Holds(addition.Text);
        var without = read with { Body = [.. read.Body.Take(addition.First), .. read.Body.Skip(addition.First + addition.Count)] };
        Assert.Equal(RoundTrip.Signs(text), RoundTrip.Signs(PlanWriter.Write(without)));
    }

    /// <summary>The one row that came among the old, which stand in their order.</summary>
    private static T TheNew<T, TKey>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, TKey> key)
    {
        Assert.Equal(before.Count + 1, after.Count);
        var at = before.Zip(after).TakeWhile(p => Equals(key(p.First), key(p.Second))).Count();
        Assert.Equal(before.Skip(at).Select(key), after.Skip(at + 1).Select(key));
        return after[at];
    }

    private static IEnumerable<string> Named(IEnumerable<string> names) => names.Select(Signs).Where(n => n.Length > 0);

    private static string Line(string text) => string.Join(' ', VietnameseText.Nfc(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Words without white space and the signs that close or open a line.</summary>
    private static string Signs(string text) => RoundTrip.Signs(text).Trim('.', ';', ',', ':', '-', '(');
}
