using PlanPortal.Documents.Listing;

namespace PlanPortal.Web.Features.Search;

/// <summary>What was found, as a file.</summary>
internal static class SearchList
{
    public static ListDocument Of(string organization, SearchQuery query, SearchTab tab, IReadOnlyList<SearchHit> hits, DateTimeOffset at)
    {
        var columns = query.Columns;
        return new ListDocument(
            organization,
            $"Kết quả tìm kiếm: {tab.Name().ToLowerInvariant()}",
            [new ListColumn("Tên"), .. columns.Select(c => new ListColumn(c.Name(tab), c == SearchColumn.Date ? ListColumnKind.Date : ListColumnKind.Text))],
            [.. hits.Select(h => (IReadOnlyList<ListCell>)[h.Title, .. columns.Select(c => Cell(h, c))])],
            at)
        {
            Subtitle = Conditions(query, tab, hits.Count),
        };
    }

    private static ListCell Cell(SearchHit hit, SearchColumn column) => column switch
    {
        SearchColumn.Number => hit.Number,
        SearchColumn.Words => string.Concat(hit.Words.Select(w => w.Text)),
        SearchColumn.Plan => hit.PlanTitle,
        SearchColumn.Unit => hit.Unit,
        SearchColumn.People => hit.People,
        SearchColumn.Date => hit.On,
        SearchColumn.State => hit.State?.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };

    private static string? Conditions(SearchQuery query, SearchTab tab, int rows)
    {
        string?[] parts =
        [
            query.Words.IsEmpty ? null : $"có “{query.Q!.Trim()}”",
            query.FromDay is null ? null : $"từ ngày {query.From}",
            query.ToDay is null ? null : $"đến ngày {query.To}",
            SearchStates.Of(tab).Where(s => s.Value == query.State).Select(s => s.Name).FirstOrDefault(),
            rows >= Infrastructure.ListFiles.MostRows ? $"{rows:N0} kết quả đầu tiên" : null,
        ];
        var said = string.Join("; ", parts.OfType<string>());
        return said.Length > 0 ? said : null;
    }
}
