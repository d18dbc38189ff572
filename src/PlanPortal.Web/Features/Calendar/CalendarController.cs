using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Data.Rounds;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Calendar;

/// <summary>A person's due days for calendar programs: as a file for whoever is signed in, and under a secret address for programs that cannot sign in.</summary>
public sealed class CalendarController(PortalDbContext database, CurrentPerson current, PortalAddress portal, TimeProvider clock) : Controller
{
    /// <summary>What stands before the secret; the log leaves out what follows.</summary>
    public const string Prefix = "/lich/";

    private const string Type = "text/calendar; charset=utf-8";

    /// <summary>Programs ask every few hours; a proxy for many people must keep nothing.</summary>
    private const string Caching = "private, max-age=300";

    public static string AddressOf(string secret, HttpRequest request, PortalAddress portal) => $"{RootOf(request, portal)}{Prefix}{secret}.ics";

    [HttpGet("/lich.ics")]
    public async Task<IActionResult> Mine(CancellationToken cancellationToken) =>
        File(await WriteAsync(current.Person, current.OrganizationName, cancellationToken), Type, "han-cong-viec.ics");

    /// <summary>Unknown, revoked and closed look alike.</summary>
    [AllowAnonymous]
    [HttpGet(Prefix + "{secret}.ics")]
    public async Task<IActionResult> Secret(string secret, CancellationToken cancellationToken)
    {
        if (await OwnerAsync(secret, cancellationToken) is not var (person, organization))
        {
            return NotFound();
        }

        database.Enter(person.OrganizationId);
        Response.Headers.CacheControl = Caching;
        return File(await WriteAsync(person, organization, cancellationToken), Type);
    }

    /// <summary>Nobody is signed in, so the organization is not known yet: the hash of the secret is what finds both. The one question here that reaches across organizations.</summary>
    private async Task<(Person, string)?> OwnerAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = PersonPreferences.HashOf(secret);
        var found = await database.PersonPreferences.IgnoreQueryFilters().AsNoTracking().Where(p => p.CalendarHash == hash)
            .Join(database.People.IgnoreQueryFilters(), p => p.PersonId, p => p.Id, (_, p) => p).Where(p => p.Active)
            .Join(database.Organizations, p => p.OrganizationId, o => o.Id, (p, o) => new { Person = p, o.Name })
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : (found.Person, found.Name);
    }

    private async Task<byte[]> WriteAsync(Person person, string organization, CancellationToken cancellationToken)
    {
        var events = await DueDays.LoadAsync(database, person, RootOf(Request, portal), cancellationToken);
        return Encoding.UTF8.GetBytes(CalendarFile.Write($"Hạn công việc – {organization}", events, VietnamTime.Stamp(clock.GetUtcNow())));
    }

    private static string RootOf(HttpRequest request, PortalAddress portal) => portal.Root ?? $"{request.Scheme}://{request.Host}";
}
