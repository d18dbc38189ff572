using PlanPortal.Core.Organizations;
using PlanPortal.Core.Registers;

namespace PlanPortal.Testing;

/// <summary>
/// An organization that does not exist, with two units and one person for each part in a plan's life. All have keys,
/// so that it can be used as it stands or be written to a database.
/// </summary>
public sealed class Commune
{
    private readonly Dictionary<int, Register> registers = [];

    internal Commune(string name, string place)
    {
        Organization = new Organization(name, place, "KH-UBND").WithKey();
        Culture = new Unit(Organization, "Phòng Văn hóa - Xã hội").WithKey();
        Economy = new Unit(Organization, "Phòng Kinh tế").WithKey();
        Specialist = Person("Nông Thị Mận", "Chuyên viên", Culture, Roles.Specialist);
        Colleague = Person("Lò Văn Khảm", "Chuyên viên", Culture, Roles.Specialist);
        Head = Person("Hà Quốc Tuyển", "Trưởng phòng", Culture, Roles.UnitHead);
        OtherHead = Person("Vi Thị Sen", "Trưởng phòng", Economy, Roles.UnitHead);
        Officer = Person("Đinh Bá Lượng", "Chánh Văn phòng", null, Roles.Office);
        Chair = Person("Phan Thế Đoàn", "Chủ tịch", null, Roles.Leader);
        DeputyChair = Person("Mạc Thị Ngà", "Phó Chủ tịch", null, Roles.Leader);
        Clerk = Person("Bế Thị Xuyến", "Văn thư", null, Roles.Clerk);
        Administrator = Person("Giàng A Tếnh", null, null, Roles.Administrator);
    }

    public Organization Organization { get; }

    /// <summary>The unit that drafts.</summary>
    public Unit Culture { get; }

    public Unit Economy { get; }

    /// <summary>The units by their names, as signing needs them.</summary>
    public UnitDirectory Directory => UnitDirectory.Of([Culture, Economy], Organization.Name);

    /// <summary>Drafts, in <see cref="Culture"/>.</summary>
    public Person Specialist { get; }

    /// <summary>Another specialist of the same unit.</summary>
    public Person Colleague { get; }

    /// <summary>Head of <see cref="Culture"/>.</summary>
    public Person Head { get; }

    /// <summary>Head of <see cref="Economy"/>.</summary>
    public Person OtherHead { get; }

    public Person Officer { get; }

    /// <summary>Signs, unless a test says otherwise.</summary>
    public Person Chair { get; }

    public Person DeputyChair { get; }

    public Person Clerk { get; }

    public Person Administrator { get; }

    public IReadOnlyList<Person> People =>
        [Specialist, Colleague, Head, OtherHead, Officer, Chair, DeputyChair, Clerk, Administrator];

    /// <summary>Organization, units and people, in the order in which a database can take them.</summary>
    public IEnumerable<object> Everything => [Organization, Culture, Economy, .. People];

    /// <summary>A further person with a key of their own.</summary>
    public Person Person(string name, string? position, Unit? unit, Roles roles) =>
        new Person(Organization, name, position, unit, roles).WithKey();

    /// <summary>Somebody who holds every role, so that only who they are can stand in the way.</summary>
    public Person JackOfAllTrades() =>
        Person("Quàng Văn Đủ", "Phó Chủ tịch", Culture, RoleNames.All.Aggregate((a, b) => a | b));

    /// <summary>Lets one person draft, review and sign the same plan.</summary>
    public Commune WhereOnePersonMayActTwice()
    {
        Organization.Set(onePersonMayActTwice: true, prefersTimesNewRoman: false);
        return this;
    }

    /// <summary>The register of a year; always the same one for the same year.</summary>
    public Register RegisterOf(int year) =>
        registers.TryGetValue(year, out var register)
            ? register
            : registers[year] = new Register(Organization.Id, year).WithKey();
}
