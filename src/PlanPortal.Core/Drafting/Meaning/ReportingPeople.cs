using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads who reports, to whom and through whom.</summary>
internal static class ReportingPeople
{
    /// <summary>How far behind <c>báo cáo</c> the body reported to may stand.</summary>
    private const int Reach = 160;

    /// <summary>A unit and the verb behind it stand within so many characters.</summary>
    private const int LongestSubject = 400;

    /// <summary>Words after the name of the body reported to; with their marks, as names hold other words.</summary>
    private static readonly string[] ToEnds = ["để", "xem xét", "theo", "trước", "về", "kết quả", "tình hình", "chỉ đạo", "kịp thời", "thông qua", "qua", "trong", "định kỳ", "các", "những", "tổng hợp", "khi", "vào", "chậm nhất", "đúng", "hằng", "hàng", "tiến độ", "danh sách", "số liệu", "việc", "bằng", "ngay", "gồm", "đồng thời"];

    /// <summary>Words between who reports and the verb.</summary>
    private static readonly string[] WhoEnds = ["định kỳ", "hằng", "hàng", "trước", "vào", "khi", "nộp", "duy trì"];

    private static readonly string[] Leaders = ["lanh dao", "chu tich", "thuong truc", "hieu truong", "giam doc", "bi thu", "thu truong", "bo truong", "cap tren", "cap co tham quyen", "cap uy"];

    /// <summary>What a body's first word is without its marks.</summary>
    private static readonly string[] NoBodies = ["số", "quý", "bằng", "bộ phận", "hội nghị", "đoàn viên", "ban hành", "văn bản", "bản"];

    /// <summary>The unit that the reporting clause opens with, else one before it: <c>Kết thúc đợt cao điểm, các đơn vị báo cáo …</c>; null where none is named.</summary>
    public static string? Who(string sentence, int reported)
    {
        var limit = reported < 0 ? sentence.Length : reported;
        var clause = limit == 0 ? 0 : Scan.SkipSpaces(sentence, sentence.LastIndexOf(';', limit - 1) + 1);
        return UnitIn(sentence, clause, limit) ?? UnitIn(sentence, 0, clause);
    }

    public static IReadOnlyList<string> To(string text, string fold, int reported) =>
        ToAt(text, fold, reported) is >= 0 and var start ? [.. UnitNames.Split(text[start..Ends(text, start)])] : [];

    /// <summary>Where the bodies are named, right after <c>báo cáo</c> or after <c>về</c>, <c>cho</c>, <c>gửi</c>; -1 where none is.</summary>
    public static int ToAt(string text, string fold, int reported)
    {
        // "gửi về Phòng Kinh tế để tổng hợp, báo cáo UBND xã": who is sent it comes first.
        var sent = reported < 0 ? -1 : Scan.IndexOfWord(fold[..reported], "gui ve", 0);
        reported = sent >= 0 ? sent : reported;
        var verb = reported < 0 ? reported : VerbEnd(fold, reported);
        for (var i = verb; reported >= 0 && i < Math.Min(fold.Length, reported + Reach) && fold[i] is not '.'; i++)
        {
            var start = i == verb ? Scan.SkipSpaces(fold, i) : Scan.WordAt(fold, i, ["ve", "cho", "gui", "len", "voi"]) is { } word ? Scan.SkipSpaces(fold, i + word.Length) : fold.Length;
            if (start < fold.Length && IsBody(text, fold, start))
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>The unit between who reports and whom: <c>thông qua Phòng A</c>; in brackets all that they hold: <c>(qua Phòng Kinh tế, Hạ tầng và Đô thị)</c>.</summary>
    public static string? Via(string text, string fold)
    {
        var small = text.ToLowerInvariant();
        for (var at = Scan.IndexOfWord(small, "qua", 0); at >= 0; at = Scan.IndexOfWord(small, "qua", at + 1))
        {
            var start = Scan.SkipSpaces(text, at + "qua".Length);
            if (start >= text.Length || !char.IsUpper(text[start]) || !UnitOpenings.At(text, fold, start))
            {
                continue;
            }

            var end = Ends(text, start);
            return at > 0 && text[at - 1] == '(' && text.IndexOf(')', start, end - start) is var close && close > start ? BeforeRemark(text[start..close])
                : UnitNames.Split(text[start..(text.IndexOf(')', start, end - start) is >= 0 and var stop ? stop : end)]) is [var first, ..] ? BeforeRemark(first)
                : null;
        }

        return null;
    }

    /// <summary>A comma before small letters leads to something else: <c>Phòng Kinh tế, điện thoại …</c>.</summary>
    private static string BeforeRemark(string name)
    {
        for (var comma = name.IndexOf(','); comma >= 0; comma = name.IndexOf(',', comma + 1))
        {
            var next = Scan.SkipSpaces(name, comma + 1);
            if (next >= name.Length || !char.IsUpper(name[next]))
            {
                return name[..comma].Trim();
            }
        }

        return name.Trim();
    }

    private static bool IsBody(string text, string fold, int at) =>
        Scan.WordAt(text, at, NoBodies) is null && (HeadLines.NamesABody(fold.AsSpan(at, Math.Min(40, fold.Length - at))) || Scan.WordAt(fold, at, Leaders) is not null);

    /// <summary>Past the verb: <c>gửi kết quả</c>, or two syllables of <c>báo cáo</c>, <c>phản ánh</c>.</summary>
    private static int VerbEnd(string fold, int at)
    {
        if (Scan.IsWordAt(fold, at, "gui ket qua"))
        {
            return at + "gui ket qua".Length;
        }

        var space = fold.IndexOf(' ', at);
        var end = space + 1;
        while (end < fold.Length && char.IsLetter(fold[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The first unit that a part between commas opens with.</summary>
    private static string? UnitIn(string sentence, int from, int to)
    {
        for (var at = from; at <= to && at < sentence.Length;)
        {
            if (UnitNames.Subject(sentence.Substring(at, Math.Min(LongestSubject, sentence.Length - at))) is { } subject)
            {
                var end = Enumerable.Range(0, subject.Unit.Length).FirstOrDefault(i => Scan.WordAt(subject.Unit, i, WhoEnds) is not null, subject.Unit.Length);
                return subject.Unit[..end].TrimEnd(' ', ',');
            }

            var comma = sentence.IndexOf(',', at);
            at = comma < 0 ? sentence.Length : Scan.SkipSpaces(sentence, comma + 1);
        }

        return null;
    }

    private static int Ends(string text, int start)
    {
        var at = start;
        while (at < text.Length && at < start + Reach && text[at] is not ('.' or ';' or '(' or ':') && !(text[at] == ' ' && Scan.WordAt(text, at + 1, ToEnds) is not null))
        {
            at++;
        }

        return at;
    }
}
