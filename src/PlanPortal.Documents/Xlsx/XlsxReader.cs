using System.Xml;
using System.Xml.Linq;
using PlanPortal.Core;
using PlanPortal.Core.Execution.Exchange;
using PlanPortal.Documents.Intake;

namespace PlanPortal.Documents.Xlsx;

/// <summary>
/// Reads the cells of an Excel file as people send it: from any program, with sheets and columns of their own, formulas
/// (their last value counts), merged cells (the first has the value). What cannot be read is refused with a message.
/// </summary>
public static class XlsxReader
{
    /// <summary>Largest file that is looked at.</summary>
    public const int MaxFileBytes = 20 * 1024 * 1024;

    /// <summary>Rows with something in them, of all sheets.</summary>
    public const int MaxRows = 20_000;

    private const int MaxColumns = 200;
    private const int MaxSheets = 50;

    /// <summary>Characters of all words that cells share.</summary>
    private const int MaxSharedText = 32_000_000;

    /// <exception cref="InvalidInputException">The file cannot be read.</exception>
    public static IReadOnlyList<SheetTable> Read(byte[] content)
    {
        Check(content);
        try
        {
            using var package = new XlsxPackage(content);
            return Read(package);
        }
        catch (Exception damage) when (damage is InvalidDataException or XmlException or FormatException or OverflowException or UriFormatException or NotSupportedException or IOException)
        {
            throw new InvalidInputException("Tệp bị hỏng, không đọc được. Hãy mở tệp bằng Excel, lưu lại rồi tải lên.");
        }
    }

    /// <summary>Looks at the size and the first bytes only.</summary>
    /// <exception cref="InvalidInputException">It is too large, empty or no .xlsx.</exception>
    public static void Check(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > MaxFileBytes)
            throw new InvalidInputException($"Tệp lớn hơn {MaxFileBytes / 1024 / 1024} MB. Hãy chia thành nhiều tệp nhỏ hơn.");
        if (content.Length == 0)
            throw new InvalidInputException("Tệp trống. Hãy chọn tệp Excel đã tải từ cổng.");
        if (Refused(FileKinds.Of(content)) is { } message)
            throw new InvalidInputException(message);
    }

    private static string? Refused(FileKind kind) => kind switch
    {
        FileKind.Zip => null,
        FileKind.EncryptedOffice => "Tệp được bảo vệ bằng mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu mở tệp rồi tải lại.",
        FileKind.OldOffice => "Tệp thuộc định dạng Excel cũ (.xls). Hãy mở bằng Excel, lưu thành “Excel Workbook (.xlsx)” rồi tải lại.",
        _ => "Tệp không phải là bảng tính Excel (.xlsx). Hãy chọn tệp đã tải từ cổng.",
    };

    private static List<SheetTable> Read(XlsxPackage package)
    {
        var main = package.Relations("").Values.FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        if (main is null || !package.Has(main))
            throw new InvalidInputException("Tệp không phải là bảng tính Excel (.xlsx). Hãy chọn tệp đã tải từ cổng.");
        var book = package.Load(main);
        if (book.Name.LocalName != "workbook")
            throw new InvalidInputException("Tệp là tài liệu Word hoặc loại khác, không phải bảng tính Excel (.xlsx).");
        var relations = package.Relations(main);
        string? Part(string type) => relations.Values.FirstOrDefault(r => r.Type.EndsWith(type, StringComparison.Ordinal)).Target is { } part && package.Has(part) ? part : null;
        var look = new CellLook(
            Part("/sharedStrings") is { } shared ? SharedText(package, shared) : [],
            Part("/styles") is { } styles ? CellKinds.Kinds(package.Load(styles)) : [],
            (string?)Children(book, "workbookPr").FirstOrDefault()?.Attribute("date1904") is "1" or "true");
        var sheets = new List<SheetTable>();
        int rows = 0;
        foreach (var sheet in Children(book, "sheets").Elements().Take(MaxSheets))
        {
            string? id = sheet.Attributes().FirstOrDefault(a => a.Name.LocalName == "id")?.Value;
            if (id is null || !relations.TryGetValue(id, out var relation) || !relation.Type.EndsWith("/worksheet", StringComparison.Ordinal) || !package.Has(relation.Target))
                continue;
            using var xml = package.Open(relation.Target);
            sheets.Add(new SheetTable((string?)sheet.Attribute("name") ?? "", SheetReader.Read(xml, look, MaxColumns, ref rows, MaxRows)));
        }

        return sheets;
    }

    private static IEnumerable<XElement> Children(XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);

    private static List<string> SharedText(XlsxPackage package, string part)
    {
        var texts = new List<string>();
        int length = 0;
        using var xml = package.Open(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
                continue;
            texts.Add(SheetReader.RichText(xml));
            if ((length += texts[^1].Length) > MaxSharedText)
                throw new InvalidInputException("Tệp có quá nhiều chữ. Hãy chia thành nhiều tệp nhỏ hơn.");
        }

        return texts;
    }
}
