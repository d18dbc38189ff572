namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Finds the noun phrase that a figure measures: before it (<c>Tỷ lệ hộ nghèo giảm còn 3%</c>) or after it (<c>100% cán bộ được tập huấn</c>).</summary>
internal static class MeasureReader
{
    private const int Reach = 240;

    /// <summary>Nouns that open a measure.</summary>
    private static readonly string[] Measures =
    [
        "ty le", "ti le", "so", "tong", "chi so", "dien tich", "san luong", "thu nhap", "doanh thu", "toc do", "gia tri", "ty trong", "ti trong", "diem", "nang suat", "thoi gian", "luong", "do che phu", "ty suat", "muc", "quy mo", "kim ngach", "mat do",
        "thu ngan sach", "von", "tang truong", "tuoi tho", "xep hang", "dan so", "cong suat", "hieu suat", "binh quan", "chieu dai", "khoi luong", "chi phi", "the tich",
    ];

    /// <summary>Words between a measure and its figure.</summary>
    private static readonly string[] Verbs =
    [
        "dat", "la", "tang", "giam", "con", "len", "xuong", "chiem", "duoc", "dat muc", "phan dau", "phai", "duy tri", "dat tu", "tu", "them", "o muc", "binh quan", "hang nam", "hang nam tang", "khoang", "bang", "nang len", "xuong con", "giu", "co", "toi", "dam bao", "bao dam", "uoc",
    ];

    /// <summary>Words that lead to the statement and name no measure.</summary>
    private static readonly string[] Openings = ["phan dau", "phan dau den", "duy tri", "bao dam", "dam bao", "nang", "giam", "tang", "giu vung", "den", "trong do", "va", "trong", "hang nam", "hang thang", "den cuoi", "den het", "het", "cuoi", "co", "gop phan", "nham", "dua", "co ban"];

    /// <summary>Where the noun phrase after a figure ends and what is said of it begins.</summary>
    private static readonly string[] Predicates =
    [
        "duoc", "co", "tham gia", "dat", "su dung", "tiep can", "thuc hien", "hoan thanh", "nam", "biet", "dam bao", "bao dam", "la", "deu", "phai", "tro len", "tro xuong", "ky", "cam ket", "dang ky", "ap dung", "trien khai", "dap ung", "tren dia ban", "so voi", "vao", "trong nam", "den nam", "cap nhat", "xu ly",
    ];

    public static string? Read(string text, string fold, Figure figure, int previousEnd) =>
        Before(text, fold, figure.At, previousEnd) ?? After(text, fold, figure);

    private static string? Before(string text, string fold, int at, int previousEnd)
    {
        var from = Math.Max(previousEnd, at - Reach);
        var end = WithoutTail(fold, from, at);
        var stop = fold.AsSpan(from, end - from).LastIndexOfAny(';', '.', '(');
        from = stop < 0 ? from : from + stop + 1;
        from = WithoutLead(fold, from, end);

        // A measure may hold commas (tỷ lệ hồ sơ đúng hạn, trước hạn); any other words count from the last one.
        if (Scan.WordAt(fold, from, Measures) is null)
        {
            var comma = fold.AsSpan(from, end - from).LastIndexOf(',');
            from = comma < 0 ? from : WithoutLead(fold, from + comma + 1, end);
        }

        return end > from && Scan.WordAt(fold, from, Measures) is not null && from < text.Length ? text[from..end].Trim(' ', ',', ':') : null;
    }

    /// <summary>Steps back over comparator, verb and colon.</summary>
    private static int WithoutTail(string fold, int from, int at)
    {
        for (var end = at; ;)
        {
            var before = fold.AsSpan(from, end - from).TrimEnd(" :,-");
            var taken = ComparatorWords.LengthAtEnd(before);
            for (var i = 0; taken == 0 && i < Verbs.Length; i++)
            {
                taken = ComparatorWords.EndsWithWord(before, Verbs[i]) ? Verbs[i].Length : 0;
            }

            end = from + before.Length;
            if (taken == 0)
            {
                return end;
            }

            end -= taken;
        }
    }

    /// <summary>Steps over <c>Đến năm 2026, phấn đấu</c>.</summary>
    private static int WithoutLead(string fold, int from, int end)
    {
        for (var moved = true; moved && from < end;)
        {
            moved = false;
            while (from < end && !char.IsLetter(fold[from]))
            {
                from++;
            }

            if (Scan.WordAt(fold, from, ["nam", "giai doan"]) is { } word && Scan.SkipSpaces(fold, from + word.Length) is var next && next < end && char.IsAsciiDigit(fold[next]))
            {
                from = WrittenNumber.End(fold, next);
                moved = true;
            }
            else if (Scan.WordAt(fold, from, Openings) is { } opening)
            {
                from += opening.Length;
                moved = true;
            }
        }

        return Math.Min(from, end);
    }

    private static string? After(string text, string fold, Figure figure)
    {
        var from = Scan.SkipSpaces(fold, figure.End);
        if (figure.Unit is { } unit && UnitWords.IsPercent(fold, from))
        {
            from = Scan.SkipSpaces(fold, from + unit.Length);
        }

        var end = Math.Min(text.Length, from + Reach);
        var at = from;
        while (at < end && fold[at] is not (';' or '.' or ':' or '(' or ')') && !char.IsAsciiDigit(fold[at]) && !(at > from && Scan.IsWordStart(fold, at) && Scan.WordAt(fold, at, Predicates) is not null))
        {
            at++;
        }

        // Without a predicate what follows a comma may be another thing.
        var phrase = fold.AsSpan(from, at - from);
        var comma = at == end || fold[at] is ';' or '.' || char.IsAsciiDigit(fold[at]) ? phrase.IndexOf(',') : -1;
        var stop = comma < 0 ? at : from + comma;
        while (stop > from && !Scan.IsWordStart(fold, stop) && stop < text.Length && char.IsLetterOrDigit(fold[stop]))
        {
            stop--;
        }

        // Cut short by another number (95% trẻ dưới 01 tuổi), it would say something else.
        if (at < end && char.IsAsciiDigit(fold[at]))
        {
            return null;
        }

        // A lone noun does not tell what is measured: 100% người.
        return UnitWords.IsNoun(text, from) && stop > from && text[from..stop].Trim(' ', ',') is var measure && measure.Contains(' ') ? measure : null;
    }
}
