namespace PlanPortal.Data.Demo.Load;

/// <summary>
/// Chance that is the same in every run, on every machine and in every version of the runtime (SplitMix64), so that two
/// measurements look at the same data.
/// </summary>
internal sealed class LoadRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 to one less than <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public bool Happens(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>Some things, each once, in their own order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> things, int count)
    {
        var left = Enumerable.Range(0, things.Count).ToList();
        while (left.Count > count)
        {
            left.RemoveAt(Below(left.Count));
        }

        return [.. left.Select(i => things[i])];
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
