using PlanPortal.Documents.Fonts;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Listing;

/// <summary>Sets a list on turned sheets: title, filters, and the table with its head on every page.</summary>
internal static class ListTypesetter
{
    private const double Mm = DecreeStyle.Millimetre;
    private const double PaddingX = 4;
    private const double PaddingY = 2;

    /// <summary>Word rounds the widths of columns: without this much to spare it would break the longest word.</summary>
    private const double Spare = 1;

    /// <summary>A word longer than this claims no room of its own: it is cut, so that the other columns stay readable.</summary>
    private const double LongestWord = 40 * Mm;

    /// <summary>The greatest at which no word must be cut, else the smallest.</summary>
    private static readonly double[] Sizes = [11, 10, 9, 8];

    private static readonly PageSetup Sheet = new(297 * Mm, 210 * Mm, 20 * Mm, 15 * Mm, 15 * Mm, 20 * Mm);

    public static FlowDocument Set(ListDocument list)
    {
        var fonts = FontFamily.Tinos;
        var metrics = new TextMetrics(fonts);
        double size = Sizes.FirstOrDefault(s => Measure(list, metrics, s).Sum(c => c.LongestWord + 2 * PaddingX + Spare) <= Sheet.TextWidth, Sizes[^1]);
        var widths = ColumnWidths.Share(Measure(list, metrics, size), Sheet.TextWidth, 2 * PaddingX + Spare);
        List<FlowBlock> blocks =
        [
            new FlowParagraph(ParagraphRole.Issuer, [Runs.Of(list.Organization, new TextStyle(12, Bold: true))]) { Align = TextAlign.Left, After = 6 },
            Centred.Paragraph(ParagraphRole.TypeName, list.Title, new TextStyle(15, Bold: true)) with { After = 2 },
        ];
        if (list.Subtitle is { Length: > 0 } subtitle)
            blocks.Add(Centred.Paragraph(ParagraphRole.Subject, subtitle, new TextStyle(12)) with { After = 2 });
        blocks.Add(Centred.Paragraph(ParagraphRole.SubjectNote, list.Note, new TextStyle(11, Italic: true)) with { After = 8 });
        blocks.Add(Table(list, widths, size));
        return new FlowDocument(new DocumentMetadata(list.Title, list.Organization), [new FlowSection(Sheet, blocks)]) { Fonts = fonts };
    }

    private static FlowTable Table(ListDocument list, double[] widths, double size)
    {
        var head = new TextStyle(size, Bold: true);
        var text = new TextStyle(size);
        var rows = new List<FlowRow>(list.Rows.Count + 1)
        {
            new([.. list.Columns.Select(c => Cell(ParagraphRole.TableHead, c.Name, head, TextAlign.Center))]),
        };
        foreach (var row in list.Rows)
            rows.Add(new([.. list.Columns.Select((c, i) => Cell(ParagraphRole.TableText, ListWords.Of(row[i], c.Kind), text, Align(c.Kind)))]));
        return new FlowTable(widths, rows) { HeadRows = list.Rows.Count > 0 ? 1 : 0, PaddingX = PaddingX, PaddingY = PaddingY };
    }

    /// <summary>Line breaks of the words stay; an empty cell holds no paragraph.</summary>
    private static FlowCell Cell(ParagraphRole role, string words, TextStyle style, TextAlign align) =>
        new([.. Lines(words).Select(line => new FlowParagraph(role, [new FlowRun(line, style)]) { Align = align })]);

    private static IEnumerable<string> Lines(string words) =>
        words.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Characters.Clean);

    private static TextAlign Align(ListColumnKind kind) => kind switch
    {
        ListColumnKind.Number or ListColumnKind.Percent => TextAlign.Right,
        ListColumnKind.Date => TextAlign.Center,
        _ => TextAlign.Left,
    };

    private static ColumnContent[] Measure(ListDocument list, TextMetrics metrics, double size)
    {
        var columns = list.Columns.Select(_ => new ColumnContent()).ToArray();
        for (int i = 0; i < columns.Length; i++)
        {
            Measure(list.Columns[i].Name, new TextStyle(size, Bold: true), columns[i], metrics);
            foreach (var row in list.Rows)
                Measure(ListWords.Of(row[i], list.Columns[i].Kind), new TextStyle(size), columns[i], metrics);
        }

        return columns;
    }

    private static void Measure(string words, TextStyle style, ColumnContent column, TextMetrics metrics)
    {
        foreach (string line in Lines(words))
        {
            double longest = 0;
            foreach (var range in line.AsSpan().Split(' '))
                longest = Math.Max(longest, metrics.Width(line.AsSpan()[range], style));
            column.Add(metrics.Width(line, style), Math.Min(longest, LongestWord), isFree: true, isMark: false);
        }
    }
}
