namespace PlanPortal.Core.Organizations.Naming;

/// <summary>A noun for many units: <c>phòng</c>, <c>thôn</c>, <c>tổ chức chính trị - xã hội</c>.</summary>
internal sealed record GroupNoun(string Phrase, Func<Member, bool> Has)
{
    /// <summary>Says nothing about whom alone: <c>các đơn vị</c>; with <c>thuộc UBND xã</c> it does.</summary>
    public bool NeedsOwner { get; init; }

    /// <summary>No noun for many without "các": <c>xã</c>, which also opens <c>xã hội</c>.</summary>
    public bool NeedsHead { get; init; }

    /// <summary>May follow a title without "các": <c>Trưởng thôn</c>.</summary>
    public bool MayStandBare { get; init; }
}

internal static class GroupNouns
{
    /// <summary>Unions of the law on the Fatherland Front's member organizations of a political kind.</summary>
    private static readonly string[] Political = ["hội nông dân", "hội phụ nữ", "hội cựu chiến binh", "đoàn thanh niên", "công đoàn", "liên đoàn lao động"];

    /// <summary>Kinds of bodies that groups are named after as they stand: <c>các trung tâm</c>, <c>các chi cục</c>.</summary>
    private static readonly string[] Plain =
    [
        "trung tâm", "trạm", "trạm y tế", "chi cục", "cục", "vụ", "viện", "khoa", "đội", "tổ", "khối", "bộ phận", "chi bộ", "chi đoàn", "hợp tác xã", "ban quản lý", "công ty", "bệnh viện", "hội", "công đoàn", "doanh nghiệp",
    ];

    private static readonly (string Word, string Stage)[] Stages =
        [("mầm non", "mầm non"), ("mn", "mầm non"), ("mẫu giáo", "mẫu giáo"), ("tiểu học", "tiểu học"), ("th", "tiểu học"), ("trung học cơ sở", "trung học cơ sở"), ("trung học phổ thông", "trung học phổ thông"), ("phổ thông", "phổ thông")];

    public static IReadOnlyList<GroupNoun> All { get; } = [.. Bodies(), .. Associations(), .. Schools(), .. Places(), .. Plain.Select(Named)];

    private static bool IsAgency(Member m) => !m.Outside && m.Kind is not (UnitKind.School or UnitKind.Settlement or UnitKind.Committee or UnitKind.Front or UnitKind.Party or UnitKind.Association or UnitKind.Team);

    private static bool IsBody(Member m) => !m.Outside && m.Kind is not (UnitKind.Settlement or UnitKind.Committee or UnitKind.Front or UnitKind.Party or UnitKind.Association);

    private static IEnumerable<GroupNoun> Bodies()
    {
        foreach (var phrase in new[] { "phòng", "phòng chuyên môn", "phòng nghiệp vụ", "phòng chức năng", "phòng chuyên môn nghiệp vụ" })
        {
            yield return new(phrase, m => m.Kind == UnitKind.Department);
        }

        foreach (var phrase in new[] { "phòng ban", "phòng ban chuyên môn" })
        {
            yield return new(phrase, m => !m.Outside && m.Kind is UnitKind.Department or UnitKind.Office or UnitKind.Board or UnitKind.Military);
        }

        yield return new("ban", m => !m.Outside && m.Kind is UnitKind.Office or UnitKind.Board or UnitKind.Military);
        yield return new("ngành", IsAgency);
        yield return new("ban ngành", IsAgency);
        yield return new("sở", m => m.Kind == UnitKind.Division);
        yield return new("cơ quan chuyên môn", m => !m.Outside && m.Kind is UnitKind.Department or UnitKind.Office or UnitKind.Division);
        yield return new("cơ quan", IsBody) { NeedsOwner = true };
        yield return new("đơn vị", IsBody) { NeedsOwner = true };
        yield return new("cơ quan đơn vị", IsBody) { MayStandBare = true };
        foreach (var phrase in new[] { "đơn vị sự nghiệp", "đơn vị sự nghiệp công lập" })
        {
            yield return new(phrase, m => !m.Outside && m.Kind is UnitKind.Center or UnitKind.Station or UnitKind.School);
        }
    }

    private static IEnumerable<GroupNoun> Associations()
    {
        foreach (var phrase in new[] { "đoàn thể", "hội đoàn thể", "tổ chức đoàn thể", "tổ chức hội", "tổ chức hội đoàn thể", "tổ chức thành viên", "đoàn thể nhân dân" })
        {
            yield return new(phrase, m => m.Kind == UnitKind.Association);
        }

        var political = Political.Select(NameWord.Of).ToArray();
        foreach (var phrase in new[] { "tổ chức chính trị xã hội", "đoàn thể chính trị xã hội", "tổ chức đoàn thể chính trị xã hội" })
        {
            yield return new(phrase, m => Array.Exists(political, p => Opens(m, p)));
        }
    }

    private static IEnumerable<GroupNoun> Schools()
    {
        foreach (var phrase in new[] { "trường", "trường học", "nhà trường", "cơ sở giáo dục", "đơn vị trường học" })
        {
            yield return new(phrase, m => m.Kind == UnitKind.School);
        }

        foreach (var (word, stage) in Stages)
        {
            var words = NameWord.Of(stage);
            Func<Member, bool> has = m => m.Kind == UnitKind.School && m.Words.AsSpan().IndexOf(words) >= 0;
            yield return new(word, has);
            yield return new("trường " + word, has);
        }
    }

    private static IEnumerable<GroupNoun> Places()
    {
        foreach (var word in Settlements.Words.Except(["khu dân cư", "tổ dân phố"]))
        {
            var words = NameWord.Of(word);
            yield return new(word, m => m.Kind == UnitKind.Settlement && Opens(m, words)) { MayStandBare = true };
        }

        var team = NameWord.Of("tổ");
        yield return new("khu dân cư", m => m.Kind == UnitKind.Settlement) { MayStandBare = true };
        yield return new("tổ dân phố", m => m.Kind == UnitKind.Settlement && Opens(m, team)) { MayStandBare = true };
        foreach (var level in new[] { "xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "thị xã", "thành phố" })
        {
            var words = NameWord.Of("ủy ban nhân dân " + level);
            yield return new(level, m => Opens(m, words)) { NeedsHead = true };
            yield return new("ủy ban nhân dân " + level, m => Opens(m, words));
        }

        yield return new("địa phương", m => m.Kind == UnitKind.Committee);
        NameWord[][] offices = [NameWord.Of("tổ văn phòng"), NameWord.Of("tổ hành chính")];
        yield return new("tổ chuyên môn", m => m.Kind == UnitKind.Team && Opens(m, team) && !Array.Exists(offices, o => Opens(m, o)));
    }

    private static GroupNoun Named(string phrase)
    {
        var words = NameWord.Of(phrase);
        return new(phrase, m => m.Kind != UnitKind.Settlement && Opens(m, words));
    }

    private static bool Opens(Member member, NameWord[] words) => member.Words.AsSpan().StartsWith(words);
}
