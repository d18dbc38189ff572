using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Web.Features.Users;

/// <summary>Finds people and their accounts within the organization; another organization's are not there.</summary>
internal static class UserQueries
{
    public static Task<Person?> PersonAsync(this PortalDbContext database, int id) =>
        database.People.SingleOrDefaultAsync(p => p.Id == id);

    public static Task<PortalUser> AccountOfAsync(this PortalDbContext database, Person person) =>
        database.Users.SingleAsync(u => u.PersonId == person.Id);

    /// <exception cref="InvalidInputException">It is none of the organization's.</exception>
    public static async Task<Unit?> ChosenUnitAsync(this PortalDbContext database, int? id) =>
        id is null
            ? null
            : await database.Units.SingleOrDefaultAsync(u => u.Id == id)
                ?? throw new InvalidInputException("Đơn vị đã chọn không còn. Hãy chọn đơn vị khác.");
}
