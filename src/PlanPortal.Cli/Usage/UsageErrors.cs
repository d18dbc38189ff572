using System.CommandLine;

namespace PlanPortal.Cli.Usage;

/// <summary>What is wrong with a command line, in Vietnamese; the parser itself speaks other languages only.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var errors = parsed.UnmatchedTokens.Select(t => $"Không hiểu “{t}”.").ToList();
        if (errors.Count == 0 && command.Subcommands.Count > 0)
        {
            errors.Add($"Hãy chọn một lệnh: {string.Join(", ", command.Subcommands.Select(c => c.Name))}.");
        }

        errors.AddRange(command.Arguments
            .Where(a => (parsed.GetResult(a)?.Tokens.Count ?? 0) < a.Arity.MinimumNumberOfValues)
            .Select(a => $"Thiếu {a.Name}: {a.Description}"));
        errors.AddRange(command.Options
            .Where(o => o.Required && parsed.GetResult(o) is null or { Implicit: true })
            .Select(o => $"Thiếu tùy chọn {VietnameseHelp.NamesOf(o)}: {o.Description}"));
        errors.AddRange(command.Options
            .Where(o => parsed.GetResult(o) is { Implicit: false } given && given.Tokens.Count < o.Arity.MinimumNumberOfValues)
            .Select(o => $"Tùy chọn {VietnameseHelp.NamesOf(o)} cần một giá trị."));
        return errors.Count > 0 ? errors : ["Dòng lệnh không đúng."];
    }
}
