using System.Reflection;

namespace PlanPortal.Testing;

/// <summary>Gives entities the keys that the database would give. The one place that writes past a private setter.</summary>
public static class Keys
{
    private static int last;

    /// <summary>Gives a key that no other entity of this test run has.</summary>
    public static T WithKey<T>(this T entity)
        where T : class
    {
        var id = typeof(T).GetProperty("Id", BindingFlags.Public | BindingFlags.Instance)
            ?? throw new ArgumentException($"{typeof(T).Name} has no key named Id.", nameof(entity));
        // A setter that a base class keeps to itself is only seen there.
        id.DeclaringType!.GetProperty("Id")!.SetValue(entity, Interlocked.Increment(ref last));
        return entity;
    }
}
