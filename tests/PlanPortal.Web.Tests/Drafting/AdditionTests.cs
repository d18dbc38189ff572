using System.Net;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Drafting;

/// <summary>Forms that write text: what is filled in becomes paragraphs of the plan.</summary>
public sealed class AdditionTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string Form = "form[data-keep]", See = "button[value='xem']", Add = "button[value='them']";

    private static readonly string Text = PlanTexts.About("Trồng cây xanh năm 2026").Replace(
        "II. TỔ CHỨC THỰC HIỆN",
        """
        II. MỤC TIÊU

        - Tỷ lệ hộ dân tham gia trồng cây ít nhất 80%.

        III. NHIỆM VỤ

        1. Rà soát quỹ đất trồng cây

        - Đơn vị chủ trì: Phòng Kinh tế.

        - Thời gian thực hiện: Quý II/2026.

        IV. TỔ CHỨC THỰC HIỆN
        """,
        StringComparison.Ordinal);

    private Person Drafter => app.Staff.Specialist;

    public static TheoryData<string, string, string[]> Additions => new()
    {
        { "nhiem-vu", "Nhiệm vụ", ["Name=Tổ chức lễ ra quân trồng cây", "Lead=Phòng Kinh tế", "Time=trước ngày 15/3/2026"] },
        { "muc-tieu", "Mục tiêu", ["Measure=Tỷ lệ cây sống sau trồng", "Value=92,5", "UnitOfMeasure=%"] },
        { "nhiem-vu-don-vi", "Việc của đơn vị", ["Unit=Công an xã", "Duties=Bảo đảm trật tự tại lễ ra quân."] },
        { "che-do-bao-cao", "Báo cáo", ["Who=Các phòng, đơn vị", "To=Ủy ban nhân dân xã", "Every=Month", "Dates=25"] },
    };

    [Theory]
    [MemberData(nameof(Additions))]
    public async Task What_was_filled_in_is_seen_then_written_shown_and_confirmed(string address, string kind, string[] typed)
    {
        var id = await SaveAsync();
        var before = (await app.StoredAsync(id)).Text;
        var fields = typed.Select(t => t.Split('=', 2)).Select(t => (t[0], (string?)t[1])).ToArray();

        var preview = await FillAsync(id, address, fields);
        Assert.NotEmpty(preview.Texts(".addition-lines ins"));
        Assert.Equal(before, (await app.StoredAsync(id)).Text);

        var written = preview.Texts(".addition-lines ins");
        var page = await app.SubmitAsync(Drafter, preview, Add, ("viec", "them"));
        Assert.Equal($"/ke-hoach/{id}", page.Address.AbsolutePath);
        Assert.Contains("vào văn bản.", page.Text(".messages"), StringComparison.Ordinal);
        Assert.Contains(written, w => w.EndsWith(page.Text(".place-words mark"), StringComparison.Ordinal));
        Assert.True(page.Has("#cau"));

        var items = page.Document.QuerySelectorAll(".place-items li").Where(i => i.QuerySelector(".place-kind")!.TextContent.Contains(kind, StringComparison.Ordinal)).ToList();
        Assert.Contains(items, i => i.QuerySelector(".state")!.TextContent.Trim() == "Đã xác nhận");

        var after = (await app.StoredAsync(id)).Text;
        var left = after.Split("\n\n").ToList();
        Assert.All(before.Split("\n\n"), paragraph => Assert.True(left.Remove(paragraph), paragraph));
        Assert.Equal(written.Count, left.Count);
    }

    [Fact]
    public async Task Only_what_was_typed_is_confirmed()
    {
        var id = await SaveAsync();
        var preview = await FillAsync(id, "nhiem-vu", ("Name", "Chăm sóc cây đã trồng"), ("Lead", "Phòng Kinh tế"), ("Time", "thường xuyên"));
        await app.SubmitAsync(Drafter, preview, Add, ("viec", "them"));

        var states = await app.ChangeAsync(id, (plan, _) => Task.FromResult(SettledReading.Of(plan, app.Staff.Directory).Rows().ToList()));
        Assert.Equal("Chăm sóc cây đã trồng", Assert.IsType<ReadingRow<Core.Drafting.Meaning.PlanTask>>(Assert.Single(states, r => r.State == RowState.Confirmed)).Value.Name);
        Assert.All(states.Where(r => r.State != RowState.Confirmed), r => Assert.Equal(RowState.Open, r.State));
    }

    [Fact]
    public async Task What_cannot_be_written_comes_back_with_what_to_do_and_all_that_was_typed()
    {
        var id = await SaveAsync();
        var before = (await app.StoredAsync(id)).Text;

        var page = await FillAsync(id, "nhiem-vu", ("Name", "Chăm sóc cây"), ("Lead", "Phòng Kinh tế"), ("Time", "khi nào tiện thì làm"));

        Assert.True(page.Has(".error-list"));
        Assert.False(page.Has(".addition-preview"));
        Assert.Equal(("Chăm sóc cây", "Phòng Kinh tế", "khi nào tiện thì làm"), (page.Value("Name"), page.Value("Lead"), page.Value("Time")));
        Assert.Equal(before, (await app.StoredAsync(id)).Text);
    }

    [Fact]
    public async Task A_field_left_empty_is_named_and_a_figure_that_is_none_is_refused()
    {
        var id = await SaveAsync();

        var page = await FillAsync(id, "muc-tieu", ("Value", "12.5"), ("UnitOfMeasure", "ha"));

        Assert.Contains("Hãy nhập “Chỉ tiêu”.", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Contains("“12.5” chưa đúng", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal(("12.5", "ha"), (page.Value("Value"), page.Value("UnitOfMeasure")));
    }

    [Fact]
    public async Task Who_was_overtaken_keeps_what_was_typed_and_adds_to_the_new_text()
    {
        var id = await SaveAsync();
        var preview = await FillAsync(id, "nhiem-vu", ("Name", "Chăm sóc cây đã trồng"), ("Lead", "Phòng Kinh tế"), ("Time", "Quý III/2026"));
        await app.ChangeAsync(id, p => p.Edit(p.Text.Replace("Nâng cao nhận thức", "Tăng cường hiểu biết", StringComparison.Ordinal), Drafter, app.Now));

        var conflict = await app.SubmitAsync(Drafter, preview, Add, ("viec", "them"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("Chăm sóc cây đã trồng", conflict.Value("Name"));
        Assert.DoesNotContain("Chăm sóc cây", (await app.StoredAsync(id)).Text, StringComparison.Ordinal);

        await app.SubmitAsync(Drafter, conflict, Add, ("viec", "them"));
        var stored = (await app.StoredAsync(id)).Text;
        Assert.Contains("Chăm sóc cây đã trồng", stored, StringComparison.Ordinal);
        Assert.Contains("Tăng cường hiểu biết", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_addition_after_the_approval_takes_the_plan_back_and_says_so_before()
    {
        var id = await app.SaveAsync(A.Plan.Saying(Text).ThatIs(PlanState.FormatCheck));
        var blank = await app.OpenAsync(app.Staff.Officer, $"/ke-hoach/{id}/them/nhiem-vu");
        Assert.Contains("sẽ quay lại bước trước", blank.Text(".message"), StringComparison.Ordinal);

        await app.SubmitAsync(app.Staff.Officer, await app.SubmitAsync(app.Staff.Officer, blank, See, ("Name", "Chăm sóc cây"), ("Lead", "Phòng Kinh tế"), ("Time", "Quý III/2026"), ("viec", "xem")), Add, ("viec", "them"));

        var plan = await app.StoredAsync(id);
        Assert.Equal(PlanState.UnderReview, plan.State);
        Assert.Contains("Chăm sóc cây", plan.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_section_chosen_is_the_one_written_in()
    {
        var id = await SaveAsync();
        var blank = await app.OpenAsync(Drafter, $"/ke-hoach/{id}/them/nhiem-vu");
        var options = blank.Document.QuerySelectorAll("#Section option");
        var section = options[^1];

        var preview = await FillAsync(id, "nhiem-vu", ("Name", "Chăm sóc cây đã trồng"), ("Lead", "Phòng Kinh tế"), ("Time", "Quý III/2026"), ("Section", section.GetAttribute("value")));

        Assert.Equal(section.GetAttribute("value"), preview.Value("Section"));
        Assert.Contains("Phòng Kinh tế", blank.Document.QuerySelectorAll("datalist option").Select(o => o.GetAttribute("value")));
    }

    [Fact]
    public async Task The_menu_is_offered_to_who_may_edit_only()
    {
        var id = await SaveAsync();
        string[] addresses = [$"/ke-hoach/{id}/muc-tieu", $"/ke-hoach/{id}/nhiem-vu", $"/ke-hoach/{id}/che-do-bao-cao"];
        foreach (var address in addresses)
        {
            Assert.Equal(4, (await app.OpenAsync(Drafter, address)).Document.QuerySelectorAll(".add-menu a").Length);
            Assert.False((await app.OpenAsync(app.Staff.Colleague, address)).Has(".add-menu"));
        }

        // From the editor's page it would lead away from words not yet saved.
        Assert.False((await app.OpenAsync(Drafter, $"/ke-hoach/{id}/sua")).Has(".add-menu"));
    }

    private Task<int> SaveAsync() => app.SaveAsync(A.Plan.Saying(PlanWriter.Write(PlanReader.Read(Text))));

    private async Task<Page> FillAsync(int id, string address, params (string, string?)[] fields) =>
        await app.SubmitAsync(Drafter, await app.OpenAsync(Drafter, $"/ke-hoach/{id}/them/{address}"), See, [.. fields, ("viec", "xem")]);
}
