using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PlanPortal.Data.Tests;

/// <summary>What must hold for the tables of both engines.</summary>
public class SchemaTests
{
    public static TheoryData<DatabaseProvider> Engines => new(Enum.GetValues<DatabaseProvider>());

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_change_of_the_model_has_its_migration(DatabaseProvider engine)
    {
        using var portal = Models.Of(engine);

        Assert.False(portal.Database.HasPendingModelChanges(), "Make a migration: see docs/operations.md.");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Long_columns_stand_last_so_that_lists_read_short_rows(DatabaseProvider engine)
    {
        foreach (var table in Models.TablesOf(engine).Where(t => !t.Name.StartsWith("AspNet", StringComparison.Ordinal)))
        {
            var columns = Models.ColumnsInOrder(engine, table.Name);
            var isLong = columns.Select(name => IsUnbounded(table.FindColumn(name)!)).ToList();
            Assert.True(isLong.SequenceEqual(isLong.Order()), $"{table.Name}: {string.Join(", ", columns)}");
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Rows_of_the_portals_own_tables_go_only_by_an_explicit_act(DatabaseProvider engine)
    {
        var cascading = Models.TablesOf(engine).Where(t => !t.Name.StartsWith("AspNet", StringComparison.Ordinal))
            .SelectMany(t => t.ForeignKeyConstraints).Where(k => k.OnDeleteAction != ReferentialAction.Restrict);

        // An alias is a part of its unit, a decision one of its plan, a step one of its unit's part, a contributor one of
        // how a target is followed; everything else stays.
        Assert.Equal(["ReadingDecisions", "TargetContributors", "UnitAliases", "WorkSteps"], cascading.Select(k => k.Table.Name).Order());
    }

    [Fact]
    public void Both_engines_have_the_same_tables_columns_and_indexes()
    {
        Assert.Equal(Describe(DatabaseProvider.Sqlite), Describe(DatabaseProvider.SqlServer));

        static IEnumerable<string> Describe(DatabaseProvider engine) => Models.TablesOf(engine).SelectMany(t =>
            t.Columns.Select(c => $"{t.Name}.{c.Name} null:{c.IsNullable}")
                .Concat(t.Indexes.Select(i => $"{t.Name} {i.Name} unique:{i.IsUnique} ({string.Join(", ", i.Columns.Select(c => c.Name))})"))
                .Order(StringComparer.Ordinal));
    }

    /// <summary>Documents, and texts without a bound of their own.</summary>
    private static bool IsUnbounded(IColumn column) =>
        column.PropertyMappings.Any(m => m.Property.ClrType == typeof(byte[])
            || (m.Property.ClrType == typeof(string) && m.Property.GetMaxLength() is null && !m.Property.IsKey()));
}
