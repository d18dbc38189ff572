using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Data;

namespace PlanPortal.Benchmarks;

/// <summary>
/// The pages on which work is followed, in a commune with 2,000 plans and 40,000 tasks: the portal runs in this process
/// on a SQLite file, asked over HTTP by one person after the other. Goals: first byte in 50 ms (median), 6 commands.
/// </summary>
internal static class WorkPages
{
    /// <summary>As a portal in use is: the runtime compiles for good what was called some dozens of times.</summary>
    private const int WarmUp = 50;
    private const int Runs = 21;
    private const double GoalMilliseconds = 50;
    private const int GoalCommands = 6;

    /// <param name="showCommands">Whether each page's commands are written out.</param>
    /// <param name="only">Addresses to ask for in place of all.</param>
    public static async Task MeasureAsync(bool showCommands, IReadOnlyList<string> only)
    {
        await using var portal = await LoadedPortal.StartAsync();
        var addresses = only.Count > 0 ? only : await AddressesAsync(portal);
        Console.WriteLine($"{"page",-44} {"person",-14} {"first byte",10} {"whole",9} {"CPU",9} {"commands",8} {"size",8}");
        foreach (var userName in portal.UserNames)
        {
            var browser = await portal.SignInAsync(userName);
            foreach (var address in addresses)
            {
                await MeasureAsync(portal, browser, userName, address, showCommands);
            }
        }
    }

    private static async Task MeasureAsync(LoadedPortal portal, HttpClient browser, string userName, string address, bool showCommands)
    {
        var (status, _, _, _) = await AskAsync(browser, address);
        if (status != HttpStatusCode.OK)
        {
            Console.WriteLine($"{address,-44} {userName,-14} {(int)status} — not measured");
            return;
        }

        for (var i = 0; i < WarmUp; i++)
        {
            await AskAsync(browser, address);
        }

        portal.Sql.Take();
        await AskAsync(browser, address);
        var commands = portal.Sql.Take();
        var before = Environment.CpuUsage.TotalTime;
        var answers = new List<(HttpStatusCode, double First, double Whole, int Bytes)>();
        for (var i = 0; i < Runs; i++)
        {
            answers.Add(await AskAsync(browser, address));
        }

        // Of this whole process, asking included: tells a slow page from a busy machine.
        var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Runs;
        var first = Median(answers.Select(a => a.First));
        var missed = (first > GoalMilliseconds ? " SLOW" : "") + (commands.Count > GoalCommands ? " MANY" : "");
        Console.WriteLine($"{address,-44} {userName,-14} {first,7:0.0} ms {Median(answers.Select(a => a.Whole)),6:0.0} ms {processor,6:0.0} ms {commands.Count,8} {answers[0].Bytes / 1024,5} KB{missed}");
        if (showCommands)
        {
            foreach (var command in commands)
            {
                Console.WriteLine($"    {command.ReplaceLineEndings("\n    ")}\n");
            }
        }
    }

    private static async Task<(HttpStatusCode Status, double First, double Whole, int Bytes)> AskAsync(HttpClient browser, string address)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await using var body = await answer.Content.ReadAsStreamAsync();
        var head = new byte[1];
        var read = await body.ReadAsync(head);
        var first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        using var rest = new MemoryStream();
        await body.CopyToAsync(rest);
        return (answer.StatusCode, first, Stopwatch.GetElapsedTime(start).TotalMilliseconds, read + (int)rest.Length);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>The pages with filters that people follow, on a plan and a piece of work in the middle of the data.</summary>
    private static async Task<IReadOnlyList<string>> AddressesAsync(LoadedPortal portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        database.Enter(portal.OrganizationId);
        var plan = await database.Plans.OrderBy(p => p.Id).Skip(await database.Plans.CountAsync() / 2).Select(p => p.Id).FirstAsync();
        var work = await database.WorkItems.Where(w => w.PlanId == plan).Select(w => w.Id).FirstAsync();
        var target = await database.IssuedTargets.Where(t => t.PlanId == plan).Select(t => t.Id).FirstAsync();
        var unit = await database.Units.OrderBy(u => u.SortOrder).Select(u => u.Id).FirstAsync();
        return
        [
            "/", "/nhiem-vu", $"/nhiem-vu?standing={WorkStanding.Late}", $"/nhiem-vu?unit={unit}", "/nhiem-vu?q=camera", $"/nhiem-vu?plan={plan}", $"/nhiem-vu/{work}",
            "/theo-doi", "/theo-doi?year=2026", "/theo-doi/chi-tieu", "/theo-doi/tien-do", $"/theo-doi/tien-do?plan={plan}", "/theo-doi/bang", $"/theo-doi/bang?plan={plan}",
            "/theo-doi/lich", "/theo-doi/lich?year=2026", "/thong-ke", "/bao-cao", "/bao-cao?tab=Periods",
            "/muc-tieu", $"/muc-tieu/{target}", "/vuong-mac", "/tim-kiem?q=camera", "/thong-bao", "/nhap-xuat",
            "/ke-hoach", $"/ke-hoach?state={PlanState.Issued}", $"/ke-hoach/{plan}", $"/ke-hoach/{plan}/nhiem-vu", "/so-van-ban-di",
        ];
    }
}
