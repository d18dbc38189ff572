using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Reports;

/// <summary>What a period covers. Stored as text: never rename a member that has shipped.</summary>
public enum PeriodKind
{
    Month,
    Quarter,
    HalfYear,
    NineMonths,
    Year,

    /// <summary>The plan as a whole: sơ kết, tổng kết.</summary>
    Whole,

    /// <summary>Opened by hand.</summary>
    AdHoc,
    Week,
}

/// <summary>Kỳ báo cáo: one occurrence of a plan's duty to report. Units hand in theirs, the coordinating unit makes the document.</summary>
public sealed class ReportingPeriod : IOwned, IVersioned
{
    public const int MaxNameLength = 200;

    private readonly List<UnitReport> unitReports = [];

    private ReportingPeriod()
    {
    }

    /// <summary>Opens one by hand, for what no duty of the plan foresees.</summary>
    /// <exception cref="InvalidInputException">Days that do not follow each other, or nobody to hand in.</exception>
    public static ReportingPeriod ByHand(Plan plan, string name, DateOnly from, DateOnly until, DateOnly unitsDueOn, DateOnly today, IReadOnlyCollection<int> unitIds, Person by)
    {
        ActRefusedException.ThrowIf(
            by.WhyNotActIn(plan.OrganizationId)
            ?? (by.UnitId != plan.UnitId && !by.Is(Roles.Office) ? Refusal.NotTheCoordinator : plan.State != PlanState.Issued || plan.IsReport ? Refusal.WrongState : null));
        if (until < from)
        {
            throw new InvalidInputException("Ngày kết thúc kỳ phải từ ngày bắt đầu trở đi.");
        }

        if (unitsDueOn < today)
        {
            throw new InvalidInputException("Hạn nộp của các đơn vị không được trước hôm nay.");
        }

        return unitIds.Count == 0
            ? throw new InvalidInputException("Hãy chọn ít nhất một đơn vị nộp báo cáo.")
            : new(plan, PeriodKind.AdHoc, name, from, until, unitsDueOn, null, today, unitIds);
    }

    /// <param name="from">First day covered.</param>
    /// <param name="until">Last day covered: the closing day.</param>
    /// <param name="unitsDueOn">The day by which units hand in.</param>
    /// <param name="dueOn">The day by which the organization's own report is due.</param>
    /// <param name="unitIds">Who hands in.</param>
    public ReportingPeriod(
        Plan plan, PeriodKind kind, string name, DateOnly from, DateOnly until, DateOnly unitsDueOn, DateOnly? dueOn, DateOnly today, IEnumerable<int> unitIds)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, until);
        (OrganizationId, PlanId, Plan, CoordinatingUnitId) = (plan.OrganizationId, plan.Id, plan, plan.UnitId);
        (Kind, From, Until, UnitsDueOn, DueOn, OpenedOn) = (kind, from, until, unitsDueOn, dueOn, today);
        Name = Required.Text(name, MaxNameLength, "tên kỳ báo cáo");
        unitReports.AddRange(unitIds.Distinct().Select(id => new UnitReport(this, id)));
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int PlanId { get; private set; }

    public Plan Plan { get; private set; } = null!;

    public int CoordinatingUnitId { get; private set; }

    public PeriodKind Kind { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }

    public DateOnly UnitsDueOn { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public DateOnly OpenedOn { get; private set; }

    /// <summary>No more unit reports are awaited.</summary>
    public bool Closed { get; private set; }

    /// <summary><c>6 tháng đầu năm 2026</c>.</summary>
    public string Name { get; private set; } = "";

    public Guid Version { get; private set; } = Guid.NewGuid();

    public IReadOnlyList<UnitReport> UnitReports => unitReports;

    /// <summary>The coordinating unit and the office look after it.</summary>
    public Refusal? WhyNotManage(Person by) =>
        by.WhyNotActIn(OrganizationId) ?? (by.UnitId == CoordinatingUnitId || by.Is(Roles.Office) ? null : Refusal.NotTheCoordinator);

    public void Close(Person by) => Set(true, by);

    public void Reopen(Person by) => Set(false, by);

    private void Set(bool closed, Person by)
    {
        ActRefusedException.ThrowIf(WhyNotManage(by));
        (Closed, Version) = (closed, Guid.NewGuid());
    }
}
