using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Organizations;

/// <summary>Somebody else saved the settings since the form was opened.</summary>
public sealed class SettingsChangedException : Exception;

/// <summary>Reads and changes what the organization prints and how it works.</summary>
public sealed class OrganizationSettings(PortalDbContext database, TimeProvider time)
{
    public async Task<OrganizationForm> LoadAsync(int organizationId) =>
        OrganizationForm.From(await database.Organizations.AsNoTracking().SingleAsync(o => o.Id == organizationId));

    /// <exception cref="InvalidInputException">What was typed does not do; the message says why.</exception>
    /// <exception cref="SettingsChangedException">The settings are no longer those that the form was made from.</exception>
    public Task SaveAsync(OrganizationForm form, Person by) => database.InTransactionAsync(async () =>
    {
        var organization = await database.Organizations.SingleAsync(o => o.Id == by.OrganizationId);
        var before = OrganizationForm.From(organization);
        if (before.Seen != form.Seen)
        {
            throw new SettingsChangedException();
        }

        organization.Rename(form.Name, form.Place, form.PlanSymbol, form.PrintedSuperior);
        organization.Set(form.OnePersonMayActTwice, form.PrefersTimesNewRoman);
        var changes = new OrganizationPage(OrganizationForm.From(organization), before).Differences()
            .Select(d => $"{d.Field}: {d.Stored} → {d.Typed}.").ToList();
        if (changes.Count == 0)
        {
            return;
        }

        database.Acts.Add(new Act(
            ActKind.OrganizationChanged, by, VietnamTime.Stamp(time.GetUtcNow()), $"Sửa thông tin cơ quan. {string.Join(' ', changes)}"));
    });
}
