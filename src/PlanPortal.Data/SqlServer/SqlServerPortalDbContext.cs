using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PlanPortal.Data.SqlServer;

/// <summary>The production engine, SQL Server 2019 or later.</summary>
public sealed class SqlServerPortalDbContext(DbContextOptions<SqlServerPortalDbContext> options, OrganizationScope scope)
    : PortalDbContext(options, scope)
{
    private const int UniqueIndex = 2601;
    private const int UniqueConstraint = 2627;

    public override bool IsUniqueViolation(DbUpdateException exception) =>
        exception.InnerException is SqlException { Number: UniqueIndex or UniqueConstraint };
}

/// <summary>For <c>dotnet ef migrations add … --context SqlServerPortalDbContext</c>.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerPortalDbContext>
{
    public SqlServerPortalDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerPortalDbContext>().UseSqlServer("Server=.;Database=PlanPortal").Options, new OrganizationScope());
}
