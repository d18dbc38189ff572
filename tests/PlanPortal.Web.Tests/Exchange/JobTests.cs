using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Core.Jobs;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Web.Features.Exchange;
using PlanPortal.Web.Features.Jobs;
using PlanPortal.Web.Tests.Harness;

namespace PlanPortal.Web.Tests.Exchange;

/// <summary>Long work goes on beside the requests, whatever happens to the server.</summary>
public sealed class JobTests(ExchangeApp app) : IClassFixture<ExchangeApp>
{
    private Person Doer => app.Staff.OtherHead;

    [Fact]
    public async Task A_job_that_a_dead_server_left_is_done_by_another_and_nothing_is_written_twice()
    {
        var rows = await app.ExportAsync(Doer, await app.SignedPlanAsync());
        var done = await app.ConfirmAsync(Doer, await app.PreviewAsync(Doer, [rows.Lead().With(ExchangeSheets.Second, "60")]));
        var before = await app.PartAsync(rows.Lead().KeyText);

        await app.AbandonAsync(ExchangeApp.IdIn(done));
        while (await app.Runner.RunNextAsync(default))
        {
        }

        var (job, after) = (await app.JobAsync(ExchangeApp.IdIn(done)), await app.PartAsync(rows.Lead().KeyText));
        Assert.Equal((JobState.Finished, 2), (job.State, job.Attempts));
        Assert.Equal((before.ReportedAt, before.Item.Notes.Count, before.Item.Version), (after.ReportedAt, after.Item.Notes.Count, after.Item.Version));
        Assert.Contains("đã ghi 1 dòng", (await app.OpenAsync(Doer, $"/nhap-xuat/ket-qua/{job.Id}")).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_brings_servers_down_is_given_up_and_its_owner_told()
    {
        var rows = await app.ExportAsync(Doer, await app.SignedPlanAsync());
        var id = ExchangeApp.IdIn(await app.PreviewAsync(Doer, rows));
        await app.InDatabaseAsync(database => database.Notices.Where(n => n.Key == $"job:{id}").ExecuteDeleteAsync());

        await app.AbandonAsync(id, BackgroundJob.MaxAttempts);
        while (await app.Runner.RunNextAsync(default))
        {
        }

        var page = await app.OpenAsync(Doer, $"/cong-viec-nen/{id}");
        Assert.Contains("Không xử lý được", page.Text("main"), StringComparison.Ordinal);
        var notice = await app.InDatabaseAsync(database => database.Notices.AsNoTracking().SingleAsync(n => n.Key == $"job:{id}"));
        Assert.Equal((NoticeKind.JobFinished, Doer.Id, $"/cong-viec-nen/{id}"), (notice.Kind, notice.PersonId, notice.Address));
    }

    [Fact]
    public async Task Of_several_servers_one_takes_a_job_up()
    {
        var id = ExchangeApp.IdIn(await app.PreviewAsync(Doer, await app.ExportAsync(Doer, await app.SignedPlanAsync())));
        await app.InDatabaseAsync(database => database.Notices.Where(n => n.Key == $"job:{id}").ExecuteDeleteAsync());
        await app.AbandonAsync(id);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => app.Runner.RunNextAsync(default))));

        Assert.Equal(2, (await app.JobAsync(id)).Attempts);
    }

    [Fact]
    public async Task A_step_longer_than_the_claim_keeps_the_job()
    {
        await using var server = app.Services.CreateAsyncScope();
        var (progress, job) = await TakenAsync(server);
        var later = job.LeasedUntil!.Value.AddMinutes(5);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        var file = await progress.WhileAsync(
            async stop =>
            {
                while ((await app.JobAsync(job.Id)).LeasedUntil < later)
                {
                    await Task.Delay(10, stop);
                }

                return "xong";
            },
            patience.Token);

        Assert.Equal("xong", file);
        job.Finish(null, null, app.Now);
        await server.ServiceProvider.GetRequiredService<PortalDbContext>().SaveChangesAsync();
    }

    [Fact]
    public async Task A_step_is_broken_off_when_another_server_has_the_job()
    {
        await using var server = app.Services.CreateAsyncScope();
        var (progress, job) = await TakenAsync(server);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var stopped = false;

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => progress.WhileAsync(
            async stop =>
            {
                await app.InDatabaseAsync(d => d.BackgroundJobs.Where(j => j.Id == job.Id).ExecuteUpdateAsync(s => s.SetProperty(j => j.Version, Guid.NewGuid())));
                stop.Register(() => stopped = true);
                await Task.Delay(Timeout.Infinite, stop);
                return true;
            },
            patience.Token));

        Assert.True(stopped);
        await app.InDatabaseAsync(d => d.BackgroundJobs.Where(j => j.Id == job.Id).ExecuteDeleteAsync());
    }

    [Fact]
    public async Task Saying_yes_twice_writes_once()
    {
        var rows = await app.ExportAsync(Doer, await app.SignedPlanAsync());
        var preview = await app.PreviewAsync(Doer, [rows.Lead().With(ExchangeSheets.Second, "60")]);
        var (first, second) = (await app.ConfirmAsync(Doer, preview), await app.ConfirmAsync(Doer, preview));

        Assert.Equal(first.Address, second.Address);
        var id = ExchangeApp.IdIn(preview);
        Assert.Equal(1, await app.InDatabaseAsync(database => database.BackgroundJobs.CountAsync(j => j.FromJobId == id)));
        Assert.Contains("đã được ghi", (await app.OpenAsync(Doer, $"/nhap-xuat/ket-qua/{id}")).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_whoever_asked_for_a_job_sees_it()
    {
        var rows = await app.ExportAsync(Doer, await app.SignedPlanAsync());
        var id = ExchangeApp.IdIn(await app.PreviewAsync(Doer, [rows.Lead().With(ExchangeSheets.Second, "abc")]));

        foreach (var other in new[] { app.OtherSpecialist, app.Staff.Chair, app.Stranger })
        {
            foreach (var address in new[] { $"/cong-viec-nen/{id}", $"/cong-viec-nen/{id}/tep", $"/nhap-xuat/ket-qua/{id}", $"/nhap-xuat/ket-qua/{id}/khong-nhan" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await app.OpenAsync(other, address)).Status);
            }

            Assert.Equal(HttpStatusCode.NotFound, (await (await app.BrowserOfAsync(other)).PostAsync($"/nhap-xuat/ket-qua/{id}/ghi")).StatusCode);
        }
    }

    [Fact]
    public async Task Whoever_has_many_files_waiting_is_asked_to_wait_and_nobody_else_is()
    {
        var rows = await app.ExportAsync(Doer, await app.SignedPlanAsync());
        var busy = app.Staff.Colleague;
        await app.InDatabaseAsync(database =>
        {
            // Claimed by a server that is still alive: nobody else takes them.
            var jobs = Enumerable.Range(0, ExchangeController.MostAtOnce).Select(_ => new BackgroundJob(busy, JobKind.ImportPreview, "tien-do.xlsx", [1], app.Now)).ToList();
            jobs.ForEach(j => j.Take(app.Now));
            database.BackgroundJobs.AddRange(jobs);
            return database.SaveChangesAsync();
        });

        var page = await app.UploadAsync(busy, ExchangeApp.File(rows));

        Assert.Contains("chưa xong. Hãy đợi", page.Text(".error-list"), StringComparison.Ordinal);
        Assert.Equal(ExchangeController.MostAtOnce, await app.InDatabaseAsync(d => d.BackgroundJobs.CountAsync(j => j.PersonId == busy.Id)));
        await app.PreviewAsync(Doer, rows);

        await app.InDatabaseAsync(d => d.BackgroundJobs.Where(j => j.PersonId == busy.Id).ExecuteDeleteAsync());
        Assert.Contains("dòng giữ nguyên", (await app.PreviewAsync(busy, rows)).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_it_waits_its_page_says_so_asks_again_and_offers_a_link()
    {
        // Claimed by a server that is still alive: nobody else takes it.
        var id = await app.InDatabaseAsync(async database =>
        {
            var job = database.BackgroundJobs.Add(new BackgroundJob(Doer, JobKind.ImportPreview, "tien-do.xlsx", [1], app.Now)).Entity;
            job.Take(app.Now);
            job.Progress(40, 200, app.Now);
            await database.SaveChangesAsync();
            return job.Id;
        });

        var page = await app.OpenAsync(Doer, $"/cong-viec-nen/{id}");
        Assert.Contains("40 trên 200 dòng", page.Text("#cong-viec"), StringComparison.Ordinal);
        Assert.Equal(("40", "200"), (page.One("progress").GetAttribute("value"), page.One("progress").GetAttribute("max")));
        Assert.Equal($"/cong-viec-nen/{id}", page.One("#cong-viec").GetAttribute("hx-get"));
        Assert.Equal($"/cong-viec-nen/{id}", page.One("#cong-viec a").GetAttribute("href"));
        Assert.False(await app.Runner.RunNextAsync(default));
    }

    /// <summary>A job that a server has just taken up, whose waits are over at once while its clock goes on as if they were not.</summary>
    private async Task<(JobProgress Progress, BackgroundJob Job)> TakenAsync(AsyncServiceScope server)
    {
        var database = server.ServiceProvider.GetRequiredService<PortalDbContext>();
        database.Enter(app.Staff.Organization.Id);
        var job = database.BackgroundJobs.Add(new BackgroundJob(Doer, JobKind.Export, "nhiem-vu.xlsx", null, app.Now)).Entity;
        job.Take(app.Now);
        await database.SaveChangesAsync();
        return (new JobProgress(database, job, new LeapingClock(app.Now)), job);
    }

    private sealed class LeapingClock(DateTime now) : TimeProvider
    {
        private DateTime now = now;

        public override DateTimeOffset GetUtcNow() => new(now, TimeSpan.Zero);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            now += dueTime;
            return System.CreateTimer(callback, state, TimeSpan.FromMilliseconds(10), period);
        }
    }
}
