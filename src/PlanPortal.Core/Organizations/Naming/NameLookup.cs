using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Organizations.Naming;

/// <summary>Looks one name up: word for word, then by its sense, and only then without its marks.</summary>
internal sealed class NameLookup
{
    /// <summary>A name may hold more commas and dashes written out than the list writes it with: <c>Sở VHTTDL</c>.</summary>
    private const int FewestPieces = 4;

    private static readonly NameWord Many = NameWord.Of("các")[0];

    private readonly Dictionary<string, List<int>> names = [];
    private readonly Dictionary<string, List<int>> aliases = [];

    /// <summary>The words of all names and aliases, asked before a text is folded for them.</summary>
    private readonly HashSet<string> spoken = [];

    private readonly NameIndex marked;

    /// <summary>Made when first asked: most names are found before.</summary>
    private readonly Lazy<NameIndex> plain;

    public NameLookup(IReadOnlyList<DirectoryUnit> units, string organizationName)
    {
        MostPieces = FewestPieces;
        var called = new List<CalledUnit>();
        foreach (var unit in units)
        {
            Put(names, unit.Name, unit.Id);
            foreach (var alias in unit.Aliases)
            {
                Put(aliases, alias, unit.Id);
            }

            called.Add(new(unit.Id, unit.Outside, [.. unit.Aliases.Prepend(unit.Name).Select(n => NameWord.Of(Remarks.Without(n)))]));
        }

        marked = new(Comparison.Marked, called, organizationName);
        plain = new(() => new(Comparison.Plain, called, organizationName));
    }

    /// <summary>How many pieces between commas, "và" and dashes a name of the list may have.</summary>
    public int MostPieces { get; private set; }

    /// <summary>The unit that is called so word for word. A name goes before an alias.</summary>
    public Finding? Exactly(string text, NameWord[] words) =>
        !spoken.Contains(Comparison.Marked.Key(words)) ? null
        : VietnameseText.FoldName(text.Trim()) is var key && names.TryGetValue(key, out var named) ? Finding.Units(named)
        : aliases.TryGetValue(key, out var known) ? Finding.Units(known)
        : null;

    public Finding? Find(NameWord[] words) => words.Length == 0 ? null : marked.Find(words) ?? plain.Value.Find(words);

    /// <summary>The unit that a name under "các" means: <c>các thôn Mai Hạ</c>, of which the next may follow without "thôn".</summary>
    public Finding? FindListed(NameWord[] words) =>
        marked.Groups.WithoutHead(Spoken(words)) is { } rest && marked.Find(rest) is { Kind: not UnitMatchKind.Group } found ? found : null;

    /// <summary>The word that names after this one may leave out: <c>thôn</c>, <c>hội</c>, <c>trường tiểu học</c>.</summary>
    public NameWord[] Noun(NameWord[] words) => marked.Groups.NounOf(Spoken(words));

    /// <summary>True where "các" stands first, which no name and no phrase for many goes on with.</summary>
    public static bool OpensGroup(NameWord[] words) => words.Length > 0 && Comparison.Plain.Same(words[0], Many);

    /// <summary>True where a phrase for many may begin.</summary>
    public bool MayOpenGroup(NameWord[] words) => marked.Groups.MayOpen(Spoken(words)) || plain.Value.Groups.MayOpen(plain.Value.Canonical(plain.Value.Untitled(words)));

    /// <summary>True where the name says itself what kind of unit it is.</summary>
    public bool SaysKind(NameWord[] words) =>
        marked.Canonical(words) is var canonical && (UnitKinds.Of(canonical, out _) != UnitKind.Other || marked.Groups.WithoutHead(canonical) is not null);

    /// <summary>True where the name may go on after a comma or "và": <c>Phòng Kinh tế, Hạ tầng và Đô thị</c>.</summary>
    public bool MayGoOn(NameWord[] words) =>
        UnitKinds.Of(Spoken(words), out _) is UnitKind.Department or UnitKind.Division or UnitKind.Center or UnitKind.Office or UnitKind.Board or UnitKind.Team or UnitKind.Other
        && !marked.IsClosed(marked.Canonical(words));

    private NameWord[] Spoken(NameWord[] words) => marked.Canonical(marked.Untitled(words));

    private void Put(Dictionary<string, List<int>> index, string name, int id)
    {
        var key = VietnameseText.FoldName(name.Trim());
        if (key.Length == 0)
        {
            return;
        }

        MostPieces = Math.Max(MostPieces, NamePieces.Of(name).Count);
        spoken.Add(Comparison.Marked.Key(NameWord.Of(name)));
        if (!index.TryGetValue(key, out var ids))
        {
            index.Add(key, ids = []);
        }

        if (!ids.Contains(id))
        {
            ids.Add(id);
        }
    }
}
