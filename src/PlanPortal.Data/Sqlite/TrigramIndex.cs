using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PlanPortal.Data.Sqlite;

/// <summary>
/// Full-text tables (FTS5) over the folded texts, which hold where every three letters in a row stand: a part of a word is found as fast as a
/// whole one, and exactly what <c>LIKE '%…%'</c> would find. The texts themselves stay where they are; triggers keep the index in step.
/// See docs/adr/0015-search-index.md.
/// </summary>
internal static class TrigramIndex
{
    private const int Letters = 3;

    /// <summary>False for what the index cannot look up: fewer than three letters.</summary>
    public static bool TryPhrase(string pattern, [NotNullWhen(true)] out string? phrase)
    {
        var canLookUp = pattern.EnumerateRunes().Count() >= Letters && !pattern.Contains('\0', StringComparison.Ordinal);
        phrase = canLookUp ? $"\"{pattern.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : null;
        return canLookUp;
    }

    /// <summary>
    /// Lays the index over a column, with what stands in it. A later migration that rebuilds <paramref name="table"/> (SQLite knows no other way
    /// of changing a column) loses the triggers and must call this again.
    /// </summary>
    public static void Create(MigrationBuilder migration, string index, string table, string column)
    {
        Drop(migration, index);
        migration.Sql($"""CREATE VIRTUAL TABLE "{index}" USING fts5("{column}", content="{table}", content_rowid="Id", tokenize="trigram");""");
        migration.Sql($"""INSERT INTO "{index}"("{index}") VALUES('rebuild');""");
        var add = $"""INSERT INTO "{index}"(rowid, "{column}") VALUES (new."Id", new."{column}");""";
        var remove = $"""INSERT INTO "{index}"("{index}", rowid, "{column}") VALUES ('delete', old."Id", old."{column}");""";
        migration.Sql($"""CREATE TRIGGER "{index}_added" AFTER INSERT ON "{table}" BEGIN {add} END;""");
        migration.Sql($"""CREATE TRIGGER "{index}_removed" AFTER DELETE ON "{table}" BEGIN {remove} END;""");
        migration.Sql($"""CREATE TRIGGER "{index}_changed" AFTER UPDATE OF "{column}" ON "{table}" BEGIN {remove} {add} END;""");
    }

    public static void Drop(MigrationBuilder migration, string index)
    {
        foreach (var trigger in (string[])["added", "removed", "changed"])
        {
            migration.Sql($"""DROP TRIGGER IF EXISTS "{index}_{trigger}";""");
        }

        migration.Sql($"""DROP TABLE IF EXISTS "{index}";""");
    }
}
