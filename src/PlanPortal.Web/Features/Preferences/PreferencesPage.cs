using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Preferences;

public sealed class PreferencesForm
{
    [Display(Name = "Địa chỉ thư điện tử")]
    public string? Email { get; set; }

    [Display(Name = "Nhận thư tổng hợp")]
    public bool WantsDigest { get; set; } = true;
}

/// <summary>How a person hears of their work outside the portal.</summary>
/// <param name="MailIsSetUp">Whether the server sends mail at all.</param>
/// <param name="Last">The person's last digest.</param>
public sealed record PreferencesPage(PreferencesForm Form, bool MailIsSetUp, LastDigest? Last, DateTime? CalendarSince)
{
    /// <summary>The secret address, on the one page that follows its making.</summary>
    public string? CalendarAddress { get; init; }

    public static async Task<PreferencesPage> LoadAsync(PortalDbContext database, Person person, bool mailIsSetUp, CancellationToken cancellationToken)
    {
        var stored = await database.PersonPreferences.AsNoTracking().SingleOrDefaultAsync(p => p.PersonId == person.Id, cancellationToken);
        var last = await database.Digests.AsNoTracking().Where(d => d.PersonId == person.Id).OrderByDescending(d => d.Day)
            .Select(d => new LastDigest(d.State, d.Day, d.SentAt, d.Email)).FirstOrDefaultAsync(cancellationToken);
        var form = new PreferencesForm { Email = stored?.Email, WantsDigest = stored?.WantsDigest ?? true };
        return new(form, mailIsSetUp, last, stored?.CalendarSince);
    }
}

public sealed record LastDigest(DigestState State, DateOnly Day, DateTime? SentAt, string Email);
