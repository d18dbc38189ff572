using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PlanPortal.Cli.Usage;

/// <summary>The help of every command in Vietnamese, made from the command itself.</summary>
internal sealed class VietnameseHelp : SynchronousCommandLineAction
{
    private const string Program = "planportal";

    /// <summary>Help is asked for, so the rest of the line need not be complete.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Replaces the parser's own standing options.</summary>
    public static void PutInto(RootCommand root)
    {
        root.Options.Clear();
        root.Add(new HelpOption("--help", "-h") { Action = new VietnameseHelp(), Description = "Xem hướng dẫn của lệnh." });
        root.Add(new VersionOption { Description = "Xem phiên bản của chương trình." });
    }

    /// <summary><c>planportal render FILE -o OUT [--place DIA_DANH]</c>.</summary>
    public static string UsageOf(Command command)
    {
        if (command is RootCommand)
        {
            return $"{Program} LỆNH";
        }

        var parts = command.Arguments.Select(a => a.Name)
            .Concat(command.Options.Select(o => o.Required ? ShortestNameAndValue(o) : $"[{ShortestNameAndValue(o)}]"));
        return string.Join(' ', [Program, command.Name, .. parts]);
    }

    /// <summary><c>-o, --output</c>.</summary>
    public static string NamesOf(Option option) => string.Join(", ", option.Aliases.Prepend(option.Name).OrderBy(n => n.Length));

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Cách dùng: {UsageOf(command)}");
        WriteTable(output, "Lệnh", command.Subcommands.Select(c => (c.Name, c.Description)));
        WriteTable(output, "Đối số", command.Arguments.Select(a => (a.Name, a.Description)));
        WriteTable(output, "Tùy chọn", command.Options.Select(o => ($"{NamesOf(o)}{ValueOf(o)}", o.Description)));
        return ExitCodes.Well;
    }

    private static string ShortestNameAndValue(Option option) =>
        option.Aliases.Prepend(option.Name).MinBy(n => n.Length) + ValueOf(option);

    private static string ValueOf(Option option) => option.Arity.MaximumNumberOfValues > 0 && option.HelpName is { } name ? " " + name : "";

    private static void WriteTable(TextWriter output, string title, IEnumerable<(string Left, string? Right)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{title}:");
        var width = all.Max(r => r.Left.Length);
        foreach (var (left, right) in all)
        {
            output.WriteLine($"  {left.PadRight(width)}  {right}");
        }
    }
}
