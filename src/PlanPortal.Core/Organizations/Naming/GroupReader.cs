namespace PlanPortal.Core.Organizations.Naming;

/// <summary>A unit of the list, with what its name tells.</summary>
internal sealed record Member(int Id, NameWord[] Words, UnitKind Kind, bool Outside);

/// <summary>What a phrase for many units came to.</summary>
internal enum GroupReading
{
    /// <summary>No such phrase.</summary>
    Not,

    /// <summary>Members, all known.</summary>
    Members,

    /// <summary>A group of which the words take some members only: <c>các đơn vị liên quan</c>, <c>các thôn, trừ …</c>.</summary>
    Vague,
}

/// <summary>Reads phrases for many units and finds who they are.</summary>
internal sealed class GroupReader
{
    private static readonly string[] Heads = ["các", "tất cả các", "tất cả", "toàn thể các", "toàn bộ các", "ủy ban nhân dân các"];

    private static readonly string[] Qualifiers =
    [
        "có", "liên quan", "khác", "còn lại", "thuộc", "trực thuộc", "trên", "trong", "ở", "tại", "được", "theo", "trừ", "ngoại trừ", "ngoài", "không", "tham gia", "phụ trách", "vùng", "đã", "chưa", "đang", "nằm", "giáp", "ven", "nêu",
        "nói", "đóng", "cùng", "của", "cấp", "chức năng", "hữu quan", "chủ trì", "phối hợp", "thực hiện", "làm", "bị", "nơi", "đối với", "như", "thường xuyên", "trọng điểm",
    ];

    /// <summary>No commune and no association: <c>Phòng Xã hội</c>.</summary>
    private static readonly NameWord[] Society = NameWord.Of("xã hội");

    private static readonly Phrases Marked = new(Comparison.Marked);
    private static readonly Phrases Plain = new(Comparison.Plain);

    private readonly IReadOnlyList<Member> members;
    private readonly Comparison comparison;
    private readonly Phrases phrases;

    public GroupReader(Comparison comparison, IReadOnlyList<Member> members)
    {
        (this.comparison, this.members) = (comparison, members);
        phrases = comparison == Comparison.Marked ? Marked : Plain;
    }

    /// <param name="words">Without titles.</param>
    /// <param name="own">The same without the organization's level and place.</param>
    /// <param name="titled">True where a person's title stood before: <c>Trưởng thôn</c> are all of them, <c>thôn</c> is none.</param>
    public GroupReading Read(NameWord[] words, NameWord[] own, bool titled, out IReadOnlyList<int> ids)
    {
        ids = [];
        var at = phrases.Heads.Longest(own, out _);
        var headed = at > 0;
        var found = new List<GroupNoun>();
        while (!IsSociety(own.AsSpan(at)) && phrases.Nouns.Longest(own.AsSpan(at), out var noun) is var length && length > 0)
        {
            found.Add(noun!);
            at += length;
        }

        if (found.Count == 0 || !(headed || found.TrueForAll(n => n.IsPlural) || (found.Count > 1 && found[0].MayOpen) || (titled && found[0].MayFollowTitle)))
        {
            return GroupReading.Not;
        }

        if (at < own.Length)
        {
            return phrases.Qualifiers.Longest(own.AsSpan(at), out _) > 0 ? GroupReading.Vague : GroupReading.Not;
        }

        if (found is [{ NeedsOwner: true }] && own.Length == words.Length)
        {
            return GroupReading.Not;
        }

        ids = [.. members.Where(m => found.Exists(n => n.Has(m))).Select(m => m.Id)];
        return ids.Count > 0 ? GroupReading.Members : GroupReading.Vague;
    }

    /// <summary>Without the head, for a list of names that one noun opens: <c>các thôn Mai Hạ, Gò Sến</c> → <c>thôn Mai Hạ</c>; null where there is no head.</summary>
    public NameWord[]? WithoutHead(NameWord[] words)
    {
        var length = phrases.Heads.Longest(words, out _);
        return length > 0 && length < words.Length ? words[length..] : null;
    }

    /// <summary>The words of the first noun that a phrase for many opens with.</summary>
    public NameWord[] NounOf(NameWord[] words)
    {
        var at = phrases.Heads.Longest(words, out _);
        var length = phrases.Nouns.Longest(words.AsSpan(at), out _);
        return words[at..(at + length)];
    }

    /// <summary>True where a phrase for many may begin, which holds more commas than a name.</summary>
    public bool MayOpen(NameWord[] words) => phrases.Heads.Longest(words, out _) > 0 || phrases.Nouns.Longest(words, out _) > 0;

    private bool IsSociety(ReadOnlySpan<NameWord> words) => words.Length >= Society.Length && comparison.Same(Society, words[..Society.Length]);

    private sealed class Phrases(Comparison comparison)
    {
        public PhraseTable<bool> Heads { get; } = new(comparison, GroupReader.Heads.Select(h => (h, true)));

        public PhraseTable<bool> Qualifiers { get; } = new(comparison, GroupReader.Qualifiers.Select(q => (q, true)));

        public PhraseTable<GroupNoun> Nouns { get; } = new(comparison, GroupNouns.All.Select(n => (n.Phrase, n)));
    }
}
