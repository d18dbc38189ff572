using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace PlanPortal.Documents.Tests.Pdf;

/// <summary>Looks at a PDF with programs that are not ours (poppler-utils and qpdf; <c>tests/run.sh</c> installs them).</summary>
internal static class PdfTools
{
    /// <summary>A word as a reader finds it on a page. Points from the upper left corner.</summary>
    public sealed record Word(string Text, double Left, double Top, double Right, double Bottom)
    {
        public double Middle => (Left + Right) / 2;
    }

    public sealed record Page(double Width, double Height, IReadOnlyList<Word> Words)
    {
        /// <summary>The words of a line that begins so.</summary>
        public IReadOnlyList<Word> Line(params string[] words)
        {
            for (int i = 0; i + words.Length <= Words.Count; i++)
            {
                var found = Words.Skip(i).Take(words.Length).ToList();
                if (found.Select(w => w.Text).SequenceEqual(words))
                    return found;
            }

            throw new Xunit.Sdk.XunitException($"No line '{string.Join(' ', words)}' among: {string.Join(' ', Words.Select(w => w.Text))}");
        }
    }

    /// <summary>The text in the order in which it is written in the file.</summary>
    public static string Text(byte[] pdf) => Run("pdftotext", pdf, "-raw", "-enc", "UTF-8", "{pdf}", "-");

    public static IReadOnlyList<Page> Pages(byte[] pdf)
    {
        var document = XDocument.Parse(Run("pdftotext", pdf, "-bbox", "-enc", "UTF-8", "{pdf}", "-"));
        XNamespace html = "http://www.w3.org/1999/xhtml";
        return [.. document.Descendants(html + "page").Select(page => new Page(
            Number(page, "width"),
            Number(page, "height"),
            [.. page.Elements(html + "word").Select(w => new Word(w.Value, Number(w, "xMin"), Number(w, "yMin"), Number(w, "xMax"), Number(w, "yMax")))]))];
    }

    public static string Fonts(byte[] pdf) => Run("pdffonts", pdf, "{pdf}");

    public static string Info(byte[] pdf, params string[] options) => Run("pdfinfo", pdf, [.. options, "{pdf}"]);

    /// <summary>Fails the test where qpdf finds anything wrong with the file.</summary>
    public static void Check(byte[] pdf) => Run("qpdf", pdf, "--check", "{pdf}");

    /// <summary>The same file with nothing compressed.</summary>
    public static string Uncompressed(byte[] pdf) => Run("qpdf", pdf, "--qdf", "--object-streams=disable", "{pdf}", "-");

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static string Run(string program, byte[] pdf, params string[] arguments)
    {
        string path = Path.Combine(Path.GetTempPath(), $"planportal-{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(path, pdf);
        try
        {
            var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (string argument in arguments)
                start.ArgumentList.Add(argument == "{pdf}" ? path : argument);
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{program}: {error.Result}{output}");
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
