using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Access;

/// <summary>The tables of access and the routes of the portal cover each other.</summary>
public sealed class RouteTests(PlanApp app) : IClassFixture<PlanApp>
{
    /// <summary>How the framework finds static files that changed since the build; a published portal has no such route. It asks for a sign-in.</summary>
    private const string FilesOfACheckout = "{**path:file}";

    private IReadOnlyList<RouteEndpoint> Endpoints
    {
        get
        {
            // The portal starts, and with it routing, when somebody asks for a client.
            app.Browse();
            return [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];
        }
    }

    [Fact]
    public void No_route_is_without_an_entry_and_no_entry_without_a_route()
    {
        var routes = Endpoints.Where(IsPage).SelectMany(NamesOf).Distinct().Order(StringComparer.Ordinal);
        var entries = PortalRoutes.Table.Keys.Concat(PlanRoutes.Table.Select(r => r.Route)).Order(StringComparer.Ordinal);

        Assert.Equal(entries, routes);
    }

    [Fact]
    public void What_is_no_page_is_a_file_of_the_portal_that_everybody_may_read()
    {
        foreach (var endpoint in Endpoints.Where(e => !IsPage(e) && e.RoutePattern.RawText != FilesOfACheckout))
        {
            Assert.True(IsFile(endpoint), $"{endpoint.DisplayName} has no entry.");
            Assert.NotNull(endpoint.Metadata.GetMetadata<IAllowAnonymous>());
            Assert.All(endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods, m => Assert.Contains(m, (string[])["GET", "HEAD"]));
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2147483647")]
    [InlineData("99999999999")]
    [InlineData("abc")]
    [InlineData("1;2")]
    public async Task A_key_that_nothing_has_is_not_found(string key)
    {
        foreach (var address in new[] { "/ke-hoach/{0}", "/ke-hoach/{0}/sua", "/ke-hoach/{0}/phien-ban?from=1&to=x", "/ke-hoach/{0}/tai/pdf", "/so-van-ban-di/{0}" })
        {
            var page = await app.OpenAsync(app.Staff.Clerk, address.Replace("{0}", key, StringComparison.Ordinal));
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
        }
    }

    private static bool IsPage(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null;

    private static bool IsFile(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null
        || endpoint.RoutePattern.RawText == StaticFiles.FlowStyles;

    private static IEnumerable<string> NamesOf(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"])
        .Select(method => $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}");
}
