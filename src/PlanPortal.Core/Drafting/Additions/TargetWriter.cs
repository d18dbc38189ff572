using System.Globalization;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>Writes targets under the plan's aims.</summary>
internal sealed class TargetWriter
{
    private static readonly string[] Aims = ["muc tieu", "chi tieu"];

    private static readonly string[] NoAims = ["nhiem vu", "giai phap", "thuc hien", "trien khai", "to chuc", "danh gia", "ket qua", "theo doi", "phan cong", "bao cao", "tinh hinh", "muc dich", "quan diem"];

    /// <summary>What a heading may join to the aims; they then have a heading of their own under it.</summary>
    private static readonly string[] Joined = ["muc dich", "yeu cau", "quan diem", "nhiem vu", "giai phap"];

    private static readonly string[] General = ["muc tieu chung", "muc tieu tong quat"];

    private readonly Workbench _bench;
    private readonly NewTarget _target;

    private TargetWriter(Workbench bench, NewTarget target)
    {
        _bench = bench;
        _target = target with { Measure = Given.Closed(Given.OneLine(target.Measure)), Unit = Given.OneLine(target.Unit) };
    }

    /// <summary>Sections that hold targets, those of the year and with the most first; then those that are named after aims.</summary>
    public static IEnumerable<Section> Places(Workbench bench, int? year)
    {
        var holding = bench.Meaning.Targets.Select(t => bench.At(t.Section)).OfType<Section>().Select(s => s.Content.Count == 0 ? s.Parent ?? s : s).GroupBy(s => s).OrderByDescending(g => g.Count()).Select(g => g.Key);
        var named = bench.All.Where(s => Scan.HasAny(s.HeadingFold, Aims) && !Words.StartsWithAny(s.HeadingFold, NoAims) && !(s.Children.Count > 0 && Scan.HasAny(s.HeadingFold, Joined))).OrderBy(s => Scan.HasAny(s.HeadingFold, ["cu the", "chi tieu"]) ? 0 : s.Children.Count == 0 ? 1 : 2);
        return holding.Concat(named).Where(s => s.Node.Heading is not null && s.Node.Kind != OutlineKind.RunIn).Distinct()
            .OrderBy(s => Words.StartsWithAny(s.HeadingFold, General) ? 1 : 0)
            .ThenBy(s => year is { } y && YearsOf(s).Contains(y) ? 0 : 1);
    }

    public static Addition Add(Workbench bench, NewTarget target, string? section)
    {
        var writer = new TargetWriter(bench, target);
        if (writer.Problem() is { } problem)
        {
            return bench.Refuse(problem);
        }

        if (bench.Chosen(section, Places(bench, target.Year)) is not { } places)
        {
            return bench.Refuse(Given.NoSection);
        }

        var insertions = places.SelectMany(writer.Under);
        return bench.First(section is not null ? insertions : insertions.Concat(writer.New()), writer.Says, writer.Unreadable());
    }

    private string? Problem() => _target switch
    {
        { Measure.Length: 0 } => "Hãy ghi chỉ tiêu đo việc gì, ví dụ “Tỷ lệ hồ sơ trực tuyến”.",
        { Value: < 0 } or { UpperValue: < 0 } => "Chỉ tiêu không nhận số âm; hãy ghi số từ 0 trở lên.",
        { Comparator: Comparator.Range, UpperValue: null } => "Hãy ghi cả hai đầu của khoảng.",
        { Comparator: Comparator.Range } when _target.UpperValue <= _target.Value => "Số cuối của khoảng phải lớn hơn số đầu.",
        { Year: < 1990 or > 2100 } => "Hãy ghi năm từ 1990 đến 2100.",
        _ => null,
    };

    private string Unreadable() => _target.Year is { } year && PlanMeaning.YearOf(_bench.Plan) is { } planYear && year < planYear
        ? $"Kế hoạch của năm {planYear} không đặt chỉ tiêu cho năm {year} đã qua; hãy ghi năm từ {planYear} trở đi."
        : _target.Measure.Any(char.IsAsciiDigit)
        ? "Chỉ tiêu có con số trong tên nên đọc thành nhiều chỉ tiêu; hãy viết con số trong tên bằng chữ."
        : $"Chỉ tiêu với đơn vị tính “{_target.Unit}” không đọc lại được đúng như đã nhập; hãy dùng một đơn vị tính ngắn (%, người, mô hình …) hoặc viết lại tên chỉ tiêu.";

    private IEnumerable<Insertion> Under(Section section)
    {
        var years = YearsOf(section);
        var sentences = Sentences(_target.Year is { } year && !(years.Count == 1 && years[0] == year)).ToList();
        return Forms.Items(_bench, section).SelectMany(form => sentences.Select(form));
    }

    private IEnumerable<Insertion> New() =>
        _bench.Ends().SelectMany(at => Sentences(_target.Year is not null).Select(s => new Insertion(at, [_bench.NewSection("Mục tiêu"), Made.Bullet(_bench.BulletSign, s)])));

    /// <summary>The target in words, in several ways: not every measure takes the same verb.</summary>
    private IEnumerable<string> Sentences(bool withYear)
    {
        var figure = Figure();
        var verb = _target.Comparator is Comparator.LessThan or Comparator.AtMost ? "" : "đạt ";
        var ends = Scan.WordAt(VietnameseText.FoldInPlace(_target.Measure), _target.Measure.LastIndexOf(' ') + 1, ["dat", "con", "la", "duoi", "co", "xuong"]) is not null;
        var when = withYear ? $" vào năm {_target.Year}" : "";
        yield return $"{_target.Measure} {(ends ? "" : verb)}{figure}{when}.";
        yield return $"{_target.Measure}: {figure}{when}.";
        if (withYear)
        {
            yield return $"Năm {_target.Year}, {_target.Measure} {(ends ? "" : verb)}{figure}.";
        }
    }

    private string Figure()
    {
        var unit = _target.Unit.StartsWith('%') || _target.Unit.StartsWith('‰') ? _target.Unit : " " + _target.Unit;
        var words = _target.Comparator switch
        {
            Comparator.MoreThan => "trên ",
            Comparator.AtLeast => "ít nhất ",
            Comparator.LessThan => "dưới ",
            Comparator.AtMost => "không quá ",
            Comparator.About => "khoảng ",
            Comparator.Range => $"từ {Write(_target.Value)}{(unit == "%" ? unit : "")} đến ",
            _ => "",
        };
        return (words + Write(_target.Comparator == Comparator.Range ? _target.UpperValue ?? 0 : _target.Value) + unit).TrimEnd();
    }

    /// <summary><c>1.250,5</c>: points between thousands, a comma before the fraction.</summary>
    private static string Write(decimal value) =>
        value.ToString("#,0.############################", new NumberFormatInfo { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] });

    private bool Says(PlanMeaning read) =>
        ReadBack.SameTasks(_bench.Meaning, read) && ReadBack.SameDuties(_bench.Meaning, read) && ReadBack.SameReporting(_bench.Meaning, read)
        && ReadBack.OnlyNew(_bench.Meaning.Targets, read.Targets, ReadBack.Key) is { } row && Says(row);

    private bool Says(Target row) =>
        row.Comparator == _target.Comparator && row.Value == _target.Value && row.UpperValue == (_target.Comparator == Comparator.Range ? _target.UpperValue : null)
        && (row.Unit ?? "") == _target.Unit && row.Statement.Contains(_target.Measure, StringComparison.Ordinal)
        && (row.Measure is null || VietnameseText.FoldName(row.Measure) == VietnameseText.FoldName(_target.Measure))
        && (_target.Year is { } year ? row.Years.SequenceEqual([year]) : !Scan.HasWord(VietnameseText.FoldInPlace(row.Statement), "nam") || row.Years.Count == 0);

    /// <summary>The years that a target in the section has when it names none.</summary>
    private static IReadOnlyList<int> YearsOf(Section section) =>
        section.Ancestors().Prepend(section).Select(s => YearReader.Read(s.HeadingFold)).FirstOrDefault(m => m.Count > 0) is { } mentions ? mentions[0].Years : [];
}
