using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Execution;

/// <summary>A plan signed on 2 March 2026 opens the work of its tasks, one piece for each day on which it falls due, as the days come.</summary>
public class WorkOpeningTests
{
    private readonly Given given = new();

    [Theory]
    [InlineData("trước ngày 30/6/2026", "2026-06-30")]
    [InlineData("Quý III năm 2026", "2026-09-30")]
    [InlineData("Thường xuyên", "")]
    [InlineData(null, "")]
    // A day before the signature is still the day that the plan sets.
    [InlineData("trước ngày 15/01/2026", "2026-01-15")]
    public void A_task_that_falls_due_once_is_one_piece_of_work(string? time, string due)
    {
        var work = given.Work(time: time);

        Assert.Equal(due, $"{work.DueOn:yyyy-MM-dd}");
        Assert.Equal((work.DueOn, work.DueOn ?? DateOnly.MaxValue), (work.OccursOn, work.DueKey));
    }

    [Theory]
    [InlineData("trước ngày 18 hằng tháng, năm 2026", "03-18", "04-18", "05-18")]
    [InlineData("hằng tháng", "03-31", "04-30", "05-31")]
    [InlineData("định kỳ trước ngày 10/6 và 10/12 hằng năm", "06-10", "12-10")]
    [InlineData("Quý II và Quý IV năm 2026", "06-30", "12-31")]
    public void Recurring_work_opens_one_piece_after_the_other(string time, params string[] days)
    {
        var plan = given.Plan(time: time);
        var opened = plan.Work.ToList();
        Assert.Equal([$"2026-{days[0]}"], Days(opened));

        foreach (var (day, next) in days.Zip(days.Skip(1)))
        {
            // On the day itself it is still the next one; the day after, the following one opens beside it.
            Assert.Empty(Missing(plan, opened, DateOnly.Parse($"2026-{day}", System.Globalization.CultureInfo.InvariantCulture)));
            var more = Missing(plan, opened, DateOnly.Parse($"2026-{day}", System.Globalization.CultureInfo.InvariantCulture).AddDays(1));
            Assert.Equal([$"2026-{next}"], Days(more));
            opened.AddRange(more);
        }
    }

    [Fact]
    public void Days_that_nobody_looked_at_are_opened_together()
    {
        var plan = given.Plan(time: "hằng tháng");

        var missed = Missing(plan, plan.Work, new DateOnly(2026, 6, 15));

        Assert.Equal(["2026-04-30", "2026-05-31", "2026-06-30"], Days(missed));
    }

    [Theory]
    [InlineData("Trồng cây xanh năm 2026", 2026)]
    [InlineData("Trồng cây xanh giai đoạn 2026 - 2028", 2028)]
    [InlineData("Trồng cây xanh đến năm 2030, tầm nhìn 2099", 2030)]
    [InlineData("Đề án 12026", 2026)]
    public void Recurring_work_ends_with_the_last_year_of_the_plan(string title, int lastYear)
    {
        var plan = given.Plan(time: "Quý IV hằng năm", title: title);

        Assert.Equal(lastYear, WorkOpening.LastYear(plan));
        var all = Missing(plan, plan.Work, new DateOnly(2040, 1, 1));
        Assert.Equal(lastYear == 2026 ? [] : Enumerable.Range(2027, lastYear - 2026).Select(y => $"{y}-12-31"), Days(all));
    }

    [Fact]
    public void A_plan_that_is_no_longer_in_force_opens_nothing()
    {
        var plan = given.Plan(time: "hằng tháng");
        plan.Close(given.Commune.Chair, given.Morning.DaysLater(40));

        Assert.Empty(Missing(plan, plan.Work, new DateOnly(2026, 12, 1)));
    }

    [Fact]
    public void Each_task_and_each_duty_has_its_work()
    {
        var plan = given.Sign(PlanTexts.WithWork());

        Assert.Equal(plan.Tasks.Select(t => t.Name), plan.Work.Select(w => w.Name));
        Assert.All(plan.Work, w => Assert.Equal((given.Today, given.Commune.Culture.Id), (w.OpenedOn, w.CoordinatingUnitId)));
    }

    private static List<string> Days(IEnumerable<WorkItem> work) => [.. work.Select(w => $"{w.OccursOn:yyyy-MM-dd}")];

    /// <summary>The tasks have keys, as they have once they are stored.</summary>
    private static IReadOnlyList<WorkItem> Missing(Plan plan, IEnumerable<WorkItem> opened, DateOnly today)
    {
        foreach (var task in plan.Tasks.Where(t => t.Id == 0))
        {
            ((IssuedPart)task).WithKey();
        }

        return WorkOpening.Missing(plan, opened.Select(w => (w.Task!.Id, w.OccursOn)).ToHashSet(), today);
    }
}
