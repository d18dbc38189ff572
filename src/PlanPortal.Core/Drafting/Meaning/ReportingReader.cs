using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads reporting duties from the sections on carrying out, on reporting, and from the closing.</summary>
internal static class ReportingReader
{
    /// <summary>A longer sentence is none: only this much of it is looked at.</summary>
    private const int LongestSentence = 4000;

    private static readonly string[] Difficulties = ["kho khan", "vuong mac", "phat sinh", "vuong mat", "bat cap"];

    private static readonly string[] Arising = ["neu co", "neu", "phat sinh", "gap", "khi co", "co kho khan", "co vuong mac", "nhung kho khan"];

    private static readonly string[] Reports = ["bao cao", "phan anh", "thong tin", "kien nghi", "thong bao"];

    private static readonly string[] Decisions = ["xem xet", "phe duyet", "quyet dinh", "cho y kien", "chi dao giai quyet"];

    private static readonly string[] Completion = ["sau khi ket thuc", "sau khi hoan thanh", "ket thuc dot", "khi ket thuc", "sau ket thuc", "hoan thanh bao cao", "ket thuc cuoc", "sau khi to chuc", "sau khi thuc hien xong"];

    private static readonly string[] Immediate = ["kip thoi bao cao", "dot xuat", "khi co yeu cau", "theo yeu cau", "bao cao ngay", "bao cao kip thoi", "kip thoi", "thuong xuyen bao cao"];

    /// <summary>Words after the name of the body reported to; with their marks, as names hold other words.</summary>
    private static readonly string[] ToEnds = ["để", "xem xét", "theo", "trước", "về", "kết quả", "tình hình", "chỉ đạo", "kịp thời", "thông qua", "qua", "trong", "định kỳ", "các", "những", "tổng hợp"];

    public static List<ReportingDuty> Read(PlanText plan, IReadOnlyList<Section> roots)
    {
        var duties = new List<ReportingDuty>();
        foreach (var root in roots.Where(r => r.Node.Kind != OutlineKind.Appendix))
        {
            FromSection(root, false, duties);
        }

        foreach (var closing in plan.Body.Where(b => b.Kind == BlockKind.Closing))
        {
            FromParagraph(closing.Text, null, "closing", true, duties);
        }

        return duties;
    }

    private static void FromSection(Section section, bool inside, List<ReportingDuty> duties)
    {
        inside |= UnitDutyReader.IsOrganizing(section) || Scan.HasWord(section.HeadingFold, "bao cao") || Scan.HasWord(section.HeadingFold, "so ket") || Scan.HasWord(section.HeadingFold, "tong ket");
        if (inside)
        {
            var who = section.Ancestors().Prepend(section).Where(s => s.Parent is not null || s.Node.Heading is null).Select(UnitDutyReader.UnitOf).FirstOrDefault(u => u is not null)?.Unit;
            FromParagraph(section.Node.Heading is null || section.Node.Kind == OutlineKind.RunIn ? section.Said : "", who, section.Path, false, duties);
            foreach (var block in section.Content.Where(b => b.Kind != BlockKind.Table))
            {
                FromParagraph(block.Text, who, section.Path, false, duties);
            }
        }

        foreach (var child in section.Children)
        {
            FromSection(child, inside, duties);
        }
    }

    /// <summary>One duty of each kind in a paragraph; a report passed on "theo quy định" belongs to the dated one before it.</summary>
    private static void FromParagraph(string text, string? who, string path, bool closing, List<ReportingDuty> duties)
    {
        var kinds = new HashSet<ReportingKind>();
        foreach (var sentence in Scan.Sentences(text).Select(r => text[r]))
        {
            var looked = sentence.Length > LongestSentence ? sentence[..LongestSentence] : sentence;
            var fold = VietnameseText.FoldInPlace(looked);
            if (KindOf(fold, closing) is not { } kind || (kind == ReportingKind.UnspecifiedPeriod && kinds.Count > 0) || !kinds.Add(kind))
            {
                continue;
            }

            var every = Every(fold);
            duties.Add(new()
            {
                Who = UnitNames.Subject(looked)?.Unit ?? who,
                To = To(looked, fold),
                Via = Via(looked, fold),
                Kind = kind,
                Every = kind is ReportingKind.Periodic or ReportingKind.Review ? every : null,
                Dates = kind is ReportingKind.Periodic or ReportingKind.OnCompletion ? Dates(looked, fold, every) : [],
                Text = looked,
                Section = path,
            });
        }
    }

    private static ReportingKind? KindOf(string fold, bool closing)
    {
        var report = ReportAt(fold, 0);
        var difficulty = Scan.HasAny(fold, Difficulties) && Scan.HasAny(fold, Arising);
        if (difficulty && (report >= 0 || (Scan.HasAny(fold, Reports) && (closing || Scan.HasWord(fold, "qua trinh")))))
        {
            return ReportingKind.Difficulty;
        }

        var review = Scan.HasWord(fold, "so ket") || Scan.HasWord(fold, "tong ket");
        if (report < 0)
        {
            return review && !closing ? ReportingKind.Review : null;
        }

        var every = Every(fold);
        var dates = Dates(fold, fold, every);
        var regular = Scan.HasWord(fold, "dinh ky") || every is not null;
        return fold switch
        {
            _ when review && dates.Count == 0 => ReportingKind.Review,
            _ when dates.Count > 1 || (dates.Count == 1 && regular) => ReportingKind.Periodic,
            _ when Scan.HasAny(fold, Completion) || dates.Count == 1 => ReportingKind.OnCompletion,
            _ when every is not null => ReportingKind.Periodic,
            _ when Scan.HasWord(fold, "theo quy dinh") && !HasDecision(fold, report) => ReportingKind.UnspecifiedPeriod,
            _ when Scan.HasWord(fold, "dinh ky") => ReportingKind.Periodic,
            _ when HasDecision(fold, report) => ReportingKind.Approval,
            _ when Scan.HasAny(fold, Immediate) => ReportingKind.AdHoc,
            _ when ToAt(fold) >= 0 => ReportingKind.UnspecifiedPeriod,
            _ => null,
        };
    }

    private static bool HasDecision(string fold, int report) => Scan.HasAny(fold[report..], Decisions);

    /// <summary>Where somebody reports: not <c>báo cáo viên</c>, nor <c>mẫu báo cáo</c>.</summary>
    private static int ReportAt(string fold, int from)
    {
        for (var at = Scan.IndexOfWord(fold, "bao cao", from); at >= 0; at = Scan.IndexOfWord(fold, "bao cao", at + 1))
        {
            var noun = Scan.IsWordAt(fold, at + 8, "vien") || fold.AsSpan(0, at).EndsWith("mau ") || fold.AsSpan(0, at).EndsWith("cac ") || fold.AsSpan(0, at).EndsWith("che do ") || fold.AsSpan(0, at).EndsWith("ky ");
            if (!noun)
            {
                return at;
            }
        }

        return -1;
    }

    private static ReportingEvery? Every(string fold) => fold switch
    {
        _ when Has(fold, "tuan") => ReportingEvery.Week,
        _ when Has(fold, "thang") => ReportingEvery.Month,
        _ when Has(fold, "quy") => ReportingEvery.Quarter,
        _ when Scan.HasWord(fold, "6 thang") || Scan.HasWord(fold, "06 thang") || Scan.HasWord(fold, "sau thang") => ReportingEvery.HalfYear,
        _ when Has(fold, "nam") => ReportingEvery.Year,
        _ => null,
    };

    private static bool Has(string fold, string period) =>
        Scan.HasWord(fold, "hang " + period) || Scan.HasWord(fold, "moi " + period) || Scan.HasWord(fold, "dinh ky " + period) || Scan.HasWord(fold, "hang quy, " + period);

    /// <summary>Days after <c>ngày</c>: <c>10/6</c>, <c>15 tháng 12</c> as <c>15/12</c>, or the day of a month.</summary>
    private static List<string> Dates(string text, string fold, ReportingEvery? every)
    {
        var dates = new List<string>();
        for (var at = Scan.IndexOfWord(fold, "ngay", 0); at >= 0; at = Scan.IndexOfWord(fold, "ngay", at + 1))
        {
            for (var next = Scan.SkipSpaces(fold, at + 4); next < fold.Length && char.IsAsciiDigit(fold[next]);)
            {
                var start = next;
                var day = Scan.Digits(fold, ref next);
                var stop = next;
                if (day is < 1 or > 31)
                {
                    break;
                }

                if (next < fold.Length && fold[next] == '/')
                {
                    next++;
                    _ = Scan.Digits(fold, ref next);
                    dates.Add(text[start..next]);
                }
                else if (Scan.IsWordAt(fold, Scan.SkipSpaces(fold, next), "thang"))
                {
                    next = Scan.SkipSpaces(fold, Scan.SkipSpaces(fold, next) + 5);
                    var month = next;
                    dates.Add(Scan.Digits(fold, ref next) > 0 ? $"{text[start..stop]}/{text[month..next]}" : text[start..stop]);
                }
                else if (every is ReportingEvery.Month or ReportingEvery.Quarter)
                {
                    dates.Add(text[start..stop]);
                }

                // A year after it ("15/11/2026") is passed over; "và", "," lead to the next day.
                if (next < fold.Length && fold[next] == '/')
                {
                    next++;
                    var year = Scan.Digits(fold, ref next);
                    if (year is > 31)
                    {
                        dates[^1] = dates[^1].Split('/') is [var d, var m, ..] ? $"{d}/{m}" : dates[^1];
                    }
                }

                next = Scan.SkipSpaces(fold, next);
                next = next < fold.Length && fold[next] is ',' or ';' ? Scan.SkipSpaces(fold, next + 1) : Scan.IsWordAt(fold, next, "va") ? Scan.SkipSpaces(fold, next + 2) : fold.Length;
            }
        }

        return dates;
    }

    private static List<string> To(string text, string fold) => ToAt(fold) is >= 0 and var start ? [.. UnitNames.Split(text[start..Ends(text, start)])] : [];

    /// <summary>Where the bodies are named, right after <c>báo cáo</c> or after <c>về</c>, <c>cho</c>, <c>gửi</c>; -1 where none is.</summary>
    private static int ToAt(string fold)
    {
        var at = ReportAt(fold, 0);
        for (var i = at + 7; at >= 0 && i < Math.Min(fold.Length, at + 160) && fold[i] is not '.'; i++)
        {
            var start = i == at + 7 ? Scan.SkipSpaces(fold, i) : Scan.WordAt(fold, i, ["ve", "cho", "gui", "len"]) is { } word ? Scan.SkipSpaces(fold, i + word.Length) : fold.Length;
            if (start < fold.Length && (HeadLines.NamesABody(fold.AsSpan(start, Math.Min(40, fold.Length - start))) || Scan.WordAt(fold, start, ["lanh dao", "chu tich", "thuong truc", "hieu truong"]) is not null))
            {
                return start;
            }
        }

        return -1;
    }

    private static int Ends(string text, int start)
    {
        var at = start;
        while (at < text.Length && at < start + 160 && text[at] is not ('.' or ';' or '(' or ':') && !(text[at] == ' ' && Scan.WordAt(text, at + 1, ToEnds) is not null))
        {
            at++;
        }

        return at;
    }

    private static string? Via(string text, string fold)
    {
        foreach (var words in new[] { "(qua ", "thong qua ", " qua " })
        {
            var at = fold.IndexOf(words, StringComparison.Ordinal);
            var start = at + words.Length;
            if (at >= 0 && UnitNames.Opens(fold[start..Math.Min(fold.Length, start + 60)]) && char.IsUpper(text[start]))
            {
                var end = Ends(text, start);
                var stop = text.IndexOfAny([')', ','], start, end - start);
                return text[start..(stop < 0 ? end : stop)].Trim();
            }
        }

        return null;
    }
}
