using System.Net;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Drafting;

/// <summary>The text is edited: saved, refused, overtaken by somebody else.</summary>
public sealed class EditTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string Form = "form#editor";

    private Person Drafter => app.Staff.Specialist;

    [Fact]
    public async Task A_saved_text_is_on_the_plans_page_and_in_the_record()
    {
        var (id, edit) = await OpenAsync();

        var page = await SaveAsync(edit, "đuối nước", "tai nạn thương tích");

        Assert.Equal($"/ke-hoach/{id}", page.Address.AbsolutePath);
        Assert.Contains("Đã lưu văn bản.", page.Text(".messages"), StringComparison.Ordinal);
        Assert.Contains("tai nạn thương tích", page.Text("h1"), StringComparison.Ordinal);
        Assert.Equal(ActKind.PlanEdited, (await app.StoredAsync(id)).Acts.OrderBy(a => a.Sequence).Last(a => a.Kind != ActKind.PlanViewed).Kind);
    }

    [Fact]
    public async Task A_text_over_the_limit_comes_back_whole_with_what_to_do()
    {
        var (id, edit) = await OpenAsync();
        var before = (await app.StoredAsync(id)).Text;
        var typed = before + string.Concat(Enumerable.Repeat("\n\n- Các thôn, bản thực hiện.", Plan.MaxTextLength / 28));

        var page = await app.SubmitAsync(Drafter, edit, Form, ("Text", typed));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("quá giới hạn 1.000.000 ký tự", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal(typed, page.Value("Text"));
        Assert.Equal(before, (await app.StoredAsync(id)).Text);
    }

    [Fact]
    public async Task Who_was_overtaken_keeps_the_typed_text_and_sees_the_difference()
    {
        var (id, edit) = await OpenAsync();
        await SaveAsync(edit, "Nâng cao nhận thức", "Tăng cường hiểu biết");

        var conflict = await SaveAsync(edit, "Phân công rõ người", "Chỉ rõ người");

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Chỉ rõ người", conflict.Value("Text"), StringComparison.Ordinal);
        Assert.Contains("Nâng cao nhận thức", conflict.Value("Text"), StringComparison.Ordinal);
        Assert.Contains("Tăng", string.Join(' ', conflict.Texts(".comparison del")), StringComparison.Ordinal);
        Assert.Contains("Chỉ", string.Join(' ', conflict.Texts(".comparison ins")), StringComparison.Ordinal);
        Assert.Contains("Tăng cường hiểu biết", (await app.StoredAsync(id)).Text, StringComparison.Ordinal);

        // Sent again, knowingly, it replaces what the other one saved.
        await app.SubmitAsync(Drafter, conflict, $"form[action='/ke-hoach/{id}/sua']");
        var stored = (await app.StoredAsync(id)).Text;
        Assert.Contains("Chỉ rõ người", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("Tăng cường hiểu biết", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_no_longer_edit_keeps_the_typed_text()
    {
        var (id, edit) = await OpenAsync();
        await app.ChangeAsync(id, p => p.Submit(app.Staff.Chair, Drafter, app.Now));
        var version = (await app.StoredAsync(id)).Version;

        var refused = await app.SubmitAsync(Drafter, edit, Form, ("Version", $"{version}"), ("Text", "Một văn bản khác."));

        Assert.Contains(Refusal.NotHeadOfItsUnit.Message(), refused.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal("Một văn bản khác.", refused.Value("Text"));
    }

    [Fact]
    public async Task An_emptied_draft_is_kept_and_cannot_be_handed_in()
    {
        var (id, edit) = await OpenAsync();

        var page = await app.SubmitAsync(Drafter, edit, Form, ("Text", ""));

        Assert.Contains(Refusal.TextEmpty.Message(), page.Text(".decision"), StringComparison.Ordinal);
        Assert.False(page.Has("form[action$='/trinh']"));
        Assert.Equal("", (await app.StoredAsync(id)).Text);
    }

    [Fact]
    public async Task Without_the_form_token_nothing_is_saved_and_what_was_typed_is_shown()
    {
        var (id, edit) = await OpenAsync();
        var browser = await app.BrowserOfAsync(Drafter);

        using var response = await browser.SendAsync(edit, Form, ("__RequestVerificationToken", null), ("Text", "Chữ đã gõ dở dang."));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Chữ đã gõ dở dang.", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("dở dang", (await app.StoredAsync(id)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_shows_what_a_text_reads_as()
    {
        var (id, _) = await OpenAsync();
        var browser = await app.BrowserOfAsync(Drafter);

        var preview = await browser.PostAndFollowAsync($"/ke-hoach/{id}/xem-truoc", ("Text", "KẾ HOẠCH\n\nVề việc xem trước\n\n- Một;\n\n- Hai."));

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.False(preview.Has("header.top-bar"), "A part of a page was asked for.");
        Assert.Contains("2 gạch đầu dòng", preview.Text(".preview-facts"), StringComparison.Ordinal);
        Assert.Contains("Chưa thấy trong văn bản: nơi nhận, chức vụ người ký, họ tên người ký.", preview.Text(".message"), StringComparison.Ordinal);
        Assert.Contains("Về việc xem trước", preview.Text(".paper-flow"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("| a | b |\n| c |")]
    [InlineData("𠮷 😀 \u200B\u202E x\u0301\u0301\u0301")]
    [InlineData("****** # ## | - + * a) 1.1.1.1.1.1.1.")]
    public async Task The_preview_bears_any_text(string text)
    {
        var (id, _) = await OpenAsync();

        var preview = await (await app.BrowserOfAsync(Drafter)).PostAndFollowAsync($"/ke-hoach/{id}/xem-truoc", ("Text", text));

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.True(preview.Has(".preview-facts"));
    }

    [Fact]
    public async Task The_preview_of_a_text_over_the_limit_says_so_at_once()
    {
        var (id, _) = await OpenAsync();
        var text = string.Concat(Enumerable.Repeat("- Các thôn, bản thực hiện.\n\n", 1 + (Plan.MaxTextLength / 28)));

        var preview = await (await app.BrowserOfAsync(Drafter)).PostAndFollowAsync($"/ke-hoach/{id}/xem-truoc", ("Text", text));

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("quá giới hạn 1.000.000 ký tự", preview.Text(".message"), StringComparison.Ordinal);
        Assert.False(preview.Has(".sheet"));
    }

    [Fact]
    public async Task The_preview_of_a_very_long_text_draws_its_first_pages_and_says_so()
    {
        var (id, _) = await OpenAsync();
        var text = "KẾ HOẠCH\n\nVăn bản rất dài\n\n" + string.Concat(Enumerable.Repeat("- Các thôn, bản thực hiện.\n\n", 3000));

        var preview = await (await app.BrowserOfAsync(Drafter)).PostAndFollowAsync($"/ke-hoach/{id}/xem-truoc", ("Text", text));

        Assert.Equal(Sheets.MostPages, preview.Document.QuerySelectorAll(".sheet").Length);
        Assert.Contains($"chỉ vẽ {Sheets.MostPages} trang đầu", preview.Text(".paper-desk .message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_warns_of_characters_that_cannot_be_printed()
    {
        var (id, _) = await OpenAsync();

        var preview = await (await app.BrowserOfAsync(Drafter)).PostAndFollowAsync(
            $"/ke-hoach/{id}/xem-truoc", ("Text", "KẾ HOẠCH\n\nCó dấu ✓ và ☐"));

        Assert.Contains(preview.Document.QuerySelectorAll(".message"), m => m.TextContent.Contains("Phông chữ của văn bản không có: ✓ ☐", StringComparison.Ordinal));
    }

    private async Task<(int Id, Page Edit)> OpenAsync()
    {
        var id = await app.PlanAsync(PlanState.Draft);
        return (id, await app.OpenAsync(Drafter, $"/ke-hoach/{id}/sua"));
    }

    private Task<Page> SaveAsync(Page edit, string words, string instead) =>
        app.SubmitAsync(Drafter, edit, Form, ("Text", edit.Value("Text").Replace(words, instead, StringComparison.Ordinal)));
}
