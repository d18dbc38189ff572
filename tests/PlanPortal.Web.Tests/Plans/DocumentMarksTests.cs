using System.Net;
using AngleSharp.Dom;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Plans;

/// <summary>The document tab: marks of what was read, the sentence asked for, the panel beside it.</summary>
public sealed class DocumentMarksTests(PlanApp app) : IClassFixture<PlanApp>
{
    /// <summary>Tasks in sentences, in a table of the body and in an appendix.</summary>
    private static readonly string Plan = PlanTexts.About("Trồng cây xanh năm 2026").Replace("""
        II. TỔ CHỨC THỰC HIỆN
        """, """
        II. NHIỆM VỤ

        1. Rà soát quỹ đất trồng cây

        - Đơn vị chủ trì: Phòng Kinh tế.

        - Thời gian thực hiện: Quý II/2026.

        2. Chuẩn bị cây giống

        | TT | Nội dung công việc | Đơn vị chủ trì | Thời gian |
        | --- | --- | --- | --- |
        | 1 | Ươm 5.000 cây giống | Phòng Kinh tế | Tháng 3/2026 |
        | 2 | Cấp cây cho các thôn | Phòng Văn hóa - Xã hội | Tháng 4/2026 |

        III. TỔ CHỨC THỰC HIỆN
        """, StringComparison.Ordinal);

    private Person Drafter => app.Staff.Specialist;

    [Fact]
    public async Task What_was_read_has_a_mark_that_leads_to_its_sentence()
    {
        var id = await SaveAsync();
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}");

        var mark = page.Document.QuerySelectorAll(".doc-marks a.doc-mark").Single(m => Label(m).Contains("Ươm 5.000 cây giống", StringComparison.Ordinal));
        Assert.StartsWith("Nhiệm vụ", Label(mark), StringComparison.Ordinal);
        Assert.Matches(@"^/ke-hoach/\d+\?cau=\d+-h2#cau$", mark.GetAttribute("href")!);
        Assert.Contains("Nhiệm vụ", page.Texts(".marks-legend span"));
        Assert.False(page.Has(".place-panel"));

        var shown = await app.OpenAsync(Drafter, mark.GetAttribute("href")!);
        Assert.Contains("Ươm 5.000 cây giống", shown.Text(".place-words mark"), StringComparison.Ordinal);
        Assert.Equal("true", shown.Document.QuerySelectorAll(".doc-mark").Single(m => m.GetAttribute("href") == mark.GetAttribute("href")).GetAttribute("aria-current"));
    }

    [Fact]
    public async Task On_a_phone_the_same_marks_stand_in_the_flowing_text()
    {
        var id = await SaveAsync();
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}");

        var onSheets = page.Document.QuerySelectorAll(".doc-mark").Select(m => m.GetAttribute("href")).Distinct().ToList();
        Assert.NotEmpty(onSheets);
        Assert.Equal(onSheets, page.Document.QuerySelectorAll(".doc-flow .doc-flow-mark").Select(m => m.GetAttribute("href")));
    }

    [Fact]
    public async Task The_sentence_asked_for_is_marked_once_on_the_sheet_and_once_in_the_flowing_text()
    {
        var id = await SaveAsync();
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}?cau=4-c1.8");

        Assert.Equal("rect", page.One("#cau").LocalName);
        Assert.Single(page.Document.QuerySelectorAll(".doc-page .doc-shown"));
        Assert.Equal("Nâng cao", page.Text(".doc-flow mark"));
        Assert.Equal("Nâng cao", page.Text("#cau-chu mark"));
        Assert.Equal(("Nâng cao", "Nâng cao nhận thức của Nhân dân trên địa bàn xã."), (page.Text(".place-words mark"), page.Text(".place-words")));
    }

    [Fact]
    public async Task The_panel_names_what_was_read_with_its_state_and_leads_to_its_tab()
    {
        var id = await SaveAsync();
        var words = "Rà soát quỹ đất trồng cây";
        await app.ChangeAsync(id, p => p.Confirm([.. SettledReading.Of(p, app.Staff.Directory).Tasks.Where(t => t.Value.Name.StartsWith(words, StringComparison.Ordinal))], Drafter, app.Now));
        var page = await OpenAtAsync(id, words);

        var item = Assert.Single(page.Document.QuerySelectorAll(".place-items li"));
        Assert.Contains(words, item.QuerySelector(".place-title")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Đã xác nhận", item.QuerySelector(".state")!.TextContent.Trim());
        Assert.Contains("Phòng Kinh tế", item.QuerySelector(".place-facts")!.TextContent, StringComparison.Ordinal);

        var back = item.QuerySelector("a")!.GetAttribute("href")!;
        var tab = await app.OpenAsync(Drafter, back);
        Assert.Contains(words, tab.Text(back[back.IndexOf('#', StringComparison.Ordinal)..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_sentence_to_sentence_leads_through_all_that_was_read()
    {
        var id = await SaveAsync();
        var marks = (await app.OpenAsync(Drafter, $"/ke-hoach/{id}")).Document.QuerySelectorAll(".doc-mark").Select(m => m.GetAttribute("href")!).ToList();

        var page = await app.OpenAsync(Drafter, marks[0]);
        Assert.False(page.Has(".place-nav [rel=prev]"));
        var walked = new List<string> { marks[0] };
        while (page.Document.QuerySelector(".place-nav [rel=next]")?.GetAttribute("href") is { } next)
        {
            walked.Add(next);
            page = await app.OpenAsync(Drafter, next);
        }

        Assert.Equal(marks, walked);
    }

    [Fact]
    public async Task What_was_dismissed_has_no_mark_but_stays_in_the_panel()
    {
        var id = await SaveAsync();
        var words = "Cấp cây cho các thôn";
        await app.ChangeAsync(id, p => p.Dismiss([.. SettledReading.Of(p, app.Staff.Directory).Tasks.Where(t => t.Value.Name.StartsWith(words, StringComparison.Ordinal))], Drafter, app.Now));
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}");
        Assert.DoesNotContain(page.Document.QuerySelectorAll(".doc-mark"), m => Label(m).Contains(words, StringComparison.Ordinal));

        page = await OpenAtAsync(id, words);
        Assert.Equal("Đã bỏ", page.Text(".place-items .state"));
    }

    [Theory]
    [InlineData("999")]
    [InlineData("4-h1")]
    [InlineData("4-c1.9999")]
    [InlineData("0")]
    [InlineData("1.1")]
    [InlineData("x'\"><script>")]
    public async Task An_address_of_no_sentence_shows_the_document_and_says_so(string place)
    {
        var id = await SaveAsync();
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}?cau={Uri.EscapeDataString(place)}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Văn bản không còn câu ở chỗ này", page.Text(".message"), StringComparison.Ordinal);
        Assert.True(page.Has(".doc-page"));
        Assert.False(page.Has(".place-panel, #cau, #cau-chu"));
    }

    [Fact]
    public async Task Only_who_answers_for_the_plan_is_offered_to_add_what_was_not_read()
    {
        var id = await SaveAsync();

        Assert.Equal($"/ke-hoach/{id}/doc/bo-sung?cau=4", (await app.OpenAsync(Drafter, $"/ke-hoach/{id}?cau=4")).One(".place-panel a[href*='bo-sung']").GetAttribute("href"));
        Assert.False((await app.OpenAsync(app.Staff.Colleague, $"/ke-hoach/{id}?cau=4")).Has("a[href*='bo-sung']"));
        var issued = await app.PlanAsync(PlanState.Issued);
        Assert.False((await app.OpenAsync(Drafter, $"/ke-hoach/{issued}?cau=4")).Has("a[href*='bo-sung']"));
    }

    private static string Label(IElement mark) => mark.GetAttribute("aria-label")!;

    private Task<int> SaveAsync() => app.SaveAsync(A.Plan.Saying(Plan));

    private async Task<Page> OpenAtAsync(int id, string words)
    {
        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}");
        var place = page.Document.QuerySelectorAll(".doc-flow [data-place]").Last(e => e.TextContent.Contains(words, StringComparison.Ordinal)).GetAttribute("data-place");
        return await app.OpenAsync(Drafter, $"/ke-hoach/{id}?cau={place}");
    }
}
