using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Data.Demo.Load;

/// <summary>The people and units of one commune of the load data.</summary>
/// <param name="Prefix">Of its user names: <c>x7.chutich</c>.</param>
internal sealed record LoadCommune(int Id, string Place, string Prefix)
{
    /// <summary>The name under the plans; the account carries another.</summary>
    public const string Chair = "Chủ tịch Ủy ban nhân dân";

    private static readonly string[] Departments = ["Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND xã", "Công an xã"];

    private static readonly string[] Codes = ["kt", "vhxh", "vp", "ca"];

    private static readonly string[] Others =
        ["Trung tâm Phục vụ hành chính công xã", "Ban Chỉ huy Quân sự xã", "Trạm Y tế xã", "Trường Mầm non xã", "Trường Tiểu học xã", "Trường THCS xã"];

    public static IReadOnlyList<string> Outside { get; } = ["Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Hội Nông dân xã", "Hội Liên hiệp Phụ nữ xã", "Đoàn TNCS Hồ Chí Minh xã"];

    private const int SpecialistsInEach = 5;

    /// <summary>Units that plans give work to.</summary>
    public static IReadOnlyList<string> Inside { get; } = [.. Departments, .. Others];

    /// <summary>Makes the next commune whose name nobody has yet; the caller's transaction.</summary>
    public static async Task<LoadCommune> AddAsync(PortalDbContext database, PortalSetup setup, CancellationToken cancellationToken)
    {
        var taken = await database.Organizations.Select(o => o.Place).ToListAsync(cancellationToken);
        var place = Places().First(p => !taken.Contains(p));
        var organization = await setup.AddOrganizationAsync(new NewOrganization($"Ủy ban nhân dân xã {place}", place, "KH-UBND", null), cancellationToken);
        var units = Inside.Select(n => new Unit(organization, n)).Concat(Outside.Select(n => new Unit(organization, n, outside: true))).ToList();
        for (var i = 0; i < units.Count; i++)
        {
            units[i].Change(units[i].Name, units[i].Outside, active: true, sortOrder: i);
        }

        database.Units.AddRange(units);
        await database.SaveChangesAsync(cancellationToken);
        var commune = new LoadCommune(organization.Id, place, $"x{organization.Id}");
        var random = new LoadRandom((ulong)organization.Id);
        foreach (var (userName, position, unit, roles) in commune.Posts(units))
        {
            var person = new Person(organization, $"{random.Of(LoadWords.FamilyNames)} {random.Of(LoadWords.MiddleNames)} {random.Of(LoadWords.GivenNames)}", position, unit, roles);
            await setup.CreateAccountAsync(person, new NewAccount(userName, DemoCommune.Password, person.FullName, position, MustChangePassword: false));
        }

        return commune;
    }

    private IEnumerable<(string UserName, string Position, Unit? Unit, Roles Roles)> Posts(List<Unit> units)
    {
        yield return ($"{Prefix}.chutich", "Chủ tịch", null, Roles.Leader);
        yield return ($"{Prefix}.phochutich", "Phó Chủ tịch", null, Roles.Leader);
        yield return ($"{Prefix}.vanphong", "Phó Chánh Văn phòng", units[2], Roles.Office);
        yield return ($"{Prefix}.vanthu", "Văn thư", units[2], Roles.Clerk);
        yield return ($"{Prefix}.quantri", "Quản trị", units[2], Roles.Administrator);
        for (var i = 0; i < Departments.Length; i++)
        {
            yield return ($"{Prefix}.{Codes[i]}.truong", "Trưởng đơn vị", units[i], Roles.UnitHead);
            for (var n = 1; n <= SpecialistsInEach; n++)
            {
                yield return ($"{Prefix}.{Codes[i]}.cv{n}", "Chuyên viên", units[i], Roles.Specialist);
            }
        }
    }

    /// <summary>400 names of two syllables, then the same with a number.</summary>
    private static IEnumerable<string> Places()
    {
        for (var round = 1; ; round++)
        {
            foreach (var second in LoadWords.SecondSyllables)
            {
                foreach (var first in LoadWords.FirstSyllables)
                {
                    yield return round == 1 ? $"{first} {second}" : $"{first} {second} {round}";
                }
            }
        }
    }
}
