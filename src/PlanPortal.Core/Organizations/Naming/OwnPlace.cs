namespace PlanPortal.Core.Organizations.Naming;

/// <summary>
/// The organization's own level and place, which plans add to a unit's name or leave out: <c>Công an xã</c>,
/// <c>Trạm Y tế xã Mai Trạch</c>, <c>các phòng thuộc UBND xã</c>.
/// </summary>
internal sealed class OwnPlace
{
    private static readonly NameWord[][] Levels =
        [.. new[] { "xã", "phường", "đặc khu", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh" }.Select(NameWord.Of)];

    /// <summary>Bodies that call themselves by their kind: <c>Văn phòng Sở</c>, <c>Ban Giám hiệu nhà trường</c>.</summary>
    private static readonly NameWord[][] Bodies =
        [.. new[] { "sở", "bộ", "cục", "chi cục", "trường", "trung tâm", "bệnh viện", "viện", "đảng ủy" }.Select(NameWord.Of)];

    private static readonly NameWord[][] Connectors =
        [.. new[] { "trên địa bàn", "trực thuộc", "thuộc", "của", "trong toàn", "trong", "toàn", "tại", "ở", "cấp" }.Select(NameWord.Of)];

    private static readonly NameWord[][] Committee = [NameWord.Of("ủy ban nhân dân")];

    private static readonly NameWord[][] School = [NameWord.Of("trường"), NameWord.Of("nhà trường")];

    private static readonly NameWord[][] Nothing = [];

    private readonly Comparison comparison;
    private readonly NameWord[][] levels;
    private readonly NameWord[] place;

    public OwnPlace(Comparison comparison, string organizationName)
    {
        this.comparison = comparison;
        Name = Synonyms.For(comparison).Canonical(NameWord.Of(organizationName));
        var level = Nothing;
        place = [];
        for (var at = Name.Length - 1; at >= 0 && level.Length == 0; at--)
        {
            if (Opening(Levels, Name.AsSpan(at)) is { } found)
            {
                level = [found];
                place = Name[(at + found.Length)..];
            }
        }

        var body = Opening(Bodies, Name) is not { } opening ? Nothing : opening.AsSpan().SequenceEqual(School[0]) ? School : [opening];
        levels = [.. level, .. body];
    }

    /// <summary>The organization's own name.</summary>
    public NameWord[] Name { get; }

    /// <summary>The word of its level: <c>xã</c>; empty where its name has none.</summary>
    public NameWord[] Level => levels.Length > 0 ? levels[0] : [];

    /// <summary>The name without the organization's level, place and the words that tie them to it; never less than one word.</summary>
    public NameWord[] Strip(NameWord[] words)
    {
        var end = words.Length;
        while (Shorter(words, end) is var shorter && shorter < end && shorter > 0)
        {
            end = shorter;
        }

        return end == words.Length ? words : words[..end];
    }

    private int Shorter(NameWord[] words, int from)
    {
        var end = from;
        if (place.Length > 0 && EndsWith(words, end, place) && end > place.Length && !Settlements.IsBare(comparison, words.AsSpan(0, end - place.Length)))
        {
            end -= place.Length;
        }

        end = Before(words, end, levels);
        var committee = Before(words, end, Committee);
        var tied = Before(words, committee, Connectors);
        if (tied < committee)
        {
            return tied;
        }

        return end < from || EndsWithConnector(words, end) ? Before(words, end, Connectors) : from;
    }

    private bool EndsWithConnector(NameWord[] words, int end) => EndsWith(words, end, Connectors[0]) || EndsWith(words, end, Connectors[1]);

    private int Before(NameWord[] words, int end, NameWord[][] phrases)
    {
        var longest = 0;
        foreach (var phrase in phrases)
        {
            longest = phrase.Length > longest && EndsWith(words, end, phrase) ? phrase.Length : longest;
        }

        return end - longest;
    }

    private bool EndsWith(NameWord[] words, int end, NameWord[] phrase) =>
        phrase.Length <= end && comparison.Same(words.AsSpan(end - phrase.Length, phrase.Length), phrase);

    private static NameWord[]? Opening(NameWord[][] phrases, ReadOnlySpan<NameWord> words)
    {
        foreach (var phrase in phrases)
        {
            if (words.StartsWith(phrase))
            {
                return phrase;
            }
        }

        return null;
    }
}
