using PlanPortal.Documents.Fonts;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Pdf;
using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Drawing;

/// <summary>Prints work in time on turned sheets by the engine of the official documents: lines and words, no picture.</summary>
public static class TimelinePdf
{
    private const double Mm = DecreeStyle.Millimetre;
    private const double RowHeight = 15;
    private const double HeadHeight = 26;
    private const double BarHeight = 8;
    private const double Hairline = 0.25;
    private const double Outline = 0.75;
    private const double Gap = 6;

    /// <summary>Right of the axis, so that words find room after every bar.</summary>
    private const double WordsRoom = 116;

    private static readonly PageSetup Sheet = new(297 * Mm, 210 * Mm, 15 * Mm, 15 * Mm, 15 * Mm, 15 * Mm);
    private static readonly TextStyle TitleStyle = new(14, Bold: true);
    private static readonly TextStyle HeadingStyle = new(10, Bold: true);
    private static readonly TextStyle Words = new(10);
    private static readonly TextStyle Small = new(9);
    private static readonly TextStyle Warning = new(9, Bold: true, Ink: Ink.Red);

    public static byte[] Render(TimelineSheet sheet)
    {
        var metrics = new TextMetrics(FontFamily.Tinos);
        var root = new StructureNode("Document");
        var source = new FlowDocument(new DocumentMetadata(sheet.Title, sheet.Organization), []) { Fonts = metrics.Fonts };
        return PdfRenderer.Write(new LaidOutDocument(source, new Pages(sheet, metrics, root).LayOut(), root), sheet.At).Bytes;
    }

    /// <summary>Fills page after page with rows; the head with the months stands on each.</summary>
    private sealed class Pages(TimelineSheet sheet, TextMetrics metrics, StructureNode root)
    {
        private static readonly double LabelWidth = Sheet.TextWidth * 0.34;
        private static readonly double AxisLeft = Sheet.Left + LabelWidth;
        private static readonly double AxisWidth = Sheet.TextWidth - LabelWidth - WordsRoom;

        private readonly List<LaidOutPage> pages = [];

        /// <summary>Where words stand on the page: lines end before them and go on after them.</summary>
        private readonly List<(double Left, double Upper, double Right, double Lower)> clear = [];
        private double top;
        private double y;

        public List<LaidOutPage> LayOut()
        {
            Begin();
            foreach (var section in sheet.Sections)
            {
                // A heading never stands alone at the foot of a page.
                Need(2 * RowHeight);
                Say(section.Heading, HeadingStyle, Sheet.Left, y + 11, Sheet.TextWidth);
                y += RowHeight;
                foreach (var bar in section.Bars)
                {
                    Need(RowHeight);
                    Draw(bar);
                    y += RowHeight;
                }
            }

            Finish();
            return pages;
        }

        private List<PageMark> Marks => pages[^1].Marks;

        private static double X(double at) => AxisLeft + (at * AxisWidth);

        private void Need(double height)
        {
            if (y + height > Sheet.Height - Sheet.Bottom)
            {
                Finish();
                Begin();
            }
        }

        private void Begin()
        {
            pages.Add(new LaidOutPage(Sheet, pages.Count + 1));
            clear.Clear();
            y = Sheet.Top;
            if (pages.Count == 1)
            {
                Say(sheet.Organization, HeadingStyle, Sheet.Left, y + 10, Sheet.TextWidth);
                Say(sheet.Title, TitleStyle, Sheet.Left, y + 30, Sheet.TextWidth);
                y += 44;
            }

            foreach (var (name, at) in sheet.Ticks)
            {
                Say(name, Small, X(at) + 2, y + 22, AxisWidth, artifact: pages.Count > 1);
            }

            if (sheet.Today is { } today)
            {
                var width = metrics.Width(today.Words, Warning);
                Say(today.Words, Warning, Math.Min(X(today.At) - (width / 2), Sheet.Width - Sheet.Right - width), y + 9, width + 1, artifact: pages.Count > 1);
            }

            y += HeadHeight;
            top = y;
            Line(Sheet.Left, y, Sheet.Width - Sheet.Right, y, Outline);
        }

        /// <summary>Lines of the months and of today, as long as the rows of the page.</summary>
        private void Finish()
        {
            foreach (var (_, at) in sheet.Ticks)
            {
                foreach (var (from, to) in Between(X(at), top - 8, y))
                {
                    Line(X(at), from, X(at), to, Hairline);
                }
            }

            if (sheet.Today is { } today)
            {
                foreach (var (from, to) in Between(X(today.At), top - 14, y))
                {
                    Broken(X(today.At), from, X(today.At), to);
                }
            }

            var number = $"{pages.Count}";
            Say(number, Small, Sheet.Width - Sheet.Right - metrics.Width(number, Small), Sheet.Height - Sheet.Bottom + 16, 40, artifact: true);
        }

        /// <summary>The parts of a line straight down in which no words stand.</summary>
        private IEnumerable<(double From, double To)> Between(double x, double from, double to)
        {
            foreach (var words in clear.Where(w => w.Left < x && x < w.Right && w.Lower > from && w.Upper < to).OrderBy(w => w.Upper))
            {
                if (words.Upper > from)
                {
                    yield return (from, words.Upper);
                }

                from = Math.Max(from, words.Lower);
            }

            if (from < to)
            {
                yield return (from, to);
            }
        }

        private void Draw(TimelineBar bar)
        {
            Say(bar.Name, Words, Sheet.Left + 8, y + 11, LabelWidth - 8 - Gap);
            var (left, right, middle) = (X(bar.Start), Math.Max(X(bar.End), X(bar.Start) + 2), y + 7.5);
            var late = bar.LateUntil is not null;
            Frame(left, middle - (BarHeight / 2), right, middle + (BarHeight / 2), late ? Ink.Red : Ink.Black);
            if (bar.Done > 0)
            {
                Marks.Add(new LineMark(left, middle, left + ((right - left) * Math.Min(bar.Done, 1)), middle, BarHeight - 2));
            }

            if (bar.LateUntil is { } until)
            {
                var end = Math.Max(right, X(until));
                Broken(right, middle, end, middle);
                Triangle(end + 4, middle);
                right = end + 6;
            }

            Say(bar.Words, late ? Warning : Small, right + Gap, y + 10.5, Sheet.Width - Sheet.Right - right - Gap);
        }

        private void Frame(double left, double upper, double right, double lower, Ink ink) => Marks.AddRange(
        [
            new LineMark(left, upper, right, upper, Outline, ink), new LineMark(left, lower, right, lower, Outline, ink),
            new LineMark(left, upper, left, lower, Outline, ink), new LineMark(right, upper, right, lower, Outline, ink),
        ]);

        private void Triangle(double x, double middle) => Marks.AddRange(
        [
            new LineMark(x - 3, middle + 3, x + 3, middle + 3, Outline, Ink.Red),
            new LineMark(x - 3, middle + 3, x, middle - 3, Outline, Ink.Red),
            new LineMark(x + 3, middle + 3, x, middle - 3, Outline, Ink.Red),
        ]);

        private void Line(double x1, double y1, double x2, double y2, double thickness) => Marks.Add(new LineMark(x1, y1, x2, y2, thickness));

        /// <summary>A line of dashes, straight across or straight down.</summary>
        private void Broken(double x1, double y1, double x2, double y2)
        {
            const double Dash = 3, Step = 5;
            var length = Math.Max(x2 - x1, y2 - y1);
            for (var at = 0.0; at < length; at += Step)
            {
                var end = Math.Min(at + Dash, length);
                Marks.Add(x2 > x1 ? new LineMark(x1 + at, y1, x1 + end, y2, Outline, Ink.Red) : new LineMark(x1, y1 + at, x2, y1 + end, Outline, Ink.Red));
            }
        }

        /// <summary>Words on one line, cut where the room ends.</summary>
        private void Say(string words, TextStyle style, double x, double baseline, double room, bool artifact = false)
        {
            var text = Characters.Clean(words.ReplaceLineEndings(" "));
            if (metrics.Width(text, style) > room)
            {
                var length = text.Length;
                while (length > 0 && metrics.Width(text.AsSpan(0, length), style) + metrics.Width("…", style) > room)
                {
                    length--;
                }

                text = text[..length].TrimEnd() + "…";
            }

            var width = metrics.Width(text, style);
            clear.Add((x - 1.5, baseline - (0.85 * style.Size), x + width + 1.5, baseline + (0.3 * style.Size)));
            Marks.Add(new TextMark(text, style, x, baseline) { Width = width, Node = artifact ? null : root.Add(new StructureNode("P")) });
        }
    }
}
