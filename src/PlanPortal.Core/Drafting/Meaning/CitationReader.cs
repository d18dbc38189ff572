using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>
/// Finds the documents that a paragraph of the preamble names. The first document of a clause is relied on; what
/// stands in its subject (<c>về …</c>, <c>thực hiện …</c>) is only mentioned, until <c>;</c> opens the next clause.
/// </summary>
internal sealed class CitationReader
{
    /// <summary>How far after its type a document's number may stand, and after that its date.</summary>
    private const int Reach = 160;

    /// <summary>Folded, the longer before the shorter.</summary>
    private static readonly string[] Types =
    [
        "thong tu lien tich", "thong tu", "nghi quyet lien tich", "nghi quyet", "nghi dinh", "ke hoach", "quyet dinh", "chi thi", "bo luat", "luat", "hien phap", "phap lenh", "cong van", "cong dien",
        "chuong trinh hanh dong", "chuong trinh phoi hop", "chuong trinh", "de an", "ket luan", "thong bao", "thong tri", "huong dan", "huong dan lien nganh", "van ban", "quy dinh", "quy che", "quy chuan",
        "phuong an", "to trinh", "bao cao", "giay moi", "chien luoc", "lenh", "thong cao", "cong bo", "phieu trinh", "quy hoach",
    ];

    private static readonly string[] NamedByTitle = ["luat", "bo luat", "phap lenh", "hien phap"];

    private static readonly string[] IssuerEnds =
    [
        "về", "v/v", "ban hành", "phê duyệt", "quy định", "sửa đổi", "thực hiện", "triển khai", "hướng dẫn", "ngày", "cụ thể hóa", "giao", "công bố", "công nhận", "phát động", "kèm theo", "tại", "tổ chức", "điều chỉnh", "bổ sung",
    ];

    private readonly string _text;
    private readonly string _fold;
    private readonly List<CitedDocument> _found = [];
    private string? _type;
    private bool _inSubject;
    private bool _mentioned;
    private int _quotes;

    private CitationReader(string text) => (_text, _fold) = (text, VietnameseText.FoldInPlace(text));

    public static IReadOnlyList<CitedDocument> Read(string text)
    {
        var reader = new CitationReader(text);
        reader.Run();
        return reader._found;
    }

    private void Run()
    {
        var end = -1;
        for (var at = 0; at < _fold.Length;)
        {
            var next = TakeDocument(at);
            if (next > at)
            {
                (at, end) = (next, next);
                continue;
            }

            switch (_text[at])
            {
                case ';':
                    (_inSubject, _mentioned, _quotes, end) = (false, false, 0, -1);
                    break;
                case '“' or '«':
                    _quotes++;
                    break;
                case '”' or '»':
                    _quotes = Math.Max(0, _quotes - 1);
                    break;
                case ' ' or ',':
                    break;
                default:
                    _inSubject |= _found.Count > 0 && end >= 0 && !(IsJoint(at) || IsJoint(at - 1));
                    break;
            }

            at++;
        }
    }

    private bool IsJoint(int at) => Scan.IsWordAt(_fold, at, "va");

    /// <summary>The end of the document that begins here; the position itself where none does.</summary>
    private int TakeDocument(int at)
    {
        if (!Scan.IsWordStart(_fold, at))
        {
            return at;
        }

        var type = Scan.WordAt(_fold, at, Types);
        var afterType = type is null ? at : at + type.Length;
        if (type is null && !(_type is not null && Scan.IsWordAt(_fold, at, "so")))
        {
            return at;
        }

        var named = type is not null && NamedByTitle.Contains(type) && char.IsUpper(_text[at]);
        var (no, numberEnd) = Number(afterType, named ? TitleEnd(afterType) : afterType + (type is null ? 1 : 14), type is not null);
        _type = type is null ? _type : _text.Substring(at, type.Length);
        if (no is null && (!named || _inSubject || _quotes > 0))
        {
            return at;
        }

        var end = no is null ? TitleEnd(afterType) : numberEnd;
        var date = DateAfter(ref end);
        var issuer = Issuer(ref end);
        date ??= DateAfter(ref end);
        _found.Add(new(RoleOf(at, end, date is not null && no is not null), _type!, no, date, issuer));
        return end;
    }

    private CitationRole RoleOf(int at, int end, bool complete)
    {
        var before = _fold.AsSpan(0, at).TrimEnd();
        var joined = before.EndsWith(",") || before.EndsWith(" va");
        var comesWith = Scan.IsWordAt(_fold, Scan.SkipSpaces(_fold, end), "ban hanh kem theo") && before.EndsWith(" va");
        var role = _quotes == 0 && (!_inSubject || comesWith || (joined && complete && !_mentioned)) ? CitationRole.Basis : CitationRole.Mentioned;
        _inSubject |= role == CitationRole.Mentioned;
        _mentioned |= role == CitationRole.Mentioned;
        if (role == CitationRole.Basis)
        {
            _inSubject = false;
        }

        return role;
    }

    /// <summary>The number after the type, with <c>số</c> before <paramref name="limit"/>, or at once without it.</summary>
    private (string? No, int End) Number(int from, int limit, bool bare)
    {
        var at = Scan.SkipSpaces(_fold, from);
        for (var i = at; i < Math.Min(limit, _fold.Length) && _fold[i] is not (';' or '(' or '“'); i++)
        {
            if (Scan.IsWordAt(_fold, i, "so"))
            {
                var start = i;
                while (Scan.IsWordAt(_fold, start, "so"))
                {
                    start = SkipSigns(start + 2);
                }

                var end = DocumentNumber.End(_text, start);
                if (end > start)
                {
                    return (_text[start..end], end);
                }
            }
        }

        var direct = DocumentNumber.End(_text, at);
        return direct > at && bare && _fold.AsSpan(at, direct - at).ContainsAnyInRange('a', 'z') ? (_text[at..direct], direct) : (null, from);
    }

    private int SkipSigns(int at)
    {
        while (at < _fold.Length && _fold[at] is ' ' or ':' or '.')
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of a law's title: before its date or year, or the end of the clause.</summary>
    private int TitleEnd(int from)
    {
        var limit = Math.Min(_fold.Length, from + (2 * Reach));
        var amends = Scan.IsWordAt(_fold, Scan.SkipSpaces(_fold, from), "sua doi");
        for (var i = from; i < limit; i++)
        {
            if (_fold[i] == ';' || Scan.IsWordAt(_fold, i, "ngay") || (Scan.IsWordAt(_fold, i, "nam") && i + 4 < _fold.Length && char.IsAsciiDigit(_fold[i + 4]))
                || (!amends && _fold[i] == ',' && Scan.WordAt(_fold, i + 2, Types) is not null)
                || (!amends && Scan.IsWordAt(_fold, i, "va") && Scan.WordAt(_fold, i + 3, Types) is not null && char.IsUpper(_text[i + 3])))
            {
                return i;
            }
        }

        return limit;
    }

    private DateOnly? DateAfter(ref int end)
    {
        var at = end;
        while (at < _fold.Length && _fold[at] is ' ' or ',' or '(')
        {
            at++;
        }

        if (!Scan.IsWordAt(_fold, at, "ngay"))
        {
            return null;
        }

        at = Scan.SkipSpaces(_fold, at + 4);
        var date = Scan.Date(_fold, ref at);
        end = date is null ? end : at;
        return date;
    }

    private string? Issuer(ref int end)
    {
        var at = Scan.SkipSpaces(_fold, end);
        if (!Scan.IsWordAt(_fold, at, "cua"))
        {
            return null;
        }

        var start = Scan.SkipSpaces(_fold, at + 3);
        // A steering committee's name tells what it steers: its first "về" belongs to the name.
        var ownSubject = Scan.IsWordAt(_fold, start, "ban chi dao") ? 1 : 0;
        var limit = Math.Min(_fold.Length, start + Reach);
        for (at = start; at < limit && _fold[at] is not (';' or '(' or '“' or ':' or '.') && !IsIssuerEnd(at, ref ownSubject); at++)
        {
        }

        end = at;
        return _text[start..at].Trim() is { Length: > 0 } issuer ? issuer : null;
    }

    private bool IsIssuerEnd(int at, ref int ownSubject)
    {
        if (_fold[at] == ',')
        {
            return ownSubject < 0 || at + 2 >= _text.Length || Scan.WordAt(_fold, at + 2, Types) is not null || Scan.IsWordAt(_fold, at + 2, "so") || !char.IsUpper(_text[at + 2]);
        }

        if (_fold[at] == 'v' && Scan.IsWordAt(_fold, at, "va"))
        {
            return Scan.WordAt(_fold, at + 3, Types) is not null;
        }

        return Scan.WordAt(_text, at, IssuerEnds) is not null && !(ownSubject-- > 0);
    }
}
