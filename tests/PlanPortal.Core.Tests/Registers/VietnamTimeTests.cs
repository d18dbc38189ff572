using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Registers;

public class VietnamTimeTests
{
    [Theory]
    [InlineData("2026-03-01T16:59:59Z", "2026-03-01")]
    [InlineData("2026-03-01T17:00:00Z", "2026-03-02")]
    [InlineData("2026-12-31T16:59:59Z", "2026-12-31")]
    [InlineData("2026-12-31T17:00:00Z", "2027-01-01")]
    [InlineData("2028-02-28T17:00:00Z", "2028-02-29")]
    public void A_day_in_Vietnam_begins_at_five_in_the_afternoon_UTC(string utc, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), VietnamTime.DayOf(DateTimeOffset.Parse(utc, null).UtcDateTime));

    [Fact]
    public void Stamps_are_UTC_and_no_finer_than_a_microsecond()
    {
        var now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(7)).AddTicks(1234567);

        var stamp = VietnamTime.Stamp(now);

        Assert.Equal(Moments.Morning.AddTicks(1234560), stamp);
        Assert.Equal(DateTimeKind.Utc, stamp.Kind);
    }
}
