using FsCheck;

namespace PlanPortal.Core.Tests;

/// <summary>
/// How property tests draw their cases: the same in every run, so that a red run means a change and not bad luck. With
/// PLANPORTAL_RANDOM set every run draws others; what it finds is replayed by the seed in its message.
/// </summary>
internal static class Properties
{
    private const ulong Seed = 20260301;
    private const ulong Gamma = 57;

    public static Config Cases(int count)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(count);
        return Environment.GetEnvironmentVariable("PLANPORTAL_RANDOM") is { Length: > 0 } ? config : config.WithReplay(Seed, Gamma);
    }

    /// <summary>Where tests that number their cases themselves begin to count, by the same rule.</summary>
    public static int FirstNumber() => Environment.GetEnvironmentVariable("PLANPORTAL_RANDOM") is { Length: > 0 } ? Environment.TickCount & 0xFFFFFFF : (int)Seed;
}
