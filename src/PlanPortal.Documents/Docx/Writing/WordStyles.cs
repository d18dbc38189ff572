using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Docx.Writing;

/// <summary>A paragraph style of the file: what it is called, and what it says.</summary>
internal sealed record WordStyle(string Id, string Name, ParagraphLook Look, TextStyle Text)
{
    /// <summary>1 to 6 for a heading, which Word's navigation shows; 0 for all else.</summary>
    public int OutlineLevel { get; init; }
}

/// <summary>
/// The styles of one document, one for each role that its paragraphs play. A style says what the first paragraph of its
/// role looks like; paragraphs themselves say only what differs.
/// </summary>
internal sealed class WordStyles
{
    private const string Font = "Times New Roman";

    /// <summary>Headings that every file has, so that people who go on writing find them.</summary>
    private const int HeadingsAlways = 3;

    private static readonly ParagraphLook BodyLook =
        new(TextAlign.Justify, DecreeStyle.FirstLine, 0, 0, DecreeStyle.ParagraphGap, DecreeStyle.LineSpacing, KeepNext: false);

    private static readonly WordStyle Normal = new("Normal", "Normal", BodyLook, DecreeStyle.Body);

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal) { [Normal.Id] = Normal };

    public WordStyles(FlowDocument document)
    {
        foreach (var paragraph in document.Sections.SelectMany(s => s.Blocks).SelectMany(Paragraphs))
        {
            var (id, name) = Named(paragraph);
            if (!_styles.ContainsKey(id))
                _styles[id] = new(id, name, ParagraphLook.Of(paragraph), MainText(paragraph)) { OutlineLevel = paragraph.OutlineLevel };
        }

        for (int level = 1; level <= HeadingsAlways; level++)
        {
            var (id, name) = Heading(level);
            _styles.TryAdd(id, new(id, name, BodyLook with { KeepNext = true }, DecreeStyle.BodyBold) { OutlineLevel = level });
        }
    }

    public WordStyle Of(FlowParagraph paragraph) => _styles[Named(paragraph).Id];

    public Styles ToXml()
    {
        var defaults = new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
            new FontSize { Val = Twips.HalfPoints(DecreeStyle.Body.Size) },
            new FontSizeComplexScript { Val = Twips.HalfPoints(DecreeStyle.Body.Size) },
            new Languages { Val = DocumentMetadata.Language, EastAsia = DocumentMetadata.Language, Bidi = "ar-SA" })));
        var table = new Style(
            new StyleName { Val = "Normal Table" },
            new UIPriority { Val = 99 },
            new SemiHidden(),
            new StyleTableProperties(
                new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "TableNormal", Default = true };
        return new Styles([defaults, .. _styles.Values.Select(Xml), table]);
    }

    private static Style Xml(WordStyle style)
    {
        var xml = new Style { Type = StyleValues.Paragraph, StyleId = style.Id, Default = style.Id == Normal.Id ? true : null, CustomStyle = IsBuiltIn(style) ? null : true };
        xml.Append(new StyleName { Val = style.Name });
        if (style.Id != Normal.Id)
            xml.Append(new BasedOn { Val = Normal.Id });
        xml.Append(new PrimaryStyle());
        var properties = new StyleParagraphProperties
        {
            KeepNext = new KeepNext { Val = style.Look.KeepNext },
            SpacingBetweenLines = WordProperties.Spacing(style.Look),
            Indentation = WordProperties.Indentation(style.Look),
            Justification = WordProperties.Justification(style.Look.Align),
            OutlineLevel = style.OutlineLevel > 0 ? new OutlineLevel { Val = style.OutlineLevel - 1 } : null,
        };
        xml.Append(properties, new StyleRunProperties
        {
            Bold = new Bold { Val = style.Text.Bold },
            BoldComplexScript = new BoldComplexScript { Val = style.Text.Bold },
            Italic = new Italic { Val = style.Text.Italic },
            ItalicComplexScript = new ItalicComplexScript { Val = style.Text.Italic },
            Color = new Color { Val = WordProperties.Color(style.Text.Ink) },
            FontSize = new FontSize { Val = Twips.HalfPoints(style.Text.Size) },
            FontSizeComplexScript = new FontSizeComplexScript { Val = Twips.HalfPoints(style.Text.Size) },
        });
        return xml;
    }

    private static bool IsBuiltIn(WordStyle style) => style.OutlineLevel > 0 || style.Id is "Normal" or "Title" or "Subtitle";

    private static (string Id, string Name) Heading(int level) => ($"Heading{level}", $"heading {level}");

    private static (string Id, string Name) Named(FlowParagraph paragraph) => paragraph switch
    {
        { OutlineLevel: > 0 and var level } => Heading(level),
        { Role: ParagraphRole.Text } => (Normal.Id, Normal.Name),
        { Role: ParagraphRole.TypeName } => ("Title", "Title"),
        { Role: ParagraphRole.Subject } => ("Subtitle", "Subtitle"),
        _ => (paragraph.Role.ToString(), VietnameseName(paragraph.Role)),
    };

    /// <summary>A comma in a name would part aliases.</summary>
    private static string VietnameseName(ParagraphRole role) => role switch
    {
        ParagraphRole.Superior => "Cơ quan chủ quản",
        ParagraphRole.Issuer => "Cơ quan ban hành",
        ParagraphRole.Motto => "Quốc hiệu",
        ParagraphRole.Slogan => "Tiêu ngữ",
        ParagraphRole.Number => "Số và ký hiệu",
        ParagraphRole.PlaceAndDate => "Địa danh và ngày tháng",
        ParagraphRole.SubjectNote => "Ghi chú trích yếu",
        ParagraphRole.LegalBasis => "Căn cứ",
        ParagraphRole.Division => "Phần và chương",
        ParagraphRole.Heading => "Đề mục",
        ParagraphRole.Numbered => "Khoản và điểm",
        ParagraphRole.RunIn => "Khoản có tiêu đề",
        ParagraphRole.Bullet => "Gạch đầu dòng",
        ParagraphRole.RecipientsTitle => "Nơi nhận (tiêu đề)",
        ParagraphRole.Recipient => "Nơi nhận",
        ParagraphRole.Authority => "Quyền hạn và chức vụ",
        ParagraphRole.SignerName => "Họ tên người ký",
        ParagraphRole.AppendixLabel => "Phụ lục",
        ParagraphRole.AppendixTitle => "Tên phụ lục",
        ParagraphRole.AppendixNote => "Ghi chú phụ lục",
        ParagraphRole.TableHead => "Đầu bảng",
        ParagraphRole.TableText => "Chữ trong bảng",
        _ => "Phần khác",
    };

    private static IEnumerable<FlowParagraph> Paragraphs(FlowBlock block) => block switch
    {
        FlowParagraph paragraph => [paragraph],
        FlowTable table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks).SelectMany(Paragraphs),
        _ => [],
    };

    /// <summary>The style that most of the paragraph's letters are in.</summary>
    private static TextStyle MainText(FlowParagraph paragraph) =>
        paragraph.Runs.GroupBy(r => r.Style).MaxBy(g => g.Sum(r => r.Text.Length))?.Key ?? DecreeStyle.Body;
}
