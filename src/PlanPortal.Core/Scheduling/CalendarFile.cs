using System.Globalization;
using System.Text;

namespace PlanPortal.Core.Scheduling;

/// <summary>A day in somebody's calendar.</summary>
/// <param name="Uid">The same each time the calendar is read, and of nothing else in the world.</param>
/// <param name="Address">Where it leads; null where the portal's address is not known.</param>
public sealed record CalendarEvent(string Uid, DateOnly Day, string Summary, string Description, string? Address);

/// <summary>Writes calendars as RFC 5545 has them: lines of at most 75 octets that end in CR LF, all-day events that block no time.</summary>
public static class CalendarFile
{
    private const int MostOctets = 75;

    /// <param name="name">As calendar programs show it.</param>
    /// <param name="at">UTC.</param>
    public static string Write(string name, IEnumerable<CalendarEvent> events, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(events);
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//PlanPortal//Han cong viec//VI");
        Line(file, "CALSCALE:GREGORIAN");
        Line(file, "METHOD:PUBLISH");
        Line(file, "X-WR-CALNAME:" + Escape(name));
        Line(file, "REFRESH-INTERVAL;VALUE=DURATION:PT4H");
        Line(file, "X-PUBLISHED-TTL:PT4H");
        var stamp = at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        foreach (var day in events)
        {
            Line(file, "BEGIN:VEVENT");
            Line(file, "UID:" + Escape(day.Uid));
            Line(file, "DTSTAMP:" + stamp);
            Line(file, "DTSTART;VALUE=DATE:" + Date(day.Day));
            if (day.Day < DateOnly.MaxValue)
            {
                Line(file, "DTEND;VALUE=DATE:" + Date(day.Day.AddDays(1)));
            }

            Line(file, "SUMMARY:" + Escape(day.Summary));
            Line(file, "DESCRIPTION:" + Escape(day.Description));
            if (day.Address is not null)
            {
                Line(file, "URL:" + Uri.EscapeDataString(day.Address).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal));
            }

            Line(file, "TRANSP:TRANSPARENT");
            Line(file, "END:VEVENT");
        }

        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(rune),
                '\n' => escaped.Append("\\n"),
                _ when Rune.IsControl(rune) => escaped.Append(' '),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Folds between characters, never within one: some programs join the lines only after decoding them.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
