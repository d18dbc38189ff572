namespace PlanPortal.Testing;

/// <summary>The real plans and their answer keys, which lie beside the checkout on some machines (<c>../shared/plans</c>).</summary>
public static class SharedPlans
{
    /// <summary>The folder, or null where it is not beside this checkout.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>Path of a plan or key.</summary>
    public static string Path(string name) =>
        System.IO.Path.Combine(Folder ?? throw new InvalidOperationException("shared/plans is not beside this checkout"), name);

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var plans = System.IO.Path.Combine(at.FullName, "shared", "plans");
            if (Directory.Exists(plans))
            {
                return plans;
            }
        }

        return null;
    }
}
