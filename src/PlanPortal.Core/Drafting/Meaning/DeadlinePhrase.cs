namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Finds the words of a sentence that set its deadline: <c>… báo cáo UBND xã trước ngày 10/6 và 10/12 hằng năm</c>.</summary>
internal static class DeadlinePhrase
{
    /// <summary>Two days of one deadline stand no further apart.</summary>
    private const int LongestJoint = 60;

    private const int MostWords = 12;

    /// <summary>Words that make a day the end of the work; a bare day in a sentence may be anything.</summary>
    private static readonly string[] Leads = ["truoc", "xong", "nhat", "trong", "vao", "het", "sang", "chieu", "toi"];

    private static readonly string[] Small =
    [
        "ngay", "thang", "quy", "nam", "cuoi", "dau", "giua", "khoang", "nay", "hoc", "tuan", "truoc", "xong", "cham", "nhat", "trong", "vao", "het", "tu", "den", "toi", "va", "dinh", "ky", "hang", "moi", "tung", "han", "sau", "cua", "thoi", "gian", "sang", "chieu",
    ];

    private static readonly string[] Rhythms = ["hang thang", "hang quy", "dinh ky 6 thang", "dinh ky 06 thang", "dinh ky hang nam", "dinh ky thang", "dinh ky quy"];

    private static readonly string[] Tails = ["hang nam", "hang thang", "hang quy", "moi thang", "moi quy", "cua thang cuoi quy", "thang cuoi quy", "thang sau", "cua thang", "cua quy"];

    /// <summary>The first deadline that the text sets; null where it sets none.</summary>
    public static Deadline? Find(string text, int? planYear)
    {
        var fold = VietnameseText.FoldInPlace(text);
        var mentions = TimeMentions.Of(fold, planYear);
        for (var i = 0; i < mentions.Count; i++)
        {
            var start = Start(fold, mentions[i].At);
            var last = i;
            while (last + 1 < mentions.Count && Joins(fold, mentions[last].End, mentions[last + 1].At))
            {
                last++;
            }

            if (Leads(fold, start, mentions[i].At) || (mentions[i].Role == TimeRole.Start && last > i && mentions[last].Role == TimeRole.End))
            {
                return Read(text, fold, start, mentions[last].End, planYear);
            }

            i = last;
        }

        var rhythm = Array.ConvertAll(Rhythms, r => Scan.IndexOfWord(fold, r, 0)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        return rhythm < 0 ? null : Read(text, fold, Start(fold, rhythm), rhythm + Scan.WordAt(fold, rhythm, Rhythms)!.Length, planYear);

        static bool Leads(string fold, int start, int at) => Scan.HasAny(fold[start..at], DeadlinePhrase.Leads);
    }

    private static Deadline? Read(string text, string fold, int start, int end, int? planYear)
    {
        for (var next = SkipMarks(fold, end); Scan.WordAt(fold, next, Tails) is { } tail; next = SkipMarks(fold, end))
        {
            end = next + tail.Length;
        }

        var deadline = DeadlineReader.Read(text[start..end].Trim(' ', ',', '('), planYear);
        return deadline.Kind is DeadlineKind.Unknown or DeadlineKind.Ongoing or DeadlineKind.AsDirected ? null : deadline;
    }

    /// <summary>Back over the small words that lead to a day.</summary>
    private static int Start(string fold, int at)
    {
        for (var words = 0; words < MostWords; words++)
        {
            var end = at;
            while (end > 0 && fold[end - 1] is ' ' or ',' or '(')
            {
                end--;
            }

            var start = end;
            while (start > 0 && end - start < 8 && char.IsLetterOrDigit(fold[start - 1]))
            {
                start--;
            }

            if (start == end || Array.IndexOf(Small, fold[start..end]) < 0)
            {
                break;
            }

            at = start;
        }

        return at;
    }

    private static bool Joins(string fold, int end, int at)
    {
        if (at - end > LongestJoint)
        {
            return false;
        }

        foreach (var word in fold[end..Math.Max(end, at)].Split([' ', ',', '(', ')', '-', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.IndexOf(Small, word) < 0 && !word.All(char.IsAsciiDigit))
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipMarks(string fold, int at)
    {
        while (at < fold.Length && fold[at] is ' ' or ',' or ')' or '(')
        {
            at++;
        }

        return at;
    }
}
