namespace PlanPortal.Core.Organizations.Naming;

/// <summary>Brings the ways to write one name to one row of words.</summary>
internal sealed class Synonyms
{
    /// <summary>Abbreviations that everybody uses and that mean one thing; all others are matched by their letters.</summary>
    private static readonly (string, string)[] Abbreviations =
    [
        ("ubnd", "ủy ban nhân dân"), ("ub", "ủy ban"), ("hđnd", "hội đồng nhân dân"), ("hdnd", "hội đồng nhân dân"),
        ("mttq", "mặt trận tổ quốc"), ("mttqvn", "mặt trận tổ quốc việt nam"), ("ubmttq", "ủy ban mặt trận tổ quốc"),
        ("ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"), ("ubmt", "ủy ban mặt trận"), ("vn", "việt nam"), ("đu", "đảng ủy"), ("hcm", "hồ chí minh"),
        ("tncs", "thanh niên cộng sản"), ("tncshcm", "thanh niên cộng sản hồ chí minh"), ("đtn", "đoàn thanh niên"), ("tn", "thanh niên"),
        ("lhpn", "liên hiệp phụ nữ"), ("ccb", "cựu chiến binh"), ("vp", "văn phòng"), ("tyt", "trạm y tế"), ("ca", "công an"), ("cax", "công an xã"),
        ("bchqs", "ban chỉ huy quân sự"), ("chqs", "chỉ huy quân sự"), ("bch quân sự", "ban chỉ huy quân sự"), ("bch qs", "ban chỉ huy quân sự"),
        ("thcs", "trung học cơ sở"), ("thpt", "trung học phổ thông"), ("tdp", "tổ dân phố"), ("kdc", "khu dân cư"), ("tp", "thành phố"), ("tx", "thị xã"),
        ("ctxh", "chính trị xã hội"), ("ct xh", "chính trị xã hội"), ("htx", "hợp tác xã"), ("tt đảng ủy", "thường trực đảng ủy"), ("tt hđnd", "thường trực hội đồng nhân dân"),
        ("btv", "ban thường vụ"), ("và", ""), ("va", ""),
    ];

    /// <summary>Long and short forms of the same body.</summary>
    private static readonly (string, string)[] Forms =
    [
        ("ủy ban mặt trận tổ quốc việt nam", "mặt trận tổ quốc"), ("ủy ban mặt trận tổ quốc", "mặt trận tổ quốc"), ("ủy ban mặt trận", "mặt trận tổ quốc"),
        ("mặt trận tổ quốc việt nam", "mặt trận tổ quốc"), ("mặt trận tổ quốc", "mặt trận tổ quốc"), ("mặt trận", "mặt trận tổ quốc"),
        ("đoàn thanh niên cộng sản hồ chí minh", "đoàn thanh niên"), ("đoàn thanh niên cộng sản", "đoàn thanh niên"), ("đoàn thanh niên hồ chí minh", "đoàn thanh niên"),
        ("xã đoàn", "đoàn thanh niên"), ("phường đoàn", "đoàn thanh niên"), ("huyện đoàn", "đoàn thanh niên"), ("thành đoàn", "đoàn thanh niên"), ("tỉnh đoàn", "đoàn thanh niên"),
        ("hội liên hiệp phụ nữ việt nam", "hội phụ nữ"), ("hội liên hiệp phụ nữ", "hội phụ nữ"), ("hội phụ nữ việt nam", "hội phụ nữ"),
        ("hội nông dân việt nam", "hội nông dân"), ("hội cựu chiến binh việt nam", "hội cựu chiến binh"), ("hội người cao tuổi việt nam", "hội người cao tuổi"),
        ("hội chữ thập đỏ việt nam", "hội chữ thập đỏ"), ("ban công an", "công an"), ("phục vụ hành chính công", "hành chính công"),
    ];

    private readonly PhraseTable<NameWord[]> abbreviations;
    private readonly PhraseTable<NameWord[]> forms;

    private Synonyms(Comparison comparison)
    {
        abbreviations = new(comparison, Abbreviations.Select(a => (a.Item1, NameWord.Of(a.Item2))));
        forms = new(comparison, Forms.Select(f => (f.Item1, NameWord.Of(f.Item2))));
    }

    public static Synonyms Marked { get; } = new(Comparison.Marked);

    public static Synonyms Plain { get; } = new(Comparison.Plain);

    public static Synonyms For(Comparison comparison) => comparison == Comparison.Marked ? Marked : Plain;

    /// <summary>The one row of words for all ways to write a name; "và" is left out. The same row where it is that already.</summary>
    public NameWord[] Canonical(NameWord[] words) => Replace(forms, Replace(abbreviations, words));

    private static NameWord[] Replace(PhraseTable<NameWord[]> table, NameWord[] words)
    {
        List<NameWord>? replaced = null;
        for (var at = 0; at < words.Length;)
        {
            var length = table.Longest(words.AsSpan(at), out var instead);
            if (length > 0)
            {
                replaced ??= [.. words.AsSpan(0, at)];
                replaced.AddRange(instead!);
                at += length;
            }
            else
            {
                replaced?.Add(words[at]);
                at++;
            }
        }

        return replaced is null ? words : [.. replaced];
    }
}
