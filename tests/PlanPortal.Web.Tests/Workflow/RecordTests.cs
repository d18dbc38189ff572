using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Workflow;

/// <summary>Who did and saw what.</summary>
public sealed class RecordTests(PlanApp app) : IClassFixture<PlanApp>
{
    [Fact]
    public async Task Everything_that_was_done_stands_in_the_history_newest_first()
    {
        var id = await app.PlanAsync(PlanState.Draft);
        await app.ActAsync(app.Staff.Specialist, id, "trinh");
        await app.ActAsync(app.Staff.Head, id, "duyet", ("Words", "Nội dung đạt yêu cầu."));
        await app.ActAsync(app.Staff.Officer, id, "the-thuc");
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
}
