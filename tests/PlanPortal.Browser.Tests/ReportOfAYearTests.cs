using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PlanPortal.Browser.Tests;

/// <summary>A plan of 81 tasks is carried out for a year; the year's report writes itself, its figures are those of the work, and it goes out numbered.</summary>
[Collection(JourneysInTime.Name)]
public sealed class ReportOfAYearTests
{
    [Fact]
    public async Task The_report_of_81_tasks_counts_what_was_done_and_goes_out_signed_and_numbered()
    {
        await using var portal = await TimeTravellingPortal.OnAsync(new(2027, 1, 11));
        var plan = new PlanJourney(portal);
        await plan.DraftByPasteAsync(RepairProgramme.Text());
        await plan.SignedAsync();

        // Two steps in time, one a month late; of the six that are left, five fall due within the year that is reported of.
        await portal.TravelToAsync(new(2027, 2, 12));
        await DoneAsync(portal, plan, 2 * RepairProgramme.TasksOfAStep, RepairProgramme.Step(0), RepairProgramme.Step(1));
        await portal.TravelToAsync(new(2027, 5, 17));
        await DoneAsync(portal, plan, RepairProgramme.TasksOfAStep, RepairProgramme.Step(2));
        var (inTime, late, open, overdue) = (18, 9, 9, 45);
        Assert.Equal(RepairProgramme.Tasks, inTime + late + open + overdue);

        await portal.TravelToAsync(new(2027, 12, 15));
        await TheWorkStandsAsAsync(portal, plan, ("DoneOnTime", inTime), ("DoneLate", late), ("NotStarted", open), ("Late", overdue));
        var report = await DraftedAsync(portal);
        string[] sentences =
        [
            $"Kế hoạch có {RepairProgramme.Tasks} nhiệm vụ phải thực hiện",
            $"hoàn thành {inTime + late} nhiệm vụ ({inTime} đúng thời hạn, {late} muộn so với thời hạn)",
            $"{open} nhiệm vụ chưa thực hiện, chưa đến thời hạn",
            $"{overdue} nhiệm vụ quá hạn",
        ];
        Assert.All(sentences, s => Assert.Contains(s, report.Text, StringComparison.Ordinal));
        Assert.Matches($@"\|\s*Hoàn thành đúng hạn\s*\|\s*{inTime}\s*\|\s*22,2\s*\|", report.Text);
        Assert.Matches($@"\|\s*Tổng cộng\s*\|\s*{RepairProgramme.Tasks}\s*\|\s*100\s*\|", report.Text);

        await report.Journey.ReviewedAndSignedAsync();
        var words = string.Join(' ', await (await Pdf.OfAsync(await report.Journey.DownloadAsync("Tải PDF"))).WordsAsync());
        Assert.Matches(@"Số: \d+ ?/BC-UBND", words);
        Assert.Contains("Mai Trạch, ngày 15 tháng 12 năm 2027", words, StringComparison.Ordinal);
        Assert.All(sentences, s => Assert.Contains(s, words, StringComparison.Ordinal));
    }

    private static async Task DoneAsync(TimeTravellingPortal portal, PlanJourney plan, int expected, params string[] steps)
    {
        var page = await portal.SignInAsync(PlanJourney.Drafter);
        var written = await WorkbookOfWork.ReportDoneAsync(page, plan.Path, task => steps.Any(s => task.StartsWith(s, StringComparison.Ordinal)));
        Assert.Equal(expected, written);
        await page.Context.CloseAsync();
    }

    private static async Task TheWorkStandsAsAsync(TimeTravellingPortal portal, PlanJourney plan, params (string Standing, int Count)[] expected)
    {
        var page = await portal.SignInAsync(PlanJourney.Drafter);
        foreach (var (standing, count) in expected)
        {
            await page.GotoAsync($"/nhiem-vu?plan={plan.Path.Split('/')[^1]}&standing={standing}");
            await Assertions.Expect(page.Locator(".pager p")).ToHaveTextAsync($"{count} việc");
        }

        await page.Context.CloseAsync();
    }

    /// <summary>The coordinating unit opens the period that the year's end has opened, and has the report written.</summary>
    private static async Task<(PlanJourney Journey, string Text)> DraftedAsync(TimeTravellingPortal portal)
    {
        var page = await portal.SignInAsync(PlanJourney.Drafter);
        var period = page.Locator("tr", new() { HasText = RepairProgramme.Title }).GetByRole(AriaRole.Link, new() { Name = "Năm 2027" });
        await page.GotoUntilAsync("/bao-cao?tab=Periods&year=2027", period);
        await period.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lập dự thảo báo cáo" }).ClickAsync();
        await page.WaitForURLAsync("**/ke-hoach/*/sua");
        var text = await page.Locator("textarea#Text").InputValueAsync();
        Assert.Matches(new Regex(@"BÁO CÁO\s+(#+ )?Kết quả năm 2027 thực hiện Kế hoạch số \d+/KH-UBND"), text);
        var journey = new PlanJourney(portal);
        await journey.KeepAsync(page);
        return (journey, text);
    }
}
