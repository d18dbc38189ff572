namespace PlanPortal.Testing;

/// <summary>A clock that stands still until it is told to move.</summary>
public sealed class FixedClock(DateTime utc) : TimeProvider
{
    private readonly Lock gate = new();
    private DateTimeOffset now = new(utc, TimeSpan.Zero);

    public FixedClock()
        : this(Moments.Morning)
    {
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public void Advance(TimeSpan by)
    {
        lock (gate)
        {
            now += by;
        }
    }

    public void MoveTo(DateTime utc)
    {
        lock (gate)
        {
            now = new DateTimeOffset(utc, TimeSpan.Zero);
        }
    }
}
