using System.Net;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Access;

/// <summary>Forms of another site, and forms that were open for too long.</summary>
public sealed class FormTests(FormTests.App app) : IClassFixture<FormTests.App>
{
    public static TheoryData<string> Posts =>
        [.. PortalRoutes.Table.Keys.Concat(PlanRoutes.Table.Select(r => r.Route)).Where(r => r.StartsWith("POST ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task No_form_is_taken_without_its_token(string route)
    {
        var browser = await app.BrowserOfAsync(app.Everything);
        using var form = new FormUrlEncodedContent([new("Words", "Chữ đã gõ")]);

        using var response = await browser.Client.PostAsync(route["POST ".Length..].Replace("{id:int}", $"{app.Id}", StringComparison.Ordinal).Replace("{step:int}", "1", StringComparison.Ordinal), form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Chữ đã gõ", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_signed_out_meanwhile_is_led_back_to_the_page_of_the_form()
    {
        var id = await app.PlanAsync(PlanState.UnderReview);
        var page = await app.OpenAsync(app.Staff.Head, $"/ke-hoach/{id}");
        var signedOut = app.Browse();

        var signIn = await signedOut.SubmitAsync(page, "button[formaction$='/tra-lai']", ("Words", "Thiếu phụ lục."));
        var back = await signedOut.SubmitAsync(
            signIn, "form#sign-in", ("Form.UserName", PlanApp.NameOf(app.Staff.Head)), ("Form.Password", SampleCommune.Password));

        Assert.Equal((HttpStatusCode.OK, $"/ke-hoach/{id}"), (back.Status, back.Address.AbsolutePath));
        Assert.True(back.Has("form[action$='/duyet']"));
        Assert.Equal(PlanState.UnderReview, (await app.StoredAsync(id)).State);
    }

    [Fact]
    public async Task A_form_of_another_site_leads_nowhere_outside_after_the_sign_in()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/ke-hoach/1/ky");
        request.Headers.Referrer = new Uri("https://noi-khac.example/bay");

        using var response = await app.Browse().Client.SendAsync(request);

        Assert.Equal("/dang-nhap", response.Headers.Location!.ToString());
    }

    public sealed class App : PlanApp
    {
        /// <summary>Somebody with every role, so that only the token is missing.</summary>
        public Person Everything { get; private set; } = null!;

        public int Id { get; private set; }

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            Everything = Staff.JackOfAllTrades();
            await AddPersonAsync(Everything);
            Id = await PlanAsync(PlanState.Issued);
        }
    }
}
