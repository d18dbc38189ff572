using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Infrastructure;

public sealed class ErrorPagesTests(FrameApp app) : IClassFixture<FrameApp>
{
    [Theory]
    [InlineData(400, "Chưa gửi được nội dung")]
    [InlineData(403, "Bạn không có quyền xem trang này")]
    [InlineData(404, "Không tìm thấy trang này")]
    [InlineData(409, "Nội dung vừa được người khác thay đổi")]
    [InlineData(413, "Tệp gửi lên quá lớn")]
    [InlineData(503, "Hệ thống gặp sự cố")]
    public async Task A_failure_ends_in_a_vietnamese_page_with_its_status(int status, string title)
    {
        var page = await app.Browse().OpenAsync($"/fault/status/{status}");

        Assert.Equal((HttpStatusCode)status, page.Status);
        Assert.Equal(title, page.Text("h1"));
        Assert.Equal("/", page.One("main a.btn").GetAttribute("href"));
    }

    [Fact]
    public async Task An_unknown_address_is_not_found_for_somebody_signed_in()
    {
        var browser = await app.SignInAsync(Roles.Specialist);

        var page = await browser.OpenAsync("/khong-co-trang-nay");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("Không tìm thấy trang này", page.Text("h1"));
    }

    [Fact]
    public async Task Somebody_without_the_right_gets_403_and_not_the_sign_in_page()
    {
        var browser = await app.SignInAsync(Roles.Specialist);

        var page = await browser.OpenAsync("/fault/forbidden");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Equal("Bạn không có quyền xem trang này", page.Text("h1"));
    }

    [Fact]
    public async Task A_fault_shows_a_reference_that_stands_in_the_log_and_nothing_of_its_inside()
    {
        var page = await app.Browse().OpenAsync("/fault/throw");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        var reference = page.Text(".reference");
        Assert.Matches("^[A-Z2-9]{4}-[A-Z2-9]{4}$", reference);
        Assert.Equal(reference, Assert.Single(page.Response.Headers.GetValues(Reference.Header)));
        Assert.Contains(app.Log().Split('\n'), l => l.Contains(reference, StringComparison.Ordinal) && l.Contains("[ERR]", StringComparison.Ordinal));
        var html = page.Document.DocumentElement.OuterHtml;
        Assert.DoesNotContain(FaultController.Secret, html, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(InvalidOperationException), html, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(FaultController), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_gives_back_what_was_typed_but_no_password()
    {
        using var form = new FormUrlEncodedContent(
        [
            new("Subject", "Kế hoạch trồng rừng <b>năm 2026</b>"),
            new("Body", "Đoạn một\nĐoạn hai"),
            new("NewPassword", "bi-mat-9"),
            new("__RequestVerificationToken", "tokentoken"),
            new("UnitId", "12"),
        ]);
        var response = await app.Browse().Client.PostAsync("/fault/throw", form);
        var page = await PageOf(response);

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal(["Kế hoạch trồng rừng <b>năm 2026</b>", "Đoạn một\nĐoạn hai"], page.Document.QuerySelectorAll("textarea").Select(t => t.TextContent));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_its_text_given_back()
    {
        using var form = new FormUrlEncodedContent([new("Subject", "Kế hoạch gõ suốt buổi sáng")]);
        var page = await PageOf(await app.Browse().Client.PostAsync("/fault/post", form));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Kế hoạch gõ suốt buổi sáng", page.Text("textarea"));
    }

    [Fact]
    public async Task Too_large_a_request_is_told_so_and_not_that_the_page_was_too_old()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/fault/post") { Content = new ByteArrayContent(new byte[1]) };
        request.Content.Headers.ContentLength = RequestLimits.MaxBytes + 1;
        var page = await PageOf(await app.Browse().Client.SendAsync(request));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, page.Status);
        Assert.Equal("Tệp gửi lên quá lớn", page.Text("h1"));
    }

    [Fact]
    public async Task A_partial_update_after_the_sign_in_ran_out_gets_401_and_no_page_in_its_place()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/doi-mat-khau");
        request.Headers.Add("HX-Request", "true");

        var response = await app.Browse().Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static async Task<Page> PageOf(HttpResponseMessage response) =>
        new(response, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()), []);
}

/// <summary>When the database is what failed.</summary>
public sealed class BrokenDatabaseTests(FrameApp app) : IClassFixture<FrameApp>
{
    [Fact]
    public async Task The_page_of_a_fault_needs_no_database()
    {
        var browser = await app.SignInAsync(Roles.Specialist);
        await app.InDatabaseAsync(d => d.Database.ExecuteSqlRawAsync("ALTER TABLE People RENAME TO LostPeople; ALTER TABLE AspNetUsers RENAME TO LostUsers"));

        await AssertFaultAsync(browser);
        // Long enough for the cookie to be compared with the account again.
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await AssertFaultAsync(browser);
    }

    private static async Task AssertFaultAsync(Browser browser)
    {
        var page = await browser.OpenAsync("/doi-mat-khau");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal("Hệ thống gặp sự cố", page.Text("h1"));
    }
}
