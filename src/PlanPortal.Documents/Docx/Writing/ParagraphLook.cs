using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Docx.Writing;

/// <summary>Everything about a paragraph that a Word style can say. Lengths in points.</summary>
internal readonly record struct ParagraphLook(TextAlign Align, double FirstLine, double Left, double Before, double After, double LineSpacing, bool KeepNext)
{
    public static ParagraphLook Of(FlowParagraph paragraph) => new(
        paragraph.Align, paragraph.FirstLine, paragraph.Left, paragraph.Before, paragraph.After, paragraph.LineSpacing, paragraph.KeepWithNext);
}
