using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;

namespace PlanPortal.Web.Tests.Rounds;

public sealed class SigningTellsTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly RoundApp app = new();

    public Task InitializeAsync() => app.InitializeAsync();

    Task IAsyncLifetime.DisposeAsync() => app.DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task The_signature_tells_the_units_at_once_and_the_next_round_does_not_tell_them_again()
    {
        var plan = await app.SignedPlanAsync();

        var economy = Assert.Single(await app.ToldAsync(app.Staff.OtherHead));
        var culture = Assert.Single(await app.ToldAsync(app.Staff.Specialist));
        Assert.Equal((NoticeKind.WorkGiven, "Việc mới từ Kế hoạch số 01/KH-UBND: “Ươm cây giống”, hạn 30/06/2026."), (economy.Kind, economy.Text));
        Assert.Equal(
            ("3 việc mới từ Kế hoạch số 01/KH-UBND, hạn gần nhất 30/06/2026.", $"/nhiem-vu?plan={plan}&unit={app.Staff.Culture.Id}"), (culture.Text, culture.Address));
        Assert.Empty(await app.ToldAsync(app.Staff.Chair));

        app.MoveTo(Moments.Utc(2026, 3, 3, 1));
        await app.GoRoundAsync();
        Assert.Single(await app.ToldAsync(app.Staff.OtherHead));
        Assert.Single(await app.ToldAsync(app.Staff.Specialist));
    }

    [Fact]
    public async Task Another_organization_hears_nothing()
    {
        await app.SignedPlanAsync();
        app.MoveTo(Moments.Utc(2026, 6, 30, 1));
        await app.GoRoundAsync();

        Assert.NotEmpty(await app.ToldAsync(app.Staff.OtherHead));
        Assert.Equal(0, await app.InDatabaseAsync(app.Stranger.OrganizationId, d => Task.FromResult(d.Notices.Count())));
    }
}
