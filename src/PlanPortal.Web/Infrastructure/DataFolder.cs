using Microsoft.AspNetCore.DataProtection;

namespace PlanPortal.Web.Infrastructure;

/// <summary>Where the portal keeps what must survive a restart: the SQLite database, keys, logs.</summary>
/// <param name="Path">Absolute; setting <c>DataFolder</c>, by default <c>App_Data</c> beside the program.</param>
public sealed record DataFolder(string Path)
{
    public const string Setting = "DataFolder";

    public string Keys => System.IO.Path.Combine(Path, "keys");

    public string Logs => System.IO.Path.Combine(Path, "logs");
}

public static class DataFolderServices
{
    /// <summary>
    /// Finds the data folder and keeps there the keys that protect cookies and forms: sign-ins and half-filled forms
    /// survive a restart, and several servers on one folder understand each other.
    /// </summary>
    public static DataFolder AddDataFolder(this WebApplicationBuilder builder)
    {
        var set = builder.Configuration[DataFolder.Setting];
        var root = builder.Environment.ContentRootPath;
        var folder = new DataFolder(Path.GetFullPath(Path.Combine(root, string.IsNullOrWhiteSpace(set) ? "App_Data" : set)));
        builder.Services.AddSingleton(folder);
        builder.Services.AddDataProtection()
            .SetApplicationName("PlanPortal")
            .PersistKeysToFileSystem(Directory.CreateDirectory(folder.Keys));
        return folder;
    }
}
