using System.Diagnostics;
using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Screen;

namespace PlanPortal.Benchmarks;

/// <summary>Warm medians in a minute, for a look after a change; the full run gives the errors of measurement too.</summary>
internal static class QuickRun
{
    private const int WarmUp = 60;
    private const int Runs = 101;

    public static async Task RunAsync()
    {
        Console.WriteLine($"{"plan",-28} {"pages",5} {"read",9} {"PDF",9} {"read+PDF",9} {"allocated",10} {"screen",9}");
        foreach (var (name, text) in PlanFiles.All)
        {
            var document = DocumentBenchmarks.DocumentOf(text);
            int pages = DocumentBenchmarks.Print(document).Pages;
            double read = Median(() => PlanReader.Read(text));
            double print = Median(() => DocumentBenchmarks.Print(document));
            double both = Median(() => DocumentBenchmarks.Print(DocumentBenchmarks.DocumentOf(text)));
            double show = Median(() => PageSvg.Render(document));
            double megabytes = Allocated(() => DocumentBenchmarks.Print(document)) / 1e6;
            Console.WriteLine($"{name,-28} {pages,5} {read,6:0.00} ms {print,6:0.00} ms {both,6:0.00} ms {megabytes,7:0.00} MB {show,6:0.00} ms");
        }

        ReadingRun.Measure(Median);
        await CompareWithChromiumAsync();
    }

    private static async Task CompareWithChromiumAsync()
    {
        if (ChromiumPrint.Executable is not { } executable)
        {
            Console.WriteLine("Chromium is not installed: no comparison.");
            return;
        }

        var document = DocumentBenchmarks.DocumentOf(PlanFiles.Longest.Text);
        double ours = Median(() => DocumentBenchmarks.Print(document));
        double theirs = await ChromiumPrint.MedianAsync(executable, FlowHtml.Page(document));
        Console.WriteLine($"Chromium prints {PlanFiles.Longest.Name} in {theirs:0.0} ms (warm median), we in {ours:0.00} ms: 1/{theirs / ours:0}");
    }

    private static double Median(Action action)
    {
        for (int i = 0; i < WarmUp; i++)
            action();
        var times = new double[Runs];
        for (int i = 0; i < Runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            action();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }

    private static long Allocated(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
