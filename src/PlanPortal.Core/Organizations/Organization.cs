namespace PlanPortal.Core.Organizations;

/// <summary>A body that issues plans: a tenant of the portal.</summary>
public sealed class Organization
{
    public const int MaxNameLength = 200;
    public const int MaxPlaceLength = 100;
    public const int MaxSymbolLength = 30;

    private Organization()
    {
    }

    public Organization(string name, string place, string planSymbol)
    {
        Name = Required.Text(name, MaxNameLength, "tên cơ quan");
        Place = Required.Text(place, MaxPlaceLength, "địa danh");
        PlanSymbol = Required.Text(planSymbol, MaxSymbolLength, "ký hiệu kế hoạch");
    }

    public int Id { get; private set; }

    /// <summary>The full name, e.g. <c>Ủy ban nhân dân xã Hòa Bàng</c>.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the date line says: the place's name without "xã" or "phường".</summary>
    public string Place { get; private set; } = "";

    /// <summary>The notation after the number of a plan, e.g. <c>KH-UBND</c>.</summary>
    public string PlanSymbol { get; private set; } = "";

    /// <summary>The organization one level up that works in the same portal, or null.</summary>
    public int? SuperiorId { get; private set; }

    /// <summary>The superior body printed above the name, or null where none is printed (a commune's People's Committee).</summary>
    public string? PrintedSuperior { get; private set; }

    /// <summary>Small communes: the same person may draft, review and sign one plan; the record shows it (DESIGN 4).</summary>
    public bool OnePersonMayActTwice { get; private set; }

    /// <summary>Print in Times New Roman where the machine has it; otherwise in the embedded face of the same widths.</summary>
    public bool PrefersTimesNewRoman { get; private set; }

    /// <summary><c>UBND xã Hòa Bàng</c>: the name as people say it.</summary>
    public string ShortName => Name.Replace("Ủy ban nhân dân", "UBND", StringComparison.OrdinalIgnoreCase);

    public Letterhead Letterhead() => new(PrintedSuperior, Name, Place, PlanSymbol) { PrefersTimesNewRoman = PrefersTimesNewRoman };

    public void Rename(string name, string place, string planSymbol, string? printedSuperior)
    {
        Name = Required.Text(name, MaxNameLength, "tên cơ quan");
        Place = Required.Text(place, MaxPlaceLength, "địa danh");
        PlanSymbol = Required.Text(planSymbol, MaxSymbolLength, "ký hiệu kế hoạch");
        PrintedSuperior = Required.Optional(printedSuperior, MaxNameLength, "cơ quan chủ quản");
    }

    public void Set(bool onePersonMayActTwice, bool prefersTimesNewRoman) =>
        (OnePersonMayActTwice, PrefersTimesNewRoman) = (onePersonMayActTwice, prefersTimesNewRoman);

    public void PlaceUnder(Organization superior)
    {
        if (superior.Id == Id)
        {
            throw new InvalidInputException("Cơ quan không thể là cấp trên của chính mình.");
        }

        SuperiorId = superior.Id;
    }
}
