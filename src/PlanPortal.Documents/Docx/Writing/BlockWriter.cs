using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Docx.Writing;

/// <summary>Writes blocks into the body or into a cell.</summary>
internal sealed class BlockWriter(WordStyles styles)
{
    /// <summary>Where blocks stand: how wide their column is, and whether all must stay with what follows.</summary>
    public readonly record struct Column(double Width, bool KeepNext = false);

    /// <summary>
    /// Writes the blocks in order. Word's tables have no room around them, so the paragraphs beside them give it;
    /// and two tables in a row would become one, so a thin line of nothing parts them.
    /// </summary>
    public void Write(IReadOnlyList<FlowBlock> blocks, OpenXmlElement parent, Column column)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            double before = blocks[i].Before + (i > 0 && IsTable(blocks[i - 1]) ? blocks[i - 1].After : 0);
            double after = blocks[i].After + (i + 1 < blocks.Count && IsTable(blocks[i + 1]) ? blocks[i + 1].Before : 0);
            bool keep = blocks[i].KeepWithNext || column.KeepNext;
            switch (blocks[i])
            {
                case FlowParagraph paragraph:
                    parent.Append(Paragraph(paragraph with { Before = before, After = after, KeepWithNext = keep }));
                    break;
                case FlowRule rule:
                    parent.Append(Rule(rule, column.Width, before, after, keep));
                    break;
                case FlowTable table:
                    if (i > 0 && IsTable(blocks[i - 1]))
                        parent.Append(Thin(before, keep));
                    parent.Append(new TableWriter(this, table, keep).Write());
                    break;
                case FlowFrame frame:
                    parent.Append(Thin(before, keep), TableWriter.Frame(frame, Run(frame.Run, default)));
                    break;
            }
        }
    }

    /// <summary>An empty paragraph one point high.</summary>
    public static Paragraph Thin(double before = 0, bool keepNext = false) => new(new ParagraphProperties
    {
        KeepNext = keepNext ? new KeepNext() : null,
        SpacingBetweenLines = WordProperties.ThinLine(before, 0),
        Indentation = new Indentation { FirstLine = "0" },
    });

    private static bool IsTable(FlowBlock block) => block is FlowTable or FlowFrame;

    private Paragraph Paragraph(FlowParagraph paragraph)
    {
        var style = styles.Of(paragraph);
        var look = ParagraphLook.Of(paragraph);
        var properties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style.Id } };
        if (look.KeepNext != style.Look.KeepNext)
            properties.KeepNext = new KeepNext { Val = look.KeepNext };
        if ((look.Before, look.After, look.LineSpacing) != (style.Look.Before, style.Look.After, style.Look.LineSpacing))
            properties.SpacingBetweenLines = WordProperties.Spacing(look);
        if ((look.Left, look.FirstLine) != (style.Look.Left, style.Look.FirstLine))
            properties.Indentation = WordProperties.Indentation(look);
        if (look.Align != style.Look.Align)
            properties.Justification = WordProperties.Justification(look.Align);
        return new Paragraph([properties, .. paragraph.Runs.Where(r => r.Text.Length > 0).Select(r => Run(r, style.Text))]);
    }

    /// <summary>A run that says only what differs from the style of its paragraph.</summary>
    private static Run Run(FlowRun run, TextStyle usual)
    {
        var style = run.Style;
        var properties = new RunProperties();
        if (style.Bold != usual.Bold)
            (properties.Bold, properties.BoldComplexScript) = (new Bold { Val = style.Bold }, new BoldComplexScript { Val = style.Bold });
        if (style.Italic != usual.Italic)
            (properties.Italic, properties.ItalicComplexScript) = (new Italic { Val = style.Italic }, new ItalicComplexScript { Val = style.Italic });
        if (style.Ink != usual.Ink)
            properties.Color = new Color { Val = WordProperties.Color(style.Ink) };
        if (style.Size != usual.Size)
        {
            properties.FontSize = new FontSize { Val = Twips.HalfPoints(style.Size) };
            properties.FontSizeComplexScript = new FontSizeComplexScript { Val = Twips.HalfPoints(style.Size) };
        }

        var xml = new Run();
        if (properties.HasChildren)
            xml.Append(properties);
        var lines = WordText.Valid(run.Text).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                xml.Append(new Break());
            if (lines[i].Length > 0)
                xml.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return xml;
    }

    /// <summary>The upper border of a thin paragraph, its indents leaving exactly the rule's length in the middle.</summary>
    private static Paragraph Rule(FlowRule rule, double width, double before, double after, bool keepNext)
    {
        string side = Twips.Text(Math.Max(0, (width - rule.Width) / 2));
        return new Paragraph(new ParagraphProperties
        {
            KeepNext = keepNext ? new KeepNext() : null,
            ParagraphBorders = new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = Twips.Eighths(rule.Thickness), Space = 0, Color = "000000" }),
            SpacingBetweenLines = WordProperties.ThinLine(before, after),
            Indentation = new Indentation { Left = side, Right = side, FirstLine = "0" },
        });
    }
}
