using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>Holds what was read after an insertion against what stood there before.</summary>
internal static class ReadBack
{
    private const string Parted = "\u001F";

    /// <summary>True where every block reads as it was meant: the old ones as before, the new ones as made.</summary>
    public static bool SameWords(PlanText meant, PlanText read) =>
        SameBlocks(meant.Body, read.Body)
        && meant.Head.Lines.SelectMany(l => l.Segments).Select(s => (s.Part, s.Text)).SequenceEqual(read.Head.Lines.SelectMany(l => l.Segments).Select(s => (s.Part, s.Text)))
        && meant.Ending.Lines.SelectMany(l => l.Segments).Select(s => (s.Part, s.Text)).SequenceEqual(read.Ending.Lines.SelectMany(l => l.Segments).Select(s => (s.Part, s.Text)))
        && meant.Appendices.Count == read.Appendices.Count
        && meant.Appendices.Zip(read.Appendices).All(p => p.First.Label == p.Second.Label && SameBlocks(p.First.Blocks, p.Second.Blocks));

    /// <summary>The one row that is new among old rows in their order; null where anything else changed.</summary>
    public static T? OnlyNew<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key)
        where T : class =>
        after.Count == before.Count + 1 && New(before, after, key) is [var row] ? row : null;

    /// <summary>The rows that are new among old rows in their order; null where an old row is missing or changed.</summary>
    public static IReadOnlyList<T>? New<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key)
    {
        var rows = new List<T>();
        var old = 0;
        foreach (var row in after)
        {
            if (old < before.Count && key(before[old]) == key(row))
            {
                old++;
            }
            else
            {
                rows.Add(row);
            }
        }

        return old == before.Count ? rows : null;
    }

    public static bool Same<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key) => before.Select(key).SequenceEqual(after.Select(key));

    public static bool SameTargets(PlanMeaning before, PlanMeaning after) => Same(before.Targets, after.Targets, Key);

    public static bool SameTasks(PlanMeaning before, PlanMeaning after) => Same(before.Tasks, after.Tasks, Key);

    public static bool SameDuties(PlanMeaning before, PlanMeaning after) => Same(before.UnitDuties, after.UnitDuties, Key);

    public static bool SameReporting(PlanMeaning before, PlanMeaning after) => Same(before.Reporting, after.Reporting, Key);

    /// <summary>All that a target says; not where its words stand, which moves.</summary>
    public static string Key(Target t) => Of(t.Section, t.Statement, t.Measure, t.Comparator, t.Value, t.UpperValue, t.Unit, Of(t.Years));

    public static string Key(PlanTask t) => Of(t.No, t.Name, Of(t.Lead), Of(t.Cooperating), t.Participants, t.Time?.Text, t.Time?.Kind, t.Time?.Due, t.Result);

    public static string Key(UnitDuty d) => Of(d.Section, d.Unit, d.Requested, d.Duties, Of(d.Items.Select(i => i.Text)));

    public static string Key(ReportingDuty r) => Of(r.Section, r.Who, Of(r.To), r.Via, r.Kind, r.Every, Of(r.Dates), r.Text);

    private static string Of(params object?[] parts) => string.Join(Parted, parts.Select(p => FormattableString.Invariant($"{p}")));

    private static string Of<T>(IEnumerable<T> parts) => string.Join("\u001E", parts.Select(p => FormattableString.Invariant($"{p}")));

    private static bool SameBlocks(IReadOnlyList<BodyBlock> meant, IReadOnlyList<BodyBlock> read) => meant.Count == read.Count && meant.Zip(read).All(p => SameBlock(p.First, p.Second));

    private static bool SameBlock(BodyBlock meant, BodyBlock read) =>
        meant.Kind == read.Kind && meant.Numbering == read.Numbering && meant.Label == read.Label && meant.HeadingLength == read.HeadingLength && meant.Text == read.Text
        && (meant.Table is null) == (read.Table is null) && (meant.Table is null || WordsOf(meant.Table).SequenceEqual(WordsOf(read.Table!)));

    private static IEnumerable<string> WordsOf(TextTable table) => table.Rows.SelectMany(r => r.Cells).Select(c => c.Text);
}
