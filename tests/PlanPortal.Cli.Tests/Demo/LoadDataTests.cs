using Microsoft.EntityFrameworkCore;
using PlanPortal.Cli.Tests.Harness;
using PlanPortal.Core.Execution;

namespace PlanPortal.Cli.Tests.Demo;

public sealed class LoadDataTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder other = new();

    public void Dispose()
    {
        folder.Dispose();
        other.Dispose();
    }

    [Fact]
    public async Task Communes_have_signed_plans_with_work_done_late_and_open_and_an_unbroken_record()
    {
        var run = await SeedAsync(folder, "--communes", "2", "--plans", "6");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("x1.chutich", run.Output, StringComparison.Ordinal);
        var communes = await Portal.LookAsync(folder, (_, database) => database.Organizations.ToListAsync());
        Assert.Equal(2, communes.Count);
        foreach (var commune in communes)
        {
            var (tasks, work, acts, head) = await Portal.LookAsync(folder, async (_, database) =>
            {
                database.Enter(commune.Id);
                return (
                    await database.IssuedTasks.CountAsync(),
                    await database.WorkItems.ToListAsync(),
                    await database.Acts.OrderBy(a => a.Sequence).ToListAsync(),
                    await database.JournalHeads.SingleAsync());
            });
            Assert.InRange(tasks, 6 * 20, 6 * 22);
            Assert.Contains(work, w => w.State == WorkState.Done && w.DoneOn <= w.DueOn);
            Assert.Contains(work, w => w.State == WorkState.Done && w.DoneOn > w.DueOn);
            Assert.Contains(work, w => w.IsOpen);
            Assert.Null(head.FirstBroken(acts));
        }
    }

    [Fact]
    public async Task The_same_size_gives_the_same_data()
    {
        await SeedAsync(folder, "--plans", "3");
        await SeedAsync(other, "--plans", "3");

        Assert.Equal(await WorkAsync(folder), await WorkAsync(other));
    }

    private static Task<List<string>> WorkAsync(TemporaryFolder folder) => Portal.LookAsync(folder, async (_, database) =>
    {
        database.Enter((await database.Organizations.SingleAsync()).Id);
        return await database.WorkItems.OrderBy(w => w.Id).Select(w => $"{w.Task!.Name} {w.DueOn} {w.State} {w.DoneOn} {w.Percent}").ToListAsync();
    });

    private static Task<CliRun> SeedAsync(TemporaryFolder folder, params string[] size) => Planportal.RunAsync(["seed", .. size, "--data", folder.Path]);
}
