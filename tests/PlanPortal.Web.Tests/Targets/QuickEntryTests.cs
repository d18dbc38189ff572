using PlanPortal.Core.Organizations;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Targets;

/// <summary>Figures of all of a unit's targets on one page, saved together.</summary>
public sealed class QuickEntryTests(QuickEntryTests.App app) : IClassFixture<QuickEntryTests.App>
{
    private const string Form = "form[action^='/muc-tieu/nhap']";

    private Person Specialist => app.Staff.Specialist;

    [Fact]
    public async Task Shows_one_row_for_each_target_with_a_figure_of_the_unit()
    {
        var page = await OpenAsync();

        Assert.Equal([app.Swim, app.Signs], page.Document.QuerySelectorAll("input[name='Form.Rows.index']").Select(i => int.Parse(i.GetAttribute("value")!, null)));
        Assert.Equal("02/03/2026", page.Value("Form.AsOf"));
        Assert.False((await app.OpenAsync(app.OtherSpecialist, "/muc-tieu/nhap")).Has(Form));
    }

    [Fact]
    public async Task What_is_filled_in_is_saved_together_and_the_rest_left_alone()
    {
        await app.SubmitAsync(Specialist, await OpenAsync(), Form, (Value(app.Swim), "41"), ("Form.AsOf", "20/2/2026"), ("Form.Source", "Nhà trường"));
        Assert.Equal([41m], (await app.FiguresAsync(app.Swim)).Where(f => f.AsOf == new DateOnly(2026, 2, 20)).Select(f => f.Value));
        Assert.Empty(await app.FiguresAsync(app.Signs));
    }

    [Fact]
    public async Task One_wrong_row_keeps_all_from_being_saved_and_is_told_at_the_row()
    {
        var page = await app.SubmitAsync(Specialist, await OpenAsync(), Form, (Value(app.Swim), "43"), (Value(app.Signs), "ba"), ("Form.AsOf", "21/2/2026"));

        Assert.Equal(("43", "ba"), (page.Value(Value(app.Swim)), page.Value(Value(app.Signs))));
        var link = page.One(".error-list a").GetAttribute("href")!;
        Assert.Equal(Value(app.Signs), page.One(link).GetAttribute("name"));
        Assert.Contains("“ba” chưa đúng.", page.Text(".field-error"), StringComparison.Ordinal);
        Assert.DoesNotContain(await app.FiguresAsync(app.Swim), f => f.Value == 43);
    }

    [Fact]
    public async Task A_figure_of_the_same_day_is_shown_before_it_is_replaced()
    {
        await app.SubmitAsync(Specialist, await OpenAsync(), Form, (Value(app.Swim), "45"), ("Form.AsOf", "22/2/2026"));

        var warned = await app.SubmitAsync(app.Staff.Colleague, await app.OpenAsync(app.Staff.Colleague, "/muc-tieu/nhap"), Form, (Value(app.Swim), "46"), ("Form.AsOf", "22/2/2026"));
        Assert.Contains("đã có số liệu 45% do Nông Thị Mận nhập", warned.Text(".field-error"), StringComparison.Ordinal);
        await app.SubmitAsync(app.Staff.Colleague, warned, Form);

        Assert.Equal([(1, 45m), (2, 46m)], (await app.FiguresAsync(app.Swim)).Where(f => f.AsOf == new DateOnly(2026, 2, 22)).Select(f => (f.Revision, f.Value)));
    }

    [Fact]
    public async Task An_empty_form_is_pointed_out()
    {
        var page = await app.SubmitAsync(Specialist, await OpenAsync(), Form);

        Assert.Contains("Chưa có số liệu nào được nhập.", page.Text(".error-list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_others_are_refused_whatever_is_sent()
    {
        var browser = await app.BrowserOfAsync(app.OtherSpecialist);
        var page = await browser.PostAndFollowAsync(
            "/muc-tieu/nhap", ("Form.AsOf", "1/3/2026"), ("Form.Rows.index", $"{app.Signs}"), ($"Form.Rows[{app.Signs}].TargetId", $"{app.Signs}"), (Value(app.Signs), "99"));

        Assert.Contains("Đơn vị này không nhập số liệu cho mục tiêu này.", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.DoesNotContain(await app.FiguresAsync(app.Signs), f => f.Value == 99);
    }

    private Task<Page> OpenAsync() => app.OpenAsync(Specialist, "/muc-tieu/nhap");

    private static string Value(int target) => $"Form.Rows[{target}].Value";

    public sealed class App : PlanApp
    {
        public int Swim { get; private set; }

        public int Signs { get; private set; }

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            var plan = await this.SignedWithTargetsAsync(TargetSteps.Swimming, "- Đến năm 2026, ít nhất 12 biển cảnh báo được lắp đặt.");
            var ids = await InDatabaseAsync(d => Task.FromResult(d.IssuedTargets.Where(t => t.PlanId == plan && t.Value != null).OrderBy(t => t.Position).Select(t => t.Id).ToList()));
            (Swim, Signs) = (ids[0], ids[1]);
        }
    }
}
