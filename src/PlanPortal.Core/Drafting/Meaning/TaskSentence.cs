namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads from a sentence who leads, who helps and until when: <c>Phòng A chủ trì, phối hợp với Phòng B … trong Quý III</c>.</summary>
internal static class TaskSentence
{
    /// <summary>Who leads stands right before the word that says so.</summary>
    private const int NearName = 20;

    /// <summary>No sentence names its units further on.</summary>
    private const int Farthest = 1000;

    private const int FarthestHelper = 240;

    private static readonly string[] Leading = ["chu tri", "phu trach", "chiu trach nhiem", "lam dau moi", "la dau moi"];

    private static readonly string[] Helping = ["phoi hop voi", "phoi hop cung voi", "phoi hop cung", "phoi hop chat che voi", "phoi hop"];

    /// <summary>Gives the draft what the sentence names; false where it names nobody.</summary>
    public static bool Read(string text, TaskDraft draft, int? planYear)
    {
        (text, var fold) = Opened(text);
        draft.Take(TaskPart.Lead, Lead(text, fold) ?? "");
        draft.Take(TaskPart.Cooperating, Helpers(text, fold));
        if (draft.HasLead && !draft.HasTime && DeadlinePhrase.Find(text, planYear) is { } time)
        {
            draft.Take(TaskPart.Time, time.Text);
        }

        return draft.HasLead || draft.HasCooperating;
    }

    /// <summary>True where the sentence says who leads.</summary>
    public static bool NamesLead(string text)
    {
        (text, var fold) = Opened(text);
        return Lead(text, fold) is not null;
    }

    /// <summary>
    /// Where words about who leads follow the name of the work: <c>Diễn tập (Công an xã chủ trì)</c>,
    /// <c>Rà soát thủ tục: Sở Nội vụ chủ trì, …</c>; -1 where none do.
    /// </summary>
    public static int After(string work)
    {
        var bare = work.TrimEnd(' ', '.', ':', ';');
        var at = bare.EndsWith(')') ? bare.LastIndexOf('(') : bare.IndexOf(':');
        return at > 0 && Lead(work[(at + 1)..].TrimStart(), VietnameseText.FoldInPlace(work.AsSpan(at + 1).TrimStart())) is not null ? at : -1;
    }

    /// <summary>The work that a sentence names after its units: <c>xây dựng chuyên trang</c>; the whole where it names nothing else.</summary>
    public static string Work(string text)
    {
        var fold = VietnameseText.FoldInPlace(text);
        if (UnitNames.Subject(text) is not { } subject || !Leads(fold, EndOf(text, subject.Unit)))
        {
            return text;
        }

        var start = EndOf(text, subject.Unit);
        foreach (var words in new[] { "chu tri", "phoi hop" })
        {
            if (Scan.IndexOfWord(fold, words, start) is >= 0 and var at && at < start + NearName)
            {
                start = words == "chu tri" ? at + words.Length : UnitNames.End(text, Scan.SkipSpaces(text, at + Scan.WordAt(fold, at, Helping)!.Length));
            }
        }

        // A time alone is no work: then the list of helpers ran too far, over a verb that is not known.
        var work = text[start..].Trim(' ', ',', '.', ';', ':');
        return work.Length == 0 || Scan.WordAt(VietnameseText.FoldInPlace(work), 0, ["trong", "truoc", "vao", "tu", "den"]) is not null ? text : work;
    }

    private static (string Text, string Fold) Opened(string text)
    {
        text = text.TrimStart('(', ' ');
        text = text.StartsWith("Do ", StringComparison.OrdinalIgnoreCase) ? text[3..] : text;
        return (text, VietnameseText.FoldInPlace(text));
    }

    private static string? Lead(string text, string fold)
    {
        if (UnitNames.Subject(text) is { } subject && (Leads(fold, EndOf(text, subject.Unit)) || (!subject.Requested && Scan.IsWordAt(fold, 0, "giao"))))
        {
            return subject.Unit;
        }

        // "… do Phòng Kinh tế chủ trì"
        for (var at = Scan.IndexOfWord(fold, "do", 0); at is >= 0 and < Farthest; at = Scan.IndexOfWord(fold, "do", at + 1))
        {
            var start = Scan.SkipSpaces(fold, at + 2);
            if (text[at] == 'd' && UnitOpenings.At(text, fold, start) && UnitNames.Subject(text[start..Math.Min(text.Length, start + 200)]) is { } named && Leads(fold[start..Math.Min(fold.Length, start + 240)], named.Unit.Length))
            {
                return named.Unit;
            }
        }

        return null;
    }

    private static int EndOf(string text, string unit) => text.IndexOf(unit, StringComparison.Ordinal) + unit.Length;

    private static bool Leads(string fold, int name) => Array.Exists(Leading, l => Scan.IndexOfWord(fold[..Math.Min(fold.Length, name + NearName + l.Length)], l, 0) >= 0);

    /// <summary>Helpers named before the word: <c>Các thôn chủ trì, đề nghị Đoàn Thanh niên xã phối hợp.</c></summary>
    private static string? Before(string text, string fold, int at, int after)
    {
        if (after < text.Length && text[after] is not ('.' or ';' or ')' or ',') && !Scan.IsWordAt(fold, after, "thuc hien"))
        {
            return null;
        }

        var from = Math.Max(0, at - FarthestHelper);
        var clause = text[from..at];
        var start = Math.Max(clause.LastIndexOfAny([';', '.', ':']) + 1, fold[from..at].LastIndexOf("chu tri", StringComparison.Ordinal) is >= 0 and var leads ? leads + "chu tri".Length : 0);
        var named = UnitNames.Plain(clause[start..].Trim(' ', ',')).Name;
        return (start > 0 || from == 0) && UnitNames.Open(named) && UnitNames.End(named, 0) == named.Length ? named : null;
    }

    private static string Helpers(string text, string fold)
    {
        for (var at = Scan.IndexOfWord(fold, "phoi hop", 0); at >= 0; at = Scan.IndexOfWord(fold, "phoi hop", at + 1))
        {
            var words = Scan.WordAt(fold, at, Helping)!;
            var start = Scan.SkipSpaces(fold, at + words.Length);
            if (words != "phoi hop" || UnitOpenings.At(text, fold, start))
            {
                return text[start..UnitNames.End(text, start)];
            }

            if (Before(text, fold, at, start) is { } named)
            {
                return named;
            }
        }

        return "";
    }
}
