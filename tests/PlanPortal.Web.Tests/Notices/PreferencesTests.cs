using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;
using PlanPortal.Web.Tests.Rounds;

namespace PlanPortal.Web.Tests.Notices;

public sealed class PreferencesTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Settings = "/thong-bao/cai-dat";

    private readonly RoundApp app = new();

    public Task InitializeAsync() => app.InitializeAsync();

    Task IAsyncLifetime.DisposeAsync() => app.DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task An_address_for_mail_is_kept_and_a_wrong_one_stays_in_its_field()
    {
        var person = app.Staff.Specialist;
        var wrong = await app.SubmitAsync(person, await app.OpenAsync(person, Settings), "form#preferences", ("Form.Email", "man tại xã"));
        Assert.Equal("man tại xã", wrong.Value("Form.Email"));
        Assert.Contains("không phải là địa chỉ thư điện tử", wrong.Text(".error-list"), StringComparison.Ordinal);

        await app.SubmitAsync(person, wrong, "form#preferences", ("Form.Email", "man.nt@hoabang.example"));
        Assert.Equal("man.nt@hoabang.example", (await app.OpenAsync(person, Settings)).Value("Form.Email"));
    }

    [Fact]
    public async Task Whoever_waits_for_mail_that_no_server_sends_is_told_so()
    {
        Assert.DoesNotContain("chưa được cài đặt", (await app.OpenAsync(app.Staff.Specialist, Settings)).Text("main"), StringComparison.Ordinal);
        app.Mail.IsSetUp = false;
        Assert.Contains("Máy chủ chưa được cài đặt để gửi thư", (await app.OpenAsync(app.Staff.Specialist, Settings)).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_has_the_open_work_of_the_person_and_needs_no_sign_in()
    {
        await app.SignedPlanAsync();
        var address = await MakeCalendarAsync();

        Assert.StartsWith("https://kehoach.xahoabang.example/lich/", address, StringComparison.Ordinal);
        using var answer = await app.Browse().Client.GetAsync(new Uri(address).AbsolutePath);
        var file = await answer.Content.ReadAsStringAsync();

        Assert.Equal(("text/calendar", "utf-8"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentType.CharSet));
        Assert.True(answer.Headers.CacheControl!.Private);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Contains("SUMMARY:Hạn: Ươm cây giống\r\n", file, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20260630\r\n", file, StringComparison.Ordinal);
        Assert.Equal(Days(file), Days(await (await app.BrowserOfAsync(app.Staff.OtherHead)).Client.GetStringAsync("/lich.ics")));
    }

    [Fact]
    public async Task The_address_is_shown_once_a_new_one_ends_the_old_and_revoked_it_is_gone()
    {
        var person = app.Staff.OtherHead;
        var first = await MakeCalendarAsync();
        Assert.False((await app.OpenAsync(person, Settings)).Has("#calendar-address"));

        var second = await MakeCalendarAsync();
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(first));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(second));

        await app.SubmitAsync(person, await app.OpenAsync(person, Settings), "form[action$='/lich/thu-hoi']");
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(second));
    }

    [Fact]
    public async Task Whoever_left_has_no_calendar_any_more()
    {
        var address = await MakeCalendarAsync();
        await app.InDatabaseAsync(async database =>
        {
            (await database.People.SingleAsync(p => p.Id == app.Staff.OtherHead.Id)).Leave();
            return await database.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(address));
    }

    [Fact]
    public async Task The_secret_is_kept_only_as_a_hash()
    {
        var secret = (await MakeCalendarAsync()).Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);

        Assert.Equal(
            PersonPreferences.HashOf(secret),
            await app.InDatabaseAsync(d => d.PersonPreferences.Where(p => p.PersonId == app.Staff.OtherHead.Id).Select(p => p.CalendarHash).SingleAsync()));
    }

    /// <summary>Of the head of Phòng Kinh tế.</summary>
    private async Task<string> MakeCalendarAsync()
    {
        var person = app.Staff.OtherHead;
        var page = await app.SubmitAsync(person, await app.OpenAsync(person, Settings), "form[action$='/cai-dat/lich']");
        return page.Text("#calendar-address");
    }

    private async Task<HttpStatusCode> AskAsync(string address)
    {
        using var answer = await app.Browse().Client.GetAsync(new Uri(address).AbsolutePath);
        return answer.StatusCode;
    }

    private static IEnumerable<string> Days(string file) =>
        file.Split("\r\n").Where(l => l.StartsWith("DTSTART", StringComparison.Ordinal) || l.StartsWith("SUMMARY", StringComparison.Ordinal) || l.StartsWith("UID", StringComparison.Ordinal));
}
