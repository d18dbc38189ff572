using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Workflow;

/// <summary>A plan's way from hand to hand.</summary>
public sealed class JourneyTests(PlanApp app) : IClassFixture<PlanApp>
{
    [Fact]
    public async Task Plans_go_from_the_drafter_to_the_signature_and_take_the_numbers_in_turn()
    {
        var (first, second) = (await app.PlanAsync(PlanState.Draft, "Diễn tập phòng thủ dân sự"), await app.PlanAsync(PlanState.Draft));

        await GoToSignatureAsync(first);
        await GoToSignatureAsync(second);

        Assert.Contains("Đã ký ban hành Kế hoạch số 01/KH-UBND.", (await app.ActAsync(app.Staff.Chair, first, "ky")).Text(".messages"), StringComparison.Ordinal);
        var signed = await app.ActAsync(app.Staff.Chair, second, "ky");
        Assert.Contains("Đã ký ban hành Kế hoạch số 02/KH-UBND.", signed.Text(".messages"), StringComparison.Ordinal);
        Assert.Contains("Số 02/KH-UBND ngày 02/03/2026", signed.Text(".page-head"), StringComparison.Ordinal);
        Assert.Contains("Đã ban hành", signed.Text(".page-head"), StringComparison.Ordinal);
        Assert.False(signed.Has("form[action$='/ky']"));
        var plan = await app.StoredAsync(first);
        Assert.Equal((PlanState.Issued, 1, new DateOnly(2026, 3, 2)), (plan.State, plan.Number!.Value, plan.IssuedOn!.Value));
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(plan.Document!.Pdf, 0, 5), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lies_on_one_desk_at_a_time_and_the_drafter_sees_on_whose()
    {
        var id = await app.PlanAsync(PlanState.Draft, "Kiên cố hóa kênh mương nội đồng");
        var (drafter, head, office, leader) = (app.Staff.Specialist, app.Staff.Head, app.Staff.Officer, app.Staff.Chair);

        foreach (var (person, act, waiting) in new[]
        {
            (drafter, "trinh", "Đang chờ trưởng đơn vị Phòng Văn hóa - Xã hội xem xét nội dung."),
            (head, "duyet", "Đang chờ văn phòng kiểm tra thể thức."),
            (office, "the-thuc", "Đang chờ Phan Thế Đoàn ký."),
        })
        {
            Assert.True(await IsWaitingForAsync(person, id), $"{act} is not on the desk of {person.FullName}.");

            await app.ActAsync(person, id, act);

            Assert.False(await IsWaitingForAsync(person, id));
            Assert.Contains(waiting, (await app.OpenAsync(drafter, $"/ke-hoach/{id}")).Text(".decision"), StringComparison.Ordinal);
            Assert.True((await app.OpenAsync(drafter, "/")).Has($"section[aria-labelledby=toi-cho] a[href='/ke-hoach/{id}']"));
        }

        Assert.True(await IsWaitingForAsync(leader, id));
        Assert.False(await IsWaitingForAsync(app.Staff.DeputyChair, id));
    }

    [Fact]
    public async Task Everything_that_was_done_stands_in_the_history_newest_first()
    {
        var id = await app.PlanAsync(PlanState.Draft);
        await GoToSignatureAsync(id, remark: "Nội dung đạt yêu cầu.");
        await app.ActAsync(app.Staff.Chair, id, "ky");

        var history = await app.OpenAsync(app.Staff.Clerk, $"/ke-hoach/{id}/lich-su");

        var lines = history.Texts(".history-what").Where(l => !l.EndsWith("đã xem", StringComparison.Ordinal) && !l.Contains("đã xem (", StringComparison.Ordinal));
        Assert.Equal(
            [
                "Phan Thế Đoàn đã ký ban hành (phiên bản 2)", "Đinh Bá Lượng đã xác nhận thể thức (phiên bản 1)",
                "Hà Quốc Tuyển đã duyệt nội dung (phiên bản 1)", "Nông Thị Mận đã trình kế hoạch (phiên bản 1)", "Nông Thị Mận đã tạo dự thảo",
            ],
            lines);
        Assert.Contains("Nội dung đạt yêu cầu.", history.Texts(".history-words"));
        var plan = await app.StoredAsync(id);
        Assert.Contains(history.Texts(".history-words"), w => w.Contains(plan.Document!.PdfHash, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_view_is_recorded_once_for_each_person_and_text()
    {
        var id = await app.PlanAsync(PlanState.UnderReview);
        var (head, colleague) = (app.Staff.Head, app.Staff.Colleague);

        await OpenTwiceAsync(head);
        await OpenTwiceAsync(colleague);
        Assert.Equal([head.Id, colleague.Id], await ViewersAsync());

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var edit = await app.OpenAsync(head, $"/ke-hoach/{id}/sua");
        await app.SubmitAsync(head, edit, "form#editor", ("Text", PlanTexts.About("Tuyên truyền phòng cháy, chữa cháy")));
        await OpenTwiceAsync(head);
        await OpenTwiceAsync(colleague);

        // Whoever wrote the words has seen them.
        Assert.Equal([head.Id, colleague.Id, colleague.Id], await ViewersAsync());

        async Task OpenTwiceAsync(Person person)
        {
            await app.OpenAsync(person, $"/ke-hoach/{id}");
            await app.OpenAsync(person, $"/ke-hoach/{id}");
        }

        async Task<IEnumerable<int>> ViewersAsync() =>
            (await app.StoredAsync(id)).Acts.Where(a => a.Kind == ActKind.PlanViewed).OrderBy(a => a.Sequence).Select(a => a.PersonId);
    }

    private async Task<bool> IsWaitingForAsync(Person person, int id) =>
        (await app.OpenAsync(person, "/")).Has($"section[aria-labelledby=cho-toi] a[href='/ke-hoach/{id}']");

    private async Task GoToSignatureAsync(int id, string? remark = null)
    {
        // The signer whom the text names stands chosen.
        await app.ActAsync(app.Staff.Specialist, id, "trinh");
        await app.ActAsync(app.Staff.Head, id, "duyet", ("Words", remark));
        await app.ActAsync(app.Staff.Officer, id, "the-thuc");
    }
}
