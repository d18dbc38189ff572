using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests;

public class KillTests
{
    private const int BeforeTheKill = 40;

    private readonly Commune commune = A.Commune();

    [Fact]
    public async Task After_a_kill_in_the_middle_of_saving_all_that_was_acknowledged_is_there_and_nothing_is_half_written()
    {
        await using var database = await PortalDatabase.WithAsync(commune);

        var acknowledged = await SaveUntilKilledAsync(database.Folder);

        await using var after = database.Work(commune);
        Assert.Equal("ok", await after.ScalarAsync("PRAGMA integrity_check"));
        var saved = await after.Database.Plans.Select(p => p.Id).ToListAsync();
        Assert.Equal([], acknowledged.Except(saved));
        Assert.InRange(saved.Count, BeforeTheKill, acknowledged.Count + 1);
        Assert.Equal(saved.Count, await after.Database.Acts.CountAsync(a => a.PlanId != null));
        Assert.Null(await after.FirstBrokenAsync());
        await database.SavedAsync(commune, A.Plan);
        Assert.Null(await database.FirstBrokenAsync(commune));
    }

    /// <summary>Runs this assembly by itself (<see cref="SavingProcess"/>), kills it while it works, and returns the keys that it was given.</summary>
    private async Task<List<int>> SaveUntilKilledAsync(string folder)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])["exec", typeof(KillTests).Assembly.Location, folder, $"{commune.Organization.Id}", $"{commune.Specialist.Id}"])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        List<int> acknowledged = [];
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            acknowledged.Add(int.Parse(line, CultureInfo.InvariantCulture));
            if (acknowledged.Count == BeforeTheKill)
            {
                // SIGKILL. What it still wrote to the pipe before is read on.
                process.Kill();
            }
        }

        await process.WaitForExitAsync();
        Assert.True(acknowledged.Count >= BeforeTheKill, $"The process ended by itself with code {process.ExitCode}.");
        return acknowledged;
    }
}
