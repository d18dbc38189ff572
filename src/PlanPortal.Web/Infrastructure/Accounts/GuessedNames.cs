using Microsoft.Extensions.Caching.Memory;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Web.Infrastructure.Accounts;

/// <summary>
/// Counts failed sign-ins under names that do not exist, so that they lock exactly as real accounts do and a lockout
/// does not tell which names are real. In memory and bounded: a full table forgets the oldest.
/// </summary>
public sealed class GuessedNames(TimeProvider time) : IDisposable
{
    private const int MostNames = 10_000;

    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private readonly MemoryCache guesses = new(new MemoryCacheOptions { SizeLimit = MostNames });
    private readonly Lock counting = new();

    /// <summary>Counts a failure. Returns until when the name is locked, or null when it is not.</summary>
    public DateTimeOffset? Fail(string normalizedName)
    {
        lock (counting)
        {
            var now = time.GetUtcNow();
            var known = guesses.Get<Guess>(normalizedName) ?? new Guess(0, null);
            if (known.LockedUntil > now)
            {
                return known.LockedUntil;
            }

            var failures = known.Failures + 1;
            known = failures < AccountRules.FailuresBeforeLockout
                ? new Guess(failures, null)
                : new Guess(0, now + AccountRules.Lockout);
            guesses.Set(normalizedName, known, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
            return known.LockedUntil;
        }
    }

    public void Dispose() => guesses.Dispose();

    private sealed record Guess(int Failures, DateTimeOffset? LockedUntil);
}
