namespace PlanPortal.Core.Organizations.Naming;

/// <summary>What a name came to in an index.</summary>
internal sealed record Finding(UnitMatchKind Kind, IReadOnlyList<int> Ids)
{
    public static Finding Vague { get; } = new(UnitMatchKind.None, []);

    public static Finding Units(IReadOnlyList<int> ids) => new(ids.Count == 1 ? UnitMatchKind.One : UnitMatchKind.Ambiguous, ids);
}

/// <summary>A unit with the words of its name and its aliases, the name first.</summary>
internal sealed record CalledUnit(int Id, bool Outside, IReadOnlyList<NameWord[]> Names);

/// <summary>The names of all units, made ready for looking up: as they are, without place and level, by their letters, without the word of their kind.</summary>
internal sealed class NameIndex
{
    private readonly Comparison comparison;
    private readonly Synonyms synonyms;
    private readonly Titles titles;
    private readonly OwnPlace own;
    private readonly GroupReader groups;

    /// <summary>Units that bear the name of a place, where one mark makes another place: <c>Nà Hoa</c>, <c>Nà Hòa</c>.</summary>
    private readonly HashSet<int> places = [];

    private readonly Dictionary<string, List<(NameWord[] Words, int Id)>> whole = [];
    private readonly Dictionary<string, List<(NameWord[] Words, int Id)>> bare = [];
    private readonly Dictionary<string, List<(NameWord[] Words, int Id)>> kindless = [];
    private readonly Dictionary<string, List<(Letters Letters, int Id)>> letters = [];
    private readonly Dictionary<string, List<(Letters Letters, int Id)>> kindlessLetters = [];

    public NameIndex(Comparison comparison, IReadOnlyList<CalledUnit> units, string organizationName)
    {
        this.comparison = comparison;
        synonyms = Synonyms.For(comparison);
        titles = Titles.For(comparison);
        own = new(comparison, organizationName);
        var members = new List<Member>();
        foreach (var unit in units)
        {
            var canonical = synonyms.Canonical(unit.Names[0]);
            var kind = UnitKinds.Of(canonical, out _);
            members.Add(new(unit.Id, canonical, kind, unit.Outside));
            if (kind is UnitKind.Settlement or UnitKind.School or UnitKind.Committee)
            {
                places.Add(unit.Id);
            }

            foreach (var name in unit.Names)
            {
                Add(name, unit.Id);
            }
        }

        groups = new(comparison, members);
    }

    public GroupReader Groups => groups;

    public Finding? Find(NameWord[] written)
    {
        if (comparison == Comparison.Plain && Array.Exists(written, w => w.HasMarks))
        {
            return FindMisspelt(written);
        }

        var plain = titles.WithoutCourtesies(written);
        return Try(written, titled: false)
            ?? (plain.Length < written.Length ? Try(plain, titled: false) : null)
            ?? (titles.WithoutOffice(plain) is var untitled && untitled.Length < plain.Length ? Try(untitled, titled: true) : null);
    }

    public NameWord[] Untitled(NameWord[] written) => titles.WithoutOffice(titles.WithoutCourtesies(written));

    public NameWord[] Canonical(NameWord[] written) => synonyms.Canonical(written);

    /// <summary>True where the name closes with the organization's level or place: nothing of it can follow.</summary>
    public bool IsClosed(NameWord[] written) => own.Strip(written).Length < written.Length;

    /// <summary>A name with some marks left out; of a place that may be another place, and of a phrase another phrase.</summary>
    private Finding? FindMisspelt(NameWord[] written)
    {
        var words = synonyms.Canonical(written);
        return (Look(whole, words) ?? Look(bare, own.Strip(words))) is { } found && !found.Ids.Any(places.Contains) ? found : null;
    }

    private Finding? Try(NameWord[] written, bool titled)
    {
        var words = synonyms.Canonical(written);
        var stripped = own.Strip(words);
        var named = Look(whole, words) ?? Look(bare, stripped);
        if (named is not null || words.Length == 0 || comparison.Same(words, own.Name))
        {
            return named;
        }

        return groups.Read(words, stripped, titled, out var ids) switch
        {
            GroupReading.Members => new(UnitMatchKind.Group, ids),
            GroupReading.Vague => Finding.Vague,
            _ => ByLetters(written, words, stripped) ?? Look(kindless, stripped),
        };
    }

    /// <summary>As it is written before its long form: the letters of <c>Hội LHPN</c> are not those of <c>Hội Phụ nữ</c>.</summary>
    private Finding? ByLetters(NameWord[] written, NameWord[] words, NameWord[] stripped)
    {
        var spoken = new Letters(own.Strip(written));
        return LookLetters(letters, spoken)
            ?? (ReferenceEquals(words, written) ? null : LookLetters(letters, new(stripped)))
            ?? LookLetters(letters, new(written))
            ?? (spoken.IsAbbreviation ? LookLetters(kindlessLetters, spoken) : null);
    }

    private void Add(NameWord[] name, int id)
    {
        var words = synonyms.Canonical(name);
        if (words.Length == 0)
        {
            return;
        }

        var stripped = own.Strip(words);
        Put(whole, words, id);
        if (OtherNames.WithoutSchool(words) is { } school)
        {
            Put(whole, school, id);
        }

        Put(bare, stripped, id);
        PutLetters(letters, name, id);
        PutLetters(letters, own.Strip(name), id);
        PutLetters(letters, [.. stripped, .. own.Level], id);
        if (!ReferenceEquals(words, name))
        {
            PutLetters(letters, words, id);
            PutLetters(letters, stripped, id);
        }

        foreach (var other in OtherNames.Of(stripped))
        {
            Put(bare, other, id);
        }

        AddKindless(stripped, id);
        PutKindlessLetters(stripped, id);
        if (!ReferenceEquals(words, name))
        {
            PutKindlessLetters(own.Strip(name), id);
        }
    }

    private void AddKindless(NameWord[] name, int id)
    {
        var kind = UnitKinds.Of(name, out var opening);
        if (opening > 0 && OtherNames.MayLoseItsKind(kind, name.Length - opening))
        {
            Put(kindless, name[opening..], id);
        }
    }

    private void PutKindlessLetters(NameWord[] name, int id)
    {
        var kind = UnitKinds.Of(name, out var opening);
        if (opening > 0 && opening < name.Length && OtherNames.MayLoseItsKindInLetters(kind, name.Length - opening))
        {
            PutLetters(kindlessLetters, name[opening..], id);
        }
    }

    private void Put(Dictionary<string, List<(NameWord[] Words, int Id)>> index, NameWord[] words, int id)
    {
        var key = comparison.Key(words);
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        list.Add((words, id));
    }

    private static void PutLetters(Dictionary<string, List<(Letters Letters, int Id)>> index, NameWord[] words, int id)
    {
        var letters = new Letters(words);
        if (!index.TryGetValue(letters.Key, out var list))
        {
            index.Add(letters.Key, list = []);
        }

        list.Add((letters, id));
    }

    private Finding? Look(Dictionary<string, List<(NameWord[] Words, int Id)>> index, NameWord[] words) =>
        index.TryGetValue(comparison.Key(words), out var list) && list.Where(e => comparison.Same(e.Words, words)).Select(e => e.Id).Distinct().ToList() is { Count: > 0 } ids
            ? Finding.Units(ids)
            : null;

    private Finding? LookLetters(Dictionary<string, List<(Letters Letters, int Id)>> index, Letters written) =>
        index.TryGetValue(written.Key, out var list)
        && list.Where(e => (e.Letters.Abbreviated > 0 || written.Abbreviated > 0) && e.Letters.Fits(comparison, written)).Select(e => e.Id).Distinct().ToList() is { Count: > 0 } ids
            ? Finding.Units(ids)
            : null;
}
