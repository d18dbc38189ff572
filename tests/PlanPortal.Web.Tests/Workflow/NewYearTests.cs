using PlanPortal.Core.Plans;
using PlanPortal.Testing;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Workflow;

/// <summary>Numbers and dates at the turn of the year, in Vietnam.</summary>
public sealed class NewYearTests(PlanApp app) : IClassFixture<PlanApp>
{
    [Fact]
    public async Task The_first_plan_signed_after_midnight_in_vietnam_is_number_one_of_the_new_year()
    {
        // 23:58 and 00:03 in Vietnam, seven hours ahead; in UTC both are in the old year.
        app.MoveTo(Moments.Utc(2026, 12, 31, 16, 58));
        var (last, first) = (await app.PlanAsync(PlanState.AwaitingSignature), await app.PlanAsync(PlanState.AwaitingSignature));

        await app.ActAsync(app.Staff.Chair, last, "ky");
        app.MoveTo(Moments.Utc(2026, 12, 31, 17, 3));
        await app.ActAsync(app.Staff.Chair, first, "ky");

        Assert.Equal((2026, 1, new DateOnly(2026, 12, 31)), NumberOf(await app.StoredAsync(last)));
        Assert.Equal((2027, 1, new DateOnly(2027, 1, 1)), NumberOf(await app.StoredAsync(first)));
        Assert.Contains("năm 2027", (await app.OpenAsync(app.Staff.Clerk, "/so-van-ban-di")).Text("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_number_is_given_before_the_date_of_the_last_one()
    {
        app.MoveTo(Moments.Utc(2028, 5, 10, 2));
        var (later, earlier) = (await app.PlanAsync(PlanState.AwaitingSignature), await app.PlanAsync(PlanState.AwaitingSignature));
        await app.ActAsync(app.Staff.Chair, later, "ky");

        // As when somebody sets the server's clock back.
        app.MoveTo(Moments.Utc(2028, 5, 9, 2));
        var page = await app.ActAsync(app.Staff.Chair, earlier, "ky");

        Assert.Contains(Refusal.DateBeforeLastNumber.Message(), page.Text(".messages .tone-orange"), StringComparison.Ordinal);
        Assert.Equal(PlanState.AwaitingSignature, (await app.StoredAsync(earlier)).State);
    }

    private static (int Year, int Number, DateOnly Date) NumberOf(Plan plan) => (plan.Year, plan.Number!.Value, plan.IssuedOn!.Value);
}
