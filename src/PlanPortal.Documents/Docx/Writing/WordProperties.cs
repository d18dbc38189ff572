using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Docx.Writing;

/// <summary>The typeset model's measures as elements of WordprocessingML, alike in styles and in paragraphs.</summary>
internal static class WordProperties
{
    /// <summary>A line of normal height, in Word's measure for multiples.</summary>
    private const int SingleLine = 240;

    /// <summary>A paragraph of no words that only parts or closes something: one point high.</summary>
    private const string OnePoint = "20";

    public static SpacingBetweenLines Spacing(ParagraphLook look) => new()
    {
        Before = Twips.Text(look.Before),
        After = Twips.Text(look.After),
        Line = Math.Round(SingleLine * look.LineSpacing).ToString(CultureInfo.InvariantCulture),
        LineRule = LineSpacingRuleValues.Auto,
    };

    public static SpacingBetweenLines ThinLine(double before, double after) => new()
    {
        Before = Twips.Text(before),
        After = Twips.Text(after),
        Line = OnePoint,
        LineRule = LineSpacingRuleValues.Exact,
    };

    public static Indentation Indentation(ParagraphLook look) =>
        new() { Left = Twips.Text(look.Left), Right = "0", FirstLine = Twips.Text(look.FirstLine) };

    public static Justification Justification(TextAlign align) => new()
    {
        Val = align switch
        {
            TextAlign.Center => JustificationValues.Center,
            TextAlign.Right => JustificationValues.Right,
            TextAlign.Justify => JustificationValues.Both,
            _ => JustificationValues.Left,
        },
    };

    public static string Color(Ink ink) => ink == Ink.Red ? "FF0000" : "000000";
}
