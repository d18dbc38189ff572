using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Documents.Xlsx;

namespace PlanPortal.Documents.Listing;

/// <summary>Writes the one sheet of a list row by row.</summary>
internal sealed class SheetWriter(ListDocument list)
{
    /// <summary>Room beside the words, in letters: widths are counted in them.</summary>
    private const int Padding = 2;
    private const int NarrowestColumn = 8, WidestColumn = 60;

    /// <summary>Sheets hold 1900 for a leap year, so earlier days than March of it are written as words.</summary>
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);

    private uint _row;

    /// <summary>The row of the column names, under organization, title, filters and note.</summary>
    public uint HeadRow { get; } = list.Subtitle is { Length: > 0 } ? 5u : 4u;

    /// <summary>Head and rows: <c>$A$5:$F$120</c>.</summary>
    public string TableRange => $"$A${HeadRow}:${SheetCells.Letters(list.Columns.Count - 1)}${HeadRow + (uint)list.Rows.Count}";

    public void Write(OpenXmlWriter xml)
    {
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        xml.WriteElement(View());
        xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15.75 });
        xml.WriteElement(new Columns(list.Columns.Select((_, i) => Column(i))));
        xml.WriteStartElement(new SheetData());
        WriteRow(xml, SheetCells.Words(list.Organization, SheetStyles.Note));
        WriteRow(xml, SheetCells.Words(list.Title, SheetStyles.Title));
        if (list.Subtitle is { Length: > 0 } subtitle)
            WriteRow(xml, SheetCells.Words(subtitle, SheetStyles.Note));
        WriteRow(xml, SheetCells.Words(list.Note, SheetStyles.Note));
        WriteRow(xml, [.. list.Columns.Select(c => SheetCells.Words(c.Name, SheetStyles.Head))]);
        foreach (var row in list.Rows)
            WriteRow(xml, [.. list.Columns.Select((c, i) => Data(row[i], c.Kind))]);
        xml.WriteEndElement();
        xml.WriteElement(new AutoFilter { Reference = TableRange.Replace("$", "", StringComparison.Ordinal) });
        xml.WriteElement(new PageMargins { Left = 0.6, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        xml.WriteElement(new HeaderFooter(new OddFooter("&CTrang &P/&N")));
        xml.WriteEndElement();
    }

    private SheetViews View() => new(new SheetView(
        new Pane { VerticalSplit = HeadRow, TopLeftCell = $"A{HeadRow + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
        new Selection { Pane = PaneValues.BottomLeft, ActiveCell = $"A{HeadRow + 1}", SequenceOfReferences = new([$"A{HeadRow + 1}"]) })
    { WorkbookViewId = 0, TabSelected = true });

    /// <summary>As wide as its longest line, within measure.</summary>
    private Column Column(int index)
    {
        var kind = list.Columns[index].Kind;
        int longest = list.Rows.Select(r => ListWords.Of(r[index], kind)).Append(list.Columns[index].Name)
            .Max(words => words.Split('\n').Max(line => line.Length));
        return SheetCells.Column(index, Math.Clamp(longest + Padding, NarrowestColumn, WidestColumn));
    }

    private void WriteRow(OpenXmlWriter xml, params Cell[] cells) => xml.WriteElement(SheetCells.Row(++_row, cells));

    private static Cell Data(ListCell cell, ListColumnKind kind) => cell switch
    {
        { Text: { } text } => SheetCells.Words(text, SheetText.LooksLikeFormula(text) ? SheetStyles.QuotedText : SheetStyles.Text),
        { Date: { } date } when date >= FirstSafeDay => Number(date.DayNumber - SheetCell.DayZero.DayNumber, SheetStyles.Date),
        { Date: not null } => SheetCells.Words(ListWords.Of(cell, kind), SheetStyles.Text),
        { Number: { } number } when kind == ListColumnKind.Percent =>
            Number(number / 100, number == Math.Floor(number) ? SheetStyles.WholePercent : SheetStyles.FractionPercent),
        { Number: { } number } => Number(number, number == Math.Floor(number) ? SheetStyles.Whole : SheetStyles.Fraction),
        _ => new Cell { StyleIndex = SheetStyles.Text },
    };

    private static Cell Number(double number, uint style) =>
        new(new CellValue(number.ToString("R", CultureInfo.InvariantCulture))) { StyleIndex = style };
}
