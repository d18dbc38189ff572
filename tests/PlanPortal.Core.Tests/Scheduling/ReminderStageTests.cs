using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Scheduling;

/// <summary>Days of 2026: 1 June is a Monday.</summary>
public class ReminderStageTests
{
    private static readonly DateOnly longAgo = new(2026, 1, 1);

    private readonly Commune commune = A.Commune();
    private readonly WorkSettings settings = WorkSettings.Default(1);

    [Theory]
    [InlineData("18/06", "before:7")] // Thursday 25 June is due: a week before
    [InlineData("22/06", "before:3")] // Monday
    [InlineData("24/06", "before:1")]
    [InlineData("25/06", "today")]
    [InlineData("02/07", "late:7")]
    [InlineData("09/07", "late:14")]
    [InlineData("30/07", "late:35")]
    public void A_due_day_is_told_a_week_three_days_and_a_day_before_on_the_day_and_every_week_after(string today, string stage) =>
        Assert.Equal(stage, Told(Day("25/06"), Day(today))?.Key);

    [Theory]
    [InlineData("17/06")]
    [InlineData("19/06")]
    [InlineData("21/06")]
    [InlineData("23/06")]
    [InlineData("26/06")]
    [InlineData("01/07")]
    [InlineData("03/07")]
    public void On_all_other_days_nothing_is_told(string today) => Assert.Null(Told(Day("25/06"), Day(today)));

    [Fact]
    public void A_reminder_of_a_weekend_comes_on_the_friday_before()
    {
        // Due on Monday 22 June: three days before is Friday, one day before is Sunday, told on Friday too. The nearer one counts.
        Assert.Equal(new ReminderStage(-1, Day("19/06")), Told(Day("22/06"), Day("19/06")));
        Assert.Null(Told(Day("22/06"), Day("20/06")));
        Assert.Null(Told(Day("22/06"), Day("21/06")));
        Assert.Equal("today", Told(Day("22/06"), Day("22/06"))?.Key);
    }

    [Fact]
    public void A_due_day_that_nobody_works_on_is_told_on_the_last_working_day_before()
    {
        // Sunday 28 June.
        Assert.Equal(new ReminderStage(0, Day("26/06")), Told(Day("28/06"), Day("26/06")));
        Assert.Null(Told(Day("28/06"), Day("28/06")));
    }

    [Fact]
    public void A_reminder_of_late_work_that_falls_on_a_weekend_comes_on_the_monday_after()
    {
        // Due on Saturday 20 June: a week late on Saturday 27.
        Assert.Null(Told(Day("20/06"), Day("27/06")));
        Assert.Equal(new ReminderStage(7, Day("29/06")), Told(Day("20/06"), Day("29/06")));
        Assert.Null(Told(Day("20/06"), Day("30/06")));
    }

    [Fact]
    public void Holidays_and_worked_saturdays_count_as_they_were_entered()
    {
        var calendar = new WorkCalendar([Holiday("01/09"), Holiday("02/09"), new Holiday(commune.Organization, Day("05/09"), "Làm bù", works: true)]);

        // Due on Thursday 3 September: the day before and the one before that are holidays.
        Assert.Equal("before:1", ReminderStages.Of(Day("03/09"), longAgo, Day("30/08"), Day("31/08"), settings, calendar)?.Key);
        Assert.Null(ReminderStages.Of(Day("03/09"), longAgo, Day("01/09"), Day("02/09"), settings, calendar));

        // Due on Sunday 6 September: told on the Saturday that is worked.
        Assert.Equal(new ReminderStage(0, Day("05/09")), ReminderStages.Of(Day("06/09"), longAgo, Day("04/09"), Day("05/09"), settings, calendar));
    }

    [Fact]
    public void After_a_week_without_a_server_only_the_latest_stage_is_told()
    {
        Assert.Equal("before:1", Told(Day("25/06"), Day("24/06"), since: Day("16/06"))?.Key);
        Assert.Equal("today", Told(Day("25/06"), Day("29/06"), since: Day("22/06"))?.Key);
        Assert.Equal("late:14", Told(Day("25/06"), Day("10/07"), since: Day("20/06"))?.Key);
        Assert.Null(Told(Day("25/06"), Day("10/07"), since: Day("09/07")));
    }

    [Fact]
    public void Stages_from_before_the_work_was_opened_do_not_count()
    {
        Assert.Null(Told(Day("25/06"), Day("23/06"), since: Day("10/06"), opened: Day("23/06")));
        Assert.Equal("before:1", Told(Day("25/06"), Day("24/06"), since: Day("10/06"), opened: Day("23/06"))?.Key);
        Assert.Equal("before:3", Told(Day("25/06"), Day("22/06"), opened: Day("22/06"))?.Key);

        // Opened long after it was due: told from the next week on.
        Assert.Null(Told(Day("25/06"), Day("06/07"), since: Day("10/06"), opened: Day("06/07")));
        Assert.Equal("late:14", Told(Day("25/06"), Day("09/07"), opened: Day("06/07"))?.Key);
    }

    [Fact]
    public void Those_above_hear_of_it_after_the_days_set_and_then_with_each_reminder()
    {
        string[] head = [.. Days(Day("26/06"), Day("31/07")).Select(d => Escalated(Day("25/06"), d, after: 1)).OfType<ReminderStage>().Select(s => $"{s.FallsOn:dd/MM} {s.Key}")];
        string[] leader = [.. Days(Day("26/06"), Day("31/07")).Select(d => Escalated(Day("25/06"), d, after: 10)).OfType<ReminderStage>().Select(s => $"{s.FallsOn:dd/MM} {s.Key}")];

        Assert.Equal(["26/06 late:1", "02/07 late:7", "09/07 late:14", "16/07 late:21", "23/07 late:28", "30/07 late:35"], head);
        // Ten days after is Sunday 5 July.
        Assert.Equal(["06/07 late:10", "09/07 late:14", "16/07 late:21", "23/07 late:28", "30/07 late:35"], leader);
    }

    [Fact]
    public void Zero_days_means_the_first_day_on_which_it_is_late()
    {
        Assert.Null(Escalated(Day("24/06"), Day("24/06"), after: 0));
        Assert.Equal("late:1", Escalated(Day("24/06"), Day("25/06"), after: 0)?.Key);
    }

    /// <summary>Whatever the settings and however the server ran, nothing is told twice and the last stage of all is the one that a server without pause told last.</summary>
    [Fact]
    public void However_the_days_are_cut_nobody_is_told_twice_and_the_end_is_the_same()
    {
        var random = new Random(20261121);
        for (var run = 0; run < 500; run++)
        {
            settings.Remind([.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(1, 20))], random.Next(1, 12), 1, 7);
            var calendar = new WorkCalendar(Enumerable.Range(0, 10).Select(_ => new Holiday(commune.Organization, Day("01/05").AddDays(random.Next(120)), "Nghỉ", random.Next(3) == 0)));
            var due = Day("01/06").AddDays(random.Next(40));
            var (begin, end) = (Day("01/05"), Day("31/08"));

            List<ReminderStage> each = [.. Days(begin, end).Select(d => ReminderStages.Of(due, longAgo, d.AddDays(-1), d, settings, calendar)).OfType<ReminderStage>()];
            List<ReminderStage> cut = [];
            for (var (since, today) = (begin.AddDays(-1), begin); today <= end; (since, today) = (today, today.AddDays(random.Next(1, 15))))
            {
                if (ReminderStages.Of(due, longAgo, since, today, settings, calendar) is { } stage)
                {
                    Assert.True(stage.FallsOn > since && stage.FallsOn <= today);
                    cut.Add(stage);
                }
            }

            Assert.Equal(each.Count, each.Select(s => s.Key).Distinct().Count());
            Assert.Equal(cut.Count, cut.Select(s => s.Key).Distinct().Count());
            Assert.All(cut, s => Assert.Contains(s, each));
            Assert.All(each, s => Assert.True(calendar.IsWorkingDay(s.FallsOn)));
            Assert.Equal(each.Order(Comparer<ReminderStage>.Create((a, b) => a.Days.CompareTo(b.Days))), each);
        }
    }

    private ReminderStage? Told(DateOnly due, DateOnly today, DateOnly? since = null, DateOnly? opened = null) =>
        ReminderStages.Of(due, opened ?? longAgo, since ?? today.AddDays(-1), today, settings, new WorkCalendar([]));

    private ReminderStage? Escalated(DateOnly due, DateOnly today, int after) =>
        ReminderStages.Escalated(due, longAgo, today.AddDays(-1), today, after, settings, new WorkCalendar([]));

    private Holiday Holiday(string day) => new(commune.Organization, Day(day), "Nghỉ lễ");

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly until) =>
        Enumerable.Range(0, until.DayNumber - from.DayNumber + 1).Select(from.AddDays);

    private static DateOnly Day(string text) => DateOnly.ParseExact($"{text}/2026", "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
