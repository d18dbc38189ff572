using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Searching;
using PlanPortal.Data;
using PlanPortal.Data.SqlServer;
using PlanPortal.Testing;
using PlanPortal.Web.Features.Search;

namespace PlanPortal.Web.Tests.Search;

/// <summary>The tests run on SQLite; that the same questions can be asked of SQL Server is seen without one.</summary>
public sealed class SearchOnSqlServerTests
{
    [Theory]
    [InlineData("chuyển đổi số")]
    [InlineData("12/KH-UBND")]
    [InlineData("")]
    public void Every_question_can_be_asked_of_SQL_Server(string words)
    {
        using var database = new SqlServerPortalDbContext(
            new DbContextOptionsBuilder<SqlServerPortalDbContext>().UseSqlServer("Server=.;Database=PlanPortal").Options, new OrganizationScope());
        Person person = A.Commune().Specialist;
        var query = new SearchQuery { Q = words, Unit = 1, Person = 1, From = "1/1/2026", To = "31/12/2026", State = Core.Plans.PlanState.Issued, Work = TaskFilter.Late };
        var finder = new Finder(database, person, query, new DateOnly(2026, 6, 1));

        Assert.Contains("ORDER BY", finder.Ranked(finder.Plans(inState: true)).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("GROUP BY", finder.Entries().GroupBy(e => e.Kind).Select(g => new { g.Key, Count = g.Count() }).ToQueryString(), StringComparison.Ordinal);
        foreach (var kind in Enum.GetValues<SearchKind>())
        {
            Assert.Contains("ORDER BY", finder.Ranked(finder.Entries(kind)).Skip(20).Take(20).ToQueryString(), StringComparison.Ordinal);
        }
    }
}
