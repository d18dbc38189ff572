using System.Globalization;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Scheduling;

/// <summary>How an organization follows its work: reminders, escalation, confirmation, closing days of reports.</summary>
public sealed class WorkSettings : IOwned
{
    private const int MostReminders = 10;
    private const int MostDays = 365;

    private WorkSettings()
    {
    }

    public WorkSettings(Organization organization) => OrganizationId = organization.Id;

    /// <summary>For an organization that has changed nothing yet.</summary>
    public static WorkSettings Default(int organizationId) => new() { OrganizationId = organizationId };

    public int OrganizationId { get; private set; }

    /// <summary>Work is done only when the coordinating unit confirmed.</summary>
    public bool NeedsConfirmation { get; private set; }

    /// <summary>Days after the due day from which the head of the unit hears of late work.</summary>
    public int EscalateToHeadAfter { get; private set; } = 1;

    /// <summary>Days after the due day from which the leaders hear of late work.</summary>
    public int EscalateToLeaderAfter { get; private set; } = 7;

    /// <summary>Days between two reminders of late work.</summary>
    public int RemindLateEvery { get; private set; } = 7;

    /// <summary>Last day of a month's period, 1 to 28: periods run from the day after it to it (decree 09/2019/NĐ-CP: 15 to 14).</summary>
    public int ClosingDay { get; private set; } = 14;

    /// <summary>Days after the closing day by which units hand in their reports, where the plan names no day.</summary>
    public int UnitReportDays { get; private set; } = 3;

    /// <summary>Days before the due day, falling, parted by commas.</summary>
    public string RemindBefore { get; private set; } = "7,3,1";

    public Guid Version { get; private set; } = Guid.NewGuid();

    public IReadOnlyList<int> RemindersBefore => [.. RemindBefore.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(d => int.Parse(d, CultureInfo.InvariantCulture))];

    public void Remind(IReadOnlyCollection<int> daysBefore, int lateEvery, int toHeadAfter, int toLeaderAfter)
    {
        if (daysBefore.Count > MostReminders || daysBefore.Any(d => d is < 1 or > MostDays))
        {
            throw new InvalidInputException($"Hãy ghi nhiều nhất {MostReminders} mốc nhắc, mỗi mốc từ 1 đến {MostDays} ngày trước hạn.");
        }

        if (lateEvery is < 1 or > MostDays || toHeadAfter is < 0 or > MostDays || toLeaderAfter is < 0 or > MostDays)
        {
            throw new InvalidInputException($"Số ngày phải từ 1 (báo cấp trên: từ 0) đến {MostDays}.");
        }

        RemindBefore = string.Join(',', daysBefore.Distinct().OrderDescending());
        (RemindLateEvery, EscalateToHeadAfter, EscalateToLeaderAfter, Version) = (lateEvery, toHeadAfter, toLeaderAfter, Guid.NewGuid());
    }

    public void Follow(bool needsConfirmation, int closingDay, int unitReportDays)
    {
        if (closingDay is < 1 or > 28)
        {
            throw new InvalidInputException("Ngày chốt kỳ báo cáo phải từ 1 đến 28.");
        }

        if (unitReportDays is < 0 or > 31)
        {
            throw new InvalidInputException("Số ngày đơn vị nộp báo cáo sau ngày chốt phải từ 0 đến 31.");
        }

        (NeedsConfirmation, ClosingDay, UnitReportDays, Version) = (needsConfirmation, closingDay, unitReportDays, Guid.NewGuid());
    }
}
