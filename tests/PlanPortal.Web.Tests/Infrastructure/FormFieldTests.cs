using AngleSharp.Html.Dom;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Infrastructure;

public sealed class FormFieldTests(StyleguideApp app) : IClassFixture<StyleguideApp>
{
    private const string Form = "form.panel";

    [Fact]
    public async Task Errors_stand_at_the_top_as_links_and_at_their_fields_and_nothing_typed_is_lost()
    {
        var browser = app.Browse();
        var page = await browser.SubmitAsync(
            await browser.OpenAsync("/styleguide/form"), Form, ("Subject", ""), ("Deadline", "31/2/26"), ("Budget", "12.5"), ("Result", "Một câu dài"));

        Assert.StartsWith("Lỗi: ", page.Document.Title, StringComparison.Ordinal);
        Assert.Equal("Có 3 chỗ cần sửa", page.Text(".error-list h2"));
        foreach (var link in page.Document.QuerySelectorAll(".error-list a"))
        {
            var field = page.One(link.GetAttribute("href")!);
            Assert.Equal("true", field.GetAttribute("aria-invalid"));
            Assert.Contains(field.Id + "-error", field.GetAttribute("aria-describedby")!, StringComparison.Ordinal);
            Assert.Equal(link.TextContent, page.Text($"[id='{field.Id}-error']"));
        }

        Assert.Contains("“31/2/26” chưa đúng. Hãy nhập ngày, tháng, năm, ví dụ 5/6/2026.", page.Texts(".error-list a"));
        Assert.Contains("Hãy nhập “Trích yếu”.", page.Texts(".error-list a"));
        Assert.Equal("31/2/26", page.Value("Deadline"));
        Assert.Equal("12.5", page.Value("Budget"));
        Assert.Equal("Một câu dài", page.Value("Result"));
    }

    [Fact]
    public async Task A_good_form_leads_on_with_a_message_that_can_be_undone()
    {
        var browser = app.Browse();
        var page = await browser.SubmitAsync(
            await browser.OpenAsync("/styleguide/form"), Form, ("Subject", "Trồng cây"), ("Deadline", "5/6/26"), ("Budget", "1.250,5"));

        Assert.Equal("Đã lưu “Trồng cây”, thời hạn 05/06/2026.", page.Text(".message p"));
        Assert.True(page.Has("[data-saved]"));

        var undone = await browser.SubmitAsync(page, ".message form");

        Assert.Equal("Đã hoàn tác: biểu mẫu trở lại như trước.", undone.Text(".message p"));
        Assert.False((await browser.OpenAsync("/styleguide/form")).Has(".message"));
    }

    [Fact]
    public async Task Optional_fields_say_so_and_no_field_cuts_what_is_pasted()
    {
        var page = await app.Browse().OpenAsync("/styleguide/form");

        Assert.False(page.Has("label[for=Subject] .optional"));
        Assert.Equal("(không bắt buộc)", page.Text("label[for=Deadline] .optional"));
        Assert.False(page.Has("[maxlength], [data-val]"));
        Assert.Equal("Subject-help", page.One("#Subject").GetAttribute("aria-describedby"));
        Assert.Equal("off", page.One("#Deadline").GetAttribute("autocomplete"));
    }

    [Fact]
    public async Task Acts_that_cannot_be_undone_are_forms_that_ask_first()
    {
        var page = await app.Browse().OpenAsync("/styleguide/document");

        var form = Assert.IsAssignableFrom<IHtmlFormElement>(page.One(".page-head-acts form"));

        Assert.StartsWith("Ký ban hành “Chuyển đổi số xã Hòa Bàng", form.GetAttribute("data-confirm"), StringComparison.Ordinal);
        Assert.Equal("post", form.Method);
        Assert.NotEmpty(form.Elements.OfType<IHtmlInputElement>().Single(i => i.Name == "__RequestVerificationToken").Value);
    }
}
