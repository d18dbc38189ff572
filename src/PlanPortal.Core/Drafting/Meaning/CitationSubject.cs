using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads what cited documents are about: the words behind them, up to the end of the clause or the next document relied on.</summary>
internal static class CitationSubject
{
    private const int Longest = 600;

    private const int LongestRemark = 200;

    /// <summary>Said before a subject and no part of it.</summary>
    private static readonly string[] About = ["ve viec", "v/v", "ve"];

    /// <summary>A subject may open with what the document does.</summary>
    private static readonly string[] Does = ["ban hành", "phê duyệt", "quy định", "sửa đổi", "hướng dẫn", "công bố", "thành lập", "bãi bỏ", "thay thế", "điều chỉnh", "bổ sung", "công nhận", "phân cấp"];

    /// <summary>In the preamble also with these; elsewhere they are what the sentence does with the document.</summary>
    private static readonly string[] DoesInPreamble = ["triển khai", "thực hiện", "tổ chức", "phát động", "giao", "cụ thể hóa", "cụ thể hoá", "đẩy mạnh", "tăng cường", "nâng cao", "phân công", "thông qua", "tuyên truyền"];

    /// <summary>After a comma these begin a clause of the sentence that cites, with a verb that no subject goes on with.</summary>
    private static readonly string[] OpensClause = ["bảo đảm", "đảm bảo", "góp phần", "nhằm", "cụ thể", "như sau", "trong đó", "đồng thời", "báo cáo", "kịp thời"];

    public static IReadOnlyList<DocumentInText> Add(string text, string fold, List<DocumentInText> documents, CitingText where)
    {
        var (nextBasis, next) = (text.Length, text.Length);
        for (var i = documents.Count - 1; i >= 0; i--)
        {
            var document = documents[i];
            var limit = document.Document.Role == CitationRole.Mentioned && next > 1 && text[next - 2] == ',' ? next : nextBasis;
            if (document.Document.Subject is null && Of(text, fold, document, next, limit, where) is { } subject)
            {
                documents[i] = document with { Document = document.Document with { Subject = subject } };
            }

            nextBasis = document.Document.Role == CitationRole.Basis ? document.Start : nextBasis;
            next = document.Start;
        }

        return documents;
    }

    /// <param name="next">Where the next document begins.</param>
    /// <param name="limit">No subject goes past it.</param>
    private static string? Of(string text, string fold, DocumentInText document, int next, int limit, CitingText where)
    {
        var quote = AfterRemark(text, fold, document.End);
        var at = AfterQuote(text, quote);
        var about = Scan.WordAt(fold, at, About);
        var opening = about is null ? at : AfterColon(text, at + about.Length);
        var start = AfterQuote(text, opening);
        if (start >= text.Length || at == next || (about is null ? !TellsWhatItDoes(text, at, where) : IsBody(text, fold, start)))
        {
            return null;
        }

        var end = End(text, fold, start, Math.Min(limit, start + Longest), at > quote || start > opening, document.Document.Role);
        var subject = text.AsSpan(start, Math.Max(0, end - start)).Trim().TrimEnd(",;.:-–").TrimEnd();
        return subject.EndsWith(" và") ? subject[..^3].TrimEnd(" ,").ToString() : subject.Length > 0 ? subject.ToString() : null;
    }

    /// <summary>Past what may stand between issuer and subject: a comma, <c>kỳ họp thứ 28</c>, <c>(được sửa đổi …)</c>.</summary>
    private static int AfterRemark(string text, string fold, int at)
    {
        while (at < text.Length && text[at] is ' ' or ',')
        {
            at++;
        }

        if (at < text.Length && text[at] == '(' && ShortNameDefinition.At(text, fold, at) is null && text.IndexOf(')', at, Math.Min(LongestRemark, text.Length - at)) is > 0 and var close)
        {
            return Scan.SkipSpaces(text, close + 1);
        }

        return Scan.IsWordAt(fold, at, "ky hop thu") && text.IndexOf(' ', Math.Min(text.Length, at + 11), Math.Clamp(text.Length - at - 11, 0, 20)) is > 0 and var end ? Scan.SkipSpaces(text, end) : at;
    }

    private static bool TellsWhatItDoes(string text, int at, CitingText where)
    {
        var words = char.ToLowerInvariant(text[at]) + text.Substring(at + 1, Math.Min(20, text.Length - at - 1));
        return !Scan.IsWordAt(words, 0, "ban hành kèm theo") && (Scan.WordAt(words, 0, Does) is not null || (where == CitingText.Preamble && Scan.WordAt(words, 0, DoesInPreamble) is not null));
    }

    private static int AfterQuote(string text, int at) => at < text.Length && text[at] is '“' or '"' or '«' ? at + 1 : at;

    private static int AfterColon(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or ':' or ',')
        {
            at++;
        }

        return at;
    }

    /// <summary><c>báo cáo kết quả thực hiện Nghị quyết số 57-NQ/TW về UBND xã</c> tells where to, not what about.</summary>
    private static bool IsBody(string text, string fold, int at) => char.IsUpper(text[at]) && HeadLines.NamesABody(fold.AsSpan(at, Math.Min(40, fold.Length - at)));

    private static int End(string text, string fold, int start, int limit, bool quoted, CitationRole role)
    {
        var (quotes, brackets) = (quoted ? 1 : 0, 0);
        limit = Math.Min(limit, text.Length);
        for (var at = start; at < limit; at++)
        {
            switch (text[at])
            {
                case '“' or '«':
                    quotes++;
                    break;
                case '”' or '»' when --quotes < (quoted ? 1 : 0):
                case '"' when quoted:
                    return at;
                case '(' when ShortNameDefinition.OpensAt(text, fold, at):
                    return at;
                case '(':
                    brackets++;
                    break;
                case ')' when --brackets < 0:
                    return at;
                case ';' or ':' when quotes <= 0:
                    return at;
                case '.' when at + 1 >= text.Length || (text[at + 1] is ' ' or '/' && !(at > 1 && char.IsUpper(text[at - 1]))):
                    return at;
                case ',' when OpensAClause(text, fold, at):
                    return at;
                case ' ' when Scan.IsWordAt(fold, at + 1, "va cac van ban"):
                    return at;
                case ' ' when role == CitationRole.Mentioned && quotes <= 0 && Scan.IsWordAt(fold, at + 1, "tren dia ban"):
                    // Where another document's subject goes on: "kế hoạch … thực hiện Nghị quyết … trên địa bàn xã".
                    return at;
                default:
                    break;
            }
        }

        return limit;
    }

    private static bool OpensAClause(string text, string fold, int comma)
    {
        var next = Scan.SkipSpaces(text, comma + 1);
        return next < text.Length && (Scan.WordAt(text, next, OpensClause) is not null || IsBody(text, fold, next) || ShortNameDefinition.OpensAt(text, fold, comma));
    }
}
