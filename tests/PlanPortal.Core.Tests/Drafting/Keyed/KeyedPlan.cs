using System.Text.RegularExpressions;

namespace PlanPortal.Core.Tests.Drafting.Keyed;

/// <summary>
/// A plan written for these tests with the key that a person made from its text before it was ever read by the portal. A key
/// has a line for each thing: its name, a colon, and fields parted by bars. A dash is "not given", several names are parted
/// by <c>+</c>, and <c>opening … end</c> stands for the words of the plan from the opening to the end.
/// </summary>
internal sealed partial class KeyedPlan
{
    private readonly ILookup<string, string[]> _lines;

    private KeyedPlan(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        Text = File.ReadAllText(path);
        var words = Space().Replace(Text.Replace("*", "", StringComparison.Ordinal), " ");
        _lines = File.ReadLines(Path.ChangeExtension(path, ".key")).ToLookup(
            line => line[..line.IndexOf(": ", StringComparison.Ordinal)],
            line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(" | ").Select(field => Whole(field, words)).ToArray());
    }

    public static IReadOnlyList<KeyedPlan> All { get; } = [.. Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(path => new KeyedPlan(path))];

    public string Name { get; }

    public string Text { get; }

    public IEnumerable<string[]> Lines(string name) => _lines[name];

    /// <summary>The first fields of the lines of one name.</summary>
    public IReadOnlyList<string> Values(string name) => [.. _lines[name].Select(fields => fields[0])];

    /// <summary>The only value of a name; null where the key says that the plan gives none.</summary>
    public string? Value(string name) => _lines[name].SingleOrDefault()?[0] is { } value and not "-" ? value : null;

    private static string Whole(string field, string words)
    {
        if (field.Split(" … ") is not [var opening, var end])
        {
            return field;
        }

        var from = words.IndexOf(opening, StringComparison.Ordinal);
        var until = from < 0 ? -1 : words.IndexOf(end, from + opening.Length, StringComparison.Ordinal);
        return until < 0 ? throw new FormatException($"Not in the plan: {field}") : words[from..(until + end.Length)];
    }

    private static string Folder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(at.FullName, "Drafting", "Keyed")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("Drafting/Keyed");
        }

        return Path.Combine(at.FullName, "Drafting", "Keyed");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
