namespace PlanPortal.Core.Organizations;

/// <summary>A part of an organization, or a body outside it that plans can only request (DESIGN 2).</summary>
public sealed class Unit : IOwned
{
    public const int MaxNameLength = 200;

    private readonly List<UnitAlias> aliases = [];

    private Unit()
    {
    }

    public Unit(Organization organization, string name, bool outside = false)
    {
        OrganizationId = organization.Id;
        Name = Required.Text(name, MaxNameLength, "tên đơn vị");
        Outside = outside;
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Party, Fatherland Front, associations: asked (<c>Đề nghị …</c>), never ordered.</summary>
    public bool Outside { get; private set; }

    /// <summary>False for a unit that no longer exists; its name stays on what it did.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Place in lists, from 0.</summary>
    public int SortOrder { get; private set; }

    /// <summary>Other names and abbreviations by which plans call the unit.</summary>
    public IReadOnlyList<UnitAlias> Aliases => aliases;

    /// <summary>Management of concurrent edits (DESIGN: application-managed).</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    public void Change(string name, bool outside, bool active, int sortOrder)
    {
        Name = Required.Text(name, MaxNameLength, "tên đơn vị");
        (Outside, Active, SortOrder, Version) = (outside, active, sortOrder, Guid.NewGuid());
    }

    /// <summary>Replaces the aliases; blanks and repeats are dropped.</summary>
    public void SetAliases(IEnumerable<string> names)
    {
        var wanted = names.Where(n => !string.IsNullOrWhiteSpace(n))
            .Select(n => Required.Text(n, MaxNameLength, "tên gọi khác"))
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        aliases.RemoveAll(a => !wanted.Contains(a.Name));
        aliases.AddRange(wanted.Except(aliases.Select(a => a.Name))
            .Select(n => new UnitAlias(OrganizationId, n)));
        Version = Guid.NewGuid();
    }

    /// <summary>
    /// Adds a name by which a plan called the unit, so that nobody has to say it twice. Whether it is the name of
    /// another unit is for the caller to look at.
    /// </summary>
    public void Remember(string alias) => SetAliases([.. aliases.Select(a => a.Name), alias]);
}

public sealed class UnitAlias : IOwned
{
    private UnitAlias()
    {
    }

    internal UnitAlias(int organizationId, string name) => (OrganizationId, Name) = (organizationId, name);

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int UnitId { get; private set; }

    public string Name { get; private set; } = "";
}
