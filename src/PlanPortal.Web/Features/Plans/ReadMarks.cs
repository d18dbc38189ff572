using PlanPortal.Core;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Documents.Screen;
using PlanPortal.Web.Features.Reading;

namespace PlanPortal.Web.Features.Plans;

/// <summary>Where in a plan's text something was read: one mark for each block and each row of a table.</summary>
public sealed class ReadMarks
{
    private const int MostWords = 90;

    private readonly SortedDictionary<TextPlace, List<(MarkKind Kind, string Words)>> found = new(Comparer<TextPlace>.Create(Compare));

    public ReadMarks(SettledReading reading)
    {
        foreach (var row in reading.Rows().Where(r => r.State != RowState.Dismissed))
        {
            foreach (var place in row.Places.Select(p => BlockOf(reading, p)).Distinct())
            {
                Add(place, KindOf(row.Kind), row.Words);
            }
        }

        foreach (var citation in reading.Citations)
        {
            Add(BlockOf(reading, citation.Place), MarkKind.Citation, NameOf(citation));
        }
    }

    /// <summary>The places in reading order.</summary>
    public IEnumerable<TextPlace> Places => found.Keys;

    public static string Name(MarkKind kind) => kind switch
    {
        MarkKind.Target => "Mục tiêu",
        MarkKind.Task => "Nhiệm vụ",
        MarkKind.Duty => "Việc của đơn vị",
        MarkKind.Reporting => "Báo cáo",
        _ => "Viện dẫn",
    };

    /// <summary><c>Nghị quyết số 57-NQ/TW</c>.</summary>
    public static string NameOf(Citation citation) =>
        citation.Document.No is { } number ? $"{citation.Document.Type} số {number}" : citation.Document.Type;

    public static MarkKind KindOf(ReadingKind kind) => kind switch
    {
        ReadingKind.Target => MarkKind.Target,
        ReadingKind.Task => MarkKind.Task,
        ReadingKind.Duty => MarkKind.Duty,
        _ => MarkKind.Reporting,
    };

    public IReadOnlyList<MarginMark> InMargin(int planId) =>
        [.. found.Select(f => new MarginMark(f.Key, [.. f.Value.Select(v => v.Kind).Distinct().Order()], AddressOf(planId, f.Key), Label(f.Value)))];

    /// <summary>The document with this place shown.</summary>
    public static string AddressOf(int planId, TextPlace place) => $"/ke-hoach/{planId}?cau={place.Address}#{PageSvg.ShownId}";

    /// <summary>In reading order: the body, then the appendices.</summary>
    public static int Compare(TextPlace? one, TextPlace? other) => Order(one).CompareTo(Order(other));

    private static (int, int, int, int) Order(TextPlace? place) => (place?.Appendix ?? -1, place?.Block ?? -1, place?.Row ?? -1, place?.Start ?? -1);

    private static TextPlace BlockOf(SettledReading reading, TextPlace place)
    {
        // Of a table as a whole the first row is marked.
        var isTable = reading.Text.BlocksOf(place.Appendix)[place.Block].Table is not null;
        return isTable && place.Row is null ? place.Whole with { Row = 0 } : place.Whole;
    }

    private void Add(TextPlace place, MarkKind kind, string words)
    {
        if (!found.TryGetValue(place, out var known))
        {
            found[place] = known = [];
        }

        known.Add((kind, words));
    }

    private static string Label(List<(MarkKind Kind, string Words)> read) => read is [var one]
        ? $"{Name(one.Kind)}: {one.Words.Shortened(MostWords)}"
        : string.Join(", ", read.GroupBy(r => r.Kind).OrderBy(g => g.Key).Select(g => g.Count() == 1 ? Name(g.Key) : $"{Name(g.Key)} ({g.Count()})"));
}
