namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>A sentence looked at for a duty to report: what makes the report due, how often and on which days.</summary>
internal sealed class ReportingSentence
{
    private static readonly string[] Difficulties = ["kho khan", "vuong mac", "vuong mat", "bat cap", "van de phat sinh", "phat sinh van de", "noi dung phat sinh", "phat sinh noi dung", "co phat sinh", "gi phat sinh"];

    private static readonly string[] Arising = ["neu co", "neu", "phat sinh", "gap", "khi co", "co kho khan", "co vuong mac", "nhung kho khan", "co gi", "co dieu gi", "co van de gi", "truong hop co"];

    private static readonly string[] Reports = ["bao cao", "phan anh", "thong tin", "kien nghi", "thong bao"];

    private static readonly string[] Decisions = ["xem xet", "phe duyet", "quyet dinh", "cho y kien", "chi dao giai quyet"];

    private static readonly string[] Completion =
    [
        "sau khi ket thuc", "sau khi hoan thanh", "ket thuc dot", "khi ket thuc", "sau ket thuc", "hoan thanh bao cao", "ket thuc cuoc", "sau khi to chuc", "sau khi thuc hien xong", "ket thuc chien dich", "ket thuc hoat dong",
        "khi hoan thanh", "ket thuc hoi nghi", "ket thuc nam hoc",
    ];

    private static readonly string[] Immediate = ["kip thoi bao cao", "dot xuat", "khi co yeu cau", "theo yeu cau", "bao cao ngay", "bao cao nhanh", "bao cao kip thoi", "kip thoi", "thuong xuyen bao cao"];

    private static readonly string[] OnDemand = ["dot xuat", "khi co yeu cau", "theo yeu cau"];

    /// <summary>Regular, though at no period that a calendar has.</summary>
    private static readonly string[] Regular = ["dinh ky", "moi hoc ky", "hang hoc ky", "tung hoc ky", "cac hoc ky", "cuoi hoc ky", "moi ky"];

    private static readonly string[] Regimes = ["che do bao cao", "ky bao cao"];

    /// <summary>Before <c>báo cáo</c> these make it a thing: <c>mẫu báo cáo</c>, <c>kỳ báo cáo</c>.</summary>
    private static readonly string[] NounAfter = ["mau ", "cac ", "che do ", "ky "];

    /// <summary>After these somebody does it: <c>định kỳ báo cáo</c>.</summary>
    private static readonly string[] VerbAfter = ["dinh ky ", "hoc ky ", "cuoi ky "];

    private readonly string _fold;
    private readonly bool _closing;
    private readonly int _report;
    private readonly List<(ReportingEvery Every, int At)> _periods;
    private readonly List<(string Date, int At)> _dates;

    /// <param name="text">The sentence; documents that it cites are no time for a report and no report.</param>
    public ReportingSentence(string text, bool closing)
    {
        var masked = WithoutCitations(text);
        _fold = VietnameseText.FoldInPlace(masked);
        _closing = closing;
        _report = ReportAt(_fold);
        _periods = ReportingPeriods.Read(masked.ToLowerInvariant());
        _dates = ReportingDates.Read(_fold, _periods.Exists(p => p.Every is ReportingEvery.Month or ReportingEvery.Quarter));
        Kind = KindOf();
    }

    /// <summary>Null where nobody has to report.</summary>
    public ReportingKind? Kind { get; }

    public bool IsDated => _dates.Count > 0;

    /// <summary>True where a report is due at other times as well: <c>hoặc đột xuất khi có yêu cầu</c>.</summary>
    public bool IsAlsoAdHoc => Kind is ReportingKind.Periodic or ReportingKind.UnspecifiedPeriod or ReportingKind.OnCompletion && Scan.HasAny(_fold, OnDemand);

    /// <summary>The sentence's words folded, without those of documents.</summary>
    public string Fold => _fold;

    /// <summary>Where somebody reports: <c>báo cáo</c>, else what stands for it; -1 where nothing does.</summary>
    public int Reported => _report >= 0 ? _report : Reports.Skip(1).Append("gui ket qua").Select(w => Scan.IndexOfWord(_fold, w, 0)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();

    /// <summary>The periods, the shortest first, with the days of each; one without period where none is named.</summary>
    public IReadOnlyList<(ReportingEvery? Every, IReadOnlyList<string> Dates)> Times()
    {
        IReadOnlyList<string> dates = Kind is ReportingKind.Periodic or ReportingKind.OnCompletion ? [.. _dates.Select(d => d.Date)] : [];
        if (Kind is not (ReportingKind.Periodic or ReportingKind.Review) || _periods.Count == 0)
        {
            return [(null, dates)];
        }

        return [.. _periods.Select((p, i) => ((ReportingEvery?)p.Every, DatesOf(i, dates))).OrderBy(p => p.Item1)];
    }

    /// <summary>A day that stands behind its period is its; as many days as periods go in pairs; a day alone is of each; else all are the shortest's, as nobody says whose.</summary>
    private IReadOnlyList<string> DatesOf(int period, IReadOnlyList<string> dates)
    {
        if (_periods.Count == 1 || dates.Count == 0)
        {
            return dates;
        }

        // A day alone comes round every month, never every week: "hằng tuần …; trước ngày 05 hằng tháng".
        if (_periods.FindAll(p => p.Every is ReportingEvery.Month or ReportingEvery.Quarter) is [var monthly] && dates.All(d => !d.Contains('/', StringComparison.Ordinal)) && _periods.TrueForAll(p => p.Every is ReportingEvery.Week || p == monthly))
        {
            return _periods[period] == monthly ? dates : [];
        }

        if (_dates.Exists(d => d.At > _periods[0].At && (d.At < _periods[^1].At || IsInBracketOfPeriod(d.At))))
        {
            var end = period + 1 < _periods.Count ? _periods[period + 1].At : int.MaxValue;
            return [.. _dates.Where(d => (d.At > _periods[period].At || period == 0) && d.At < end).Select(d => d.Date)];
        }

        return dates.Count == _periods.Count ? [dates[period]]
            : dates.All(d => !d.Contains('/', StringComparison.Ordinal)) ? dates
            : _periods[period].Every == (dates.Count == 1 ? _periods.Max(p => p.Every) : _periods.Min(p => p.Every)) ? dates
            : [];
    }

    /// <summary><c>tuần (thứ Sáu), tháng (ngày 20)</c>: a bracket that opens behind a period is about that period.</summary>
    private bool IsInBracketOfPeriod(int date) => _fold.LastIndexOf('(', date) is var open && open > _periods[0].At && _fold.LastIndexOf(')', date) < open;

    private ReportingKind? KindOf()
    {
        var difficulty = Scan.HasAny(_fold, Difficulties) && (_closing || Scan.HasAny(_fold, Arising));
        if (difficulty && (_report >= 0 || (Scan.HasAny(_fold, Reports) && (_closing || Scan.HasWord(_fold, "qua trinh")))))
        {
            return ReportingKind.Difficulty;
        }

        var review = Scan.HasWord(_fold, "so ket") || Scan.HasWord(_fold, "tong ket");
        var regime = _report < 0 && Scan.HasWord(_fold, "bao cao") && (_dates.Count > 0 || _periods.Count > 0) && Scan.HasAny(_fold, Regimes);
        var sends = _report < 0 && Scan.HasWord(_fold, "gui ket qua") && _dates.Count > 0;
        if (_report < 0 && !regime && !sends)
        {
            return review && !_closing ? ReportingKind.Review : null;
        }

        var regular = Scan.HasAny(_fold, Regular);
        var from = Math.Max(0, _report);
        return _fold switch
        {
            _ when review && _dates.Count == 0 => ReportingKind.Review,
            _ when _dates.Count > 1 || (_dates.Count == 1 && (regular || _periods.Count > 0)) => ReportingKind.Periodic,
            _ when Scan.HasAny(_fold, Completion) || _dates.Count == 1 => ReportingKind.OnCompletion,
            _ when _periods.Count > 0 && (!HasDecision(from) || regular) => ReportingKind.Periodic,
            _ when Scan.HasWord(_fold, "theo quy dinh") && !HasDecision(from) => ReportingKind.UnspecifiedPeriod,
            _ when regular => ReportingKind.Periodic,
            _ when HasDecision(from) => ReportingKind.Approval,
            _ when Scan.HasAny(_fold, Immediate) => ReportingKind.AdHoc,
            _ when ReportingPeople.ToAt(_fold, _fold, _report) >= 0 => ReportingKind.UnspecifiedPeriod,
            _ => null,
        };
    }

    private bool HasDecision(int from) => Scan.HasAny(_fold[from..], Decisions);

    /// <summary>Where somebody reports: not <c>báo cáo viên</c>, nor <c>mẫu báo cáo</c>; -1 where nobody does.</summary>
    private static int ReportAt(string fold)
    {
        for (var at = Scan.IndexOfWord(fold, "bao cao", 0); at >= 0; at = Scan.IndexOfWord(fold, "bao cao", at + 1))
        {
            var before = fold[Math.Max(0, at - 10)..at];
            var noun = Scan.IsWordAt(fold, at + 8, "vien") || (Array.Exists(NounAfter, n => before.EndsWith(n, StringComparison.Ordinal)) && !Array.Exists(VerbAfter, v => before.EndsWith(v, StringComparison.Ordinal)));
            if (!noun)
            {
                return at;
            }
        }

        return -1;
    }

    private static string WithoutCitations(string text)
    {
        var documents = CitationReader.Read(text, VietnameseText.FoldInPlace(text), CitingText.Body).Documents;
        if (documents.Count == 0)
        {
            return text;
        }

        var masked = text.ToCharArray();
        foreach (var document in documents)
        {
            masked.AsSpan(document.Start, document.End - document.Start).Fill('_');
        }

        return new string(masked);
    }
}
