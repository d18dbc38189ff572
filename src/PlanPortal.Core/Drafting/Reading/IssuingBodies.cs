namespace PlanPortal.Core.Drafting.Reading;

/// <summary>Tells the superior body's lines from the issuing body's among the lines above the number.</summary>
internal static class IssuingBodies
{
    public static List<HeadLine> Assign(List<HeadLine> lines)
    {
        var named = lines.SelectMany(l => l.Segments).TakeWhile(s => s.Part != HeadPart.TypeName).Where(IsName).ToList();
        var issuerFrom = named.FindLastIndex(s => HeadLines.NamesABody(VietnameseText.FoldInPlace(s.Text)));
        var superior = named.Take(Math.Max(issuerFrom, 0)).ToHashSet(ReferenceEqualityComparer.Instance);
        var issuer = named.Skip(Math.Max(issuerFrom, 0)).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. lines.Select(l => l with { Segments = [.. l.Segments.Select(s => superior.Contains(s) ? s with { Part = HeadPart.Superior } : issuer.Contains(s) ? s with { Part = HeadPart.Issuer } : s)] })];
    }

    /// <summary>Capitals, or the name of a body as written in a sentence.</summary>
    private static bool IsName(HeadSegment segment) =>
        segment.Part == HeadPart.Other && (Words.IsCapitals(segment.Text) || HeadLines.NamesABody(VietnameseText.FoldInPlace(segment.Text)))
        && !VietnameseText.FoldInPlace(segment.Text).Contains("du thao", StringComparison.Ordinal);
}
