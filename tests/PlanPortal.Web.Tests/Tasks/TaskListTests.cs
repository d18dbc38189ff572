using System.Globalization;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Tasks;

/// <summary>The list of work: what its address asks for, in its order, with true counts.</summary>
public sealed class TaskListTests(TaskListTests.App app) : IClassFixture<TaskListTests.App>
{
    private const string Rows = "table tbody tr";

    [Fact]
    public async Task Late_work_comes_first_then_open_work_by_due_day_and_what_is_ended_last()
    {
        var page = await app.OpenAsync(app.Staff.Chair, $"/nhiem-vu?q=Ươm");

        Assert.Equal(
            ["Quá hạn", "Quá hạn", "Đang làm", "Chưa làm", "Xong đúng hạn"],
            page.Texts($"{Rows} .state"));
        Assert.Equal(["20/02/2026", "25/02/2026", "31/03/2026", "30/06/2026", "31/12/2026"], page.Texts($"{Rows} td.date"));
    }

    [Fact]
    public async Task The_chips_count_what_they_lead_to()
    {
        var page = await app.OpenAsync(app.Staff.Chair, "/nhiem-vu");

        foreach (var chip in page.Document.QuerySelectorAll(".chip").ToList())
        {
            var count = int.Parse(chip.QuerySelector("span")!.TextContent, CultureInfo.InvariantCulture);
            var shown = await app.OpenAsync(app.Staff.Chair, chip.GetAttribute("href")!);
            Assert.Equal(count, shown.Texts(Rows).Count);
            Assert.Contains($"{count} việc", shown.Text(".pager"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("standing=Late", 2)]
    [InlineData("standing=Open&q=Ươm", 4)]
    [InlineData("standing=DoneOnTime", 1)]
    [InlineData("standing=KhongCo&q=Ươm", 5)]
    [InlineData("q=ươm+giống", 5)]
    [InlineData("q=100%25", 0)]
    [InlineData("q=Ươm&to=31/3/2026", 3)]
    [InlineData("q=Ươm&from=1/3/26&to=30/06/2026", 2)]
    [InlineData("q=Ươm&after=mangled", 5)]
    public async Task An_address_finds_what_it_says(string query, int count) =>
        Assert.Equal(count, (await app.OpenAsync(app.Staff.Chair, $"/nhiem-vu?{query}")).Texts(Rows).Count);

    [Fact]
    public async Task A_units_work_is_found_by_its_part_in_it_and_by_who_does_it()
    {
        var (economy, culture) = (app.Staff.Economy.Id, app.Staff.Culture.Id);
        foreach (var (query, count) in new[]
        {
            ($"q=Ươm&unit={economy}", 5), ($"q=Ươm&unit={economy}&role=Lead", 4), ($"q=Ươm&unit={culture}&role=Lead", 1),
            ($"q=Ươm&unit={culture}&role=Cooperating", 4), ($"q=Ươm&unit={economy}&role=Cooperating", 1),
            ($"unit={economy}&person={app.Doer.Id}", 1), ($"plan={app.Late.PlanId}", 3),
        })
        {
            Assert.Equal((query, count), (query, (await app.OpenAsync(app.Staff.Chair, $"/nhiem-vu?{query}")).Texts(Rows).Count));
        }
    }

    [Fact]
    public async Task A_row_leads_to_the_work_to_its_sentence_and_to_the_form_of_the_own_unit()
    {
        var row = (await app.OpenAsync(app.Doer, "/nhiem-vu?standing=Late")).One(Rows);
        var id = app.Late.Id.ToString(CultureInfo.InvariantCulture);

        Assert.Equal($"/nhiem-vu/{id}", row.QuerySelector("a.row-title")!.GetAttribute("href"));
        Assert.StartsWith($"/nhiem-vu/{id}/cap-nhat?part=", row.QuerySelector("a.btn")!.GetAttribute("href"), StringComparison.Ordinal);
        var sentence = await app.OpenAsync(app.Doer, row.QuerySelectorAll("a").Single(a => a.TextContent == "Xem trong văn bản").GetAttribute("href")!);
        Assert.Equal($"/ke-hoach/{app.Late.PlanId}", sentence.Address.AbsolutePath);
        Assert.True(sentence.Has("#cau"));

        var others = await app.OpenAsync(app.Staff.Clerk, "/nhiem-vu?standing=Late");
        Assert.False(others.Has($"{Rows} a.btn"));
    }

    [Fact]
    public async Task Another_organization_sees_none_of_it() =>
        Assert.True((await app.OpenAsync(app.Stranger, "/nhiem-vu")).Has(".empty"));

    /// <summary>Late twice, under way, not begun, done: all of them the same task of different plans.</summary>
    public sealed class App : WorkApp
    {
        public WorkItem Late { get; private set; } = null!;

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            var begun = await WorkAsync(time: "trước ngày 31/3/2026");
            await ReportAsync(Doer, begun, Staff.Economy, ("Percent", "20"));
            await WorkAsync();
            var done = await WorkAsync(lead: Helper, helps: Lead, time: "trước ngày 31/12/2026");
            await FinishAsync(Staff.Specialist, done, Staff.Culture);
            await WorkAsync(time: "trước ngày 25/02/2026");
            Late = await WorkAsync(time: "trước ngày 20/02/2026");
            await ActOnAsync(Staff.OtherHead, begun, "giao", ("Person", $"{Doer.Id}"));
        }
    }
}
