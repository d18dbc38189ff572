using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Tasks;

/// <summary>Evidence on its way in and out.</summary>
public sealed class AttachmentTests(WorkApp app) : IClassFixture<WorkApp>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 biên bản");

    [Fact]
    public async Task A_file_comes_back_as_it_was_sent_always_to_be_saved()
    {
        var (work, browser) = (await app.WorkAsync(), await app.BrowserOfAsync(app.Doer));
        var page = await browser.UploadAsync(await app.OpenAsync(app.Doer, $"/nhiem-vu/{work.Id}"), "form.work-update", "Files", "biên bản.pdf", Pdf);
        var link = page.One(".evidence a");
        Assert.Equal("biên bản.pdf", link.TextContent.Trim());

        using var file = await (await app.BrowserOfAsync(app.Staff.Clerk)).Client.GetAsync(link.GetAttribute("href"));

        Assert.Equal(Pdf, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(("application/pdf", "attachment"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal("biên bản.pdf", file.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal(["nosniff"], file.Headers.GetValues("X-Content-Type-Options"));

        using var stranger = await (await app.BrowserOfAsync(app.Stranger)).Client.GetAsync(link.GetAttribute("href"));
        using var nobody = await app.Browse().Client.GetAsync(link.GetAttribute("href"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Redirect), (stranger.StatusCode, nobody.StatusCode));
    }

    [Fact]
    public async Task What_is_no_evidence_is_refused_and_nothing_of_the_form_is_saved()
    {
        var (work, browser) = (await app.WorkAsync(), await app.BrowserOfAsync(app.Doer));

        var page = await browser.UploadAsync(await app.OpenAsync(app.Doer, $"/nhiem-vu/{work.Id}"), "form.work-update", "Files", "anh.pdf", Encoding.ASCII.GetBytes("<script>alert(1)</script>"));

        Assert.Contains("“anh.pdf” không thuộc loại nhận làm minh chứng", page.Text(".messages"), StringComparison.Ordinal);
        Assert.Empty((await app.StoredWorkAsync(work.Id)).Notes);
        Assert.Equal(0, await app.InDatabaseAsync(d => d.Evidence.CountAsync(e => e.WorkItemId == work.Id)));
    }

    [Fact]
    public async Task Only_who_sent_it_takes_it_away_and_the_line_stays()
    {
        var (work, browser) = (await app.WorkAsync(), await app.BrowserOfAsync(app.Doer));
        var page = await browser.UploadAsync(await app.OpenAsync(app.Doer, $"/nhiem-vu/{work.Id}"), "form.work-update", "Files", "bien-ban.pdf", Pdf);
        var address = page.One(".evidence a").GetAttribute("href")!;
        Assert.False((await app.OpenAsync(app.Staff.OtherHead, $"/nhiem-vu/{work.Id}")).Has(".evidence form"));
        var refused = await (await app.BrowserOfAsync(app.Staff.OtherHead)).PostAndFollowAsync($"{address}/go", ("backTo", $"/nhiem-vu/{work.Id}"));
        Assert.Contains("Chỉ người đã gửi", refused.Text(".messages"), StringComparison.Ordinal);

        page = await app.SubmitAsync(app.Doer, page, ".evidence form");

        Assert.Equal($"/nhiem-vu/{work.Id}", page.Address.AbsolutePath);
        Assert.Contains("đã gỡ 02/03/2026", page.Text(".evidence"), StringComparison.Ordinal);
        Assert.False(page.Has(".evidence a"));
        using var gone = await browser.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal(1, await app.InDatabaseAsync(d => d.EvidenceContents.CountAsync(c => d.Evidence.Any(e => e.Id == c.EvidenceId && e.WorkItemId == work.Id))));
    }

    [Fact]
    public async Task Evidence_is_added_also_after_the_work_is_done()
    {
        var work = await app.WorkAsync();
        await app.FinishAsync(app.Doer, work, app.Staff.Economy);

        var nothing = await app.ActOnAsync(app.Doer, work, "minh-chung");
        Assert.Contains("Hãy chọn tệp", nothing.Text(".messages"), StringComparison.Ordinal);
        var page = await app.ActOnAsync(app.Doer, work, "minh-chung", ("Link", "https://anh.example/1"));

        Assert.Equal("anh.example (mở thẻ mới)", page.Text(".evidence a"));
        Assert.Equal(WorkState.Done, (await app.StoredWorkAsync(work.Id)).State);
    }

    [Fact]
    public async Task After_taking_away_nobody_is_led_out_of_the_portal()
    {
        var work = await app.WorkAsync();
        await app.ActOnAsync(app.Doer, work, "minh-chung", ("Link", "https://anh.example/2"));
        var id = await app.InDatabaseAsync(d => d.Evidence.Where(e => e.WorkItemId == work.Id).Select(e => e.Id).SingleAsync());

        using var response = await (await app.BrowserOfAsync(app.Doer)).PostAsync($"/nhiem-vu/minh-chung/{id}/go", ("backTo", "https://noi-khac.example/"));

        Assert.Equal("/", response.Headers.Location!.ToString());
    }
}
