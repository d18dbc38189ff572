using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
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

    private async Task<bool> IsWaitingForAsync(Person person, int id) =>
        (await app.OpenAsync(person, "/")).Has($"section[aria-labelledby=cho-toi] a[href='/ke-hoach/{id}']");

    private async Task GoToSignatureAsync(int id)
    {
        // The signer whom the text names stands chosen.
        await app.ActAsync(app.Staff.Specialist, id, "trinh");
        await app.ActAsync(app.Staff.Head, id, "duyet");
        await app.ActAsync(app.Staff.Officer, id, "the-thuc");
    }
}
