using PlanPortal.Core.Drafting;

namespace PlanPortal.Core.Organizations.Naming;

/// <summary>Looks one name up: word for word, then by its sense, and only then without its marks.</summary>
internal sealed class NameLookup
{
    private readonly Dictionary<string, List<int>> names = [];
    private readonly Dictionary<string, List<int>> aliases = [];
    private readonly NameIndex marked;
    private readonly NameIndex plain;

    public NameLookup(IReadOnlyList<DirectoryUnit> units, string organizationName)
    {
        foreach (var unit in units)
        {
            Put(names, unit.Name, unit.Id);
            foreach (var alias in unit.Aliases)
            {
                Put(aliases, alias, unit.Id);
            }
        }

        marked = new(Comparison.Marked, units, organizationName);
        plain = new(Comparison.Plain, units, organizationName);
    }

    /// <summary>The unit that is called so word for word. A name goes before an alias.</summary>
    public Finding? Exactly(string text) =>
        VietnameseText.FoldName(text.Trim()) is var key && names.TryGetValue(key, out var named) ? Finding.Units(named)
        : aliases.TryGetValue(key, out var known) ? Finding.Units(known)
        : null;

    public Finding? Find(NameWord[] words) => words.Length == 0 ? null : marked.Find(words) ?? plain.Find(words);

    /// <summary>The unit that a name under "các" means: <c>các thôn Mai Hạ</c>, of which the next may follow without "thôn".</summary>
    public Finding? FindListed(NameWord[] words) =>
        marked.Groups.WithoutHead(marked.Canonical(marked.Untitled(words))) is { } rest && marked.Find(rest) is { Kind: not UnitMatchKind.Group } found ? found : null;

    /// <summary>The word that names after this one may leave out: <c>thôn</c>, <c>hội</c>, <c>trường tiểu học</c>.</summary>
    public NameWord[] Noun(NameWord[] words) => marked.Groups.NounOf(marked.Canonical(marked.Untitled(words)));

    /// <summary>True where the name says itself what kind of unit it is.</summary>
    public bool SaysKind(NameWord[] words) =>
        marked.Canonical(words) is var canonical && (UnitKinds.Of(canonical, out _) != UnitKind.Other || marked.Groups.WithoutHead(canonical) is not null);

    /// <summary>True where the name may go on after a comma or "và": <c>Phòng Kinh tế, Hạ tầng và Đô thị</c>.</summary>
    public bool MayGoOn(NameWord[] words) =>
        UnitKinds.Of(marked.Canonical(marked.Untitled(words)), out _) is UnitKind.Department or UnitKind.Division or UnitKind.Center or UnitKind.Office or UnitKind.Board or UnitKind.Team or UnitKind.Other
        && !marked.IsClosed(marked.Canonical(words));

    private static void Put(Dictionary<string, List<int>> index, string name, int id)
    {
        var key = VietnameseText.FoldName(name.Trim());
        if (key.Length == 0)
        {
            return;
        }

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
