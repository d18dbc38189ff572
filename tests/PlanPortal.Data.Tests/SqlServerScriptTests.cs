using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PlanPortal.Data.Tests;

/// <summary>The whole SQL Server script, as <c>planportal migrate</c> or an administrator would run it.</summary>
public partial class SqlServerScriptTests
{
    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Script)]
    [InlineData(MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent)]
    public void Every_batch_is_whole(MigrationsSqlGenerationOptions options)
    {
        var batches = Batches(options);

        Assert.NotEmpty(batches);
        Assert.All(batches, b => Assert.True(IsBalanced(b), b));
        Assert.Equal(Count(batches, "BEGIN TRANSACTION"), Count(batches, "COMMIT"));
    }

    [Fact]
    public void Every_table_is_made_once_and_before_anything_refers_to_it()
    {
        HashSet<string> made = [];
        foreach (var batch in Batches(MigrationsSqlGenerationOptions.Script))
        {
            foreach (Match table in CreatesTable().Matches(batch))
            {
                Assert.True(made.Add(table.Groups["table"].Value), $"{table.Value} twice");
            }

            Assert.All(RefersTo().Matches(batch), m => Assert.Contains(m.Groups["table"].Value, made));
        }

        Assert.Equal(
            Models.TablesOf(DatabaseProvider.SqlServer).Select(t => t.Name).Append("__EFMigrationsHistory").Order(StringComparer.Ordinal),
            made.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_index_of_the_model_is_made_with_its_columns_in_order()
    {
        var script = string.Join('\n', Batches(MigrationsSqlGenerationOptions.Script));
        var indexes = Models.TablesOf(DatabaseProvider.SqlServer).SelectMany(t => t.Indexes).ToList();
        Assert.NotEmpty(indexes);

        Assert.All(indexes, i => Assert.Contains(
            $"INDEX [{i.Name}] ON [{i.Table.Name}] ({string.Join(", ", i.Columns.Select(c => $"[{c.Name}]"))})", script, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_foreign_key_of_the_model_is_made()
    {
        var script = string.Join('\n', Batches(MigrationsSqlGenerationOptions.Script));
        var keys = Models.TablesOf(DatabaseProvider.SqlServer).SelectMany(t => t.ForeignKeyConstraints).ToList();
        Assert.NotEmpty(keys);

        Assert.All(keys, k => Assert.Contains($"CONSTRAINT [{k.Name}] FOREIGN KEY", script, StringComparison.Ordinal));
    }

    private static List<string> Batches(MigrationsSqlGenerationOptions options)
    {
        using var portal = Models.Of(DatabaseProvider.SqlServer);
        var script = portal.GetService<IMigrator>().GenerateScript(options: options);
        return [.. Separator().Split(script).Select(b => b.Trim()).Where(b => b.Length > 0)];
    }

    private static int Count(List<string> batches, string statement) =>
        batches.Sum(b => b.Split('\n').Count(line => line.StartsWith(statement, StringComparison.Ordinal)));

    /// <summary>Whether quotes, brackets and parentheses close, each inside the other.</summary>
    private static bool IsBalanced(string sql)
    {
        Stack<char> open = new();
        foreach (var c in sql)
        {
            var inside = open.TryPeek(out var last) ? last : ' ';
            if (inside is '\'' or ']')
            {
                if (c == inside)
                {
                    open.Pop();
                }
            }
            else if (c is '\'' or '[' or '(')
            {
                open.Push(c switch { '[' => ']', '(' => ')', _ => c });
            }
            else if (c is ']' or ')' && (open.Count == 0 || open.Pop() != c))
            {
                return false;
            }
        }

        return open.Count == 0;
    }

    [GeneratedRegex(@"^GO\r?$", RegexOptions.Multiline)]
    private static partial Regex Separator();

    [GeneratedRegex(@"CREATE TABLE \[(?<table>\w+)\]")]
    private static partial Regex CreatesTable();

    [GeneratedRegex(@"(?:REFERENCES|INTO|ALTER TABLE|INDEX \[\w+\] ON) \[(?<table>\w+)\]")]
    private static partial Regex RefersTo();
}
