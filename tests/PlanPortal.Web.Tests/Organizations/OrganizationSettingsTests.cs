using System.Net;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Organizations;

public sealed class OrganizationSettingsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Address = "/quan-tri/co-quan";

    [Fact]
    public async Task Changes_what_is_printed_and_how_the_organization_works_and_records_what_was_what()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        var page = await administrator.SubmitAsync(
            await administrator.OpenAsync(Address), "form#organization",
            ("Form.PrintedSuperior", "Ủy ban nhân dân tỉnh Đông Lĩnh"), ("Form.OnePersonMayActTwice", "true"), ("Form.PrefersTimesNewRoman", "true"));

        Assert.Contains("Đã lưu", page.Text(".message"), StringComparison.Ordinal);
        var organization = await OrganizationAsync();
        Assert.Equal("Ủy ban nhân dân tỉnh Đông Lĩnh", organization.PrintedSuperior);
        Assert.True(organization.OnePersonMayActTwice && organization.PrefersTimesNewRoman);
        var act = await app.InDatabaseAsync(d => d.Acts.OrderByDescending(a => a.Sequence).FirstAsync(a => a.Kind == ActKind.OrganizationChanged));
        Assert.Contains("Một người được làm nhiều bước: Không → Có.", act.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_is_missing_and_keeps_the_rest()
    {
        var administrator = await app.SignInAsync(Roles.Administrator);

        var page = await administrator.SubmitAsync(
            await administrator.OpenAsync(Address), "form#organization", ("Form.Place", ""), ("Form.PlanSymbol", "KH-ABC"));

        Assert.Contains("Hãy nhập “Địa danh”.", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal("KH-ABC", page.Value("Form.PlanSymbol"));
        Assert.Equal("KH-UBND", (await OrganizationAsync()).PlanSymbol);
    }

    [Fact]
    public async Task Shows_both_when_somebody_else_saved_meanwhile_and_then_saves_knowingly()
    {
        var (first, second) = (await app.SignInAsync(Roles.Administrator), await app.SignInAsync(Roles.Administrator));
        var open = await first.OpenAsync(Address);
        await second.SubmitAsync(await second.OpenAsync(Address), "form#organization", ("Form.Place", "Vạn Khúc Mới"));

        var conflict = await first.SubmitAsync(open, "form#organization", ("Form.Name", "Ủy ban nhân dân phường Vạn Khúc"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Vạn Khúc Mới", conflict.Text("#conflict"), StringComparison.Ordinal);
        Assert.Equal("Ủy ban nhân dân phường Vạn Khúc", conflict.Value("Form.Name"));

        await first.SubmitAsync(conflict, "form#organization");

        var organization = await OrganizationAsync();
        Assert.Equal(("Ủy ban nhân dân phường Vạn Khúc", "Vạn Khúc"), (organization.Name, organization.Place));
    }

    private Task<Organization> OrganizationAsync() =>
        app.InDatabaseAsync(d => d.Organizations.SingleAsync(o => o.Id == app.Commune.OrganizationId));
}
