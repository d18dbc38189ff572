using System.Globalization;

namespace PlanPortal.Documents.Tests.Pdf;

/// <summary>Reads lines and letter sizes out of a page's drawing orders. Points from the upper left corner.</summary>
internal sealed class PdfDrawing
{
    public sealed record Stroke(double X1, double Y1, double X2, double Y2, double Thickness, bool IsRed)
    {
        public double Length => Math.Abs(X2 - X1);

        public double Middle => (X1 + X2) / 2;

        public bool IsLevel => Y1 == Y2;
    }

    public sealed record Letters(double X, double BaseLine, double Size, string Font);

    private PdfDrawing(List<Stroke> strokes, List<Letters> texts) => (Strokes, Texts) = (strokes, texts);

    public IReadOnlyList<Stroke> Strokes { get; }

    public IReadOnlyList<Letters> Texts { get; }

    /// <summary>The pages of a file, in order.</summary>
    public static IReadOnlyList<PdfDrawing> Of(byte[] pdf)
    {
        string file = PdfTools.Uncompressed(pdf);
        var heights = PdfTools.Pages(pdf).Select(p => p.Height).ToList();
        // qpdf writes a comment before the drawing orders of each page.
        var contents = file.Split("%% Contents for page ").Skip(1).Select(StreamOf);
        return [.. contents.Select((content, i) => Read(content, heights[i]))];
    }

    private static string StreamOf(string part)
    {
        int start = part.IndexOf("stream\n", StringComparison.Ordinal) + "stream\n".Length;
        return part[start..part.IndexOf("endstream", start, StringComparison.Ordinal)];
    }

    private static PdfDrawing Read(string content, double height)
    {
        var strokes = new List<Stroke>();
        var texts = new List<Letters>();
        var operands = new List<string>();
        (double X, double Y) from = default, to = default;
        double thickness = 1, size = 0;
        string font = "";
        bool isRed = false;
        foreach (string token in content.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsLetter(token[0]))
            {
                operands.Add(token);
                continue;
            }

            double Number(int fromEnd) => double.Parse(operands[^fromEnd], CultureInfo.InvariantCulture);
            switch (token)
            {
                case "w": thickness = Number(1); break;
                case "m": from = (Number(2), height - Number(1)); break;
                case "l": to = (Number(2), height - Number(1)); break;
                case "S": strokes.Add(new Stroke(from.X, from.Y, to.X, to.Y, thickness, isRed)); break;
                case "RG": isRed = Number(3) == 1 && Number(2) == 0; break;
                case "G": isRed = false; break;
                case "Tf": (font, size) = (operands[^2], Number(1)); break;
                case "Td": texts.Add(new Letters(Number(2), height - Number(1), size, font)); break;
            }

            operands.Clear();
        }

        return new PdfDrawing(strokes, texts);
    }
}
