using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Plans;

/// <summary>Pages ask the database a handful of questions, however many rows they show.</summary>
public sealed class CommandCountTests(PlanApp app) : IClassFixture<PlanApp>
{
    private const int Most = 6;

    [Fact]
    public async Task More_rows_cost_no_more_commands()
    {
        var issued = await app.PlanAsync(PlanState.Issued);
        var draft = await app.PlanAsync(PlanState.Draft);
        (Person Who, string Address)[] pages =
        [
            (app.Staff.Specialist, "/"), (app.Staff.Head, "/"), (app.Staff.Chair, "/"), (app.Staff.Clerk, "/"),
            (app.Staff.Specialist, "/nhiem-vu"), (app.Staff.Chair, "/nhiem-vu?standing=Open&q=chu"),
            (app.Staff.Specialist, "/ke-hoach"), (app.Staff.Chair, "/ke-hoach?q=phong+chong&year=2026"),
            (app.Staff.Specialist, $"/ke-hoach/{draft}"), (app.Staff.Clerk, $"/ke-hoach/{issued}"),
            (app.Staff.Specialist, $"/ke-hoach/{draft}/sua"), (app.Staff.Specialist, $"/ke-hoach/{draft}/dan-y"),
            (app.Staff.Specialist, $"/ke-hoach/{draft}/muc-tieu"), (app.Staff.Specialist, $"/ke-hoach/{draft}/nhiem-vu"),
            (app.Staff.Clerk, $"/ke-hoach/{issued}/nhiem-vu"), (app.Staff.Specialist, $"/ke-hoach/{draft}/che-do-bao-cao"),
            (app.Staff.Chair, $"/ke-hoach/{issued}/lich-su"), (app.Staff.Chair, $"/ke-hoach/{issued}/phien-ban"),
            (app.Staff.Clerk, "/so-van-ban-di"), (app.Staff.Clerk, "/so-van-ban-di?whole=true"),
            (app.Staff.Specialist, "/tim-kiem?q=tre+em"), (app.Staff.Clerk, "/thong-ke"), (app.Staff.Clerk, "/thong-ke/truy-cap"),
        ];
        foreach (var (who, address) in pages)
        {
            // The first visit signs in and is recorded; those are no questions of the page.
            await app.OpenAsync(who, address);
        }

        var few = new List<int>();
        foreach (var (who, address) in pages)
        {
            few.Add(await CountAsync(who, address));
        }

        await AddManyAsync(draft, issued);
        foreach (var ((who, address), before) in pages.Zip(few))
        {
            var after = await CountAsync(who, address);
            Assert.True(after <= Most && after <= before, $"{address}: {before} commands with few rows, {after} with many.");
        }
    }

    private async Task<int> CountAsync(Person person, string address)
    {
        app.Sql.Take();
        var page = await app.OpenAsync(person, address);
        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        return app.Sql.Take().Count;
    }

    private async Task AddManyAsync(int draft, int issued)
    {
        PlanState[] states = [PlanState.Draft, PlanState.UnderReview, PlanState.FormatCheck, PlanState.AwaitingSignature];
        await app.SaveAsync(states.SelectMany(s => Enumerable.Range(1, 15).Select(
            i => A.Plan.About($"Phòng, chống dịch {s} {i}").ThatIs(s).BegunAt(Moments.Morning.AddHours(-1)))));
        for (var i = 0; i < 15; i++)
        {
            await app.PlanAsync(PlanState.Issued, $"Đã ban hành {i}");
            await app.ChangeAsync(issued, p => p.Remark($"Ý kiến {i}", app.Staff.Chair, app.Now));
            await app.ChangeAsync(draft, p => p.Remark($"Ý kiến {i}", app.Staff.Specialist, app.Now));
        }
    }
}
