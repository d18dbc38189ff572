using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Registers;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Registers;

/// <summary>The clerk fills columns 6 to 10 of a line.</summary>
public sealed class RegisterEntryTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const string Form = "form[action^='/so-van-ban-di/']";

    private Person Clerk => app.Staff.Clerk;

    [Theory]
    [InlineData("5/6/26")]
    [InlineData("05/06/2026")]
    [InlineData("5.6.2026")]
    [InlineData("2026-06-05")]
    public async Task The_clerks_columns_stand_in_the_register_dates_read_as_people_write_them(string date)
    {
        var id = await AddAsync();

        var page = await app.SubmitAsync(
            Clerk, await OpenAsync(id), Form,
            ("Form.ArchivedBy", "Văn phòng"), ("Form.Copies", "12"), ("Form.DispatchedOn", date), ("Form.Receipt", "Đã nhận đủ"), ("Form.Note", "Gửi hỏa tốc"));

        Assert.Contains("Đã ghi sổ.", page.Text(".messages"), StringComparison.Ordinal);
        var row = page.Document.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector($"a[href='/so-van-ban-di/{id}']") is not null);
        Assert.Equal(["Văn phòng", "12", "05/06/2026", "Đã nhận đủ", "Gửi hỏa tốc"], row.QuerySelectorAll("td").Skip(5).Select(c => c.TextContent.Trim()));
        Assert.Equal("05/06/2026", (await OpenAsync(id)).Value("Form.DispatchedOn"));
        var entry = await StoredAsync(id);
        Assert.Contains((await app.StoredAsync(entry.PlanId)).Acts, a => a.Kind == ActKind.RegisterEntryChanged && a.PersonId == Clerk.Id);
    }

    [Theory]
    [InlineData("Form.DispatchedOn", "1/3/2026", "Ngày chuyển không được sớm hơn ngày của văn bản.")]
    [InlineData("Form.DispatchedOn", "31/2/2026", "“31/2/2026” chưa đúng.")]
    [InlineData("Form.DispatchedOn", "hôm qua", "“hôm qua” chưa đúng.")]
    [InlineData("Form.Copies", "10001", "Số lượng bản phải từ 0 đến 10000.")]
    [InlineData("Form.Copies", "-1", "Số lượng bản phải từ 0 đến 10000.")]
    [InlineData("Form.Copies", "mười", "mười")]
    [InlineData("Form.Copies", "99999999999", "99999999999")]
    public async Task What_does_not_fit_is_said_and_everything_typed_stays(string field, string value, string message)
    {
        var id = await AddAsync();

        var page = await app.SubmitAsync(Clerk, await OpenAsync(id), Form, (field, value), ("Form.Note", "Chữ đã gõ"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(message, page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal(("Chữ đã gõ", value), (page.Value("Form.Note"), page.Value(field)));
        Assert.Null((await StoredAsync(id)).Note);
    }

    [Theory]
    [InlineData("Form.ArchivedBy", RegisterEntry.MaxFieldLength)]
    [InlineData("Form.Receipt", RegisterEntry.MaxFieldLength)]
    [InlineData("Form.Note", RegisterEntry.MaxNoteLength)]
    public async Task Words_over_the_limit_stay_and_are_asked_to_be_shorter(string field, int limit)
    {
        var id = await AddAsync();
        var words = new string('ă', limit + 1);

        var page = await app.SubmitAsync(Clerk, await OpenAsync(id), Form, (field, words));

        Assert.Contains($"tối đa {limit} ký tự", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal(words, page.Value(field));
    }

    [Fact]
    public async Task Who_was_overtaken_keeps_what_was_typed_and_sees_what_the_other_wrote()
    {
        var id = await AddAsync();
        var (first, second) = (await OpenAsync(id), await OpenAsync(id));
        await app.SubmitAsync(Clerk, first, Form, ("Form.Copies", "5"), ("Form.Note", "Của người trước"));

        var conflict = await app.SubmitAsync(Clerk, second, Form, ("Form.Copies", "7"), ("Form.Note", "Của tôi"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal(("7", "Của tôi"), (conflict.Value("Form.Copies"), conflict.Value("Form.Note")));
        Assert.Contains("Của người trước", conflict.Text("main .message"), StringComparison.Ordinal);
        Assert.Equal("Của người trước", (await StoredAsync(id)).Note);

        await app.SubmitAsync(Clerk, conflict, Form);
        Assert.Equal(("Của tôi", 7), ((await StoredAsync(id)).Note, (await StoredAsync(id)).Copies!.Value));
    }

    [Fact]
    public async Task An_emptied_column_is_empty_again()
    {
        var id = await AddAsync();
        await app.SubmitAsync(Clerk, await OpenAsync(id), Form, ("Form.DispatchedOn", "2/3/2026"), ("Form.Copies", "3"));

        await app.SubmitAsync(Clerk, await OpenAsync(id), Form, ("Form.DispatchedOn", ""), ("Form.Copies", ""));

        var entry = await StoredAsync(id);
        Assert.Equal((null, null), (entry.DispatchedOn, entry.Copies));
    }

    private async Task<int> AddAsync()
    {
        var plan = await app.PlanAsync(PlanState.Issued);
        return await app.InDatabaseAsync(d => d.RegisterEntries.Where(e => e.PlanId == plan).Select(e => e.Id).SingleAsync());
    }

    private Task<Page> OpenAsync(int id) => app.OpenAsync(Clerk, $"/so-van-ban-di/{id}");

    private Task<RegisterEntry> StoredAsync(int id) => app.InDatabaseAsync(d => d.RegisterEntries.AsNoTracking().SingleAsync(e => e.Id == id));
}
