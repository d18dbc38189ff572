using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>Writes who reports to whom and when.</summary>
internal sealed class ReportingWriter
{
    private readonly Workbench _bench;
    private readonly NewReportingDuty _duty;

    private ReportingWriter(Workbench bench, NewReportingDuty duty)
    {
        _bench = bench;
        _duty = new(Given.Closed(Given.OneLine(duty.Who)), Given.Closed(Given.OneLine(duty.To)), Given.Optional(duty.Via) is { } via ? Given.Closed(via) : null, duty.Every, Given.Names(duty.Dates));
    }

    /// <summary>Sections whose headings speak of reports, those on nothing else first.</summary>
    public static IEnumerable<Section> Places(Workbench bench) =>
        bench.All.Where(s => Scan.HasWord(s.HeadingFold, "bao cao") && s.Node.Kind != OutlineKind.RunIn && UnitDutyReader.UnitOf(s) is null)
            .OrderBy(s => Words.StartsWithAny(s.HeadingFold, ["che do", "bao cao", "thong tin"]) ? 0 : 1).ThenBy(s => s.Ancestors().Any(UnitDutyReader.IsOrganizing) ? 1 : 0);

    public static Addition Add(Workbench bench, NewReportingDuty duty, string? section)
    {
        var writer = new ReportingWriter(bench, duty);
        if (writer.Problem() is { } problem)
        {
            return bench.Refuse(problem);
        }

        if (bench.Chosen(section, Places(bench)) is not { } places)
        {
            return bench.Refuse(Given.NoSection);
        }

        var insertions = places.SelectMany(s => Forms.Items(bench, s)).SelectMany(form => writer.Sentences().Select(form));
        return bench.First(section is not null ? insertions : insertions.Concat(writer.New()), writer.Says, Given.Elsewhere);
    }

    private string? Problem() =>
        _duty.Who.Length == 0 || _duty.To.Length == 0 ? "Hãy ghi đơn vị báo cáo và nơi nhận báo cáo."
        : _duty.Dates.FirstOrDefault(d => !IsDate(d)) is { } date ? $"Không hiểu ngày “{date}”; hãy viết như “15/6” hoặc “30/6/2026”{(IsEveryMonth ? ", hoặc chỉ ghi ngày trong tháng, như “25”" : "")}."
        : _duty.Every == ReportingEvery.Week && _duty.Dates.Count > 0 ? "Báo cáo hằng tuần không ghi ngày; hãy bỏ các ngày."
        : new[] { _duty.Who, _duty.To, _duty.Via }.OfType<string>().Select(Given.ProblemOfUnit).FirstOrDefault(p => p is not null);

    private bool IsEveryMonth => _duty.Every is ReportingEvery.Month or ReportingEvery.Quarter;

    /// <summary>A day and month, with a year or not; the day alone in a report that comes every month or quarter.</summary>
    private bool IsDate(string date)
    {
        var parts = date.Split('/');
        return parts.All(p => p.Length is > 0 and < 5 && p.All(char.IsAsciiDigit))
            && parts.Select(p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToArray() is var numbers
            && numbers switch
            {
                [var day] => IsEveryMonth && day is > 0 and <= 31,
                [var day, var month] => month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(2028, month),
                [var day, var month, var year] => year is >= 1990 and <= 2100 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month),
                _ => false,
            };
    }

    /// <summary>The duty in words, in several ways: not every body is found after the same verb.</summary>
    private IEnumerable<string> Sentences()
    {
        var via = _duty.Via is null ? "" : $" (qua {_duty.Via})";
        var dates = string.Join(" và ", _duty.Dates.Select(d => $"ngày {d}"));
        var before = dates.Length > 0 ? $" trước {dates}" : "";
        var when = _duty.Every switch
        {
            ReportingEvery.Week => " định kỳ hằng tuần",
            ReportingEvery.Month => $" định kỳ hằng tháng{(dates.Length > 0 ? "," : "")}{before}",
            ReportingEvery.Quarter => $" định kỳ hằng quý{(dates.Length > 0 ? "," : "")}{before}{(_duty.Dates.Count > 0 && !_duty.Dates[^1].Contains('/') ? " tháng cuối quý" : "")}",
            ReportingEvery.HalfYear => $" định kỳ 6 tháng{(dates.Length > 0 ? "," : "")}{before}",
            ReportingEvery.Year => $" định kỳ hằng năm{(dates.Length > 0 ? "," : "")}{before}",
            _ => dates.Length > 0 ? before : " theo quy định",
        };
        foreach (var how in new[] { "báo cáo", "báo cáo kết quả thực hiện về", "gửi báo cáo về" })
        {
            yield return $"{_duty.Who} {how} {_duty.To}{via}{when}.";
        }
    }

    private IEnumerable<Insertion> New() =>
        _bench.Ends().SelectMany(at => Sentences().SelectMany(s => new[]
        {
            new Insertion(at, [_bench.NewSection("Chế độ báo cáo"), Made.Paragraph(s)]),
            new Insertion(at, [_bench.NewSection("Chế độ báo cáo"), Made.Bullet(_bench.BulletSign, s)]),
        }));

    private bool Says(PlanMeaning read) =>
        ReadBack.SameTargets(_bench.Meaning, read) && ReadBack.SameTasks(_bench.Meaning, read)
        && ReadBack.New(_bench.Meaning.UnitDuties, read.UnitDuties, ReadBack.Key) is { } duties && duties.All(d => d.Duties == 1 && d.Unit == _duty.Who)
        && ReadBack.OnlyNew(_bench.Meaning.Reporting, read.Reporting, ReadBack.Key) is { } row && Says(row);

    private bool Says(ReportingDuty row) =>
        row.Who == _duty.Who && row.To.SequenceEqual([_duty.To]) && row.Via == _duty.Via && row.Kind == Kind && row.Every == _duty.Every
        && row.Dates.Select(WithoutYear).SequenceEqual(_duty.Dates.Select(WithoutYear));

    private ReportingKind Kind => _duty switch
    {
        { Every: not null } or { Dates.Count: > 1 } => ReportingKind.Periodic,
        { Dates.Count: 1 } => ReportingKind.OnCompletion,
        _ => ReportingKind.UnspecifiedPeriod,
    };

    private static string WithoutYear(string date) => date.Split('/') is [var day, var month, ..] ? $"{day}/{month}" : date;
}
