using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PlanPortal.Benchmarks;

/// <summary>
/// How long a published portal takes from its start on an empty folder to its first page (the first-run page): the
/// process, the schema and the page together. Goal: 3 s.
/// </summary>
internal static class FirstPage
{
    private const int Runs = 5;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static async Task MeasureAsync()
    {
        var published = Directory.CreateTempSubdirectory("planportal-published-").FullName;
        try
        {
            Publish(published);
            var seconds = new List<double>();
            for (var run = 0; run < Runs; run++)
            {
                seconds.Add(await StartOnceAsync(published));
            }

            seconds.Sort();
            Console.WriteLine($"First page of a published build on an empty folder: median {seconds[Runs / 2]:0.00} s, of {Runs} runs {seconds[0]:0.00}–{seconds[^1]:0.00} s (goal 3 s)");
        }
        finally
        {
            Directory.Delete(published, recursive: true);
        }
    }

    private static void Publish(string folder)
    {
        var project = Path.Combine(Checkout().FullName, "src", "PlanPortal.Web");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", folder]) { RedirectStandardOutput = true })!;
        var output = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException($"The portal could not be published:\n{output}");
        }
    }

    private static async Task<double> StartOnceAsync(string published)
    {
        var data = Directory.CreateTempSubdirectory("planportal-empty-").FullName;
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(published, "PlanPortal.Web.dll"), "--urls", address, "--contentRoot", published])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["DataFolder"] = data;
        using var client = new HttpClient();
        var clock = Stopwatch.StartNew();
        using var portal = Process.Start(start)!;
        portal.OutputDataReceived += (_, _) => { };
        portal.BeginOutputReadLine();
        try
        {
            while (!await AnswersAsync(client, new Uri($"{address}/thiet-lap")))
            {
                if (clock.Elapsed > Longest || portal.HasExited)
                {
                    throw new InvalidOperationException("The published portal did not answer.");
                }

                await Task.Delay(10);
            }

            return clock.Elapsed.TotalSeconds;
        }
        finally
        {
            portal.Kill(entireProcessTree: true);
            await portal.WaitForExitAsync();
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri page)
    {
        try
        {
            return (await client.GetAsync(page)).StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static DirectoryInfo Checkout()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "PlanPortal.sln")))
        {
            at = at.Parent;
        }

        return at ?? throw new InvalidOperationException("The benchmarks do not lie in a checkout of PlanPortal.");
    }
}
