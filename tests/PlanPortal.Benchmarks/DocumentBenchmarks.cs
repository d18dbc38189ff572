using BenchmarkDotNet.Attributes;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Documents;
using PlanPortal.Documents.Pdf;
using PlanPortal.Documents.Screen;

namespace PlanPortal.Benchmarks;

/// <summary>Reading and printing of the longest plan at hand.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private static readonly Letterhead Letterhead = new(null, "Ủy ban nhân dân xã Mây Trắng", "Mây Trắng", "KH-UBND");
    private static readonly DateTimeOffset Time = new(2026, 6, 5, 8, 30, 0, TimeSpan.FromHours(7));
    private static readonly PdfRenderer Renderer = new();
    private readonly string _text = PlanFiles.Longest.Text;
    private readonly OfficialDocument _document = DocumentOf(PlanFiles.Longest.Text);

    internal static OfficialDocument DocumentOf(string text) => OfficialDocument.From(PlanReader.Read(text), Letterhead, null);

    internal static PdfResult Print(OfficialDocument document) => Renderer.Render(document, Time);

    [Benchmark]
    public PlanText Read() => PlanReader.Read(_text);

    [Benchmark]
    public PdfResult Print() => Print(_document);

    [Benchmark]
    public PdfResult ReadAndPrint() => Print(DocumentOf(_text));

    [Benchmark]
    public IReadOnlyList<string> ShowPages() => PageSvg.Render(_document);
}
