namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Knows the kinds of documents that plans cite, by their folded words.</summary>
internal static class DocumentTypes
{
    /// <summary>The longest first, so that <c>Chương trình hành động</c> is not read as <c>Chương trình</c>; by first letter.</summary>
    private static readonly ILookup<char, string> ByInitial = new[]
    {
        "thong tu lien tich", "thong tu", "nghi quyet lien tich", "nghi quyet", "nghi dinh", "quyet dinh", "chi thi", "bo luat", "luat", "hien phap", "phap lenh", "lenh", "sac lenh", "dieu le",
        "cong van", "cong dien", "cong bo", "cong thu", "ke hoach", "ke hoach phoi hop", "ke hoach lien tich", "ke hoach lien nganh", "ke hoach hanh dong", "chuong trinh", "chuong trinh hanh dong",
        "chuong trinh phoi hop", "chuong trinh cong tac", "chuong trinh muc tieu quoc gia", "de an", "ket luan", "thong bao", "thong bao ket luan", "thong tri", "thong cao", "huong dan", "huong dan lien nganh",
        "van ban", "van ban hop nhat", "quy dinh", "quy che", "quy che phoi hop", "quy chuan", "quy hoach", "phuong an", "to trinh", "bao cao", "giay moi", "chien luoc", "phieu trinh", "bien ban", "hop dong",
    }.OrderByDescending(t => t.Length).ToLookup(t => t[0]);

    /// <summary>Cited by their title as well as by their number.</summary>
    private static readonly string[] NamedByTitle = ["luat", "bo luat", "phap lenh", "hien phap", "dieu le"];

    /// <summary>People say these with the bare figure: <c>Đề án 06</c>, <c>Chỉ thị 05</c>.</summary>
    private static readonly string[] NamedByFigure = ["nghi quyet", "nghi dinh", "quyet dinh", "chi thi", "ket luan", "de an", "chuong trinh", "ke hoach", "thong tu", "quy dinh"];

    /// <summary>Where <c>luật</c> is part of another word: <c>pháp luật</c>, <c>Đại học Luật</c>.</summary>
    private static readonly string[] OtherWordsBefore = ["phap ", "ky ", "dai hoc ", "khoa ", "cu nhan "];

    private static readonly string[] OtherWordsAfter = ["gia", "su", "hoc"];

    /// <summary>As people abbreviate a type before its figure: <c>NQ 57</c>, <c>QĐ 749</c>.</summary>
    private static readonly string[] Abbreviations = ["nq", "qd", "nd", "tt", "ct", "ctr", "kh", "da", "hd", "kl", "cv", "tb", "cd", "qc"];

    /// <summary>The type whose words stand whole at the position; null where none does.</summary>
    public static string? At(string fold, int at)
    {
        if (at >= fold.Length || !Scan.IsWordStart(fold, at))
        {
            return null;
        }

        foreach (var type in ByInitial[fold[at]])
        {
            if (Scan.IsWordAt(fold, at, type))
            {
                return type;
            }
        }

        return null;
    }

    public static bool IsNamedByFigure(string type) => NamedByFigure.Contains(type);

    /// <summary>True for a law's type written as in its name, <c>Luật</c>, and not in <c>Hội Luật gia</c>.</summary>
    public static bool IsNamedByTitle(string type, string text, string fold, int at)
    {
        if (!NamedByTitle.Contains(type) || !char.IsUpper(text[at]) || !char.IsLower(text[at + 1]))
        {
            return false;
        }

        var before = fold.AsSpan(Math.Max(0, at - 10), Math.Min(10, at));
        foreach (var word in OtherWordsBefore)
        {
            if (before.EndsWith(word))
            {
                return false;
            }
        }

        return Scan.WordAt(fold, Scan.SkipSpaces(fold, at + type.Length), OtherWordsAfter) is null;
    }

    /// <summary>True where a name opens with a type, or with its abbreviation and a figure: <c>Nghị quyết 57</c>, <c>NQ57</c>, <c>ĐA-06</c>.</summary>
    public static bool OpensAName(string fold)
    {
        if (At(fold, 0) is not null)
        {
            return true;
        }

        foreach (var abbreviation in Abbreviations)
        {
            var next = abbreviation.Length;
            if (!fold.StartsWith(abbreviation, StringComparison.Ordinal))
            {
                continue;
            }

            while (next < fold.Length && fold[next] is ' ' or '-' or '.')
            {
                next++;
            }

            if (next < fold.Length && char.IsAsciiDigit(fold[next]))
            {
                return true;
            }
        }

        return false;
    }
}
