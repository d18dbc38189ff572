using System.Globalization;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Reports.Composing;

/// <summary>The blocks of a report, numbered as they are added: parts in Roman figures, headings in each from 1.</summary>
internal sealed class ReportBlocks
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private readonly List<BodyBlock> blocks = [];
    private int parts;
    private int headings;
    private int letters;

    public IReadOnlyList<BodyBlock> All => blocks;

    public void Basis(string words) => Add(BlockKind.LegalBasis, words);

    public void Opening(string words) => Add(BlockKind.Enacting, words);

    public void Part(string title)
    {
        Heading(Roman[Math.Min(parts++, Roman.Length - 1)] + ".", title, 1);
        headings = 0;
    }

    public void Heading(string title)
    {
        Heading((++headings).ToString(CultureInfo.InvariantCulture) + ".", title, 2);
        letters = 0;
    }

    /// <summary>Under a heading; the alphabet's end begins anew, which no report reaches.</summary>
    public void Lettered(string title) => blocks.Add(new()
    {
        Kind = BlockKind.Numbered,
        Numbering = NumberedKind.Lettered,
        Label = Letters[letters++ % Letters.Length] + ")",
        Level = 3,
        Runs = Runs(title),
    });

    public void Paragraph(string words) => Add(BlockKind.Paragraph, words);

    public void Bullet(string words) => Item("-", words, 1);

    public void SubBullet(string words) => Item("+", words, 2);

    public void Closing(string words) => Add(BlockKind.Closing, words);

    /// <param name="rows">The head first; a null cell goes on with the one to its left.</param>
    public void Table(IEnumerable<IReadOnlyList<string?>> rows) => blocks.Add(TableOf(rows));

    public static BodyBlock TableOf(IEnumerable<IReadOnlyList<string?>> rows) =>
        new() { Kind = BlockKind.Table, Table = new([.. rows.Select(Row)]) };

    public static IReadOnlyList<TextRun> Runs(string words) => ReportWording.OneLine(words) is { Length: > 0 } line ? [new(line)] : [];

    private static TableRow Row(IReadOnlyList<string?> cells)
    {
        var row = new List<TableCell>();
        foreach (var cell in cells)
        {
            if (cell is null && row.Count > 0)
            {
                row[^1] = row[^1] with { ColumnSpan = row[^1].ColumnSpan + 1 };
            }
            else
            {
                row.Add(new(Runs(cell ?? "") is { Count: > 0 } runs ? [runs] : []));
            }
        }

        return new(row);
    }

    private void Heading(string label, string title, int level)
    {
        var runs = Runs(title);
        blocks.Add(new()
        {
            Kind = BlockKind.Numbered,
            Numbering = NumberedKind.Heading,
            Label = label,
            Level = level,
            Runs = runs,
            HeadingLength = runs.Sum(r => r.Text.Length),
        });
    }

    private void Item(string sign, string words, int level) => blocks.Add(new() { Kind = BlockKind.Bullet, Label = sign, Level = level, Runs = Runs(words) });

    private void Add(BlockKind kind, string words) => blocks.Add(new() { Kind = kind, Runs = Runs(words) });
}
