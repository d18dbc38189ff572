using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PlanPortal.Data.Sqlite;

/// <summary>The embedded engine: one file under the data folder.</summary>
public sealed class SqlitePortalDbContext(DbContextOptions<SqlitePortalDbContext> options, OrganizationScope scope)
    : PortalDbContext(options, scope)
{
    private const int UniqueIndex = 2067;
    private const int PrimaryKey = 1555;

    public override IQueryable<int> PlansWith(string pattern) => TrigramIndex.TryPhrase(pattern, out var phrase)
        ? Database.SqlQuery<int>($"SELECT rowid AS \"Value\" FROM \"PlanTrigrams\" WHERE \"PlanTrigrams\" MATCH {phrase}")
        : base.PlansWith(pattern);

    public override IQueryable<int> EntriesWith(string pattern) => TrigramIndex.TryPhrase(pattern, out var phrase)
        ? Database.SqlQuery<int>($"SELECT rowid AS \"Value\" FROM \"SearchEntryTrigrams\" WHERE \"SearchEntryTrigrams\" MATCH {phrase}")
        : base.EntriesWith(pattern);

    public override bool IsUniqueViolation(DbUpdateException exception) =>
        exception.InnerException is SqliteException { SqliteExtendedErrorCode: UniqueIndex or PrimaryKey };

    protected override async Task<IDisposable?> TakeTurnAsync(CancellationToken cancellationToken) =>
        await WriteQueue.TakeTurnAsync(Database.GetDbConnection().DataSource, cancellationToken);
}

/// <summary>For <c>dotnet ef migrations add … --context SqlitePortalDbContext</c>.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqlitePortalDbContext>
{
    public SqlitePortalDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite("Data Source=:memory:").Options, new OrganizationScope());
}
