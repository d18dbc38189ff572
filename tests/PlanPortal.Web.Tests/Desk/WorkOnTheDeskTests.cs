using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;
using PlanPortal.Web.Tests.Tasks;

namespace PlanPortal.Web.Tests.Desk;

/// <summary>Work lies on the desks of those who do it, by when it is due; leaders see what is late, unit by unit. Today is Monday, 2 March 2026.</summary>
public sealed class WorkOnTheDeskTests(WorkOnTheDeskTests.App app) : IClassFixture<WorkOnTheDeskTests.App>
{
    private const string Late = "section[aria-labelledby=qua-han]";
    private const string ThisWeek = "section[aria-labelledby=tuan-nay]";
    private const string ThisMonth = "section[aria-labelledby=thang-nay]";
    private const string Later = "details:has(#ve-sau)";

    [Fact]
    public async Task It_is_grouped_by_when_it_is_due()
    {
        var desk = await app.OpenAsync(app.Doer, "/");

        Assert.Equal(1, Rows(desk, Late));
        Assert.Contains("hạn 20/02/2026, quá 10 ngày", desk.Text(Late), StringComparison.Ordinal);
        Assert.Equal(2, Rows(desk, ThisWeek));
        Assert.Contains("hạn 02/03/2026, hôm nay", desk.Text(ThisWeek), StringComparison.Ordinal);
        Assert.Equal(1, Rows(desk, ThisMonth));
        Assert.Equal(2, Rows(desk, Later));
        Assert.Contains("không đặt hạn", desk.Text(Later), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_late_or_due_today_is_counted_in_the_navigation() =>
        Assert.Equal("2", (await app.OpenAsync(app.Doer, "/nhiem-vu")).One("nav.side [data-waiting]").GetAttribute("data-waiting"));

    [Fact]
    public async Task Whoever_helps_sees_it_as_help_under_what_they_lead()
    {
        var desk = await app.OpenAsync(app.Staff.Specialist, "/?viec=don-vi");

        Assert.Equal(["phối hợp"], desk.Texts($"{Late} .work-role"));
        // Each plan also gives this unit two duties of its own; one of them is never due.
        Assert.Equal(desk.Texts($"{Later} .work-item").Count - 2, desk.Texts($"{Later} .work-item").TakeWhile(r => !r.Contains("phối hợp", StringComparison.Ordinal)).Count());
    }

    [Fact]
    public async Task What_was_given_to_a_colleague_shows_among_the_units_work_only()
    {
        var mine = await app.OpenAsync(app.Staff.Colleague, "/");
        var units = await app.OpenAsync(app.Staff.Colleague, "/?viec=don-vi");
        var heads = await app.OpenAsync(app.Staff.Head, "/");

        Assert.False(mine.Has($"a.row-title[href='/nhiem-vu/{app.Given.Id}']"));
        Assert.Contains("Nông Thị Mận", units.One($"a.row-title[href='/nhiem-vu/{app.Given.Id}']").Closest("li")!.TextContent, StringComparison.Ordinal);
        Assert.True(heads.Has($"a.row-title[href='/nhiem-vu/{app.Given.Id}']"));
    }

    [Fact]
    public async Task What_an_outside_body_is_asked_for_lies_on_the_desk_of_the_unit_that_answers_for_the_plan()
    {
        await using var own = new App();
        await own.InitializeAsync();
        Assert.DoesNotContain("chủ trì Phòng Kinh tế", (await own.OpenAsync(own.Staff.Head, "/?viec=don-vi")).Texts(".work-role"));

        await own.InDatabaseAsync(async database =>
        {
            var unit = await database.Units.SingleAsync(u => u.Name == "Phòng Kinh tế");
            unit.Change(unit.Name, outside: true, unit.Active, unit.SortOrder);
            return await database.SaveChangesAsync();
        });

        Assert.Contains("chủ trì Phòng Kinh tế", (await own.OpenAsync(own.Staff.Head, "/?viec=don-vi")).Texts($"{Late} .work-role"));
    }

    [Fact]
    public async Task Leaders_see_late_work_unit_by_unit_and_each_figure_leads_to_its_rows()
    {
        var desk = await app.OpenAsync(app.Staff.Chair, "/");
        var unit = desk.One("section[aria-labelledby=qua-han-cac-don-vi] details");

        Assert.Contains("Phòng Kinh tế", unit.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 việc quá hạn", unit.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ươm cây giống", unit.QuerySelector("a.row-title")!.TextContent);
        var list = await app.OpenAsync(app.Staff.Chair, unit.QuerySelector(".desk-all a")!.GetAttribute("href")!);
        Assert.Single(list.Texts("tbody tr"));
        Assert.False((await app.OpenAsync(app.Doer, "/")).Has("section[aria-labelledby=qua-han-cac-don-vi]"));
    }

    [Fact]
    public async Task The_desk_of_somebody_who_is_everything_costs_six_commands()
    {
        await app.OpenAsync(app.Everything, "/");
        app.Sql.Take();

        await app.OpenAsync(app.Everything, "/");

        Assert.InRange(app.Sql.Take().Count, 1, 6);
    }

    [Fact]
    public async Task The_page_of_a_piece_of_work_costs_six_commands()
    {
        await app.OpenAsync(app.Everything, $"/nhiem-vu/{app.Given.Id}");
        app.Sql.Take();

        await app.OpenAsync(app.Everything, $"/nhiem-vu/{app.Given.Id}");

        Assert.InRange(app.Sql.Take().Count, 1, 6);
    }

    private static int Rows(Page desk, string section) => desk.Texts($"{section} .work-item").Count;

    public sealed class App : WorkApp
    {
        /// <summary>Leader, clerk, office and head of a unit in one.</summary>
        public Person Everything { get; private set; } = null!;

        /// <summary>Led by Phòng Văn hóa - Xã hội and given to its specialist.</summary>
        public WorkItem Given { get; private set; } = null!;

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            Everything = Staff.JackOfAllTrades();
            await AddPersonAsync(Everything);
            foreach (var time in new[] { "trước ngày 20/02/2026", "trước ngày 02/3/2026", "trước ngày 08/3/2026", "trước ngày 31/3/2026", "trước ngày 30/6/2026", "Thường xuyên" })
            {
                await WorkAsync(time: time);
            }

            Given = await WorkAsync(lead: Helper, helps: "Phòng Văn hóa - Xã hội");
            await ActOnAsync(Staff.Head, Given, "giao", ("Person", $"{Staff.Specialist.Id}"));
        }
    }
}
