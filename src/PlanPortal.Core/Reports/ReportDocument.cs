using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Reports;

/// <summary>
/// Which periods and plans a BÁO CÁO covers. The document itself is a <see cref="Plan"/> with that type name and goes the same way to
/// review, signature and register.
/// </summary>
public sealed class ReportDocument : IOwned
{
    private readonly List<ReportedPeriod> periods = [];

    private ReportDocument()
    {
    }

    /// <param name="document">The drafted document.</param>
    /// <param name="covered">The periods that it draws on; of a review several, also of several plans.</param>
    public ReportDocument(Plan document, DateOnly from, DateOnly until, IEnumerable<ReportingPeriod> covered)
    {
        (OrganizationId, Document, From, Until) = (document.OrganizationId, document, from, until);
        periods.AddRange(covered.Select(p => new ReportedPeriod(OrganizationId, p)));
    }

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int DocumentId { get; private set; }

    public Plan Document { get; private set; } = null!;

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }

    public IReadOnlyList<ReportedPeriod> Periods => periods;
}

public sealed class ReportedPeriod : IOwned
{
    private ReportedPeriod()
    {
    }

    internal ReportedPeriod(int organizationId, ReportingPeriod period) => (OrganizationId, Period, PeriodId) = (organizationId, period, period.Id);

    public int Id { get; private set; }

    public int OrganizationId { get; private set; }

    public int ReportDocumentId { get; private set; }

    public int PeriodId { get; private set; }

    public ReportingPeriod Period { get; private set; } = null!;
}
