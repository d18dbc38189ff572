using PlanPortal.Core.Drafting;
using PlanPortal.Core.Plans;
using PlanPortal.Documents;
using PlanPortal.Web.Features.Plans;

namespace PlanPortal.Web.Features.Drafting;

/// <summary>What a text reads as and how it prints.</summary>
public sealed record Preview(PlanText Text, Sheets Sheets, int Words)
{
    /// <summary>Null for a text over <see cref="Plan.MaxTextLength"/>, whose hundreds of pages would take too long to draw.</summary>
    public static Preview? Of(Plan plan, string text)
    {
        if (text.Length > Plan.MaxTextLength)
        {
            return null;
        }

        var read = PlanReader.Read(text);
        return new Preview(read, Sheets.Of(PlanDocuments.Compose(plan, read)), CountWords(text));
    }

    public int Headings => Text.Body.Count(b => b.Kind == BlockKind.Numbered && b.HeadingLength > 0);

    public int Bases => Text.Body.Count(b => b.Kind == BlockKind.LegalBasis);

    public int Bullets => Text.Body.Count(b => b.Kind == BlockKind.Bullet);

    public int Tables => Text.Body.Count(b => b.Kind == BlockKind.Table);

    /// <summary>Parts of an official document that were not found; the writer is told, not stopped.</summary>
    public IEnumerable<string> Missing()
    {
        if (Text.Head.Subject is null)
        {
            yield return "trích yếu";
        }

        if (Text.Ending.Recipients.Count == 0)
        {
            yield return "nơi nhận";
        }

        if (Text.Ending.Position is null && Text.Ending.Authority.Count == 0)
        {
            yield return "chức vụ người ký";
        }

        if (Text.Ending.SignerName is null)
        {
            yield return "họ tên người ký";
        }
    }

    private static int CountWords(string text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            var letter = !char.IsWhiteSpace(c);
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }

        return words;
    }
}
