using System.CommandLine;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Inspection;
using PlanPortal.Core.Organizations;
using PlanPortal.Documents;

namespace PlanPortal.Cli.Commands;

/// <summary>
/// <c>render FILE -o OUT</c>: the official document of a plan file. The file's own words win; options fill in what its
/// head does not say. What stays unknown is left blank and said.
/// </summary>
internal static class RenderCommand
{
    private const string UsualSymbol = "KH-UBND";

    private static readonly Argument<string> File = new("FILE") { Description = "Tệp kế hoạch: .docx, .txt hoặc .md." };
    private static readonly Option<string> Output = new("--output", "-o")
    {
        HelpName = "OUT",
        Description = "Tệp ra; đuôi .pdf, .docx hoặc .html cho biết định dạng.",
        Required = true,
    };

    private static readonly Option<string?> Issuer = Text("--issuer", "TÊN", "Cơ quan ban hành, khi tệp không ghi.");
    private static readonly Option<string?> Superior = Text("--superior", "TÊN", "Cơ quan chủ quản, khi tệp không ghi.");
    private static readonly Option<string?> Place = Text("--place", "ĐỊA_DANH", "Địa danh, khi tệp không ghi.");
    private static readonly Option<string?> Symbol = Text("--symbol", "KÝ_HIỆU", $"Ký hiệu, khi tệp không ghi (mặc định: {UsualSymbol}).");

    public static Command Make(Terminal terminal)
    {
        var command = new Command("render", "Trình bày một kế hoạch theo thể thức của Nghị định 30/2020/NĐ-CP.")
        {
            File, Output, Issuer, Superior, Place, Symbol,
        };
        command.SetAction(parsed =>
        {
            var (source, target) = (parsed.GetRequiredValue(File), parsed.GetRequiredValue(Output));
            var write = DocumentFormats.For(target);
            if (Path.GetFullPath(source) == Path.GetFullPath(target))
            {
                throw new WrongUsageException("Tệp ra trùng với tệp kế hoạch. Hãy chọn tên khác để không mất tệp gốc.");
            }

            var plan = PlanFileReading.Read(source, terminal);
            var document = OfficialDocument.From(plan, LetterheadOf(plan, parsed, terminal), stamp: null);
            var rendered = write(document);
            foreach (var notice in rendered.Notices)
            {
                Notice(terminal, notice);
            }

            System.IO.File.WriteAllBytes(target, rendered.Bytes);
            terminal.Output.WriteLine($"Đã ghi {target}{(rendered.Pages is { } pages ? $" ({pages} trang)" : "")}.");
            return ExitCodes.Well;
        });
        return command;
    }

    private static Letterhead LetterheadOf(PlanText plan, ParseResult parsed, Terminal terminal)
    {
        var read = PlanInspection.From(plan);
        var issuer = parsed.GetValue(Issuer) ?? read.Issuer?.Canonical;
        var place = parsed.GetValue(Place) ?? read.Place;
        var symbol = parsed.GetValue(Symbol) ?? read.Number?.Symbol;
        if (issuer is null)
        {
            Notice(terminal, $"Tệp không ghi cơ quan ban hành nên để trống. Hãy dùng {Issuer.Name} để ghi.");
        }

        if (place is null)
        {
            Notice(terminal, $"Tệp không ghi địa danh nên để trống. Hãy dùng {Place.Name} để ghi.");
        }

        if (symbol is null)
        {
            Notice(terminal, $"Tệp không ghi ký hiệu nên dùng {UsualSymbol}. Hãy dùng {Symbol.Name} để ghi ký hiệu khác.");
        }

        return new Letterhead(parsed.GetValue(Superior), issuer ?? "", place ?? "", symbol ?? UsualSymbol);
    }

    private static void Notice(Terminal terminal, string words) => terminal.Error.WriteLine($"Lưu ý: {words}");

    private static Option<string?> Text(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };
}
