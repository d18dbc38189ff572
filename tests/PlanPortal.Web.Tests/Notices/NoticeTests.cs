using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Notices;

public sealed class NoticeTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly PlanApp app = new();

    public Task InitializeAsync() => app.InitializeAsync();

    Task IAsyncLifetime.DisposeAsync() => app.DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task The_bell_counts_what_is_unread_and_following_a_notice_reads_it()
    {
        await TellAsync(app.Staff.Specialist, 2);
        var page = await app.OpenAsync(app.Staff.Specialist, "/thong-bao");
        Assert.Equal("Thông báo 2 chưa đọc", page.Text("a.top-bar-act"));
        Assert.Equal(["Chưa đọc: Tin số 2", "Chưa đọc: Tin số 1"], page.Texts(".notice a"));

        var led = await app.OpenAsync(app.Staff.Specialist, page.One(".notice a").GetAttribute("href")!);

        Assert.Equal("/ke-hoach", led.Address.AbsolutePath);
        Assert.Equal("Thông báo 1 chưa đọc", led.Text("a.top-bar-act"));
        Assert.Equal(["Chưa đọc: Tin số 1"], (await app.OpenAsync(app.Staff.Specialist, "/thong-bao?unread=true")).Texts(".notice a"));
    }

    [Fact]
    public async Task All_are_read_at_once_but_not_what_came_since_the_page_was_opened()
    {
        await TellAsync(app.Staff.Specialist, 3);
        var page = await app.OpenAsync(app.Staff.Specialist, "/thong-bao");
        await TellAsync(app.Staff.Specialist, 1, from: 4);

        var after = await app.SubmitAsync(app.Staff.Specialist, page, "form[action$='/da-doc']");

        Assert.Contains("Đã đánh dấu 3 thông báo là đã đọc.", after.Text(".messages"), StringComparison.Ordinal);
        Assert.Equal(["Chưa đọc: Tin số 4", "Tin số 3", "Tin số 2", "Tin số 1"], after.Texts(".notice a"));
    }

    [Fact]
    public async Task Nobody_sees_or_reads_what_others_were_told()
    {
        await TellAsync(app.Staff.Specialist, 1);
        var id = await app.InDatabaseAsync(d => d.Notices.Select(n => n.Id).SingleAsync());

        Assert.Empty((await app.OpenAsync(app.Staff.Colleague, "/thong-bao")).Texts(".notice"));
        Assert.Equal(HttpStatusCode.NotFound, (await app.OpenAsync(app.Staff.Colleague, $"/thong-bao/{id}")).Status);
        await (await app.BrowserOfAsync(app.Staff.Colleague)).PostAsync("/thong-bao/da-doc", ("upTo", $"{id}"));
        Assert.Null(await app.InDatabaseAsync(d => d.Notices.Select(n => n.ReadAt).SingleAsync()));
    }

    [Fact]
    public async Task Pages_of_fifty_follow_each_other_and_lose_none()
    {
        await TellAsync(app.Staff.Specialist, 120);
        List<string> seen = [];
        for (var page = await app.OpenAsync(app.Staff.Specialist, "/thong-bao"); ; page = await app.OpenAsync(app.Staff.Specialist, page.One("a[rel=next]").GetAttribute("href")!))
        {
            Assert.StartsWith("120 thông báo", page.Text(".pager"), StringComparison.Ordinal);
            seen.AddRange(page.Texts(".notice a"));
            if (!page.Has("a[rel=next]"))
            {
                break;
            }
        }

        Assert.Equal(Enumerable.Range(1, 120).Reverse().Select(i => $"Chưa đọc: Tin số {i}"), seen);
    }

    [Fact]
    public async Task The_list_costs_few_commands_however_long_it_is()
    {
        await app.OpenAsync(app.Staff.Specialist, "/thong-bao");
        await TellAsync(app.Staff.Specialist, 60);
        app.Sql.Take();
        await app.OpenAsync(app.Staff.Specialist, "/thong-bao?unread=true");

        Assert.InRange(app.Sql.Take().Count, 1, 6);
    }

    private Task<int> TellAsync(Person person, int many, int from = 1) => app.InDatabaseAsync(async database =>
    {
        database.Notices.AddRange(Enumerable.Range(from, many).Select(i => new Notice(person, NoticeKind.DueSoon, $"tin:{i}", $"Tin số {i}", "/ke-hoach", app.Now)));
        return await database.SaveChangesAsync();
    });
}
