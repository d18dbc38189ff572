using System.Globalization;
using System.Text;
using BenchmarkDotNet.Running;
using PlanPortal.Benchmarks;

// dotnet run -c Release --project tests/PlanPortal.Benchmarks -- quick     medians in a minute
// dotnet run -c Release --project tests/PlanPortal.Benchmarks -- first-page  from the start of a published portal to its first page
// dotnet run -c Release --project tests/PlanPortal.Benchmarks -- work      pages of work with 2,000 plans and 40,000 tasks; "work sql" also names the commands, "work /theo-doi" asks for that page alone
// dotnet run -c Release --project tests/PlanPortal.Benchmarks -- exchange  5,000 rows of progress out to Excel and back in, beside people who work
// dotnet run -c Release --project tests/PlanPortal.Benchmarks -- -f '*'    the full run with BenchmarkDotNet
Console.OutputEncoding = Encoding.UTF8;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["quick"])
{
    await QuickRun.RunAsync();
    return 0;
}

if (args is ["first-page"])
{
    await FirstPage.MeasureAsync();
    return 0;
}

if (args is ["work", ..])
{
    await WorkPages.MeasureAsync(showCommands: args.Contains("sql"), [.. args.Where(a => a.StartsWith('/'))]);
    return 0;
}

if (args is ["exchange"])
{
    await ExchangeRun.MeasureAsync();
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(DocumentBenchmarks).Assembly).Run(args);
return 0;
