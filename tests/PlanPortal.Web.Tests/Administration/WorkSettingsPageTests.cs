using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Administration;

public sealed class WorkSettingsPageTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Address = "/quan-tri/theo-doi";

    private readonly PlanApp app = new();

    public Task InitializeAsync() => app.InitializeAsync();

    Task IAsyncLifetime.DisposeAsync() => app.DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Settings_are_kept_and_the_record_says_what_changed()
    {
        var admin = app.Staff.Administrator;
        var page = await app.SubmitAsync(
            admin, await app.OpenAsync(admin, Address), "form#work-settings", ("Form.RemindBefore", "5; 2"), ("Form.EscalateToLeaderAfter", "14"), ("Form.NeedsConfirmation", "true"));

        Assert.Equal(("5, 2", "14"), (page.Value("Form.RemindBefore"), page.Value("Form.EscalateToLeaderAfter")));
        Assert.Equal(
            "Sửa cách theo dõi công việc. Nhắc trước hạn: 7, 3, 1 ngày → 5, 2 ngày. Báo lãnh đạo: quá hạn 7 ngày → quá hạn 14 ngày. Xác nhận hoàn thành: Không → Có.",
            await app.InDatabaseAsync(d => d.Acts.Where(a => a.Kind == ActKind.WorkSettingsChanged).Select(a => a.Detail).SingleAsync()));
    }

    [Fact]
    public async Task Who_saves_second_sees_what_the_first_saved_beside_what_they_typed()
    {
        var admin = app.Staff.Administrator;
        var (mine, theirs) = (await app.OpenAsync(admin, Address), await app.OpenAsync(admin, Address));
        await app.SubmitAsync(admin, theirs, "form#work-settings", ("Form.ClosingDay", "20"));

        var conflict = await app.SubmitAsync(admin, mine, "form#work-settings", ("Form.ClosingDay", "25"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal(["Ngày chốt số liệu", "ngày 25", "ngày 20"], conflict.Texts("#conflict td"));
        Assert.Equal("25", conflict.Value("Form.ClosingDay"));

        Assert.Equal("25", (await app.SubmitAsync(admin, conflict, "form#work-settings")).Value("Form.ClosingDay"));
    }

    [Theory]
    [InlineData("Form.RemindBefore", "bảy")]
    [InlineData("Form.RemindBefore", "0")]
    [InlineData("Form.RemindBefore", "99999999999")]
    [InlineData("Form.RemindLateEvery", "0")]
    [InlineData("Form.ClosingDay", "29")]
    [InlineData("Form.UnitReportDays", "32")]
    public async Task What_cannot_be_is_refused_and_stays_in_its_field(string field, string value)
    {
        var admin = app.Staff.Administrator;
        var page = await app.SubmitAsync(admin, await app.OpenAsync(admin, Address), "form#work-settings", (field, value));

        Assert.True(page.Has(".error-list"));
        Assert.Equal(value, page.Value(field));
        Assert.Equal(0, await app.InDatabaseAsync(d => d.WorkSettings.CountAsync()));
    }
}
