using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Targets;

/// <summary>Units enter figures, correct them, and say how a target is followed.</summary>
public sealed class FigureEntryTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string EntryForm = "form[action$='/so-lieu']";
    private const string FollowForm = "form[action$='/cach-theo-doi']";

    private static readonly DateOnly March1 = new(2026, 3, 1);

    private Person Specialist => app.Staff.Specialist;

    [Fact]
    public async Task The_unit_enters_a_figure_as_people_write_it()
    {
        var (plan, id) = await TargetAsync();

        var page = await EnterAsync(Specialist, id, ("Figure.Value", "62,5"), ("Figure.AsOf", "1/3/26"), ("Figure.Source", "Báo cáo của các trường"));

        Assert.Contains("Đã ghi số liệu.", page.Text(".messages"), StringComparison.Ordinal);
        Assert.Contains("62,5/80%", page.Text(".page-head"), StringComparison.Ordinal);
        Assert.Contains("Báo cáo của các trường", page.Text("main .table-cards"), StringComparison.Ordinal);
        Assert.Equal([(app.Staff.Culture.Id, March1, 1, 62.5m)], await app.FiguresAsync(id));
        Assert.Contains((await app.StoredAsync(plan)).Acts, a => a.Kind == ActKind.FigureEntered && a.Detail!.Contains("62,5", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Figure.Value", "12.5", "“12.5” chưa đúng.")]
    [InlineData("Figure.Value", "nhiều", "“nhiều” chưa đúng.")]
    [InlineData("Figure.Value", "", "Hãy nhập số liệu.")]
    [InlineData("Figure.Value", "999999999999999999999", "Số liệu quá lớn.")]
    [InlineData("Figure.AsOf", "3/3/2026", "Ngày chốt số liệu không được sau hôm nay.")]
    [InlineData("Figure.AsOf", "31/2/2026", "“31/2/2026” chưa đúng.")]
    public async Task What_does_not_fit_is_said_and_everything_typed_stays(string field, string value, string message)
    {
        var (_, id) = await TargetAsync();

        var page = await EnterAsync(Specialist, id, [.. new (string, string?)[] { ("Figure.Value", "50"), ("Figure.Source", "Chữ đã gõ") }.Where(f => f.Item1 != field), (field, value)]);

        Assert.Contains(message, page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal(("Chữ đã gõ", value), (page.Value("Figure.Source"), page.Value(field)));
        Assert.Empty(await app.FiguresAsync(id));
    }

    [Fact]
    public async Task A_correction_keeps_the_figure_that_it_corrects()
    {
        var (_, id) = await TargetAsync();
        await EnterAsync(Specialist, id, ("Figure.Value", "90"), ("Figure.AsOf", "1/3/2026"));

        var page = await app.OpenAsync(Specialist, $"/muc-tieu/{id}");
        var form = await app.OpenAsync(Specialist, page.One("a[href*='sua=']").GetAttribute("href")!);
        Assert.Equal(("90", "01/03/2026"), (form.Value("Figure.Value"), form.Value("Figure.AsOf")));
        var corrected = await app.SubmitAsync(Specialist, form, EntryForm, ("Figure.Value", "60"));

        Assert.Equal([(app.Staff.Culture.Id, March1, 1, 90m), (app.Staff.Culture.Id, March1, 2, 60m)], await app.FiguresAsync(id));
        Assert.Equal("90%", corrected.Text("del"));
        Assert.Contains("60/80%", corrected.Text(".page-head"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_replaces_a_figure_without_having_seen_it()
    {
        var (_, id) = await TargetAsync();
        var page = await app.OpenAsync(app.Staff.Colleague, $"/muc-tieu/{id}");
        await EnterAsync(Specialist, id, ("Figure.Value", "55"), ("Figure.AsOf", "1/3/2026"));

        var warned = await app.SubmitAsync(app.Staff.Colleague, page, EntryForm, ("Figure.Value", "60"), ("Figure.AsOf", "1/3/2026"));

        Assert.Contains("Ngày 01/03/2026 đã có số liệu 55% do Nông Thị Mận nhập.", warned.Text(".error-list"), StringComparison.Ordinal);
        Assert.Single(await app.FiguresAsync(id));
        await app.SubmitAsync(app.Staff.Colleague, warned, EntryForm);
        Assert.Equal([55m, 60m], (await app.FiguresAsync(id)).Select(f => f.Value));
    }

    [Fact]
    public async Task The_same_figure_sent_twice_stands_once()
    {
        var (_, id) = await TargetAsync();
        var page = await app.OpenAsync(Specialist, $"/muc-tieu/{id}");

        await app.SubmitAsync(Specialist, page, EntryForm, ("Figure.Value", "55"));
        await app.SubmitAsync(Specialist, page, EntryForm, ("Figure.Value", "55"));

        Assert.Single(await app.FiguresAsync(id));
    }

    [Fact]
    public async Task Units_that_are_asked_give_figures_which_are_put_together()
    {
        var (_, id) = await TargetAsync("- Năm 2026 mở ít nhất 12 lớp dạy bơi.");
        await FollowAsync(app.Staff.Head, id, ("Follow.Combination", "Sum"), ("Follow.Units", $"{app.Staff.Economy.Id}"), ("Follow.Baseline", "2"));

        await EnterAsync(Specialist, id, ("Figure.Value", "4"));
        var page = await EnterAsync(app.OtherSpecialist, id, ("Figure.Value", "3"));

        Assert.Contains("Đạt 7/12 lớp", page.Text(".page-head"), StringComparison.Ordinal);
        Assert.Equal([(app.Staff.Culture.Id, 4m), (app.Staff.Economy.Id, 3m)], (await app.FiguresAsync(id)).Select(f => (f.Unit, f.Value)));
    }

    [Fact]
    public async Task The_coordinating_unit_enters_for_those_it_asked()
    {
        var (_, id) = await TargetAsync();
        await FollowAsync(app.Staff.Head, id, ("Follow.Units", $"{app.Staff.Economy.Id}"));

        var page = await app.OpenAsync(Specialist, $"/muc-tieu/{id}");
        Assert.Contains("Phòng Kinh tế", page.Text("dd.late"), StringComparison.Ordinal);
        await app.SubmitAsync(Specialist, page, EntryForm, ("Figure.Value", "40"), ("Figure.UnitId", $"{app.Staff.Economy.Id}"));

        Assert.Equal(app.Staff.Economy.Id, Assert.Single(await app.FiguresAsync(id)).Unit);
    }

    [Fact]
    public async Task Who_is_not_asked_is_offered_nothing_and_refused()
    {
        var (_, id) = await TargetAsync();
        foreach (var who in new[] { app.OtherSpecialist, app.Staff.Chair, app.Staff.Clerk })
        {
            var page = await app.OpenAsync(who, $"/muc-tieu/{id}");
            Assert.False(page.Has(EntryForm) || page.Has(FollowForm));
            using var answer = await (await app.BrowserOfAsync(who)).PostAsync(
                $"/muc-tieu/{id}/so-lieu", ("Figure.Value", "1"), ("Figure.AsOf", "1/3/2026"), ("Figure.UnitId", $"{app.Staff.Culture.Id}"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Empty(await app.FiguresAsync(id));
    }

    [Fact]
    public async Task Who_was_overtaken_in_saying_how_it_is_followed_keeps_what_was_typed()
    {
        var (_, id) = await TargetAsync();
        var (first, second) = (await app.OpenAsync(app.Staff.Head, $"/muc-tieu/{id}"), await app.OpenAsync(app.Staff.Officer, $"/muc-tieu/{id}"));
        await app.SubmitAsync(app.Staff.Head, first, FollowForm, ("Follow.Baseline", "40"));

        var conflict = await app.SubmitAsync(app.Staff.Officer, second, FollowForm, ("Follow.Baseline", "35"));

        Assert.Equal((HttpStatusCode.Conflict, "35"), (conflict.Status, conflict.Value("Follow.Baseline")));
        Assert.Contains("đầu kỳ 40%", conflict.Text("details .message"), StringComparison.Ordinal);
        await app.SubmitAsync(app.Staff.Officer, conflict, FollowForm);
        Assert.Equal(35m, await app.InDatabaseAsync(d => d.TargetTrackings.Where(t => t.TargetId == id).Select(t => t.Baseline).SingleAsync()));
    }

    private async Task<(int Plan, int Target)> TargetAsync(params string[] targets)
    {
        var plan = await app.SignedWithTargetsAsync(targets);
        return (plan, await app.FirstTargetAsync(plan));
    }

    private async Task<Page> EnterAsync(Person person, int id, params (string Name, string? Value)[] fields) =>
        await app.SubmitAsync(person, await app.OpenAsync(person, $"/muc-tieu/{id}"), EntryForm, fields);

    private async Task<Page> FollowAsync(Person person, int id, params (string Name, string? Value)[] fields) =>
        await app.SubmitAsync(person, await app.OpenAsync(person, $"/muc-tieu/{id}"), FollowForm, fields);
}
