using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Registers;

namespace PlanPortal.Core.Tests.Registers;

public class RegisterTests
{
    [Fact]
    public void A_new_year_starts_from_one()
    {
        var register = new Register(organizationId: 1, 2026);

        Assert.Equal((0, (DateOnly?)null), (register.LastNumber, register.LastDate));
        Assert.Equal(1, register.Next(new DateOnly(2026, 1, 1)));
    }

    [Fact]
    public void Numbers_follow_each_other_without_gaps_on_one_day_and_over_days()
    {
        var register = new Register(1, 2026);
        int[] days = [5, 5, 5, 6, 9, 9];

        Assert.Equal([1, 2, 3, 4, 5, 6], days.Select(d => register.Next(new DateOnly(2026, 1, d))));
        Assert.Equal(new DateOnly(2026, 1, 9), register.LastDate);
    }

    [Fact]
    public void A_date_before_the_last_number_is_refused_and_costs_no_number()
    {
        var register = new Register(1, 2026);
        register.Next(new DateOnly(2026, 3, 2));

        var refused = Assert.Throws<ActRefusedException>(() => register.Next(new DateOnly(2026, 3, 1)));

        Assert.Equal(Refusal.DateBeforeLastNumber, refused.Reason);
        Assert.Equal(2, register.Next(new DateOnly(2026, 3, 2)));
    }

    [Theory]
    [InlineData(2025, 12, 31)]
    [InlineData(2027, 1, 1)]
    public void A_date_of_another_year_is_refused(int year, int month, int day)
    {
        var register = new Register(1, 2026);

        Assert.Throws<ActRefusedException>(() => register.Next(new DateOnly(year, month, day)));
        Assert.Equal(0, register.LastNumber);
    }

    [Fact]
    public void Whatever_dates_come_the_numbers_given_are_one_to_n_in_order_of_time() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), days =>
        {
            var register = new Register(1, 2026);
            List<(int Number, DateOnly Date)> given = [];
            foreach (var date in days.Select(d => new DateOnly(2025, 12, 1).AddDays(d)))
            {
                try
                {
                    given.Add((register.Next(date), date));
                }
                catch (ActRefusedException refused) when (refused.Reason == Refusal.DateBeforeLastNumber)
                {
                    continue;
                }
            }

            return given.Select(g => g.Number).SequenceEqual(Enumerable.Range(1, given.Count))
                && given.Select(g => g.Date).SequenceEqual(given.Select(g => g.Date).Order());
        }).Check(Properties.Cases(100));

    [Fact]
    public void Every_number_changes_the_concurrency_token()
    {
        var register = new Register(1, 2026);
        var before = register.Version;

        register.Next(new DateOnly(2026, 1, 1));

        Assert.NotEqual(before, register.Version);
    }
}
