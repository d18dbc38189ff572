using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Reports.Composing;
using PlanPortal.Data;
using PlanPortal.Data.Reports;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Reports;

/// <summary>Makes the draft of a report document out of what was done; from then on it goes the way of every plan.</summary>
public sealed class ReportDrafting(PortalDbContext database, CurrentPerson current, TimeProvider clock)
{
    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    /// <summary>Of one period.</summary>
    /// <returns>The document's key; null when there is no such period.</returns>
    public Task<int?> OfPeriodAsync(int periodId, CancellationToken cancellationToken) => database.InTransactionAsync<int?>(
        async () =>
        {
            if (await database.ReportingPeriods.SingleOrDefaultAsync(p => p.Id == periodId, cancellationToken) is not { } period)
            {
                return null;
            }

            ActRefusedException.ThrowIf(period.WhyNotManage(current.Person));
            return await DraftAsync([period.PlanId], [period], period.From, period.Until, PeriodWords.Of(period.Kind, period.Name, period.Until), null, cancellationToken);
        },
        cancellationToken);

    /// <summary>Of several plans and all their periods that closed within these days: sơ kết, tổng kết.</summary>
    public Task<int> OfPlansAsync(IReadOnlyCollection<int> planIds, DateOnly from, DateOnly until, string subject, CancellationToken cancellationToken) => database.InTransactionAsync(
        async () =>
        {
            var periods = await database.ReportingPeriods.Where(p => planIds.Contains(p.PlanId) && p.Until >= from && p.Until <= until).ToListAsync(cancellationToken);
            return await DraftAsync(planIds, periods, from, until, new PeriodWords("", "thời gian tới"), subject, cancellationToken);
        },
        cancellationToken);

    private async Task<int> DraftAsync(
        IReadOnlyCollection<int> planIds, IReadOnlyList<ReportingPeriod> periods, DateOnly from, DateOnly until, PeriodWords words, string? subject, CancellationToken cancellationToken)
    {
        var (person, now) = (current.Person, Now);
        var span = ReportSpan.Of(from, until, VietnamTime.DayOf(now));
        var organization = await database.Organizations.SingleAsync(o => o.Id == person.OrganizationId, cancellationToken);
        var plans = await ReportData.LoadPlansAsync(database, planIds, [.. periods.Select(p => p.Id)], span, cancellationToken);
        if (plans.Count == 0)
        {
            throw new InvalidInputException("Chưa chọn kế hoạch nào đã ban hành. Hãy chọn ít nhất một kế hoạch.");
        }

        var order = new ReportOrder(organization, span, words, plans) { Subject = subject };
        var document = database.Plans.Add(new Plan(organization, person, ReportComposer.Compose(order), now)).Entity;
        database.ReportDocuments.Add(new ReportDocument(document, from, until, periods));
        var detail = ReportComposer.SubjectOf(order);
        database.Acts.AddRange(planIds.Select(id => new Act(ActKind.ReportDrafted, person, now, detail.Shortened(Act.MaxDetailLength), planId: id)));
        await database.SaveChangesAsync(cancellationToken);
        return document.Id;
    }
}
