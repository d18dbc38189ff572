using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Workflow;

/// <summary>Who signs, and numbers without gaps.</summary>
public sealed class SigningTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const int Many = 50;

    [Fact]
    public async Task The_office_hands_a_plan_to_another_leader()
    {
        var id = await app.PlanAsync(PlanState.AwaitingSignature, "Tiêm phòng gia súc vụ xuân");
        var (first, second) = (app.Staff.Chair, app.Staff.DeputyChair);

        var page = await app.ActAsync(app.Staff.Officer, id, "nguoi-ky", ("SignerId", $"{second.Id}"));

        Assert.Contains("Đã chuyển người ký.", page.Text(".messages"), StringComparison.Ordinal);
        Assert.Contains($"trình {second.FullName} ký", page.Text(".page-head"), StringComparison.Ordinal);
        Assert.False((await app.OpenAsync(first, $"/ke-hoach/{id}")).Has("form[action$='/ky']"));
        var signed = await app.ActAsync(second, id, "ky");
        Assert.Contains($"{second.FullName} ký", signed.Text(".page-head"), StringComparison.Ordinal);
        Assert.Equal(second.FullName, await app.InDatabaseAsync(d => d.RegisterEntries.Where(e => e.PlanId == id).Select(e => e.SignerName).SingleAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("999999")]
    [InlineData("abc")]
    public async Task A_plan_is_handed_in_to_nobody_but_a_leader(string signer)
    {
        var id = await app.PlanAsync(PlanState.Draft);

        var page = await app.ActAsync(app.Staff.Specialist, id, "trinh", ("SignerId", signer));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.True(page.Has(".messages .tone-orange"));
        Assert.Equal(PlanState.Draft, (await app.StoredAsync(id)).State);
    }

    [Fact]
    public async Task A_colleague_is_no_signer()
    {
        var id = await app.PlanAsync(PlanState.Draft);

        var page = await app.ActAsync(app.Staff.Specialist, id, "trinh", ("SignerId", $"{app.Staff.Officer.Id}"));

        Assert.Contains("Người ký phải là lãnh đạo của cơ quan.", page.Text(".messages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_of_another_commune_is_no_signer()
    {
        var id = await app.PlanAsync(PlanState.Draft);

        var page = await app.ActAsync(app.Staff.Specialist, id, "trinh", ("SignerId", $"{app.Stranger.Id}"));

        Assert.Contains("Hãy chọn người ký", page.Text(".messages"), StringComparison.Ordinal);
        Assert.Equal(PlanState.Draft, (await app.StoredAsync(id)).State);
    }

    [Fact]
    public async Task Fifty_signings_at_once_take_fifty_consecutive_numbers_and_nobody_sees_a_fault()
    {
        var ids = new List<int>();
        for (var i = 0; i < Many; i++)
        {
            ids.Add(await app.PlanAsync(PlanState.AwaitingSignature, $"Trồng cây phân tán đợt {i + 1}"));
        }

        var before = await app.InDatabaseAsync(d => d.Registers.Select(r => r.LastNumber).SingleOrDefaultAsync());
        var versions = await app.InDatabaseAsync(d => d.Plans.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Version));
        var leader = await app.BrowserOfAsync(app.Staff.Chair);
        await leader.PostAsync($"/ke-hoach/{ids[0]}/y-kien", ("Version", "")); // Fetches the token once, before the race.

        var answers = await Task.WhenAll(ids.Select(id => Task.Run(() => leader.PostAsync($"/ke-hoach/{id}/ky", ("Version", $"{versions[id]}")))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        var numbers = await app.InDatabaseAsync(d => d.Plans.Where(p => ids.Contains(p.Id) && p.State == PlanState.Issued).Select(p => p.Number!.Value).ToListAsync());
        Assert.Equal(Enumerable.Range(before + 1, Many), numbers.Order());
        Assert.Equal(
            numbers.Order(),
            await app.InDatabaseAsync(d => d.RegisterEntries.Where(e => ids.Contains(e.PlanId)).OrderBy(e => e.Number).Select(e => e.Number).ToListAsync()));
        Assert.Equal(Many, await app.InDatabaseAsync(d => d.IssuedDocuments.CountAsync(i => ids.Contains(i.PlanId))));
        Assert.Null(await app.InDatabaseAsync(async d => (await d.JournalHeads.SingleAsync()).FirstBroken(await d.Acts.OrderBy(a => a.Sequence).ToListAsync())));
    }

    [Fact]
    public async Task One_plan_signed_by_two_clicks_takes_one_number()
    {
        var id = await app.PlanAsync(PlanState.AwaitingSignature);
        var leader = await app.BrowserOfAsync(app.Staff.Chair);
        var page = await leader.OpenAsync($"/ke-hoach/{id}");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => leader.SendAsync(page, "form[action$='/ky']"))));

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(3, answers.Count(a => a.StatusCode == HttpStatusCode.OK)); // The page, which says that it was done already.
        Assert.Equal(1, await app.InDatabaseAsync(d => d.RegisterEntries.CountAsync(e => e.PlanId == id)));
    }
}
