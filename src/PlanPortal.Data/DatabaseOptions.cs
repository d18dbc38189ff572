namespace PlanPortal.Data;

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>The section <c>Database</c> of the configuration.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>For SQLite optional: the default is a file in the data folder.</summary>
    public string? ConnectionString { get; set; }

    public int CommandTimeoutSeconds { get; set; } = 30;

    /// <summary>Statements in one round trip; null leaves it to the provider.</summary>
    public int? MaxBatchSize { get; set; }

    /// <summary>Bring the schema up to date when the portal starts. Default: yes for SQLite, no for SQL Server.</summary>
    public bool? MigrateOnStart { get; set; }

    public bool Migrates => MigrateOnStart ?? Provider == DatabaseProvider.Sqlite;
}
