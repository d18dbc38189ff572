namespace PlanPortal.Core.Drafting.Reading;

/// <summary>The words that open a legal basis, and the sentence that issues a plan.</summary>
internal static class LegalBasisVerbs
{
    /// <summary>Folded, the longer before the shorter.</summary>
    private static readonly string[] Folded =
    [
        "can cu", "theo de nghi cua", "theo chi dao cua", "theo huong dan cua", "theo tinh than", "theo", "xet de nghi cua", "xet", "thuc hien", "trien khai thuc hien",
        "trien khai", "tiep tuc trien khai", "tiep tuc thuc hien", "chap hanh", "quan triet", "tren co so", "cu the hoa", "huong ung", "de thuc hien", "de trien khai", "nham",
    ];

    private static readonly string[] DocumentTypes =
    [
        "ke hoach", "nghi quyet", "quyet dinh", "nghi dinh", "thong tu", "chi thi", "luat", "bo luat", "cong van", "cong dien", "chuong trinh", "de an", "ket luan", "thong bao",
        "huong dan", "van ban", "phap lenh", "thong tri", "quy dinh", "quy che", "phuong an", "to trinh", "hien phap", "chi dao", "y kien", "noi dung",
    ];

    public static bool Opens(SourceLine line) => Length(line) > 0;

    /// <summary>Length of the verb that the words open with; 0 where there is none.</summary>
    public static int Length(SourceLine line)
    {
        var fold = line.Fold.AsSpan();
        var at = Label.Of(line) is { Style: LabelStyle.Bullet } bullet ? bullet.Length : 0;
        at += fold[at..].Length - fold[at..].TrimStart().Length;
        if (at >= fold.Length || !char.IsUpper(line.Text[at]))
        {
            return 0;
        }

        foreach (var verb in Folded)
        {
            if (Words.StartsWithWord(fold[at..], verb))
            {
                return verb.Length;
            }
        }

        return 0;
    }

    /// <summary>True where the verb leads a document with its number (<c>Thực hiện Kế hoạch số …</c>), which no subject line does after the first.</summary>
    public static bool LeadsADocument(SourceLine line)
    {
        var verb = Length(line);
        if (verb == 0)
        {
            return false;
        }

        var rest = line.Fold.AsSpan(verb).TrimStart();
        return Words.StartsWithWord(line.Fold, "can cu") || (Words.StartsWithAny(rest, DocumentTypes) && rest.Contains(" so ", StringComparison.Ordinal));
    }

    public static bool OpensWithDocument(string fold) => Words.StartsWithAny(fold, DocumentTypes);

    /// <summary>True for a paragraph of the preamble that is a basis, not merely one that opens with such a verb.</summary>
    public static bool IsBasis(SourceLine line)
    {
        var verb = Length(line);
        return verb > 0 && (verb == "can cu".Length || LeadsADocument(line) || line.Text[^1] is ';' or ',' || Enacts(line.Fold) || Words.StartsWithAny(line.Fold, ["xet", "theo"]));
    }

    /// <summary>True for <c>… ban hành Kế hoạch … như sau:</c>, <c>… xây dựng kế hoạch …, cụ thể:</c>.</summary>
    public static bool Enacts(string fold) => fold.Contains("nhu sau", StringComparison.Ordinal)
        ? Issues(fold) || fold.Contains("ke hoach", StringComparison.Ordinal) || fold.Contains("trien khai", StringComparison.Ordinal)
        : fold.EndsWith(':') && Issues(fold) && fold.Contains("ke hoach", StringComparison.Ordinal);

    private static bool Issues(string fold) => fold.Contains("ban hanh", StringComparison.Ordinal) || fold.Contains("xay dung", StringComparison.Ordinal);
}
