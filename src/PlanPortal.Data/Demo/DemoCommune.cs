using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data.Demo;

/// <summary>
/// An invented commune with people, units and plans in every state, for development and for trying the portal out.
/// Its past is lived through the same acts as real work, so nothing in it could not have happened.
/// </summary>
public sealed class DemoCommune(PortalDbContext database, PortalSetup setup)
{
    /// <summary>Of every demo account; shown on the sign-in page in Development only.</summary>
    public const string Password = "mai-trach-2026";

    /// <summary>The accounts, leaders first.</summary>
    public static IReadOnlyList<string> UserNames { get; } = [.. DemoFiles.People.Select(p => p.UserName)];

    /// <summary>Makes the commune and its past up to <paramref name="now"/>: all of it or nothing.</summary>
    /// <exception cref="InvalidInputException">It is there already.</exception>
    public async Task SeedAsync(PlanPrinter print, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var wanted = DemoFiles.Organization;
        if (await database.Organizations.AnyAsync(o => o.Name == wanted.Name, cancellationToken))
        {
            throw new InvalidInputException($"{wanted.Name} đã có trong cơ sở dữ liệu; dữ liệu mẫu chỉ tạo một lần.");
        }

        await database.InTransactionAsync(
            async () =>
            {
                var organization = await setup.AddOrganizationAsync(
                    new NewOrganization(wanted.Name, wanted.Place, wanted.Symbol, wanted.Letterhead.Superior), cancellationToken);
                var units = await AddUnitsAsync(organization, cancellationToken);
                var people = await AddPeopleAsync(organization, units);
                var moment = VietnamTime.Stamp(now);
                var agenda = new DemoAgenda(moment);
                var past = new DemoPast(database, organization, people, print, new DemoWork(database, agenda, [.. people.Values], moment));
                var report = new DemoReport(database, agenda, past, units, people, moment);
                foreach (var happened in DemoCalendar.Of(DemoFiles.Plans, moment))
                {
                    // What units did meanwhile is written with the next act on a plan, which needs it in the database.
                    agenda.Add(happened.At, async () =>
                    {
                        await database.SaveChangesAsync(cancellationToken);
                        await past.LiveAsync(happened, cancellationToken);
                        await database.SaveChangesAsync(cancellationToken);
                        if (past.Settle(happened) is { } signed && happened.Plan.File == DemoFiles.Report.Plan)
                        {
                            report.Follow(signed);
                        }
                    });
                }

                await agenda.LiveAsync();
            },
            cancellationToken);
    }

    private async Task<Dictionary<string, Unit>> AddUnitsAsync(Organization organization, CancellationToken cancellationToken)
    {
        var units = new Dictionary<string, Unit>();
        foreach (var wanted in DemoFiles.Units)
        {
            var unit = new Unit(organization, wanted.Name, wanted.Outside);
            unit.Change(wanted.Name, wanted.Outside, active: true, sortOrder: units.Count);
            unit.SetAliases(wanted.Aliases);
            units.Add(wanted.Code, unit);
        }

        database.Units.AddRange(units.Values);
        await database.SaveChangesAsync(cancellationToken);
        return units;
    }

    private async Task<Dictionary<string, Person>> AddPeopleAsync(Organization organization, Dictionary<string, Unit> units)
    {
        var people = new Dictionary<string, Person>();
        foreach (var wanted in DemoFiles.People)
        {
            var unit = wanted.Unit is null ? null : units[wanted.Unit];
            var person = new Person(organization, wanted.FullName, wanted.Position, unit, wanted.Role);
            await setup.CreateAccountAsync(
                person, new NewAccount(wanted.UserName, Password, wanted.FullName, wanted.Position, MustChangePassword: false));
            people.Add(wanted.UserName, person);
            var preferences = database.PersonPreferences.Add(new PersonPreferences(person)).Entity;
            preferences.Set($"{wanted.UserName}@{DemoFiles.Organization.Website}", wantsDigest: true);
        }

        return people;
    }
}
