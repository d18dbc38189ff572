namespace PlanPortal.Core.Organizations.Naming;

/// <summary>Words before a unit's name: requests, forms of address, and the title of the person who stands for the unit.</summary>
internal sealed class Titles
{
    private static readonly string[] Courtesies =
    [
        "đề nghị", "kính đề nghị", "giao", "giao cho", "yêu cầu", "mời", "phối hợp", "phối hợp với", "cùng", "cùng với", "với", "do", "các đồng chí", "đồng chí", "đ/c", "các đ/c", "các ông bà", "các ông", "các bà", "ông", "bà", "ông bà",
        "lực lượng", "tập thể", "đại diện",
    ];

    private static readonly string[] Offices =
    [
        "trưởng", "phó trưởng", "trưởng phó", "chánh", "phó chánh", "chánh phó", "giám đốc", "phó giám đốc", "tổng giám đốc", "chủ tịch", "phó chủ tịch", "bí thư", "phó bí thư", "hiệu trưởng", "phó hiệu trưởng",
        "chỉ huy trưởng", "thủ trưởng", "lãnh đạo", "ban lãnh đạo", "người đứng đầu", "tổ trưởng", "cục trưởng", "chi cục trưởng", "vụ trưởng", "viện trưởng", "trạm trưởng", "đội trưởng",
        "ban giám đốc", "ban giám hiệu", "bgh", "ban thường vụ", "ban thường trực", "thường trực", "ban chấp hành", "bch", "đại diện lãnh đạo", "lãnh đạo chỉ huy",
    ];

    private readonly PhraseTable<bool> courtesies;
    private readonly PhraseTable<bool> offices;

    private Titles(Comparison comparison)
    {
        courtesies = new(comparison, Courtesies.Select(c => (c, false)));
        offices = new(comparison, Offices.Select(o => (o, true)));
    }

    public static Titles Marked { get; } = new(Comparison.Marked);

    public static Titles Plain { get; } = new(Comparison.Plain);

    public static Titles For(Comparison comparison) => comparison == Comparison.Marked ? Marked : Plain;

    public NameWord[] WithoutCourtesies(NameWord[] words) => Without(courtesies, words);

    public NameWord[] WithoutOffice(NameWord[] words) => WithoutCourtesies(Without(offices, words));

    private static NameWord[] Without(PhraseTable<bool> table, NameWord[] words)
    {
        var at = 0;
        while (table.Longest(words.AsSpan(at), out _) is var length && length > 0 && at + length < words.Length)
        {
            at += length;
        }

        return at == 0 ? words : words[at..];
    }
}
