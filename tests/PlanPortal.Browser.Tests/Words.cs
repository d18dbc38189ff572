using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PlanPortal.Browser.Tests;

/// <summary>The words of a document in order, whatever the format: marks of Markdown and bullets are no words.</summary>
internal static partial class Words
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static List<string> Of(string text)
    {
        // A symbol split at its hyphen by a line end is one word ("57-⏎NQ/TW").
        var joined = SplitAtHyphen().Replace(text.Normalize(NormalizationForm.FormC), "-");
        return [.. joined.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.Replace("*", "").Trim('#'))
            .Where(w => w.Length > 0 && w is not ("-" or "+" or "•" or "–"))];
    }

    /// <summary>From the type name on: what stands before it (number, date, letterhead) the signing fills in.</summary>
    public static List<string> From(this List<string> words, string start)
    {
        var first = start.Split(' ');
        for (var i = 0; i + first.Length <= words.Count; i++)
        {
            if (first.Select((word, k) => words[i + k] == word).All(same => same))
            {
                return words[i..];
            }
        }

        throw new InvalidOperationException($"“{start}” is not in the text.");
    }

    /// <summary>All text of a Word file's body in document order, paragraph by paragraph, drawings' twins once.</summary>
    public static List<string> OfDocx(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        var text = new StringBuilder();
        foreach (var paragraph in XDocument.Load(part).Descendants(W + "p").Where(p => !p.Ancestors(W + "p").Any()))
        {
            foreach (var node in paragraph.Descendants().Where(n => n.Ancestors().All(a => a.Name.LocalName != "Fallback")))
            {
                text.Append(node.Name.LocalName switch
                {
                    "t" when node.Name.Namespace == W => node.Value,
                    "tab" or "br" or "p" when node.Name.Namespace == W => " ",
                    "noBreakHyphen" => "-",
                    _ => "",
                });
            }

            text.Append('\n');
        }

        return Of(text.ToString());
    }

    [GeneratedRegex(@"(?<=\d)-\s*\n\s*(?=\p{Lu})")]
    private static partial Regex SplitAtHyphen();
}
