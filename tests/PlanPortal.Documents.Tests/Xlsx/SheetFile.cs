using System.IO.Compression;
using System.Text;

namespace PlanPortal.Documents.Tests.Xlsx;

/// <summary>Excel files put together part by part, as other programs write them or nobody should.</summary>
internal static class SheetFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="rows">XML of the rows of the one sheet.</param>
    public static byte[] Of(string rows, string? sharedStrings = null, string? styles = null, string bookProperties = "", string after = "") => Zip(
    [
        ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{bookProperties}<sheets><sheet name=\"Trang 1\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"s1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + $"<Relationship Id=\"s2\" Type=\"{Relations}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
            + $"<Relationship Id=\"s3\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>"
            + $"<Relationship Id=\"s4\" Type=\"{Relations}/externalLink\" Target=\"http://example.org/a.xlsx\" TargetMode=\"External\"/></Relationships>"),
        ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{after}</worksheet>"),
        ("xl/sharedStrings.xml", sharedStrings is null ? null : $"<sst xmlns=\"{Main}\">{sharedStrings}</sst>"),
        ("xl/styles.xml", styles is null ? null : $"<styleSheet xmlns=\"{Main}\">{styles}</styleSheet>"),
    ]);

    public static byte[] Zip(IEnumerable<(string Name, string? Content)> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts.Where(p => p.Content is not null))
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content!));
            }
        }

        return file.ToArray();
    }

    /// <summary>A small zip whose sheet unpacks to this many bytes.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var file = new MemoryStream(Of("<row><c><v>1</v></c></row>"));
        using var grown = new MemoryStream();
        grown.Write(file.ToArray());
        using (var zip = new ZipArchive(grown, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            part.Write(Encoding.UTF8.GetBytes($"<worksheet xmlns=\"{Main}\"><sheetData>"));
            var blanks = new byte[1024 * 1024];
            Array.Fill(blanks, (byte)' ');
            for (int i = 0; i < megabytes; i++)
                part.Write(blanks);
            part.Write("</sheetData></worksheet>"u8);
        }

        return grown.ToArray();
    }
}
