using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Documents.Xlsx;

namespace PlanPortal.Benchmarks;

/// <summary>
/// 5,000 rows of progress go out to Excel and back in, over HTTP, as the office does it, while somebody else reads and writes: the job must not keep
/// people waiting. The file sent in stays in the temporary folder, for trying what a server killed in the middle leaves behind.
/// </summary>
internal static partial class ExchangeRun
{
    private const int Rows = 5_000;
    private const string Words = "Đã làm theo tiến độ";

    public static async Task MeasureAsync()
    {
        await using var portal = await LoadedPortal.StartAsync(toWrite: true);
        var office = await portal.SignInAsync($"x{portal.OrganizationId}.vanphong");

        var clock = Stopwatch.StartNew();
        var units = await Task.WhenAll(ExportAsync(office, unit: 1), ExportAsync(office, unit: 2));
        Console.WriteLine($"Open work and targets of two units, out: {clock.Elapsed.TotalSeconds:0.0} s, {units.Sum(u => u.Length) / 1024:N0} KB");

        var changed = Changed(units);
        var kept = Path.Combine(Path.GetTempPath(), "planportal-exchange.xlsx");
        await File.WriteAllBytesAsync(kept, changed);
        clock.Restart();
        var preview = await SendAsync(office, "/nhap-xuat", Upload(changed, await TokenAsync(office)));
        await EndAsync(office, preview);
        Console.WriteLine($"{Rows:N0} rows ({changed.Length / 1024:N0} KB, {kept}) read and compared: {clock.Elapsed.TotalSeconds:0.0} s");

        var result = preview.Replace("/cong-viec-nen/", "/nhap-xuat/ket-qua/", StringComparison.Ordinal);
        using var over = new CancellationTokenSource();
        var others = WorkBesideAsync(portal, over.Token);
        clock.Restart();
        var import = await SendAsync(office, $"{result}/ghi", new FormUrlEncodedContent([await TokenAsync(office)]));
        await EndAsync(office, import);
        Console.WriteLine($"written: {clock.Elapsed.TotalSeconds:0.0} s, {Rows / clock.Elapsed.TotalSeconds:N0} rows a second; {Note().Match(await PageAsync(office, import.Replace("/cong-viec-nen/", "/nhap-xuat/ket-qua/", StringComparison.Ordinal))).Groups[1].Value}");
        await over.CancelAsync();
        var (reading, writing) = await others;
        Console.WriteLine($"others meanwhile: reading a list {Shown(reading)}, signing in (writes) {Shown(writing)}");
    }

    private static async Task<byte[]> ExportAsync(HttpClient browser, int unit)
    {
        var job = await SendAsync(browser, "/nhap-xuat/xuat", new FormUrlEncodedContent([new("unit", $"{unit}"), new("done", "false"), await TokenAsync(browser)]));
        await EndAsync(browser, job);
        return await browser.GetByteArrayAsync(new Uri($"{job}/tep", UriKind.Relative));
    }

    /// <summary>The first rows of work, each a little further.</summary>
    private static byte[] Changed(IEnumerable<byte[]> files)
    {
        var rows = files.SelectMany(file => ExchangeSheets.Read(XlsxReader.Read(file))).Where(r => !r.IsFigure).Take(Rows).Select((row, i) =>
        {
            SheetCell[] cells = [.. row.Cells];
            cells[ExchangeSheets.First] = SheetCell.Words(PartStates.Names[1]);
            cells[ExchangeSheets.Second] = new SheetCell(CellKind.Number, (1 + (i % 98)).ToString(CultureInfo.InvariantCulture));
            cells[ExchangeSheets.Third] = SheetCell.Words($"{Words}, dòng {i + 1}");
            return (IReadOnlyList<SheetCell>)cells;
        }).ToList();
        return rows.Count == Rows
            ? XlsxWriter.Write("Tiến độ", [new(ExchangeSheets.Parts, ExchangeSheets.PartColumns, rows)])
            : throw new InvalidOperationException($"There are only {rows.Count} rows of open work.");
    }

    private static async Task<(List<double> Reading, List<double> Writing)> WorkBesideAsync(LoadedPortal portal, CancellationToken over)
    {
        var (reading, writing) = (new List<double>(), new List<double>());
        var head = await portal.SignInAsync(portal.UserNames[1]);
        while (!over.IsCancellationRequested)
        {
            reading.Add(await TimedAsync(() => head.GetStringAsync(new Uri("/ke-hoach", UriKind.Relative), CancellationToken.None)));
            writing.Add(await TimedAsync(() => portal.SignInAsync(portal.UserNames[2])));
        }

        return (reading, writing);
    }

    private static async Task<double> TimedAsync<T>(Func<Task<T>> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Posts a form; where it leads to.</summary>
    private static async Task<string> SendAsync(HttpClient browser, string address, HttpContent form)
    {
        using var answer = await browser.PostAsync(new Uri(address, UriKind.Relative), form);
        return answer.Headers.Location is { } to ? to.ToString() : throw new InvalidOperationException($"{address} answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Asks for the job's page until it leads on or offers its file.</summary>
    private static async Task EndAsync(HttpClient browser, string job)
    {
        while ((await PageAsync(browser, job)).Contains("<progress", StringComparison.Ordinal))
        {
            await Task.Delay(100);
        }
    }

    private static async Task<string> PageAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<KeyValuePair<string, string>> TokenAsync(HttpClient browser) => new(LoadedPortal.TokenName, await LoadedPortal.TokenAsync(browser, "/nhap-xuat"));

    private static MultipartFormDataContent Upload(byte[] file, KeyValuePair<string, string> token)
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return new MultipartFormDataContent { { new StringContent(token.Value), token.Key }, { content, "File", "tien-do.xlsx" } };
    }

    private static string Shown(List<double> times)
    {
        times.Sort();
        return times.Count == 0 ? "not measured" : $"{times[times.Count / 2]:0} ms median, {times[^1]:0} ms at most ({times.Count} times)";
    }

    [GeneratedRegex("(đã ghi [^<]*)<")]
    private static partial Regex Note();
}
