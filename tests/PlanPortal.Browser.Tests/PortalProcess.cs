using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanPortal.Browser.Tests;

/// <summary>The built portal as a process of its own, in Development.</summary>
internal sealed partial class PortalProcess : IAsyncDisposable
{
    /// <summary>With the demo commune's past to be lived through first, on a machine that builds and tests other things meanwhile.</summary>
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(5);

    private readonly Process process;

    private PortalProcess(Process process, string address) => (this.process, Address) = (process, address);

    public string Address { get; }

    /// <param name="folder">Where it keeps its data; what an earlier process left there goes on.</param>
    /// <param name="moment">What its clock shows when it starts; null for the machine's own.</param>
    public static async Task<PortalProcess> StartAsync(string folder, DateTimeOffset? moment)
    {
        // From its own folder, as "dotnet run" does: styles and scripts are found through the manifest beside it.
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var project = Path.Combine(Checkout(built).FullName, "src", "PlanPortal.Web");
        var assembly = Path.Combine(project, "bin", built.Parent!.Name, built.Name, "PlanPortal.Web.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", assembly, "--urls", "http://127.0.0.1:0", "--contentRoot", project])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DataFolder"] = folder;
        if (moment is { } clock)
        {
            start.Environment["Clock"] = clock.ToString("O", CultureInfo.InvariantCulture);
        }

        var process = Process.Start(start)!;
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new List<string>();
        void Hear(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.Add(line.Data ?? "");
            }

            if (line.Data is { } text && Listening().Match(text) is { Success: true } match)
            {
                address.TrySetResult(match.Groups[1].Value);
            }
        }

        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The portal stopped: " + string.Join('\n', output)));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new PortalProcess(process, await address.Task.WaitAsync(StartsWithin));
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static DirectoryInfo Checkout(DirectoryInfo? at)
    {
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "PlanPortal.sln")))
        {
            at = at.Parent;
        }

        return at ?? throw new InvalidOperationException("The tests do not lie in a checkout of PlanPortal.");
    }

    [GeneratedRegex(@"Now listening on: ""?(http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
