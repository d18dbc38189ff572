using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

public class EngineTests
{
    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")] // Readers never wait for a writer.
    [InlineData("PRAGMA foreign_keys", "1")]
    [InlineData("PRAGMA synchronous", "2")] // Full: acknowledged means on the disk, also when the power fails.
    [InlineData("PRAGMA encoding", "UTF-8")]
    public async Task The_embedded_engine_runs_with(string pragma, string expected)
    {
        await using var database = await PortalDatabase.WithAsync(A.Commune());
        await using var work = database.Work(organizationId: 0);

        Assert.Equal(expected, await work.ScalarAsync(pragma));
    }

    [Fact]
    public async Task A_reader_does_not_wait_for_a_writer()
    {
        var commune = A.Commune();
        await using var database = await PortalDatabase.WithAsync(commune);
        await using var writer = database.Work(commune);
        await using var transaction = await writer.Database.Database.BeginTransactionAsync();
        writer.Database.Units.Add(new Core.Organizations.Unit(commune.Organization, "Trạm Y tế"));
        await writer.Database.SaveChangesAsync();

        var seen = await database.CountAsync<Core.Organizations.Unit>(commune).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(2, seen);
    }
}
