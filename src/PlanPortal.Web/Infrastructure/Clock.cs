using System.Globalization;

namespace PlanPortal.Web.Infrastructure;

/// <summary>The portal's clock: the machine's, or in Development one that was set to another moment and runs on from there.</summary>
public static class Clock
{
    /// <summary>A moment with its offset, e.g. <c>2026-03-02T08:00:00+07:00</c>: shows the portal as it will be, or was, on another day.</summary>
    public const string Setting = "Clock";

    public static void AddClock(this WebApplicationBuilder builder)
    {
        var moment = builder.Environment.IsDevelopment() ? builder.Configuration[Setting] : null;
        builder.Services.AddSingleton<TimeProvider>(moment is null
            ? TimeProvider.System
            : new SetClock(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture) - TimeProvider.System.GetUtcNow()));
    }

    private sealed class SetClock(TimeSpan ahead) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
    }
}
