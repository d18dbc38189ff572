using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Layout;

namespace PlanPortal.Documents.Typesetting;

/// <summary>The head (cells 1 to 5a and 10b of the decree's layout).</summary>
internal static class HeadTypesetter
{
    /// <summary>The national name must stand on one line; the issuer has what is left of the width.</summary>
    private const double RightShare = 0.63;

    public static IEnumerable<FlowBlock> Set(OfficialHead head, LineBreaker breaker, double width)
    {
        foreach (var text in head.Above)
            yield return new FlowParagraph(ParagraphRole.Other, [Runs.Of(text.Text, DecreeStyle.Body)]) { After = DecreeStyle.ParagraphGap };
        yield return Columns(head, breaker, width);
        foreach (var block in Title(head.Title, breaker, width))
            yield return block;
    }

    private static FlowTable Columns(OfficialHead head, LineBreaker breaker, double width)
    {
        double right = width * RightShare, left = width - right;
        var bodies = head.Left.TakeWhile(t => t.Part != HeadPart.Number).Where(t => t.Part != HeadPart.Urgency);
        var numbers = head.Left.SkipWhile(t => t.Part != HeadPart.Number).Where(t => t.Part != HeadPart.Urgency);
        var urgency = head.Left.Where(t => t.Part == HeadPart.Urgency);
        var besideMotto = head.Right.TakeWhile(t => t.Part != HeadPart.PlaceAndDate);
        var dates = head.Right.SkipWhile(t => t.Part != HeadPart.PlaceAndDate);
        return new FlowTable([left, right],
        [
            new FlowRow([new FlowCell(Bodies([.. bodies], breaker, left)), new FlowCell(NationalName(besideMotto, breaker.Metrics))]),
            new FlowRow(
            [
                new FlowCell([.. numbers.Select(t => Number(t, breaker.Metrics)), .. urgency.Select(t => Frame(t.Text, breaker.Metrics))]),
                new FlowCell([.. dates.Select(Date)]),
            ]),
        ])
        {
            HasBorders = false,
            KeepTogether = true,
            After = DecreeStyle.TitleGap,
        };
    }

    /// <summary>Superior upright, issuer bold under it, and the rule under the issuer.</summary>
    private static List<FlowBlock> Bodies(List<HeadText> texts, LineBreaker breaker, double width)
    {
        var blocks = new List<FlowBlock>();
        double longest = 0;
        int lastIssuer = texts.FindLastIndex(t => t.Part == HeadPart.Issuer);
        for (int i = 0; i < texts.Count; i++)
        {
            var (role, style) = texts[i].Part switch
            {
                HeadPart.Issuer => (ParagraphRole.Issuer, DecreeStyle.Issuer),
                HeadPart.Superior => (ParagraphRole.Superior, DecreeStyle.Superior),
                _ => (ParagraphRole.Other, DecreeStyle.Superior),
            };
            var (paragraph, length) = Centred.Evenly(role, texts[i].Text, style, breaker, width);
            blocks.Add(paragraph);
            if (role == ParagraphRole.Issuer)
                longest = Math.Max(longest, length);
            if (i == lastIssuer)
                blocks.Add(Centred.Rule(longest * DecreeStyle.RuleShare));
        }

        return blocks;
    }

    private static List<FlowBlock> NationalName(IEnumerable<HeadText> others, TextMetrics metrics) =>
    [
        Centred.Paragraph(ParagraphRole.Motto, DecreeStyle.NationalName, DecreeStyle.Motto),
        Centred.Paragraph(ParagraphRole.Slogan, DecreeStyle.NationalMotto, DecreeStyle.Slogan),
        Centred.Rule(metrics.Width(DecreeStyle.NationalMotto, DecreeStyle.Slogan)),
        .. others.Select(t => Centred.Paragraph(ParagraphRole.Other, t.Text, DecreeStyle.Superior)),
    ];

    private static FlowParagraph Number(HeadText text, TextMetrics metrics) => text.Part == HeadPart.Number
        ? Centred.Paragraph(ParagraphRole.Number, text.Text, DecreeStyle.Number) with
        {
            // On one base line with the larger date beside it.
            Before = DecreeStyle.ParagraphGap + metrics.Ascent(DecreeStyle.PlaceAndDate) - metrics.Ascent(DecreeStyle.Number),
        }
        : Centred.Paragraph(ParagraphRole.Other, text.Text, DecreeStyle.Superior);

    private static FlowParagraph Date(HeadText text) => text.Part == HeadPart.PlaceAndDate
        ? Centred.Paragraph(ParagraphRole.PlaceAndDate, text.Text, DecreeStyle.PlaceAndDate) with { Before = DecreeStyle.ParagraphGap }
        : Centred.Paragraph(ParagraphRole.Other, text.Text, DecreeStyle.Superior);

    /// <summary>The sizes of the frames are the decree's; other words get a frame that holds them.</summary>
    private static FlowFrame Frame(string text, TextMetrics metrics)
    {
        var run = Runs.Of(text, DecreeStyle.Urgency);
        double millimetres = text.ToUpperInvariant() switch
        {
            "HỎA TỐC" or "HOẢ TỐC" => 30,
            "THƯỢNG KHẨN" => 40,
            "KHẨN" => 20,
            _ => metrics.Width(run.Text, run.Style) / DecreeStyle.Millimetre + 6,
        };
        return new FlowFrame(run, millimetres * DecreeStyle.Millimetre, 8 * DecreeStyle.Millimetre) { Before = DecreeStyle.ParagraphGap };
    }

    private static List<FlowBlock> Title(IReadOnlyList<HeadText> texts, LineBreaker breaker, double width)
    {
        var blocks = new List<FlowBlock>();
        double longest = 0;
        int lastSubject = texts.ToList().FindLastIndex(t => t.Part == HeadPart.Subject);
        for (int i = 0; i < texts.Count; i++)
        {
            var (role, style) = texts[i].Part switch
            {
                HeadPart.TypeName => (ParagraphRole.TypeName, DecreeStyle.BodyBold),
                HeadPart.Subject => (ParagraphRole.Subject, DecreeStyle.BodyBold),
                HeadPart.SubjectNote => (ParagraphRole.SubjectNote, DecreeStyle.BodyItalic),
                _ => (ParagraphRole.Other, DecreeStyle.Body),
            };
            var (paragraph, length) = Centred.Evenly(role, texts[i].Text, style, breaker, width);
            blocks.Add(paragraph with { KeepWithNext = true });
            if (role == ParagraphRole.Subject)
                longest = Math.Max(longest, length);
            if (i == lastSubject)
                blocks.Add(Centred.Rule(longest * DecreeStyle.RuleShare) with { KeepWithNext = true });
        }

        if (blocks.Count > 0)
            blocks[^1] = blocks[^1] with { After = DecreeStyle.TitleGap };
        return blocks;
    }
}
