using System.Text.Json;
using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Tests.Drafting;

/// <summary>The two promises of reading and writing, asserted for one text.</summary>
internal static class RoundTrip
{
    /// <summary>Nothing is lost, and what was written reads as the same plan and is written the same again.</summary>
    public static void Holds(string text)
    {
        var plan = PlanReader.Read(text);
        var written = PlanWriter.Write(plan);
        Assert.Equal(Signs(text), Signs(written));
        var again = PlanReader.Read(written);
        Assert.Equal(Shape(plan), Shape(again));
        Assert.Equal(written, PlanWriter.Write(again));
    }

    /// <summary>
    /// Every sign comes back in its order; the cells of a table that was set with spaces come back whole, so that only
    /// their order and the strokes between them may differ.
    /// </summary>
    public static bool KeepsSigns(string text, string written)
    {
        var setWithSpaces = text.Split('\n').Any(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, _, _, ..] && first.ToUpperInvariant() is "TT" or "STT");
        return Signs(text) == Signs(written) || (setWithSpaces && InAnyOrder(text) == InAnyOrder(written));
    }

    private static string InAnyOrder(string text) => string.Concat(Signs(text).Where(c => c is not ('|' or '\\')).Order());

    /// <summary>Every sign that is not white space, in order, of the text in NFC without control characters.</summary>
    public static string Signs(string text)
    {
        var kept = string.Concat(text.Where(c => !char.IsControl(c) || c is '\t' or '\n' or '\r' or '\f'));
        return string.Concat(VietnameseText.Nfc(kept).Where(c => !char.IsWhiteSpace(c)));
    }

    /// <summary>The whole plan as one comparable string.</summary>
    public static string Shape(PlanText plan) => JsonSerializer.Serialize(plan);
}
