using System.Net;

namespace PlanPortal.Web.Tests.Access;

/// <summary>The pages that are not about one plan ask the database a handful of questions; those of a plan are in <see cref="Plans.PlanCommandTests"/>.</summary>
public sealed class PageCommandTests(PortalAccessTests.App app) : IClassFixture<PortalAccessTests.App>
{
    private const int Most = 6;

    private static readonly Who[] readers = [Who.Drafter, Who.Head, Who.Office, Who.Signer, Who.Clerk, Who.Administrator];

    [Fact]
    public async Task No_page_asks_more_than_six_times()
    {
        var counts = new Dictionary<string, int>();
        foreach (var address in PortalRoutes.Table.Keys.Where(r => r.StartsWith("GET ", StringComparison.Ordinal)).Select(app.AddressOf))
        {
            foreach (var reader in readers)
            {
                if (await CountAsync(reader, address) is { } count)
                {
                    counts[$"{reader} {address}"] = count;
                }
            }
        }

        Assert.Contains($"{Who.Clerk} /bao-cao", counts.Keys);
        Assert.All(counts, c => Assert.True(c.Value <= Most, $"{c.Key}: {c.Value} commands"));
    }

    /// <summary>Null where this person gets no page.</summary>
    private async Task<int?> CountAsync(Who reader, string address)
    {
        var browser = await app.BrowserOfAsync(app.PersonOf(reader));

        // The first visit signs in and is recorded.
        using var first = await browser.Client.GetAsync(address);
        app.Sql.Take();
        using var answer = await browser.Client.GetAsync(address);
        return answer.StatusCode == HttpStatusCode.OK ? app.Sql.Take().Count : null;
    }
}
