using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PlanPortal.Data.Tests;

/// <summary>What SQL Server would refuse or cut, found without one.</summary>
public class SqlServerModelTests
{
    private const int MostBytesOfAnIndex = 1700;
    private const int MostBytesOfAPrimaryKey = 900;

    private static readonly IReadOnlyList<ITable> Tables = Models.TablesOf(DatabaseProvider.SqlServer);

    [Fact]
    public void No_table_is_reached_by_two_cascades_nor_by_a_circle_of_them()
    {
        // Error 1785. NO ACTION is what Restrict becomes; all else cascades.
        var cascades = Tables.SelectMany(t => t.ForeignKeyConstraints)
            .Where(k => k.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull or ReferentialAction.SetDefault)
            .ToLookup(k => k.PrincipalTable, k => k.Table);
        Assert.NotEmpty(cascades);

        foreach (var table in Tables)
        {
            HashSet<ITable> reached = [table];
            Stack<ITable> toVisit = new([table]);
            while (toVisit.TryPop(out var from))
            {
                foreach (var next in cascades[from])
                {
                    Assert.True(reached.Add(next), $"Deleting from {table.Name} reaches {next.Name} in two ways.");
                    toVisit.Push(next);
                }
            }
        }
    }

    [Fact]
    public void No_key_or_index_holds_an_unbounded_column_or_is_too_wide()
    {
        // Errors 1919 and 1946.
        var keys = Tables.SelectMany(t => t.Indexes.Select(i => (i.Name, i.Columns, Most: MostBytesOfAnIndex))
            .Concat(t.UniqueConstraints.Select(u => (u.Name, u.Columns, Most: u.GetIsPrimaryKey() ? MostBytesOfAPrimaryKey : MostBytesOfAnIndex)))
            .Concat(t.ForeignKeyConstraints.Select(k => (k.Name, k.Columns, Most: MostBytesOfAnIndex))));

        Assert.All(keys, key => Assert.InRange(key.Columns.Sum(Bytes), 1, key.Most));
    }

    [Fact]
    public void Moments_keep_microseconds_and_nothing_is_stored_that_SQLite_cannot_order()
    {
        var columns = Tables.SelectMany(t => t.Columns).ToList();

        Assert.DoesNotContain(columns, c => c.StoreType is "datetime" or "smalldatetime" or "datetime2");
        Assert.DoesNotContain(columns, c => c.StoreType.StartsWith("decimal", StringComparison.Ordinal) || c.StoreType.StartsWith("time", StringComparison.Ordinal));

        // Identity's own lockout end, which is never compared on the server.
        Assert.Equal(["LockoutEnd"], columns.Where(c => c.StoreType == "datetimeoffset").Select(c => c.Name));
    }

    private static int Bytes(IColumn column)
    {
        var (type, length) = column.StoreType.Split('(', ')') is [var name, var size, ..] ? (name, size) : (column.StoreType, "");
        return type switch
        {
            "nvarchar" when int.TryParse(length, out var characters) => 2 * characters,
            "int" => 4,
            "bigint" or "datetime2" or "float" => 8,
            "uniqueidentifier" => 16,
            "date" => 3,
            "bit" => 1,
            _ => int.MaxValue / 16, // (max): fits no key.
        };
    }
}
