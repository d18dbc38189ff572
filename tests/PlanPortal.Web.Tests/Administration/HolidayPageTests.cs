using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Administration;

public sealed class HolidayPageTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Address = "/quan-tri/ngay-nghi";

    private readonly PlanApp app = new();

    public Task InitializeAsync() => app.InitializeAsync();

    Task IAsyncLifetime.DisposeAsync() => app.DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task The_holidays_that_a_calendar_knows_come_at_once_and_the_page_says_what_is_missing()
    {
        var admin = app.Staff.Administrator;
        var before = await app.OpenAsync(admin, Address);
        var page = await app.SubmitAsync(admin, before, "form[action$='/duong-lich']");

        Assert.Equal(["01/01/2026", "30/04/2026", "01/05/2026", "02/09/2026"], page.Texts("#holidays tbody td:first-child"));
        Assert.Contains("Tết Nguyên đán (5 ngày, âm lịch); Giỗ Tổ Hùng Vương (1 ngày, âm lịch)", page.Text(".tone-blue"), StringComparison.Ordinal);
        Assert.False(page.Has("form[action$='/duong-lich']"), "What is in already is not offered again.");
        Assert.Contains("đã có đủ", (await app.SubmitAsync(admin, before, "form[action$='/duong-lich']")).Text(".messages"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_are_entered_by_date_as_people_write_them_and_taken_away_again()
    {
        var admin = app.Staff.Administrator;
        var page = await app.SubmitAsync(
            admin, await app.OpenAsync(admin, Address), "form#holiday", ("Form.From", "16/2/26"), ("Form.Until", "20/02/2026"), ("Form.Name", "Tết Nguyên đán"));
        Assert.Equal(5, page.Texts("#holidays tbody tr").Count);

        var worked = await app.SubmitAsync(admin, page, "form#holiday", ("Form.From", "28/2/2026"), ("Form.Name", "Làm bù"), ("Form.Works", "true"));
        Assert.Contains("Thứ Bảy", worked.Texts("#holidays tbody tr")[^1], StringComparison.Ordinal);
        Assert.Contains("Đi làm bù", worked.Texts("#holidays tbody tr")[^1], StringComparison.Ordinal);

        var less = await app.SubmitAsync(admin, worked, "form[action$='/bo']");
        Assert.Equal(["17/02/2026", "18/02/2026", "19/02/2026", "20/02/2026", "28/02/2026"], less.Texts("#holidays tbody td:first-child"));
        Assert.Equal(3, await app.InDatabaseAsync(d => d.Acts.CountAsync(a => a.Kind == ActKind.WorkSettingsChanged)));
    }

    [Fact]
    public async Task A_day_entered_again_takes_the_new_name()
    {
        var admin = app.Staff.Administrator;
        var page = await app.SubmitAsync(admin, await app.OpenAsync(admin, Address), "form#holiday", ("Form.From", "3/9/2026"), ("Form.Name", "Quốc khánh"));
        page = await app.SubmitAsync(admin, page, "form#holiday", ("Form.From", "3/9/2026"), ("Form.Name", "Nghỉ bù Quốc khánh"));

        Assert.Contains("Nghỉ bù Quốc khánh", Assert.Single(page.Texts("#holidays tbody tr")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31/2/2026", "", "Tết")]
    [InlineData("16/2/2026", "10/2/2026", "Tết")]
    [InlineData("16/2/2026", "16/2/2027", "Tết")]
    [InlineData("16/2/2026", "", "")]
    public async Task What_cannot_be_is_not_entered_and_what_was_typed_stays(string from, string until, string name)
    {
        var admin = app.Staff.Administrator;
        var page = await app.SubmitAsync(admin, await app.OpenAsync(admin, Address), "form#holiday", ("Form.From", from), ("Form.Until", until), ("Form.Name", name));

        Assert.True(page.Has(".error-list"));
        Assert.Equal((from, until, name), (page.Value("Form.From"), page.Value("Form.Until"), page.Value("Form.Name")));
        Assert.Equal(0, await app.InDatabaseAsync(d => d.Holidays.CountAsync()));
    }
}
