using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>What a heading says of the aims under it.</summary>
internal enum AimKind
{
    /// <summary>No aims, or aims only under a heading further down.</summary>
    None,

    /// <summary>Purposes, requirements or work, and then aims; only what has a figure is surely one.</summary>
    Mixed,

    /// <summary>Aims first, and then requirements or work: these may have headings of their own.</summary>
    AimsAndOthers,

    /// <summary>The general aim: only its figures count.</summary>
    General,

    Aims,
}

/// <summary>Knows the headings under which plans write their aims.</summary>
internal static class AimHeadings
{
    private static readonly string[] Aims =
    [
        "muc tieu", "chi tieu", "ket qua can dat", "ket qua phan dau", "ket qua du kien dat", "yeu cau can dat", "phan dau den", "phan dau nam", "phan dau dat", "phan dau trong nam", "phan dau hoan thanh", "phan dau cuoi nam", "muc phan dau", "cac moc phan dau",
    ];

    /// <summary>Words before the aim that change nothing: <c>Một số chỉ tiêu</c>, <c>Hệ thống các chỉ tiêu</c>, <c>Về mục tiêu</c>.</summary>
    private static readonly string[] Quantities = ["cac", "nhung", "mot so", "he thong", "bang", "danh muc", "bieu", "nhom", "ve", "giao", "phan bo", "phan khai", "tong hop", "dang ky", "muc", "chi tiet"];

    private static readonly string[] OtherWork =
    [
        "nhiem vu", "giai phap", "thuc hien", "trien khai", "to chuc", "danh gia", "ket qua thuc hien", "ket qua dat duoc", "ket qua trien khai", "theo doi", "phan cong", "bao cao", "tinh hinh", "thuc trang", "kinh phi", "nguon von", "ra soat", "kiem tra", "xay dung", "can cu",
    ];

    private static readonly string[] Purposes = ["muc dich", "yeu cau", "quan diem", "nhiem vu", "giai phap", "dinh huong", "noi dung", "nguyen tac", "pham vi", "doi tuong"];

    private static readonly string[] Generals = ["muc tieu chung", "muc tieu tong quat", "muc tieu chu yeu chung", "tong quat", "chung", "quan diem", "muc tieu tong the", "muc tieu dai han"];

    public static bool IsGeneral(string fold) => Words.StartsWithAny(fold, Generals);

    /// <summary><c>Chỉ tiêu</c>, <c>Các chỉ tiêu cụ thể</c>.</summary>
    public static bool AreFigures(string fold) => Words.StartsWithWord(WithoutQuantity(fold), "chi tieu");

    public static bool IsPurpose(string fold) => Words.StartsWithAny(fold, Purposes) && !Words.StartsWithAny(fold, Aims);

    /// <summary>Tables of such sections show what was reached, not what is aimed at.</summary>
    public static bool TellsOfThePast(string fold) => Words.StartsWithAny(fold, ["ket qua", "danh gia", "tinh hinh", "thuc trang", "dac diem"]) && KindOf(fold) == AimKind.None;

    /// <summary>What the heading says; the parts of a joint one (<c>MỤC ĐÍCH, YÊU CẦU, CHỈ TIÊU</c>) are judged each.</summary>
    public static AimKind KindOf(string fold)
    {
        if (fold.Length > 300 || Words.StartsWithAny(fold, OtherWork))
        {
            return AimKind.None;
        }

        var (aims, others, first) = (false, false, false);
        foreach (var part in fold.Split([",", ";", " va ", " - ", "/", "&", ":", "("], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = WithoutQuantity(part);
            aims |= Words.StartsWithAny(words, Aims) && !words.StartsWith("muc tieu quoc gia", StringComparison.Ordinal);
            first |= aims && !others;
            others |= Words.StartsWithAny(words, Purposes);
        }

        return !aims ? AimKind.None : others ? first ? AimKind.AimsAndOthers : AimKind.Mixed : IsGeneral(fold) ? AimKind.General : AimKind.Aims;
    }

    /// <summary>Where the words of a label end that opens aims on its line (<c>Chỉ tiêu: 100% …</c>); 0 where none stands.</summary>
    public static int LabelLength(string fold)
    {
        var colon = fold.AsSpan(0, Math.Min(fold.Length, 100)).IndexOf(':');
        return colon > 0 && KindOf(fold[..colon]) is AimKind.Aims or AimKind.General ? colon + 1 : 0;
    }

    private static string WithoutQuantity(string part)
    {
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var word in Quantities)
            {
                if (part.Length > word.Length && Words.StartsWithWord(part, word) && !Words.StartsWithAny(part, Aims))
                {
                    part = part[word.Length..].TrimStart();
                    moved = true;
                }
            }
        }

        return part;
    }
}
