using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests.Rounds;

/// <summary>A plan of Phòng Văn hóa - Xã hội, signed on Monday 2 March 2026, that asks for reports each Friday; day by day by two servers.</summary>
public class WeeklyRoundTests
{
    private readonly Commune commune = A.Commune();

    [Fact]
    public async Task Each_week_opens_once_and_is_chased_until_it_is_sent()
    {
        await using var database = await SignedAsync("Các đơn vị báo cáo kết quả về Phòng Văn hóa - Xã hội vào thứ Sáu hằng tuần.");
        await using var otherServer = database.SecondServer();
        for (var day = LongPlan.SignedOn.AddDays(1); day <= new DateOnly(2026, 3, 31); day = day.AddDays(1))
        {
            var done = await Task.WhenAll(Task.Run(() => database.RoundAsync(commune, day)), Task.Run(() => otherServer.RoundAsync(commune, day)));
            Assert.Single(done, r => r is not null);
            if (day.DayOfWeek == DayOfWeek.Thursday && day < new DateOnly(2026, 3, 26))
            {
                await database.SendReportAsync(commune, day.AddDays(1), day);
            }
        }

        await using var look = database.Work(commune);
        Assert.Equal(
            ["02/03-06/03 mở 03/03, nộp 06/03", "07/03-13/03 mở 07/03, nộp 13/03", "14/03-20/03 mở 14/03, nộp 20/03", "21/03-27/03 mở 21/03, nộp 27/03", "28/03-03/04 mở 28/03, nộp 03/04"],
            (await look.Database.ReportingPeriods.Where(p => p.Kind == PeriodKind.Week).OrderBy(p => p.Until).ToListAsync())
                .Select(p => $"{p.From:dd/MM}-{p.Until:dd/MM} mở {p.OpenedOn:dd/MM}, nộp {p.UnitsDueOn:dd/MM}"));

        // Phòng Kinh tế sends each Thursday, after the round of the day, but not on the 26th: its head is told on the Tuesday, the Thursday, the Friday …
        Assert.Equal(
            ["03/03 opened 06/03", "03/03 before:3 06/03", "05/03 before:1 06/03", "07/03 opened 13/03", "10/03 before:3 13/03", "12/03 before:1 13/03", "14/03 opened 20/03", "17/03 before:3 20/03",
             "19/03 before:1 20/03", "21/03 opened 27/03", "24/03 before:3 27/03", "26/03 before:1 27/03", "27/03 today 27/03", "28/03 opened 03/04", "30/03 up:1 27/03", "31/03 before:3 03/04"],
            await ToldAsync(look, commune.OtherHead.Id));
    }

    [Fact]
    public async Task Of_weeks_that_went_by_while_no_server_ran_only_the_last_is_asked_for()
    {
        await using var database = await SignedAsync("Các đơn vị báo cáo kết quả về Phòng Văn hóa - Xã hội vào thứ Sáu hằng tuần.");
        await database.RoundAsync(commune, new(2026, 3, 3));
        await database.RoundAsync(commune, new(2026, 3, 9));

        await database.RoundAsync(commune, new(2026, 5, 20));

        await using var look = database.Work(commune);
        Assert.Equal(
            [new(2026, 3, 6), new(2026, 3, 13), new(2026, 5, 15), new(2026, 5, 22)],
            await look.Database.ReportingPeriods.Where(p => p.Kind == PeriodKind.Week).Select(p => p.Until).OrderBy(d => d).ToListAsync());
    }

    [Fact]
    public async Task Only_the_unit_that_is_named_is_asked_and_chased()
    {
        await using var database = await SignedAsync("Phòng Kinh tế báo cáo kết quả về Phòng Văn hóa - Xã hội vào thứ Sáu hằng tuần.");
        for (var day = new DateOnly(2026, 3, 7); day <= new DateOnly(2026, 3, 13); day = day.AddDays(1))
        {
            await database.RoundAsync(commune, day);
        }

        await using var look = database.Work(commune);
        Assert.Equal([commune.Economy.Id], await look.Database.UnitReports.Select(r => r.UnitId).Distinct().ToListAsync());
        Assert.Empty(await ToldAsync(look, commune.Head.Id));
        Assert.NotEmpty(await ToldAsync(look, commune.OtherHead.Id));
    }

    private async Task<PortalDatabase> SignedAsync(string duty)
    {
        var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SavedAsync(
            commune,
            A.Plan.Saying(LongPlan.Text.Replace(LongPlan.Reporting, duty, StringComparison.Ordinal)).ThatWasReadThrough()
                .BegunAt(LongPlan.MorningOf(LongPlan.SignedOn).AddHours(-1)).ThatPassedTheFormatCheck());
        await using var work = database.Work(commune);
        await work.SignAsync(id, commune.Chair.Id, LongPlan.MorningOf(LongPlan.SignedOn));
        return database;
    }

    /// <summary>Day, stage and due day of what a person was told of units' reports.</summary>
    private static async Task<IReadOnlyList<string>> ToldAsync(Work look, int personId)
    {
        var due = await look.Database.UnitReports.ToDictionaryAsync(r => $"/bao-cao/don-vi/{r.Id}", r => r.DueOn);
        var told = await look.Database.Notices.Where(n => n.PersonId == personId && n.Key.StartsWith("report:")).OrderBy(n => n.Id).ToListAsync();
        return [.. told.Select(n => $"{n.Day:dd/MM} {(n.Kind == NoticeKind.PeriodOpened ? "opened" : string.Join(':', n.Key.Split(':')[3..]))} {due[n.Address]:dd/MM}")];
    }
}
