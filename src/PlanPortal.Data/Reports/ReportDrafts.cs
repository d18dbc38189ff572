using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Reports.Composing;

namespace PlanPortal.Data.Reports;

/// <summary>What a report document is to be made of.</summary>
/// <param name="Periods">The periods that it draws on.</param>
/// <param name="Subject">Where a person gave it; else it is made of period and plan.</param>
public sealed record ReportSources(
    IReadOnlyCollection<int> PlanIds, IReadOnlyList<ReportingPeriod> Periods, DateOnly From, DateOnly Until, PeriodWords Words, string? Subject = null)
{
    /// <summary>Of one period.</summary>
    public static ReportSources Of(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new([period.PlanId], [period], period.From, period.Until, PeriodWords.Of(period.Kind, period.Name, period.Until));
    }
}

public static class ReportDrafts
{
    /// <summary>Adds the draft of a report document, as things stand at this moment; the caller saves.</summary>
    /// <exception cref="InvalidInputException">None of the plans is signed.</exception>
    public static async Task<Plan> DraftReportAsync(
        this PortalDbContext database, ReportSources sources, Person person, DateTime now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(person);
        var today = VietnamTime.DayOf(now);
        var span = ReportSpan.Of(sources.From, sources.Until, today);
        var organization = await database.Organizations.SingleAsync(o => o.Id == person.OrganizationId, cancellationToken);
        var plans = await ReportData.LoadPlansAsync(database, sources.PlanIds, [.. sources.Periods.Select(p => p.Id)], span, cancellationToken);
        if (plans.Count == 0)
        {
            throw new InvalidInputException("Chưa chọn kế hoạch nào đã ban hành. Hãy chọn ít nhất một kế hoạch.");
        }

        var order = new ReportOrder(organization, span, sources.Words, plans) { Subject = sources.Subject };
        var document = database.Plans.Add(new Plan(organization, person, ReportComposer.Compose(order), now)).Entity;
        database.ReportDocuments.Add(new ReportDocument(document, sources.From, sources.Until, sources.Periods));
        var detail = ReportComposer.SubjectOf(order);
        database.Acts.AddRange(sources.PlanIds.Select(id => new Act(ActKind.ReportDrafted, person, now, detail.Shortened(Act.MaxDetailLength), planId: id)));
        return document;
    }
}
