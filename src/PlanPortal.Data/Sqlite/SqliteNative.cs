using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace PlanPortal.Data.Sqlite;

/// <summary>
/// The registry serves SQLitePCLRaw 2.0.6 only, while EF Core asks for 2.1: the runtime refuses the older assembly
/// unless it is handed over here, before any SQLite type is touched. See docs/adr/0001-databases.md.
/// </summary>
internal static class SqliteNative
{
    private const string Core = "SQLitePCLRaw.core";

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "A module initializer is the one place that surely runs before SQLite is used.")]
    internal static void Initialize()
    {
        AssemblyLoadContext.Default.Resolving += Load;
        SQLitePCL.Batteries_V2.Init();
    }

    private static Assembly? Load(AssemblyLoadContext context, AssemblyName name)
    {
        if (name.Name != Core)
        {
            return null;
        }

        var beside = Path.Combine(Path.GetDirectoryName(typeof(SqliteNative).Assembly.Location)!, Core + ".dll");
        return File.Exists(beside) ? context.LoadFromAssemblyPath(beside) : null;
    }
}
