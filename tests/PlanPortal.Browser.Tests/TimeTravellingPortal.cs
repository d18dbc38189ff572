namespace PlanPortal.Browser.Tests;

/// <summary>A portal of its own whose days the test turns: what the portal does by itself (reminders, periods) it does when a new day begins.</summary>
internal sealed class TimeTravellingPortal : RunningPortal, IAsyncDisposable
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    private TimeTravellingPortal(DateOnly day) => Moment = At(day);

    /// <summary>Starts a portal on the morning of a day, the demo commune's past behind it.</summary>
    public static async Task<TimeTravellingPortal> OnAsync(DateOnly day)
    {
        var portal = new TimeTravellingPortal(day);
        await portal.InitializeAsync();
        return portal;
    }

    /// <summary>The morning of a later day.</summary>
    public Task TravelToAsync(DateOnly day) => StartAgainAsync(At(day));

    ValueTask IAsyncDisposable.DisposeAsync() => new(DisposeAsync());

    private static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(8, 0), Vietnam);
}

/// <summary>Journeys through months, one after the other: each has a portal of its own.</summary>
[CollectionDefinition(Name)]
public sealed class JourneysInTime
{
    public const string Name = "journeys in time";
}
