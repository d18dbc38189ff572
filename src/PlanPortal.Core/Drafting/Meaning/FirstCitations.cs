namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Knows where each document was first cited.</summary>
internal sealed class FirstCitations
{
    private readonly Dictionary<string, Citation> _byKey = [];

    /// <summary>By type and figure; null where two documents have it.</summary>
    private readonly Dictionary<string, Citation?> _byFigure = [];

    /// <summary>The citation, with the first one of its document where there was one.</summary>
    public Citation Link(Citation citation)
    {
        var document = citation.Document;
        var type = VietnameseText.FoldInPlace(document.Type);
        if (document.No is { } no && !DocumentNumber.HasSymbol(no))
        {
            var byFigure = $"{type} {DocumentNumber.Figure(no)}";
            return _byFigure.TryGetValue(byFigure, out var named) ? citation with { First = named } : Remember(byFigure, citation);
        }

        var key = document switch
        {
            { No: { } number } => DocumentNumber.Key(number),
            { Date: { } date } when document.Subject is null => $"{type} {date:yyyyMMdd} {document.Issuer}",
            _ => $"{type} {VietnameseText.FoldInPlace(document.Subject ?? "")}",
        };
        if (_byKey.TryGetValue(key, out var first))
        {
            return citation with { First = first };
        }

        _byKey[key] = citation;
        return document.No is { } full ? Remember($"{type} {DocumentNumber.Figure(full)}", citation) : citation;
    }

    private Citation Remember(string figure, Citation citation)
    {
        _byFigure[figure] = _byFigure.ContainsKey(figure) ? null : citation;
        return citation;
    }
}
