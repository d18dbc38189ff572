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
        var query = new SearchQuery { Q = words, Unit = 1, Person = 1, From = "1/1/2026", To = "31/12/2026", };
        var day = new DateOnly(2026, 6, 1);
        var finder = new Finder(database, person, query, day);

        Assert.Contains("ORDER BY", finder.Ranked(finder.Plans(inState: true)).ToQueryString(), StringComparison.Ordinal);
        Assert.Contains("GROUP BY", finder.Counts().ToQueryString(), StringComparison.Ordinal);
        foreach (var kind in Enum.GetValues<SearchKind>())
        {
            Assert.Contains("ORDER BY", finder.Ranked(finder.Entries(kind)).Skip(20).Take(20).ToQueryString(), StringComparison.Ordinal);
        }

        foreach (var (tab, state) in Enum.GetValues<SearchTab>().SelectMany(t => SearchStates.Of(t).Select(s => (t, s))))
        {
            Assert.Contains("UNION ALL", new Finder(database, person, query with { Kind = tab, State = state.Value }, day).Counts().ToQueryString(), StringComparison.Ordinal);
        }
    }
}
