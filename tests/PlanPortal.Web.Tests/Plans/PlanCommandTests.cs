using System.Net;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Tests.Access;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Plans;

/// <summary>No page of a plan asks the database more than six times, with the frame around it: whoever opens it, wherever the plan stands.</summary>
public sealed class PlanCommandTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const int Most = 6;

    public static TheoryData<PlanState> States => [.. Enum.GetValues<PlanState>()];

    private IReadOnlyList<Person> Readers => [app.Staff.Specialist, app.Staff.Head, app.Staff.Officer, app.Staff.Chair, app.Staff.Clerk];

    [Theory]
    [MemberData(nameof(States))]
    public async Task No_page_of_a_plan_asks_more_than_six_times(PlanState state)
    {
        var id = await app.PlanAsync(state);
        if (!state.IsIssued())
        {
            await app.ChangeAsync(id, p => p.Add("Phân công rõ người.", new DutyCorrection("Phòng Kinh tế", false, "Phân công rõ người.", null), app.Staff.Specialist, app.Now));
        }

        var addresses = await AddressesAsync(id);
        var counts = new Dictionary<string, int>();
        foreach (var reader in Readers)
        {
            // The first visit of a day and of a text are recorded.
            await app.OpenAsync(reader, $"/ke-hoach/{id}");
            foreach (var address in addresses)
            {
                if (await CountAsync(reader, address) is { } count)
                {
                    counts[$"{reader.FullName} {address}"] = count;
                }
            }
        }

        Assert.True(counts.Count > 2 * addresses.Count);
        Assert.All(counts, c => Assert.True(c.Value <= Most, $"{c.Key}: {c.Value} commands"));
    }

    [Fact]
    public async Task A_first_look_at_a_plan_costs_no_more_than_its_line_in_the_record()
    {
        var id = await app.PlanAsync(PlanState.AwaitingSignature);
        await app.OpenAsync(app.Staff.Chair, "/");

        var first = await CountAsync(app.Staff.Chair, $"/ke-hoach/{id}");
        var again = await CountAsync(app.Staff.Chair, $"/ke-hoach/{id}");

        // The record's last line is read, moved on, and the new one written.
        Assert.Equal(again + 3, first);
        Assert.Contains((await app.StoredAsync(id)).Acts, a => a.Kind == Core.Journal.ActKind.PlanViewed && a.PersonId == app.Staff.Chair.Id);
    }

    /// <summary>Null where this person gets no page.</summary>
    private async Task<int?> CountAsync(Person reader, string address)
    {
        var browser = await app.BrowserOfAsync(reader);
        app.Sql.Take();
        using var answer = await browser.Client.GetAsync(address);
        return answer.StatusCode == HttpStatusCode.OK ? app.Sql.Take().Count : null;
    }

    /// <summary>All that can be opened of a plan, and the document with one of its sentences beside it.</summary>
    private async Task<List<string>> AddressesAsync(int id)
    {
        var plan = await app.StoredAsync(id);
        var names = new ReadingNames(SettledReading.Of(plan, app.Staff.Directory), app.Staff.Economy.Id);
        var pages = PlanRoutes.Table.Select(r => r.Route.Split(' ')).Where(r => r[0] == "GET")
            .Select(r => names.Fill(r[1].Replace("{id:int}", $"{id}", StringComparison.Ordinal)));
        return [.. pages, $"/ke-hoach/{id}?cau={names.Reading.Duties[0].Places[0].Whole.Address}"];
    }
}
