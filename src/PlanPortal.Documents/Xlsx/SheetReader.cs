using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using PlanPortal.Core;
using PlanPortal.Core.Execution.Exchange;

namespace PlanPortal.Documents.Xlsx;

/// <summary>What cells refer to: the words they share, and by style what their numbers are.</summary>
/// <param name="From1904">Days count from 1904, as old programs on the Mac have it.</param>
internal sealed record CellLook(IReadOnlyList<string> SharedText, IReadOnlyList<CellKind> Kinds, bool From1904);

/// <summary>Reads the rows of one sheet.</summary>
internal static partial class SheetReader
{
    private const int Days1904 = 1462;

    public static List<SheetRow> Read(XmlReader xml, CellLook look, int maxColumns, ref int count, int maxRows)
    {
        var rows = new List<SheetRow>();
        var cells = new Dictionary<int, SheetCell>();
        int number = 0, column = -1;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "row")
            {
                Keep(rows, number, cells, ref count, maxRows);
                cells = [];
                continue;
            }

            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "row")
            {
                number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : number + 1;
                column = -1;
            }
            else if (xml.LocalName == "c")
            {
                column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                var cell = Cell(xml, look);
                if (!cell.IsEmpty && column < maxColumns)
                    cells[column] = cell;
            }
        }

        return rows;
    }

    /// <summary>The words of an element whose runs may be formatted each in its own way; phonetic hints are left out.</summary>
    public static string RichText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        int depth = xml.Depth;
        bool more = xml.Read();
        while (more && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                // Leads on to the node after it.
                xml.Skip();
                continue;
            }

            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                text.Append(xml.Value);
            more = xml.Read();
        }

        return Decoded(text.ToString());
    }

    private static void Keep(List<SheetRow> rows, int number, Dictionary<int, SheetCell> cells, ref int count, int maxRows)
    {
        if (cells.Count == 0)
            return;
        if (++count > maxRows)
            throw new InvalidInputException($"Tệp có hơn {maxRows:N0} dòng. Hãy chia thành nhiều tệp nhỏ hơn.");
        rows.Add(new SheetRow(number, cells));
    }

    private static SheetCell Cell(XmlReader xml, CellLook look)
    {
        string type = xml.GetAttribute("t") ?? "n";
        int style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : 0;
        if (xml.IsEmptyElement)
            return SheetCell.Empty;
        string value = "", words = "";
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1)
                continue;
            if (xml.LocalName == "v")
                value = RichText(xml);
            else if (xml.LocalName == "is")
                words = RichText(xml);
        }

        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < look.SharedText.Count ? SheetCell.Words(look.SharedText[index]) : SheetCell.Empty,
            "inlineStr" => SheetCell.Words(words),
            "str" => SheetCell.Words(value),
            "d" => SheetCell.Words(value),
            "b" => SheetCell.Words(value == "1" ? "TRUE" : "FALSE"),
            "e" => new SheetCell(CellKind.Error, value),
            _ => NumberCell(value, style < look.Kinds.Count ? look.Kinds[style] : CellKind.Number, look.From1904),
        };
    }

    private static SheetCell NumberCell(string value, CellKind kind, bool from1904)
    {
        if (value.Length == 0)
            return SheetCell.Empty;
        if (kind == CellKind.Day && from1904 && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal days))
            return new SheetCell(kind, (days + Days1904).ToString(CultureInfo.InvariantCulture));
        return new SheetCell(kind, value);
    }

    /// <summary><c>AB12</c> → 27.</summary>
    private static int? ColumnOf(string? reference)
    {
        int column = 0, i = 0;
        for (; i < reference?.Length && char.IsAsciiLetter(reference[i]) && i < 4; i++)
            column = (column * 26) + (char.ToUpperInvariant(reference[i]) - 'A') + 1;
        return i == 0 ? null : column - 1;
    }

    /// <summary>Sheets write signs that XML cannot hold as <c>_x000A_</c>.</summary>
    private static string Decoded(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Code().Replace(text, m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Code();
}
