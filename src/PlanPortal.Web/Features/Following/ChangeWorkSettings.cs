using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Web.Features.Organizations;
using PlanPortal.Web.Infrastructure.Mail;

namespace PlanPortal.Web.Features.Following;

/// <summary>Reads and changes how the organization follows its work.</summary>
public sealed class ChangeWorkSettings(PortalDbContext database, IMailSender mail, TimeProvider time)
{
    private const int RecentDays = 31;

    public async Task<WorkSettingsPage> LoadAsync(int organizationId, CancellationToken cancellationToken)
    {
        var stored = WorkSettingsForm.From(await database.WorkSettings.AsNoTracking().SingleOrDefaultAsync(cancellationToken), organizationId);
        var recent = VietnamTime.DayOf(time.GetUtcNow().UtcDateTime).AddDays(-RecentDays);
        var digests = await database.Digests.AsNoTracking().Where(d => d.State != DigestState.Sent && d.Day >= recent)
            .GroupBy(d => d.State == DigestState.Failed).Select(g => new { Failed = g.Key, Count = g.Count(), Problem = g.Max(d => d.Problem) }).ToListAsync(cancellationToken);
        var lastRound = await database.DailyRounds.AsNoTracking().Select(r => (DateOnly?)r.LastDay).SingleOrDefaultAsync(cancellationToken);
        var standing = new MailStanding(
            mail.IsSetUp, digests.Where(d => !d.Failed).Sum(d => d.Count), digests.Where(d => d.Failed).Sum(d => d.Count), digests.Max(d => d.Problem), lastRound);
        return new WorkSettingsPage(stored, stored, standing);
    }

    /// <exception cref="InvalidInputException">What was typed does not do; the message says why.</exception>
    /// <exception cref="SettingsChangedException">The settings are no longer those that the form was made from.</exception>
    public Task SaveAsync(WorkSettingsForm form, Person by) => database.InTransactionAsync(async () =>
    {
        var settings = await database.WorkSettings.SingleOrDefaultAsync();
        var before = WorkSettingsForm.From(settings, by.OrganizationId);
        if (before.Version != form.Version)
        {
            throw new SettingsChangedException();
        }

        if (settings is null)
        {
            var organization = await database.Organizations.SingleAsync(o => o.Id == by.OrganizationId);
            settings = database.WorkSettings.Add(new WorkSettings(organization)).Entity;
        }

        settings.Remind(form.DaysBefore(), form.RemindLateEvery, form.EscalateToHeadAfter, form.EscalateToLeaderAfter);
        settings.Follow(form.NeedsConfirmation, form.ClosingDay, form.UnitReportDays);
        var changes = WorkSettingsForm.From(settings, by.OrganizationId).Fields()
            .Zip(before.Fields(), (now, then) => (now.Field, Now: now.Value, Then: then.Value)).Where(d => d.Now != d.Then)
            .Select(d => $"{d.Field}: {d.Then} → {d.Now}.").ToList();
        if (changes.Count > 0)
        {
            database.Acts.Add(new Act(ActKind.WorkSettingsChanged, by, VietnamTime.Stamp(time.GetUtcNow()), $"Sửa cách theo dõi công việc. {string.Join(' ', changes)}"));
        }
    });
}
