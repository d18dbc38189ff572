using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Drafting;

/// <summary>A plan begins: pasted, or from a blank sheet.</summary>
public sealed class NewPlanTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string Form = "form[action='/ke-hoach/moi']";

    private Person Drafter => app.Staff.Specialist;

    [Fact]
    public async Task A_pasted_text_opens_in_the_editor_with_every_word()
    {
        var text = PlanTexts.About("Phát triển du lịch cộng đồng");

        var page = await PasteAsync(text);

        Assert.Contains("Đã đọc văn bản.", page.Text(".messages"), StringComparison.Ordinal);
        Assert.Matches("^/ke-hoach/[0-9]+/sua$", page.Address.AbsolutePath);
        Assert.Equal(WordsOf(text), WordsOf(page.Value("Text")));
        Assert.Contains("Phát triển du lịch cộng đồng", page.Text("#preview"), StringComparison.Ordinal);
        Assert.Equal("Phát triển du lịch cộng đồng", (await LastAsync()).Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n \t ")]
    public async Task Nothing_pasted_is_asked_for_again(string text)
    {
        var page = await PasteAsync(text);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Hãy dán văn bản kế hoạch", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.True(page.Has(".error-list a[href='#Text']"));
    }

    [Fact]
    public async Task A_text_over_the_limit_comes_back_whole_with_what_to_do()
    {
        var text = string.Concat(Enumerable.Repeat("- Các thôn, bản thực hiện.\n\n", 1 + (Plan.MaxTextLength / 28)));
        Assert.True(text.Length > Plan.MaxTextLength);
        var before = await CountAsync();

        var page = await PasteAsync(text);

        Assert.Contains("quá giới hạn 1.000.000 ký tự", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal(text.TrimEnd(), page.Value("Text").TrimEnd());
        Assert.Equal(before, await CountAsync());
    }

    [Theory]
    [InlineData("Thùc hiÖn nhiÖm vô ®­îc giao", "Thực hiện nhiệm vụ được giao", "TCVN3")]
    [InlineData("Keá hoaïch phaùt trieån kinh teá", "Kế hoạch phát triển kinh tế", "VNI")]
    public async Task Letters_of_an_old_font_become_unicode_and_the_page_says_so(string pasted, string meant, string font)
    {
        var page = await PasteAsync(pasted);

        Assert.Contains(font, page.Text(".messages"), StringComparison.Ordinal);
        Assert.Contains(meant, page.Value("Text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parted_accents_and_control_characters_are_mended()
    {
        var page = await PasteAsync("Kế hoạch\u0000 phòng\u0007, chống thiên tai".Normalize(NormalizationForm.FormD));

        Assert.Contains("Kế hoạch phòng, chống thiên tai", page.Value("Text"), StringComparison.Ordinal);
        Assert.Contains("Đã bỏ 2 ký tự điều khiển", page.Text(".messages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_of_three_hundred_characters_and_two_thousand_bullets_are_read_and_shown()
    {
        var heading = "I. " + string.Join(' ', Enumerable.Repeat("TUYÊN TRUYỀN", 25));
        var bullets = string.Join("\n\n", Enumerable.Range(1, 2000).Select(i => $"- Thôn {i} thực hiện việc thứ {i};"));

        var page = await PasteAsync($"KẾ HOẠCH\n\nVề việc nhiều việc\n\n{heading}\n\n{bullets}");

        Assert.Contains(heading, page.Value("Text"), StringComparison.Ordinal);
        Assert.Contains("2000 gạch đầu dòng", page.Text(".preview-facts"), StringComparison.Ordinal);
        Assert.Equal(2000, (await LastAsync()).Read().Body.Count(b => b.Kind == Core.Drafting.BlockKind.Bullet));
    }

    [Fact]
    public async Task Marks_of_a_page_stay_text()
    {
        const string Hostile = "KẾ HOẠCH\n\nVề việc <script>alert(1)</script>\n\n<img src=x onerror=alert(2)> và \"nháy\" & dấu.";

        var page = await PasteAsync(Hostile);

        Assert.False(page.Has("#preview script, #preview img, .page-head script"));
        Assert.Contains("<script>alert(1)</script>", page.Value("Text"), StringComparison.Ordinal);
        var plan = await app.OpenAsync(Drafter, page.Address.AbsolutePath.Replace("/sua", "", StringComparison.Ordinal));
        Assert.False(plan.Has("main script, main img[onerror], h1 script"));
        Assert.Contains("<script>alert(1)</script>", plan.Text("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blank_sheet_has_the_usual_sections_and_the_subject()
    {
        var page = await BlankAsync("Chuyển đổi số\r\nnăm 2026");

        var plan = await LastAsync();
        Assert.Equal("Chuyển đổi số năm 2026", plan.Title);
        Assert.Contains("I. MỤC ĐÍCH, YÊU CẦU", page.Value("Text"), StringComparison.Ordinal);
        Assert.Equal((Drafter.Id, Drafter.UnitId, PlanState.Draft), (plan.DrafterId, plan.UnitId, plan.State));
    }

    [Fact]
    public async Task A_blank_sheet_asks_for_the_subject()
    {
        var page = await BlankAsync("  ");

        Assert.Contains("Hãy nhập trích yếu", page.Text(".error-list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_form_token_nothing_is_made()
    {
        var before = await CountAsync();
        using var form = new FormUrlEncodedContent([new("Source", "Blank"), new("Subject", "Không có mã biểu mẫu")]);

        using var response = await (await app.BrowserOfAsync(Drafter)).Client.PostAsync("/ke-hoach/moi", form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Không có mã biểu mẫu", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());
    }

    private async Task<Page> PasteAsync(string text) =>
        await app.SubmitAsync(Drafter, await app.OpenAsync(Drafter, "/ke-hoach/moi"), Form, ("Text", text));

    private async Task<Page> BlankAsync(string subject) =>
        await app.SubmitAsync(Drafter, await app.OpenAsync(Drafter, "/ke-hoach/moi?source=Blank"), Form, ("Subject", subject));

    private Task<int> CountAsync() => app.InDatabaseAsync(d => d.Plans.CountAsync());

    private Task<Plan> LastAsync() => app.InDatabaseAsync(d => d.Plans.AsNoTracking().OrderByDescending(p => p.Id).FirstAsync());

    private static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
