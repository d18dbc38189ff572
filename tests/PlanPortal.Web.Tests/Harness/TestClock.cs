namespace PlanPortal.Web.Tests.Harness;

/// <summary>The portal's clock: runs as ever until a test moves it.</summary>
public sealed class TestClock : TimeProvider
{
    private TimeSpan ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    /// <summary>Sets the clock, also back; it runs on from there.</summary>
    public void MoveTo(DateTime utc) => ahead = utc - System.GetUtcNow().UtcDateTime;

    public void Advance(TimeSpan by) => ahead += by;
}
