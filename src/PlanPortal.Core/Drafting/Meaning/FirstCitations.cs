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
            return _byFigure.TryGetValue(byFigure, out var same) ? citation with { First = same?.First ?? same } : Remember(byFigure, citation);
        }

        var key = document switch
        {
            { No: { } number } => DocumentNumber.Key(number),
            { Date: { } date } when document.Subject is null => $"{type} {date:yyyyMMdd} {document.Issuer}",
            _ => $"{type} {VietnameseText.FoldInPlace(document.Subject ?? "")}",
        };
        if (_byKey.TryGetValue(key, out var first))
        {
            return citation with { First = first.First ?? first };
        }

        var figure = document.No is { } full ? $"{type} {DocumentNumber.Figure(full)}" : null;
        if (figure is not null && _byFigure.TryGetValue(figure, out var named) && named?.Document.No is { } bare && !DocumentNumber.HasSymbol(bare))
        {
            // "Đề án số 08" before "Đề án số 08-ĐA/TU": the figure stood for this one.
            return _byFigure[figure] = _byKey[key] = citation with { First = named };
        }

        _byKey[key] = citation;
        return figure is null ? citation : Remember(figure, citation);
    }

    private Citation Remember(string figure, Citation citation)
    {
        _byFigure[figure] = _byFigure.ContainsKey(figure) ? null : citation;
        return citation;
    }
}
