using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Search;

public sealed class SearchTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string Titles = ".table-search .row-title";

    private async Task<int> SignedAsync(string text)
    {
        var id = await app.SaveAsync(A.Plan.Saying(text).ThatPassedTheFormatCheck());
        var chair = app.Staff.Chair;
        await app.ActAsync(chair, id, "ky");
        Assert.Equal(PlanState.Issued, (await app.StoredAsync(id)).State);
        return id;
    }

    private Task<Page> FindAsync(string words, string more = "") => app.OpenAsync(app.Staff.Specialist, $"/tim-kiem?q={Uri.EscapeDataString(words)}{more}");

    [Theory]
    [InlineData("chuyển đổi xanh")]
    [InlineData("CHUYEN DOI XANH")]
    [InlineData("\"chuyển đổi xanh\"")]
    public async Task Plans_are_found_with_and_without_diacritics(string words)
    {
        await app.PlanAsync(PlanState.Issued, "Chuyển đổi xanh năm 2026");

        Assert.Contains("Chuyển đổi xanh năm 2026", (await FindAsync(words)).Texts(Titles));
    }

    [Fact]
    public async Task A_document_is_found_first_by_its_number()
    {
        await app.PlanAsync(PlanState.Issued, "Kế hoạch có số");
        var plan = await app.StoredAsync(await app.PlanAsync(PlanState.Issued, "Văn bản cần tìm theo số"));

        foreach (var words in new[] { $"{plan.Number}", $"số {plan.Number}", $"{plan.Number:00}/KH-UBND", $"{plan.Number}/kh-ubnd" })
        {
            Assert.Equal("Văn bản cần tìm theo số", (await FindAsync(words)).Texts(Titles)[0]);
        }
    }

    [Fact]
    public async Task The_words_in_a_row_in_the_subject_come_first()
    {
        await app.PlanAsync(PlanState.Issued, "Thủy lợi nội đồng");
        await app.PlanAsync(PlanState.Issued, "Đồng hành với thủy điện, lợi ích và nội lực");

        Assert.Equal("Thủy lợi nội đồng", (await FindAsync("thuy loi noi dong")).Texts(Titles)[0]);
    }

    [Fact]
    public async Task Tasks_targets_and_the_register_are_found_each_on_its_tab_with_true_counts()
    {
        var id = await SignedAsync(PlanTexts.WithWork().Replace("cây", "keo lai", StringComparison.Ordinal));

        var page = await FindAsync("uom keo lai", "&kind=Task");
        Assert.Equal(["Ươm keo lai giống"], page.Texts(Titles));
        Assert.Equal(["Ươm", "keo", "lai"], page.Texts($"{Titles} mark"));
        Assert.Contains("Phòng Kinh tế", page.Texts(".table-search td"));
        Assert.StartsWith("Trồng mới ít nhất 1.500 keo lai", (await FindAsync("keo lai", "&kind=Target")).Texts(Titles)[0], StringComparison.Ordinal);
        var register = await FindAsync("Trồng keo lai xanh", "&kind=RegisterEntry");
        Assert.Equal($"/ke-hoach/{id}", register.One(Titles).GetAttribute("href"));
        var chips = (await FindAsync("keo lai")).Texts(".chip");
        Assert.Contains("Văn bản 1", chips);
        Assert.Contains("Chỉ tiêu 1", chips);
        Assert.Contains("Vướng mắc 0", chips);
    }

    [Fact]
    public async Task Unit_person_days_and_state_narrow_the_search()
    {
        await app.PlanAsync(PlanState.Issued, "Diễn tập phòng cháy");
        await app.SaveAsync(A.Plan.About("Diễn tập phòng cháy bản nháp"));
        var (staff, day) = (app.Staff, Core.VietnamTime.DayOf(app.Now));

        async Task<int> CountAsync(string more) => (await FindAsync("dien tap phong chay", more)).Texts(Titles).Count;
        Assert.Equal(2, await CountAsync(""));
        Assert.Equal(2, await CountAsync($"&unit={staff.Culture.Id}"));
        Assert.Equal(0, await CountAsync($"&unit={staff.Economy.Id}"));
        Assert.Equal(1, await CountAsync($"&person={staff.Chair.Id}&kind=Plan&state=Issued"));
        Assert.Equal(0, await CountAsync($"&person={staff.Clerk.Id}"));
        Assert.Equal(1, await CountAsync($"&from={day.Day}/{day.Month}/{day.Year}"));
        Assert.Equal(0, await CountAsync($"&to={day.AddDays(-1):dd/MM/yyyy}"));
        Assert.Equal(1, await CountAsync("&kind=Plan&state=Draft"));
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_is_said_and_stays_in_its_field()
    {
        var page = await FindAsync("ke hoach", "&from=31/2/2026");

        Assert.Contains("31/2/2026", page.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("31/2/2026", page.Value("from"));
    }

    [Fact]
    public async Task Nobody_finds_a_draft_that_they_may_not_see_nor_anything_of_another_organization()
    {
        var words = "bí mật chưa trình";
        await app.SaveAsync(A.Plan.About("Bí mật chưa trình"));
        await SignedAsync(PlanTexts.WithWork().Replace("Ươm cây giống", "Ươm lúa nếp nương", StringComparison.Ordinal));

        Assert.Single((await FindAsync(words)).Texts(Titles));
        Assert.Empty((await app.OpenAsync(app.OtherSpecialist, $"/tim-kiem?q={Uri.EscapeDataString(words)}")).Texts(Titles));
        foreach (var tab in new[] { "Plan", "Task", "Target", "UnitReport", "Obstacle", "RegisterEntry" })
        {
            Assert.Empty((await app.OpenAsync(app.Stranger, $"/tim-kiem?q=lua+nep&kind={tab}")).Texts(Titles));
        }

        Assert.Single((await app.OpenAsync(app.OtherSpecialist, "/tim-kiem?q=uom+lua+nep&kind=Task")).Texts(Titles));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("'; DROP TABLE Plans; --")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("[a-z]")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u0000\uD83D")]
    public async Task Signs_with_a_meaning_elsewhere_have_none_here(string words)
    {
        await app.PlanAsync(PlanState.Issued, "Thường lệ");

        foreach (var tab in new[] { "", "&kind=Task" })
        {
            var page = await FindAsync(words, tab);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("Thường lệ", page.Texts(Titles));
            Assert.False(page.Has("main script"));
        }
    }

    [Fact]
    public async Task Ten_thousand_letters_are_answered() => Assert.Equal(HttpStatusCode.OK, (await FindAsync(string.Concat(Enumerable.Repeat("a ", 3_500)))).Status);

    [Fact]
    public async Task What_is_found_is_shown_as_words_never_as_markup()
    {
        await app.PlanAsync(PlanState.Issued, "Cẩn thận <b>đậm</b> & <img src=x>");

        var page = await FindAsync("can than");
        Assert.Contains("Cẩn thận <b>đậm</b> & <img src=x>", page.Texts(Titles));
        Assert.False(page.Has(".table-search b, .table-search img"));
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_repeat()
    {
        await app.SaveAsync(Enumerable.Range(1, 45).Select(i => A.Plan.About($"Lần lượt thứ {i:00}").BegunAt(app.Now.AddMinutes(-i))));

        var seen = new List<string>();
        for (var page = await FindAsync("\"lần lượt thứ\""); ;)
        {
            Assert.Contains("45 kết quả", page.Text(".pager"), StringComparison.Ordinal);
            seen.AddRange(page.Texts(Titles));
            if (!page.Has("a[rel=next]"))
            {
                break;
            }

            page = await app.OpenAsync(app.Staff.Specialist, page.One("a[rel=next]").GetAttribute("href")!);
        }

        Assert.Equal(Enumerable.Range(1, 45).Select(i => $"Lần lượt thứ {i:00}"), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Columns_are_chosen_in_the_address_and_kept_by_the_links()
    {
        await app.PlanAsync(PlanState.Issued, "Chọn cột");

        var page = await FindAsync("chon cot", "&cols=People&cols=State");
        Assert.Equal(["Văn bản", "Người", "Trạng thái"], page.Texts(".table-search th"));
        Assert.Contains("cols=People&cols=State", page.Document.QuerySelectorAll(".chip")[1].GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_box_of_every_page_leads_here() =>
        Assert.Equal("/tim-kiem", (await app.OpenAsync(app.Staff.Clerk, "/ke-hoach")).One(".top-bar-search").GetAttribute("action"));

    [Fact]
    public async Task What_is_found_is_told_apart_by_its_state_on_every_tab()
    {
        var staff = app.Staff;
        var id = await SignedAsync(PlanTexts.WithWork().Replace("cây xanh", "luồng vàng", StringComparison.Ordinal).Replace("cây giống", "luồng vàng", StringComparison.Ordinal));
        await app.InDatabaseAsync(async database =>
        {
            var target = await database.IssuedTargets.SingleAsync(t => t.PlanId == id);
            database.TargetFigures.Add(TargetFigure.Enter(target, new TargetGivers(target.OrganizationId, true, staff.Head.UnitId!.Value, []), staff.Head.UnitId!.Value, VietnamTime.DayOf(app.Now), 200, null, 1, staff.Head, app.Now));
            var plan = await database.Plans.SingleAsync(p => p.Id == id);
            database.Obstacles.Add(new Obstacle(plan, null, "Thiếu giống luồng vàng", null, staff.Specialist, app.Now));
            return await database.SaveChangesAsync();
        });

        foreach (var (kind, states) in new[]
        {
            ("Plan", "Issued=1 Closed=0"), ("Task", "Open=1 Late=0 Done=0"), ("Target", "Measured=1 NotMeasured=0"), ("Obstacle", "Raised=1 Answered=0"),
            ("RegisterEntry", "NotDispatched=1 Dispatched=0"), ("UnitReport", "InTime=0 Late=0"), ("Plan", "Nonsense=1"),
        })
        {
            foreach (var state in states.Split(' ').Select(s => s.Split('=')))
            {
                var page = await FindAsync("luong vang", $"&kind={kind}&state={state[0]}");
                Assert.True(state[1] == $"{page.Texts(Titles).Count}", $"{kind} {state[0]}: {page.Texts(Titles).Count}");
            }
        }
    }
}
