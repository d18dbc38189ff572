using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;
using PlanPortal.Web.Infrastructure.Mail;
using PlanPortal.Web.Infrastructure.Rounds;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Rounds;

/// <summary>One mail a person and working day. The portal's day begins at six.</summary>
public sealed class DigestTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly RoundApp app = new();

    public async Task InitializeAsync()
    {
        await app.InitializeAsync();
        await app.SignedPlanAsync();
        await app.PrefersAsync(app.Staff.OtherHead, "sen.vt@hoabang.example");
    }

    Task IAsyncLifetime.DisposeAsync() => app.DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task All_news_of_a_day_come_in_one_mail_with_links_into_the_portal()
    {
        app.MoveTo(Moments.Utc(2026, 3, 3, 0, 30));
        await app.GoRoundAsync();
        await app.GoRoundAsync();

        var mail = Assert.Single(app.Mail.Sent);
        var notice = Assert.Single(await app.ToldAsync(app.Staff.OtherHead));
        Assert.Equal(("sen.vt@hoabang.example", "03/03/2026: 1 việc mới"), (mail.To, mail.Subject));
        Assert.Equal(
            $"""
            Kính gửi Vi Thị Sen,

            UBND xã Hòa Bàng – Thứ Ba, ngày 03/03/2026.

            VIỆC MỚI (1)
            - Việc mới từ Kế hoạch số 01/KH-UBND: “Ươm cây giống”, hạn 30/06/2026.
              https://kehoach.xahoabang.example/thong-bao/{notice.Id}

            Bàn làm việc: https://kehoach.xahoabang.example/
            Tắt thư này hoặc đổi địa chỉ nhận: https://kehoach.xahoabang.example/thong-bao/cai-dat

            """.ReplaceLineEndings("\n"),
            mail.Body);
    }

    [Fact]
    public async Task Until_six_it_is_still_the_day_before()
    {
        app.MoveTo(Moments.Utc(2026, 3, 3, 22, 59));
        await app.GoRoundAsync();
        Assert.Equal(new(2026, 3, 3), await LastDayAsync());

        app.MoveTo(Moments.Utc(2026, 3, 3, 23, 0));
        await app.GoRoundAsync();
        Assert.Equal(new(2026, 3, 4), await LastDayAsync());
    }

    [Fact]
    public async Task On_a_day_of_rest_no_mail_goes_out_and_its_news_come_on_the_next_working_day()
    {
        await app.InDatabaseAsync(async database =>
        {
            var organization = await database.Organizations.SingleAsync(o => o.Id == app.Staff.Organization.Id);
            database.Holidays.Add(new Holiday(organization, new(2026, 3, 3), "Nghỉ bù"));
            return await database.SaveChangesAsync();
        });
        app.MoveTo(Moments.Utc(2026, 3, 3, 1));
        await app.GoRoundAsync();
        Assert.Empty(app.Mail.Sent);

        app.MoveTo(Moments.Utc(2026, 3, 4, 1));
        await app.GoRoundAsync();
        Assert.Contains("Việc mới từ Kế hoạch số 01/KH-UBND", Assert.Single(app.Mail.Sent).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_wants_no_mail_gets_none_and_is_told_in_the_portal()
    {
        await app.PrefersAsync(app.Staff.OtherHead, "sen.vt@hoabang.example", wantsDigest: false);
        app.MoveTo(Moments.Utc(2026, 3, 3, 1));
        await app.GoRoundAsync();

        Assert.Empty(app.Mail.Sent);
        Assert.Single(await app.ToldAsync(app.Staff.OtherHead));
    }

    [Fact]
    public async Task While_the_mail_server_is_away_mail_waits_and_goes_out_once_when_it_is_back()
    {
        app.Mail.IsAway = true;
        app.MoveTo(Moments.Utc(2026, 3, 3, 1));
        await app.GoRoundAsync();
        app.Mail.IsAway = false;
        await app.GoRoundAsync();
        Assert.Empty(app.Mail.Sent);

        app.Clock.Advance(TimeSpan.FromMinutes(16));
        await app.GoRoundAsync();
        await app.GoRoundAsync();
        Assert.Single(app.Mail.Sent);
    }

    [Fact]
    public async Task A_digest_that_nobody_could_send_for_days_is_given_up()
    {
        app.Mail.IsSetUp = false;
        app.MoveTo(Moments.Utc(2026, 3, 3, 1));
        await app.GoRoundAsync();
        app.Mail.IsSetUp = true;
        app.MoveTo(Moments.Utc(2026, 3, 10, 1));
        await app.GoRoundAsync();

        Assert.Empty(app.Mail.Sent);
        Assert.Equal(DigestState.Failed, (await app.InDatabaseAsync(d => d.Digests.SingleAsync())).State);
    }

    [Fact]
    public async Task A_portal_whose_settings_name_no_mail_server_sends_nothing()
    {
        await using var asInstalled = new PortalApp();
        await asInstalled.InitializeAsync();

        Assert.False(asInstalled.Services.GetRequiredService<IMailSender>().IsSetUp);
    }

    [Fact]
    public async Task Two_servers_send_a_digest_once()
    {
        app.Mail.IsSetUp = false;
        app.MoveTo(Moments.Utc(2026, 3, 3, 1));
        await app.GoRoundAsync();
        app.Mail.IsSetUp = true;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DigestPost>().SendAsync(app.Staff.Organization.Id, default);
        })));

        Assert.Single(app.Mail.Sent);
    }

    [Fact]
    public async Task One_claimed_by_a_server_that_died_is_taken_again_after_its_time()
    {
        app.Mail.IsSetUp = false;
        app.MoveTo(Moments.Utc(2026, 3, 3, 1));
        await app.GoRoundAsync();
        app.Mail.IsSetUp = true;
        await app.InDatabaseAsync(async database =>
        {
            (await database.Digests.SingleAsync()).Claim(app.Now);
            return await database.SaveChangesAsync();
        });

        await app.GoRoundAsync();
        Assert.Empty(app.Mail.Sent);
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        await app.GoRoundAsync();
        Assert.Single(app.Mail.Sent);
    }

    private Task<DateOnly> LastDayAsync() => app.InDatabaseAsync(d => d.DailyRounds.Select(r => r.LastDay).SingleAsync());
}
