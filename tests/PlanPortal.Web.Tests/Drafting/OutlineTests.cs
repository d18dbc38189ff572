using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Drafting;

/// <summary>The outline: what was read, and people's corrections of it.</summary>
public sealed class OutlineTests(PlanApp app) : IClassFixture<PlanApp>
{
    private Person Drafter => app.Staff.Specialist;

    [Fact]
    public async Task Shows_how_each_paragraph_was_read()
    {
        var id = await app.PlanAsync(PlanState.Draft);

        var page = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/dan-y");

        Assert.Contains(PlanTexts.DefaultSubject, page.Text("section[aria-labelledby=phan-dau]"), StringComparison.Ordinal);
        Assert.Contains("I. MỤC ĐÍCH, YÊU CẦU", page.Texts(".outline-heading"));
        Assert.Contains("Phan Thế Đoàn", page.Text("section[aria-labelledby=phan-cuoi]"), StringComparison.Ordinal);
        Assert.Contains("Đảng ủy xã", page.Text("section[aria-labelledby=phan-cuoi]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_makes_the_paragraph_read_so_and_loses_no_word()
    {
        var (id, page, block) = await OpenAsync();
        var before = WordsOf(await app.StoredAsync(id));

        var corrected = await app.SubmitAsync(Drafter, page, Form(block), ("Kind", "Paragraph"));

        Assert.Contains("Đã sửa dàn ý.", corrected.Text(".messages"), StringComparison.Ordinal);
        var plan = await app.StoredAsync(id);
        Assert.Equal(BlockKind.Paragraph, plan.Read().Body[block].Kind);
        Assert.Equal(before.Where(w => w != "-"), WordsOf(plan).Where(w => w != "-"));
        Assert.Contains("Đoạn văn", corrected.Text($"#doan-{block}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_without_a_choice_changes_nothing_and_asks_for_one()
    {
        var (id, page, block) = await OpenAsync();
        var before = await app.StoredAsync(id);

        var answer = await app.SubmitAsync(Drafter, page, Form(block));

        Assert.Contains("Hãy chọn loại đúng", answer.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Equal(before.Version, (await app.StoredAsync(id)).Version);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("9999")]
    public async Task A_paragraph_that_is_not_there_is_not_corrected(string block)
    {
        var id = await app.PlanAsync(PlanState.Draft);
        var version = (await app.StoredAsync(id)).Version;

        var answer = await (await app.BrowserOfAsync(Drafter)).PostAndFollowAsync(
            $"/ke-hoach/{id}/dan-y", ("Version", $"{version}"), ("Block", block), ("Kind", "Bullet"));

        Assert.Contains("Không tìm thấy đoạn văn này.", answer.Text(".messages"), StringComparison.Ordinal);
        Assert.Equal(version, (await app.StoredAsync(id)).Version);
    }

    [Fact]
    public async Task A_correction_of_an_outline_that_is_out_of_date_does_nothing_and_says_so()
    {
        var (id, page, block) = await OpenAsync();
        await app.ChangeAsync(id, p => p.Edit("Một đoạn mới ở đầu.\n\n" + p.Text, Drafter, app.Now));
        var before = (await app.StoredAsync(id)).Text;

        var answer = await app.SubmitAsync(Drafter, page, Form(block), ("Kind", "Paragraph"));

        Assert.Contains("Kế hoạch vừa được người khác thay đổi.", answer.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Equal(before, (await app.StoredAsync(id)).Text);
    }

    [Fact]
    public async Task Who_may_not_edit_is_offered_no_correction()
    {
        var id = await app.PlanAsync(PlanState.UnderReview);

        Assert.False((await app.OpenAsync(app.Staff.Colleague, $"/ke-hoach/{id}/dan-y")).Has(".outline form"));
        Assert.True((await app.OpenAsync(app.Staff.Head, $"/ke-hoach/{id}/dan-y")).Has(".outline form"));
    }

    /// <summary>The outline of a new draft, and the place of its first bullet.</summary>
    private async Task<(int Id, Page Page, int Block)> OpenAsync()
    {
        var id = await app.PlanAsync(PlanState.Draft);
        var block = (await app.StoredAsync(id)).Read().Body.Select(b => b.Kind).ToList().IndexOf(BlockKind.Bullet);
        return (id, await app.OpenAsync(Drafter, $"/ke-hoach/{id}/dan-y"), block);
    }

    private static string Form(int block) => $"#doan-{block} form";

    private static string[] WordsOf(Plan plan) => plan.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
