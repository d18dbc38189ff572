namespace PlanPortal.Core.Organizations.Naming;

/// <summary>A noun for many units: <c>phòng</c>, <c>thôn</c>, <c>tổ chức chính trị - xã hội</c>.</summary>
internal sealed record GroupNoun(string Phrase, Func<Member, bool> Has)
{
    /// <summary>Says nothing about whom alone: <c>các đơn vị</c>; with <c>thuộc UBND xã</c> it does.</summary>
    public bool NeedsOwner { get; init; }

    /// <summary>May open several without "các": <c>Phòng, ban, ngành</c>; not <c>hội trường</c>.</summary>
    public bool MayOpen { get; init; }

    /// <summary>May follow a title without "các": <c>Trưởng thôn</c>.</summary>
    public bool MayFollowTitle { get; init; }

    /// <summary>Means all of them without "các": <c>đoàn thể</c>, <c>trường học</c>.</summary>
    public bool IsPlural { get; init; }
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
        [("mầm non", "mầm non"), ("mn", "mầm non"), ("mẫu giáo", "mẫu giáo"), ("tiểu học", "tiểu học"), ("th", "tiểu học"), ("trung học cơ sở", "trung học cơ sở"), ("trung học phổ thông", "trung học phổ thông")];

    public static IReadOnlyList<GroupNoun> All { get; } = [.. Bodies(), .. Associations(), .. Schools(), .. Places(), .. Plain.Select(Named)];

    private static bool IsAgency(Member m) => !m.Outside && m.Kind is not (UnitKind.School or UnitKind.Settlement or UnitKind.Committee or UnitKind.Front or UnitKind.Party or UnitKind.Association or UnitKind.Team);

    private static bool IsBody(Member m) => !m.Outside && m.Kind is not (UnitKind.Settlement or UnitKind.Committee or UnitKind.Front or UnitKind.Party or UnitKind.Association);

    private static IEnumerable<GroupNoun> Bodies()
    {
        foreach (var phrase in new[] { "phòng", "phòng chuyên môn", "phòng nghiệp vụ", "phòng chức năng", "phòng chuyên môn nghiệp vụ" })
        {
            yield return new(phrase, m => m.Kind == UnitKind.Department) { MayOpen = true };
        }

        foreach (var phrase in new[] { "phòng ban", "phòng ban chuyên môn" })
        {
            yield return new(phrase, m => !m.Outside && m.Kind is UnitKind.Department or UnitKind.Office or UnitKind.Board or UnitKind.Military) { MayOpen = true };
        }

        yield return new("ban", m => !m.Outside && m.Kind is UnitKind.Office or UnitKind.Board or UnitKind.Military) { MayOpen = true };
        yield return new("ngành", IsAgency);
        yield return new("ban ngành", IsAgency) { MayOpen = true };
        var division = NameWord.Of("sở");
        yield return new("sở", m => Opens(m, division)) { MayOpen = true };
        yield return new("cơ quan chuyên môn", m => !m.Outside && m.Kind is UnitKind.Department or UnitKind.Office or UnitKind.Division);
        yield return new("cơ quan", IsBody) { NeedsOwner = true, MayOpen = true };
        yield return new("đơn vị", IsBody) { NeedsOwner = true, MayOpen = true };
        yield return new("cơ quan đơn vị", IsBody) { MayFollowTitle = true, MayOpen = true, IsPlural = true };
        foreach (var phrase in new[] { "đơn vị sự nghiệp", "đơn vị sự nghiệp công lập" })
        {
            yield return new(phrase, m => !m.Outside && m.Kind is UnitKind.Center or UnitKind.Station or UnitKind.School);
        }
    }

    private static IEnumerable<GroupNoun> Associations()
    {
        foreach (var phrase in new[] { "đoàn thể", "hội đoàn thể", "tổ chức đoàn thể", "tổ chức hội", "tổ chức hội đoàn thể", "tổ chức thành viên", "đoàn thể nhân dân" })
        {
            yield return new(phrase, m => m.Kind == UnitKind.Association) { IsPlural = true };
        }

        var political = Political.Select(NameWord.Of).ToArray();
        foreach (var phrase in new[] { "tổ chức chính trị xã hội", "đoàn thể chính trị xã hội", "tổ chức đoàn thể chính trị xã hội" })
        {
            yield return new(phrase, m => Array.Exists(political, p => Opens(m, p))) { IsPlural = true };
        }
    }

    private static IEnumerable<GroupNoun> Schools()
    {
        foreach (var phrase in new[] { "trường", "trường học", "nhà trường", "cơ sở giáo dục", "đơn vị trường học" })
        {
            yield return new(phrase, m => m.Kind == UnitKind.School) { IsPlural = phrase == "trường học" };
        }

        NameWord[][] nurseries = [NameWord.Of("mầm non"), NameWord.Of("mẫu giáo")];
        foreach (var phrase in new[] { "phổ thông", "trường phổ thông" })
        {
            yield return new(phrase, m => m.Kind == UnitKind.School && !Array.Exists(nurseries, n => Has(m, n)));
        }

        foreach (var (word, stage) in Stages)
        {
            var words = NameWord.Of(stage);
            yield return new(word, m => m.Kind == UnitKind.School && Has(m, words));
            yield return new("trường " + word, m => m.Kind == UnitKind.School && Has(m, words));
        }
    }

    private static IEnumerable<GroupNoun> Places()
    {
        foreach (var word in Settlements.Words.Except(["khu dân cư", "tổ dân phố"]))
        {
            var words = NameWord.Of(word);
            yield return new(word, m => m.Kind == UnitKind.Settlement && Opens(m, words)) { MayFollowTitle = true, MayOpen = true };
        }

        var team = NameWord.Of("tổ");
        yield return new("khu dân cư", m => m.Kind == UnitKind.Settlement) { MayFollowTitle = true, MayOpen = true };
        yield return new("tổ dân phố", m => m.Kind == UnitKind.Settlement && Opens(m, team)) { MayFollowTitle = true, MayOpen = true };
        foreach (var level in new[] { "xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "thị xã", "thành phố" })
        {
            var words = NameWord.Of("ủy ban nhân dân " + level);
            yield return new(level, m => Opens(m, words));
            yield return new("ủy ban nhân dân " + level, m => Opens(m, words)) { MayOpen = true };
        }

        yield return new("địa phương", m => m.Kind == UnitKind.Committee);
        yield return new("ủy ban nhân dân cấp xã", m => m.Kind == UnitKind.Committee) { IsPlural = true };
        NameWord[][] offices = [NameWord.Of("tổ văn phòng"), NameWord.Of("tổ hành chính")];
        foreach (var phrase in new[] { "tổ chuyên môn", "tổ trưởng chuyên môn" })
        {
            yield return new(phrase, m => m.Kind == UnitKind.Team && Opens(m, team) && !Array.Exists(offices, o => Opens(m, o))) { IsPlural = true };
        }
    }

    private static GroupNoun Named(string phrase)
    {
        var words = NameWord.Of(phrase);
        return new(phrase, m => m.Kind != UnitKind.Settlement && Opens(m, words));
    }

    private static bool Has(Member member, NameWord[] words) => member.Words.AsSpan().IndexOf(words) >= 0;

    private static bool Opens(Member member, NameWord[] words) => member.Words.AsSpan().StartsWith(words);
}
