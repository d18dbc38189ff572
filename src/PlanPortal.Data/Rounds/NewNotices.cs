using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Scheduling;

namespace PlanPortal.Data.Rounds;

/// <summary>Tells units what was opened since a day: all of a plan's work in one notice, and each reporting period.</summary>
internal sealed class NewNotices(PortalDbContext database, RoundDay day)
{
    /// <summary>Plans of whose work somebody has not been told.</summary>
    /// <param name="told">What was told already.</param>
    public async Task<IReadOnlyList<int>> PlansWithWorkAsync(IReadOnlySet<(int PersonId, string Key)> told, CancellationToken cancellationToken)
    {
        var parts = await Opened().SelectMany(w => w.Parts.Where(p => p.Open), (w, p) => new { w.PlanId, p.UnitId, w.CoordinatingUnitId, w.OpenedOn })
            .Distinct().ToListAsync(cancellationToken);
        return [.. parts.Select(p => GiftOf(p.PlanId, p.UnitId, p.CoordinatingUnitId, p.OpenedOn)).Distinct()
            .Where(g => PeopleOf(g).Any(p => !told.Contains((p.Id, g.NoticeKey)))).Select(g => g.PlanId).Distinct().Order()];
    }

    /// <summary>Plans of whose reporting periods somebody has not been told.</summary>
    /// <param name="told">What was told already.</param>
    public async Task<IReadOnlyList<int>> PlansWithPeriodsAsync(IReadOnlySet<(int PersonId, string Key)> told, CancellationToken cancellationToken)
    {
        var reports = await Asked().Select(r => new { r.Id, r.UnitId, r.PlanId }).ToListAsync(cancellationToken);
        return [.. reports.Where(r => day.People.Of(r.UnitId).Any(p => !told.Contains((p.Id, KeyOf(r.Id))))).Select(r => r.PlanId).Distinct().Order()];
    }

    public async Task<IReadOnlyList<Notice>> OfWorkAsync(int[] planIds, CancellationToken cancellationToken)
    {
        var parts = await Opened().Where(w => planIds.Contains(w.PlanId)).OrderBy(w => w.Id)
            .SelectMany(w => w.Parts.Where(p => p.Open), (w, p) => new NewPart(w.Id, w.PlanId, p.UnitId, w.CoordinatingUnitId, p.DueKey, w.OpenedOn))
            .ToListAsync(cancellationToken);
        var given = parts.GroupBy(p => GiftOf(p.PlanId, p.UnitId, p.CoordinatingUnitId, p.OpenedOn)).ToList();
        var plans = await PlanNames.LoadAsync(database, given.Select(g => g.Key.PlanId), cancellationToken);
        var alone = await WorkNames.LoadAsync(database, given.Where(g => IsOne(g)).Select(g => g.First().ItemId), cancellationToken);
        return [.. from gift in given
                   let count = gift.Select(p => p.ItemId).Distinct().Count()
                   let text = Text(gift.Key, count, gift.Min(p => p.DueKey), plans[gift.Key.PlanId], alone.GetValueOrDefault(gift.First().ItemId)?.Short)
                   let address = count == 1 ? $"/nhiem-vu/{gift.First().ItemId}" : Address(gift.Key)
                   from person in PeopleOf(gift.Key)
                   select new Notice(person, NoticeKind.WorkGiven, gift.Key.NoticeKey, text, address, day.Now)];
    }

    public async Task<IReadOnlyList<Notice>> OfPeriodsAsync(int[] planIds, CancellationToken cancellationToken)
    {
        var reports = await Asked().Where(r => planIds.Contains(r.PlanId)).OrderBy(r => r.Id)
            .Select(r => new { r.Id, r.UnitId, r.PlanId, r.DueOn, r.Period.Name }).ToListAsync(cancellationToken);
        var plans = await PlanNames.LoadAsync(database, reports.Select(r => r.PlanId), cancellationToken);
        return [.. from report in reports
                   from person in day.People.Of(report.UnitId)
                   select new Notice(
                       person, NoticeKind.PeriodOpened, KeyOf(report.Id),
                       $"Đã mở kỳ báo cáo “{report.Name}” của {plans[report.PlanId]}. Đơn vị nộp chậm nhất ngày {report.DueOn.Shown()}.",
                       $"/bao-cao/don-vi/{report.Id}", day.Now)];
    }

    private IQueryable<WorkItem> Opened() =>
        database.WorkItems.AsNoTracking().Where(w => w.OpenedOn >= day.Since && w.OpenedOn <= day.Today);

    private IQueryable<UnitReport> Asked() => database.UnitReports.AsNoTracking()
        .Where(r => r.Period.OpenedOn >= day.Since && r.Period.OpenedOn <= day.Today && !r.Period.Closed && r.State != UnitReportState.Sent
            && (r.Period.Plan.State == PlanState.Issued || r.Period.Plan.State == PlanState.Closed));

    private Gift GiftOf(int planId, int unitId, int coordinatingUnitId, DateOnly openedOn) =>
        new(planId, day.People.Knows(unitId) ? unitId : null, coordinatingUnitId, openedOn);

    private IReadOnlyList<Person> PeopleOf(Gift gift) => day.People.Of(gift.UnitId ?? gift.CoordinatingUnitId);

    private static string KeyOf(int reportId) => string.Create(CultureInfo.InvariantCulture, $"report:{reportId}:opened");

    private static bool IsOne(IEnumerable<NewPart> gift) => gift.Select(p => p.ItemId).Distinct().Take(2).Count() == 1;

    private static string Text(Gift gift, int count, DateOnly firstDue, string plan, string? name)
    {
        var whose = gift.UnitId is null ? " giao đơn vị chưa có tài khoản" : "";
        var due = firstDue == DateOnly.MaxValue ? "" : count == 1 ? $", hạn {firstDue.Shown()}" : $", hạn gần nhất {firstDue.Shown()}";
        return count == 1 ? $"Việc mới{whose} từ {plan}: “{name}”{due}." : $"{count} việc mới{whose} từ {plan}{due}.";
    }

    private static string Address(Gift gift) =>
        gift.UnitId is { } unit ? $"/nhiem-vu?plan={gift.PlanId}&unit={unit}" : $"/nhiem-vu?plan={gift.PlanId}";

    private sealed record NewPart(int ItemId, int PlanId, int UnitId, int CoordinatingUnitId, DateOnly DueKey, DateOnly OpenedOn);

    /// <param name="UnitId">Null for all units of which nobody has an account: their work is told to the coordinating unit.</param>
    private sealed record Gift(int PlanId, int? UnitId, int CoordinatingUnitId, DateOnly OpenedOn)
    {
        public string NoticeKey => string.Create(CultureInfo.InvariantCulture, $"given:{PlanId}:{UnitId ?? 0}:{OpenedOn:yyyyMMdd}");
    }
}
