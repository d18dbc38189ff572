using System.Text;
using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Scheduling;

public class CalendarFileTests
{
    private static readonly DateOnly day = new(2026, 6, 30);

    [Fact]
    public void A_due_day_is_an_event_of_the_whole_day_that_blocks_no_time()
    {
        var file = CalendarFile.Write("Hạn công việc", [new("viec-17@mien.vn", day, "Ươm cây giống", "Kế hoạch số 01/KH-UBND", "https://mien.vn/nhiem-vu/17")], Moments.Morning);

        Assert.Equal(
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//PlanPortal//Han cong viec//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
                "X-WR-CALNAME:Hạn công việc", "REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H",
                "BEGIN:VEVENT", "UID:viec-17@mien.vn", "DTSTAMP:20260302T020000Z", "DTSTART;VALUE=DATE:20260630", "DTEND;VALUE=DATE:20260701",
                "SUMMARY:Ươm cây giống", "DESCRIPTION:Kế hoạch số 01/KH-UBND", "URL:https://mien.vn/nhiem-vu/17", "TRANSP:TRANSPARENT", "END:VEVENT",
                "END:VCALENDAR", "",
            ],
            file.Split("\r\n"));
    }

    [Fact]
    public void Marks_that_mean_something_to_calendars_are_escaped_and_line_breaks_written_out() =>
        Assert.Contains(@"SUMMARY:Rà soát\, tổng hợp\; báo cáo \\ gửi\nngay" + "\r\n", Write("Rà soát, tổng hợp; báo cáo \\ gửi\r\nngay"), StringComparison.Ordinal);

    [Fact]
    public void A_text_cannot_smuggle_in_lines_of_its_own()
    {
        var file = Write("Việc\nEND:VEVENT\r\nBEGIN:VALARM\u0085\u2028\0");

        Assert.Equal(1, file.Split("\r\n").Count(l => l.StartsWith("END:VEVENT", StringComparison.Ordinal)));
        Assert.DoesNotContain("\r\nBEGIN:VALARM", file, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', file);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_joined_again_they_say_the_same()
    {
        var random = new Random(7);
        string[] letters = ["ế", "ộ", "a", " ", "Đ", "𠮷", "🌳", "x", "ữ"];
        for (var run = 0; run < 300; run++)
        {
            var text = "T" + string.Concat(Enumerable.Range(0, random.Next(1, 200)).Select(_ => letters[random.Next(letters.Length)])) + ".";
            var file = Write(text);

            Assert.All(file.Split("\r\n"), l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
            Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file)));
            Assert.Contains($"SUMMARY:{text}\r\n", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private static string Write(string summary) => CalendarFile.Write("Hạn", [new("viec-1@mien.vn", day, summary, "", null)], Moments.Morning);
}
