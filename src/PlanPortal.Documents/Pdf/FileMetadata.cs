using System.Globalization;
using System.Security;
using System.Text;
using System.Xml;

namespace PlanPortal.Documents.Pdf;

/// <summary>What the file says of itself, in the two places where readers look; PDF/A demands that they agree.</summary>
internal static class FileMetadata
{
    private const string Producer = "PlanPortal";

    /// <summary>The older place, the information dictionary.</summary>
    public static PdfBuffer Information(DocumentMetadata metadata, DateTimeOffset at)
    {
        string date = at.ToString("'D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture)
            + at.ToString("zzz", CultureInfo.InvariantCulture).Replace(':', '\'') + "'";
        return new PdfBuffer()
            .Add("<</Title ").AddText(Printable(metadata.Title)).Add("/Author ").AddText(Printable(metadata.Author))
            .Add("/Producer ").AddText(Producer).Add($"/CreationDate({date})/ModDate({date})>>");
    }

    /// <summary>The newer place: XMP, which also says that the file is PDF/A-2b.</summary>
    public static byte[] Xmp(DocumentMetadata metadata, DateTimeOffset at)
    {
        string title = SecurityElement.Escape(Printable(metadata.Title)), author = SecurityElement.Escape(Printable(metadata.Author));
        string date = at.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{DocumentMetadata.Language}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
            <pdf:Producer>{Producer}</pdf:Producer>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """);
    }

    /// <summary>XML cannot hold control characters or half pairs; a title has no use for them.</summary>
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))
                printable.Append(rune.ToString());
        }

        return printable.ToString();
    }
}
