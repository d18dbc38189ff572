using Microsoft.Extensions.Configuration;

namespace PlanPortal.Data;

/// <summary>The folder of what a portal keeps on disk: the embedded database and the keys of its cookies.</summary>
public static class DataFolder
{
    /// <summary>The setting that names another place; a relative path starts at the content root.</summary>
    public const string Setting = "DataFolder";

    private const string DefaultName = "App_Data";

    /// <param name="contentRoot">The folder of the portal: its project in a checkout, its program when published.</param>
    public static string Of(IConfiguration configuration, string contentRoot) =>
        Path.GetFullPath(configuration[Setting] is { Length: > 0 } set ? set : DefaultName, contentRoot);
}
