using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Data.Demo;

namespace PlanPortal.Web.Features.Account;

public sealed record DemoAccount(string UserName, string FullName, string Roles, string Unit);

/// <summary>The demo commune's accounts for the sign-in page: in Development only, and only where they were seeded.</summary>
public sealed class DemoAccounts(PortalDbContext database, IHostEnvironment environment)
{
    /// <summary>Of every demo account.</summary>
    public const string Password = DemoCommune.Password;

    public async Task<IReadOnlyList<DemoAccount>> ListAsync()
    {
        if (!environment.IsDevelopment())
        {
            return [];
        }

        // Nobody is signed in yet, so there is no organization to work in.
        var names = DemoCommune.UserNames;
        var found = await (
            from user in database.Users
            join person in database.People.IgnoreQueryFilters() on user.PersonId equals person.Id
            join unit in database.Units.IgnoreQueryFilters() on person.UnitId equals unit.Id into units
            from unit in units.DefaultIfEmpty()
            where names.Contains(user.UserName) && person.Active
            select new { user.UserName, person.FullName, person.Roles, Unit = unit.Name }).ToListAsync();
        return [.. found.OrderBy(f => Place(f.UserName!))
            .Select(f => new DemoAccount(f.UserName!, f.FullName, f.Roles.Name(), f.Unit ?? ""))];

        int Place(string userName) => names.TakeWhile(n => n != userName).Count();
    }
}
