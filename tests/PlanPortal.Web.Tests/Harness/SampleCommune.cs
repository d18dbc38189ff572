using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Web.Tests.Harness;

/// <summary>An invented commune with two units and one person of every role.</summary>
public sealed class SampleCommune
{
    /// <summary>Of everybody.</summary>
    public const string Password = "mat-khau-thu-1";

    private readonly Dictionary<Roles, Member> members = [];

    private SampleCommune(int organizationId) => OrganizationId = organizationId;

    public int OrganizationId { get; }

    /// <summary>Phòng Kinh tế: the specialist's and the head's.</summary>
    public int UnitId { get; private set; }

    /// <summary>Văn phòng: the office's and the clerk's.</summary>
    public int OfficeUnitId { get; private set; }

    public int PersonId(Roles role) => members[role].PersonId;

    public string UserName(Roles role) => members[role].UserName;

    public string FullName(Roles role) => members[role].FullName;

    internal static async Task<SampleCommune> SeedAsync(PortalApp app, string place, string userNamePrefix)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var setup = scope.ServiceProvider.GetRequiredService<PortalSetup>();
        return await database.InTransactionAsync(async () =>
        {
            var organization = database.Organizations.Add(new Organization($"Ủy ban nhân dân xã {place}", place, "KH-UBND")).Entity;
            await database.SaveChangesAsync();
            database.Enter(organization.Id);
            var unit = database.Units.Add(new Unit(organization, "Phòng Kinh tế")).Entity;
            var office = database.Units.Add(new Unit(organization, "Văn phòng HĐND và UBND")).Entity;
            await database.SaveChangesAsync();

            var commune = new SampleCommune(organization.Id) { UnitId = unit.Id, OfficeUnitId = office.Id };
            await AddAsync(Roles.Specialist, "chuyenvien", "Nguyễn Văn Ẩn", "Chuyên viên", unit);
            await AddAsync(Roles.UnitHead, "truongphong", "Trần Thị Bưởi", "Trưởng phòng", unit);
            await AddAsync(Roles.Office, "vanphong", "Lê Văn Cội", "Chánh Văn phòng", office);
            await AddAsync(Roles.Leader, "lanhdao", "Phạm Thị Đào", "Chủ tịch", null);
            await AddAsync(Roles.Clerk, "vanthu", "Hoàng Thị Én", "Văn thư", office);
            await AddAsync(Roles.Administrator, "quantri", "Vũ Văn Gạo", null, null);
            return commune;

            async Task AddAsync(Roles role, string userName, string fullName, string? position, Unit? belongsTo)
            {
                var person = new Person(organization, fullName, position, belongsTo, role);
                var account = new NewAccount(userNamePrefix + userName, Password, fullName, position, MustChangePassword: false);
                await setup.CreateAccountAsync(person, account);
                commune.members.Add(role, new Member(person.Id, account.UserName, fullName));
            }
        });
    }

    private sealed record Member(int PersonId, string UserName, string FullName);
}
