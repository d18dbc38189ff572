using System.Globalization;
using PlanPortal.Core.Organizations;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Infrastructure;

public sealed class RequestLogTests(FrameApp app) : IClassFixture<FrameApp>
{
    [Fact]
    public async Task A_request_is_one_line_with_ids_and_without_query_names_or_texts()
    {
        var browser = await app.SignInAsync(Roles.Leader);

        await browser.OpenAsync("/doi-mat-khau?returnUrl=%2Fbi-mat-cua-toi");

        var log = app.Log();
        var line = Assert.Single(log.Split('\n'), l => l.Contains("GET /doi-mat-khau", StringComparison.Ordinal));
        var person = app.Commune.PersonId(Roles.Leader).ToString(CultureInfo.InvariantCulture);
        var organization = app.Commune.OrganizationId.ToString(CultureInfo.InvariantCulture);
        Assert.Matches($"GET /doi-mat-khau \\d{{3}} in \\d+\\.\\d ms, person {person} of organization {organization}", line);
        Assert.DoesNotContain("bi-mat-cua-toi", log, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Commune.FullName(Roles.Leader), log, StringComparison.Ordinal);
        Assert.DoesNotContain(SampleCommune.Password, log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secret_of_a_calendar_is_not_logged()
    {
        await app.Browse().OpenAsync("/lich/day-la-bi-mat.ics");
        await app.Browse().OpenAsync("/Lich/day-la-bi-mat.ics");

        var log = app.Log();
        Assert.Contains("GET /lich/… 404", log, StringComparison.Ordinal);
        Assert.DoesNotContain("day-la-bi-mat", log, StringComparison.Ordinal);
    }
}
