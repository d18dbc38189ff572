using System.Globalization;
using System.Text;

namespace PlanPortal.Core.Scheduling;

/// <summary>The words of a digest: plain text that any mail program shows, most urgent first.</summary>
public sealed record DigestText(string Subject, string Body)
{
    private static readonly (string Heading, string Counted, NoticeKind[] Kinds)[] groups =
    [
        ("QUÁ HẠN", "quá hạn", [NoticeKind.Late, NoticeKind.ReportLate]),
        ("CẤP DƯỚI QUÁ HẠN", "đơn vị quá hạn", [NoticeKind.Escalated]),
        ("ĐẾN HẠN HÔM NAY", "đến hạn hôm nay", [NoticeKind.DueToday]),
        ("SẮP ĐẾN HẠN", "sắp đến hạn", [NoticeKind.DueSoon, NoticeKind.ReportDue]),
        ("CHỜ ÔNG/BÀ XỬ LÝ", "chờ xử lý", [NoticeKind.ToConfirm, NoticeKind.DueDateAsked, NoticeKind.ObstacleRaised]),
        ("VIỆC MỚI", "việc mới", [NoticeKind.WorkGiven, NoticeKind.HandedOn, NoticeKind.PeriodOpened]),
        ("TIN KHÁC", "tin khác", [NoticeKind.ObstacleAnswered, NoticeKind.DueDateDecided, NoticeKind.Judged, NoticeKind.JobFinished]),
    ];

    private static readonly string[] weekdays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    /// <param name="organization">As people say it.</param>
    /// <param name="notices">At least one.</param>
    /// <param name="portal">Where the portal is reached, without a slash at its end; null leaves the links out.</param>
    public static DigestText Of(string organization, string personName, DateOnly day, IReadOnlyCollection<Notice> notices, string? portal)
    {
        var shown = groups.Select(g => (g.Heading, g.Counted, Notices: notices.Where(n => g.Kinds.Contains(n.Kind)).ToList())).Where(g => g.Notices.Count > 0).ToList();
        var date = day.Shown();
        var body = new StringBuilder()
            .Append("Kính gửi ").Append(personName).Append(",\n\n")
            .Append(organization).Append(" – ").Append(weekdays[(int)day.DayOfWeek]).Append(", ngày ").Append(date).Append(".\n");
        foreach (var (heading, _, list) in shown)
        {
            body.Append('\n').Append(heading).Append(" (").Append(list.Count).Append(")\n");
            foreach (var notice in list.OrderBy(n => n.Id))
            {
                body.Append("- ").Append(notice.Text).Append('\n');
                if (portal is not null)
                {
                    body.Append("  ").Append(portal).Append("/thong-bao/").Append(notice.Id).Append('\n');
                }
            }
        }

        if (portal is not null)
        {
            body.Append("\nBàn làm việc: ").Append(portal).Append("/\n")
                .Append("Tắt thư này hoặc đổi địa chỉ nhận: ").Append(portal).Append("/thong-bao/cai-dat\n");
        }

        return new($"{date}: {string.Join(", ", shown.Select(g => $"{g.Notices.Count} {g.Counted}"))}", body.ToString());
    }
}
