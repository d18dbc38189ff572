using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Tasks;

/// <summary>More work than a page shows.</summary>
public sealed class TaskPagingTests(WorkApp app) : IClassFixture<WorkApp>
{
    [Fact]
    public async Task Every_piece_of_work_stands_on_one_page_and_pages_cost_no_more_commands()
    {
        string[] times = ["trước ngày 20/02/2026", "trước ngày 31/3/2026", "trước ngày 31/3/2026", "Thường xuyên"];
        for (var i = 0; i < 20; i++)
        {
            await app.WorkAsync(time: times[i % times.Length]);
        }

        await app.OpenAsync(app.Doer, "/nhiem-vu");
        app.Sql.Take();
        var page = await app.OpenAsync(app.Doer, "/nhiem-vu");
        Assert.InRange(app.Sql.Take().Count, 1, 6);
        var seen = page.Texts("a.row-title").Count;
        var keys = Keys(page);
        while (page.Has("a[rel=next]"))
        {
            page = await app.OpenAsync(app.Doer, page.One("a[rel=next]").GetAttribute("href")!);
            seen += page.Texts("a.row-title").Count;
            keys.UnionWith(Keys(page));
        }

        // Three pieces of each plan.
        Assert.Equal((60, 60), (seen, keys.Count));
    }

    private static HashSet<string> Keys(Page page) => [.. page.Document.QuerySelectorAll("a.row-title").Select(a => a.GetAttribute("href")!)];
}
