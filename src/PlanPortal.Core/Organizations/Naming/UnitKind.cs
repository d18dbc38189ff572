namespace PlanPortal.Core.Organizations.Naming;

/// <summary>What a unit is, as its name tells.</summary>
internal enum UnitKind
{
    Other,
    Office,
    Division,
    Department,
    Center,
    Station,
    Police,
    Military,
    Board,
    Team,
    School,
    Settlement,
    Committee,
    Front,
    Party,
    Association,
}

internal static class UnitKinds
{
    private static readonly (string, UnitKind)[] Openings =
    [
        ("văn phòng", UnitKind.Office), ("văn phòng đảng ủy", UnitKind.Party), ("phòng", UnitKind.Department), ("sở", UnitKind.Division), ("trung tâm", UnitKind.Center), ("trạm", UnitKind.Station),
        ("công an", UnitKind.Police), ("ban chỉ huy quân sự", UnitKind.Military), ("bộ chỉ huy quân sự", UnitKind.Military), ("chỉ huy quân sự", UnitKind.Military), ("quân sự", UnitKind.Military), ("ban", UnitKind.Board), ("thanh tra", UnitKind.Division),
        ("ban xây dựng đảng", UnitKind.Party), ("ban tổ chức", UnitKind.Party), ("ban tuyên giáo", UnitKind.Party), ("ban dân vận", UnitKind.Party), ("ủy ban kiểm tra", UnitKind.Party), ("đảng ủy", UnitKind.Party),
        ("đảng bộ", UnitKind.Party), ("chi bộ", UnitKind.Party), ("thường trực đảng ủy", UnitKind.Party), ("ban thường vụ đảng ủy", UnitKind.Party), ("tỉnh ủy", UnitKind.Party), ("thành ủy", UnitKind.Party),
        ("trường", UnitKind.School), ("mầm non", UnitKind.School), ("mẫu giáo", UnitKind.School), ("nhà trẻ", UnitKind.School), ("tiểu học", UnitKind.School), ("trung học cơ sở", UnitKind.School), ("trung học phổ thông", UnitKind.School),
        ("mặt trận tổ quốc", UnitKind.Front), ("hội", UnitKind.Association), ("hội đồng", UnitKind.Other), ("đoàn", UnitKind.Association), ("đoàn đại biểu", UnitKind.Other), ("liên đoàn", UnitKind.Association),
        ("công đoàn", UnitKind.Association), ("liên hiệp", UnitKind.Association), ("ủy ban nhân dân", UnitKind.Committee), ("tổ", UnitKind.Team), ("khối", UnitKind.Team), ("bộ phận", UnitKind.Team), ("đội", UnitKind.Team), ("khoa", UnitKind.Team),
    ];

    private static readonly PhraseTable<UnitKind> Table = new(Comparison.Marked, [.. Openings, .. Settlements.Words.Select(s => (s, UnitKind.Settlement))]);

    /// <summary>The kind and the number of words that say it.</summary>
    public static UnitKind Of(ReadOnlySpan<NameWord> words, out int opening)
    {
        opening = Table.Longest(words, out var kind);
        if (kind == UnitKind.Team && words.Length > opening && words[opening].IsNumber && words[0].Marked is var first && first == TeamWord)
        {
            return UnitKind.Settlement;
        }

        return kind;
    }

    private static readonly string TeamWord = NameWord.Of("tổ")[0].Marked;
}

/// <summary>What people call the parts of a commune: their words also open groups (<c>các thôn, bản</c>).</summary>
internal static class Settlements
{
    public static readonly string[] Words =
        ["thôn", "bản", "ấp", "khóm", "buôn", "làng", "xóm", "phum", "sóc", "tổ dân phố", "khu phố", "khối phố", "khu dân cư", "tổ nhân dân", "tiểu khu"];

    private static readonly NameWord[][] Phrases = [.. Words.Select(NameWord.Of)];

    /// <summary>True for the bare word: a village may bear its commune's name, which is then no tail to be cut.</summary>
    public static bool IsBare(Comparison comparison, ReadOnlySpan<NameWord> words)
    {
        foreach (var phrase in Phrases)
        {
            if (comparison.Same(phrase, words))
            {
                return true;
            }
        }

        return false;
    }
}
