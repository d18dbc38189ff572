using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Searching;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

/// <summary>What is looked up in SQLite's full-text tables is exactly what reading every text would find.</summary>
public class TrigramIndexTests
{
    private readonly Commune commune = A.Commune();

    [Fact]
    public async Task Every_piece_of_every_text_is_found_as_by_reading_all_of_them()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await SaveAsync(database, "Lắp đặt camera giám sát tại 12 thôn", "Trồng 1.500 cây xanh; \"Tuần lễ xanh\" 100%", "Số 12/KH-UBND: an ninh, trật tự (AN-TT) năm 2026_2030", "Xã", "Ă");
        await using var work = database.Work(commune);
        var texts = await work.Database.SearchEntries.Select(e => e.Folded).ToListAsync();
        var pieces = texts.SelectMany(Pieces).Append("camera giam sat tai 13").Append("%").Append("_").Append("\"").Append("'").Append("AND").Append("x* OR").Distinct().ToList();

        Assert.True(pieces.Count > 500);
        foreach (var piece in pieces)
        {
            var found = await work.Database.SearchEntries.Where(e => work.Database.EntriesWith(piece).Contains(e.Id)).Select(e => e.Folded).ToListAsync();
            Assert.Equal(texts.Where(t => t.Contains(piece, StringComparison.Ordinal)).Order(), found.Order());
        }
    }

    [Fact]
    public async Task A_text_that_changes_is_found_by_its_new_words_only()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SavedAsync(commune, A.Plan.About("Trồng cây xanh"));
        await using (var work = database.Work(commune).Knowing(commune))
        {
            var plan = await work.Database.Plans.Include(p => p.Decisions).SingleAsync(p => p.Id == id);
            plan.Edit(plan.Text.Replace("Trồng cây xanh", "Lắp camera", StringComparison.Ordinal), commune.Specialist, Moments.Morning.DaysLater(1));
            await work.Database.SaveChangesAsync();
        }

        Assert.Equal([id], await FoundAsync(database, "lap camera"));
        Assert.Empty(await FoundAsync(database, "trong cay xanh"));
    }

    [Fact]
    public async Task What_is_deleted_is_not_found()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        await SaveAsync(database, "Lắp camera");
        await using var work = database.Work(commune);
        Assert.Single(await work.Database.EntriesWith("camera").ToListAsync());

        await work.Database.SearchEntries.ExecuteDeleteAsync();

        Assert.Empty(await work.Database.EntriesWith("camera").ToListAsync());
    }

    [Fact]
    public async Task An_upgrade_lays_the_index_over_what_is_there()
    {
        await using var database = await PortalDatabase.WithAsync(commune);
        var id = await database.SavedAsync(commune, A.Plan.About("Trồng cây xanh"));
        await using (var work = database.Work(commune))
        {
            var migrator = work.Database.GetService<IMigrator>();
            await migrator.MigrateAsync("Execution");
            await Assert.ThrowsAnyAsync<Exception>(() => work.Database.PlansWith("cay xanh").ToListAsync());
            await migrator.MigrateAsync();
        }

        Assert.Equal([id], await FoundAsync(database, "cay xanh"));
    }

    private async Task<List<int>> FoundAsync(PortalDatabase database, string pattern)
    {
        await using var work = database.Work(commune);
        return await work.Database.PlansWith(pattern).ToListAsync();
    }

    /// <summary>All stretches of up to 14 letters, and the whole.</summary>
    private static IEnumerable<string> Pieces(string text) =>
        Enumerable.Range(0, text.Length).SelectMany(from => Enumerable.Range(1, Math.Min(14, text.Length - from)).Select(length => text.Substring(from, length))).Append(text);

    private async Task SaveAsync(PortalDatabase database, params string[] titles)
    {
        var id = await database.SavedAsync(commune, A.Plan);
        await using var work = database.Work(commune);
        work.Database.SearchEntries.AddRange(titles.Select((title, i) =>
            new SearchEntry(commune.Organization.Id, new Searchable(SearchKind.Task, id, i + 1, null, null, title, "lời thứ " + i))));
        await work.Database.SaveChangesAsync();
    }
}
