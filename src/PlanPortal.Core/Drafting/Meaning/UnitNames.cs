using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads the names of units, groups and people that work is given to.</summary>
internal static class UnitNames
{
    private const int Longest = 200;

    /// <summary>Words that give work to the unit after them; whether they ask.</summary>
    private static readonly (string Words, bool Requested)[] Givings =
    [
        ("đề nghị", true), ("kính đề nghị", true), ("trân trọng đề nghị", true), ("giao nhiệm vụ cho", false), ("giao cho", false), ("giao", false), ("yêu cầu", false), ("đối với", false), ("trách nhiệm của", false), ("nhiệm vụ của", false), ("về phía", false),
        ("phân công", false),
    ];

    private static readonly string[] Titles = ["thay", "co", "ong", "ba", "dong chi", "d/c", "anh", "chi"];

    private static readonly string[] People = ["nhan vien", "giao vien", "hoc sinh", "phu huynh", "can bo", "cong chuc", "vien chuc", "cong tac vien", "tuyen truyen vien", "doan vien", "hoi vien"];

    private static readonly string[] Councils = ["hdnd", "ubnd", "dbqh", "hoi dong nhan dan", "uy ban nhan dan", "dang uy"];

    /// <summary>The name without <c>Đề nghị</c>, <c>Giao</c>, <c>Yêu cầu</c>; whether it was asked.</summary>
    public static (string Name, bool Requested) Plain(string text)
    {
        var small = text.ToLowerInvariant();
        foreach (var (words, requested) in Givings)
        {
            if (Words.StartsWithWord(small, words) && text.Length > words.Length + 1)
            {
                var rest = text[(words.Length + 1)..].TrimStart(' ', ':');
                return (rest, requested);
            }
        }

        return (text, false);
    }

    /// <summary>True where the folded words could begin with a name; without their marks, so not surely.</summary>
    public static bool Opens(string fold) => UnitOpenings.Folded(fold);

    /// <summary>True where the words begin with a name.</summary>
    public static bool Open(string text) => UnitOpenings.At(text, VietnameseText.FoldInPlace(text.AsSpan(0, Math.Min(text.Length, Longest))), 0);

    /// <summary>The unit that a sentence opens with, before its duty: <c>Phòng Kinh tế chủ trì …</c>, <c>Công an xã: Tăng cường …</c>; null where none does.</summary>
    public static (string Unit, bool Requested)? Subject(string sentence)
    {
        var (text, requested) = Plain(sentence.Length > Longest * 2 ? sentence[..(Longest * 2)] : sentence);
        if (!Open(text))
        {
            return null;
        }

        if (SubjectEnd(text) is not (> 1 and < Longest and var end))
        {
            return null;
        }

        var unit = text[..end].TrimEnd(' ', ',', ':', '(', '-');
        return Given(unit) ?? (unit, requested);
    }

    /// <summary>Splits at <c>;</c>, and at <c>,</c> or <c>và</c> where a new unit's name follows.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        text = text.Trim(' ', '.', ';', ',', ':');
        var fold = VietnameseText.FoldInPlace(text);
        var names = new List<string>();
        var (start, depth) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            depth = text[at] is ';' or '\n' ? 0 : text[at] == '(' ? depth + 1 : text[at] == ')' && depth > 0 ? depth - 1 : depth;
            var joint = depth > 0 ? 0 : Joint(text, fold, start, at, names.Count > 0);
            if (joint > 0)
            {
                Add(names, text[start..at]);
                start = at + joint;
            }
        }

        Add(names, text[start..]);
        return names;
    }

    /// <summary>Where the names that begin here end: before a duty, or at the end of the clause.</summary>
    public static int End(string text, int from)
    {
        var at = from;
        while (at < text.Length && at < from + Longest && text[at] is not (':' or '.' or ';')
            && !(text[at] == ' ' && (DutyWords.At(text, at + 1) || DutyWords.BreaksAt(text, at + 1))))
        {
            at++;
        }

        return UnitGroups.End(text, from, at);
    }

    /// <summary><c>UBND xã giao Phòng Kinh tế</c> is about the unit that the work is given to.</summary>
    private static (string Unit, bool Requested)? Given(string unit)
    {
        foreach (var (words, requested) in Givings)
        {
            if (Scan.IndexOfWord(unit, words, 0) is > 1 and var at && UnitOpenings.At(unit, VietnameseText.FoldInPlace(unit), Scan.SkipSpaces(unit, at + words.Length)))
            {
                return (unit[(at + words.Length)..].Trim(), requested);
            }
        }

        return null;
    }

    /// <summary>Before the first word that tells a duty; only where a closed clause has none, before one that names may hold as well.</summary>
    private static int SubjectEnd(string text)
    {
        var rarer = -1;
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is ':' || (text[at] == ' ' && DutyWords.At(text, at + 1)))
            {
                return UnitGroups.EndOfPlaces(text, 0, at);
            }

            if (text[at] is '.' or ';')
            {
                return rarer < 0 ? -1 : UnitGroups.EndOfPlaces(text, 0, rarer);
            }

            rarer = rarer < 0 && text[at] == ' ' && DutyWords.MayBeAt(text, at + 1) ? at : rarer;
        }

        return -1;
    }

    /// <summary>How many characters part the name that began at the start from another here; 0 where none do.</summary>
    private static int Joint(string text, string fold, int start, int at, bool listed)
    {
        if (text[at] is ';' or '\n')
        {
            return 1;
        }

        var joint = text[at] is ',' or '/' or '+' ? 1 : text[at] == ' ' && Scan.IsWordAt(fold, at + 1, "va") ? 3 : 0;
        var next = Scan.SkipSpaces(text, at + joint);
        if (joint == 0 || next >= text.Length || IsOneOffice(fold, start, at, next))
        {
            return 0;
        }

        // "Phòng Kinh tế, các thôn" are two; "Các cơ quan, các đơn vị" and "Mặt trận và các đoàn thể" are written as one.
        var person = Scan.WordAt(fold, next, Titles) is { } title && Scan.SkipSpaces(text, next + title.Length) is var name && name < text.Length && char.IsUpper(text[name]);
        var group = text[at] == ',' && Scan.IsWordAt(fold, next, "cac") && (listed || !Scan.IsWordAt(fold, Scan.SkipSpaces(fold, start), "cac"));
        var place = (UnitGroups.IsNamedPlace(text, next) || (!Scan.IsWordAt(fold, Scan.SkipSpaces(fold, start), "cac") && UnitGroups.ArePlaces(text, next))) && at - start < Longest && !UnitGroups.IsOfPlace(text.AsSpan(start..at).Trim());
        var people = text[at] == ',' && at - start < Longest && IsCertain(fold, start, at) && IsCertain(fold, next, NameEnd(fold, next));
        return person || group || place || people || (char.IsUpper(text[next]) && UnitOpenings.AnotherAt(text, fold, next)) ? joint : 0;
    }

    /// <summary>People of a certain kind: <c>giáo viên các lớp</c>; the kind alone is one of a list, <c>cán bộ, công chức, viên chức</c>.</summary>
    private static bool IsCertain(string fold, int from, int to) =>
        Scan.WordAt(fold, Scan.SkipSpaces(fold, from), People) is { } kind && fold.AsSpan(from..to).Trim() is var name && name.Length > kind.Length && !name.Contains(',');

    private static int NameEnd(string fold, int at)
    {
        while (at < fold.Length && fold[at] is not (',' or ';' or '('))
        {
            at++;
        }

        return at;
    }

    /// <summary><c>Văn phòng HĐND và UBND</c> is one office.</summary>
    private static bool IsOneOffice(string fold, int start, int at, int next) =>
        at - start < Longest && Scan.WordAt(fold, next, Councils) is not null
        && Array.Exists(Councils, c => fold.AsSpan(start, at - start).TrimEnd().EndsWith(c))
        && (Scan.IsWordAt(fold, Scan.SkipSpaces(fold, start), "van phong") || fold[at] == ' ');

    private static void Add(List<string> names, string name)
    {
        if (name.Trim(' ', ',', ';', '.', '-', '+') is { Length: > 0 } trimmed)
        {
            names.Add(trimmed);
        }
    }
}
