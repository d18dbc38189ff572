using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Plans;
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
            return await DraftAsync(ReportSources.Of(period), cancellationToken);
        },
        cancellationToken);

    /// <summary>Of several plans and all their periods that closed within these days: sơ kết, tổng kết.</summary>
    /// <exception cref="InvalidInputException">One of them is no signed plan of the organization.</exception>
    public Task<int> OfPlansAsync(IReadOnlyCollection<int> planIds, DateOnly from, DateOnly until, string subject, CancellationToken cancellationToken) => database.InTransactionAsync(
        async () =>
        {
            var signed = await database.Plans.CountAsync(p => planIds.Contains(p.Id) && p.Number != null && p.TypeName != DocumentTypes.Report, cancellationToken);
            if (signed != planIds.Count)
            {
                throw new InvalidInputException("Có kế hoạch đã chọn không còn trong danh sách. Hãy chọn lại.");
            }

            var periods = await database.ReportingPeriods.Where(p => planIds.Contains(p.PlanId) && p.Until >= from && p.Until <= until).ToListAsync(cancellationToken);
            return await DraftAsync(new(planIds, periods, from, until, new PeriodWords("", "thời gian tới"), subject), cancellationToken);
        },
        cancellationToken);

    private async Task<int> DraftAsync(ReportSources sources, CancellationToken cancellationToken)
    {
        var document = await database.DraftReportAsync(sources, current.Person, Now, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        return document.Id;
    }
}
