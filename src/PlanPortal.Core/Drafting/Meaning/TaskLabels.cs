using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>What a labelled line of a task tells.</summary>
internal enum TaskPart
{
    /// <summary>A label that goes with a task but is not kept: contents, form, place.</summary>
    Other,
    Lead,
    Cooperating,
    Participants,
    Time,
    Result,
}

/// <summary>Finds labels with their values in a text: <c>Đơn vị chủ trì: Phòng A; Đơn vị phối hợp: Phòng B</c>.</summary>
internal static class TaskLabels
{
    private const int LongestLabel = 60;

    private static readonly string[] Bodies = ["co quan", "don vi", "bo phan", "phong", "nguoi", "co quan, don vi", "co quan/don vi", "don vi, ca nhan", "ca nhan", "to chuc", "can bo"];

    /// <summary>What the body in a label does that leads: <c>Người chịu trách nhiệm</c>.</summary>
    private static readonly string[] Doing = ["thuc hien", "phu trach", "tham muu", "chiu trach nhiem"];

    private static readonly string[] Results = ["san pham", "ket qua", "du kien ket qua", "du kien san pham", "ket qua can dat", "san pham dau ra"];

    /// <summary>Labels that often stand without a colon: <c>Thời gian hoàn thành trước 30/11/2026</c>.</summary>
    private static readonly string[] Times =
    [
        "thoi gian hoan thanh", "thoi gian thuc hien", "thoi han hoan thanh", "thoi han thuc hien", "thoi gian to chuc", "thoi gian trien khai", "thoi gian", "thoi han", "tien do", "hoan thanh xong", "hoan thanh", "thuc hien xong", "xong",
    ];

    /// <summary>Words with which a time then begins.</summary>
    private static readonly string[] TimeOpenings =
    [
        "truoc", "trong thang", "trong quy", "trong nam", "vao thang", "vao quy", "vao ngay", "cham nhat", "tu thang", "tu ngay", "tu quy", "den het", "den ngay", "thang", "quy", "thuong xuyen", "hang thang", "hang quy", "hang nam", "dinh ky", "xong truoc",
        "du kien", "theo ke hoach", "theo huong dan",
    ];

    private static readonly string[] Others =
    [
        "noi dung", "hinh thuc", "dia diem", "kinh phi", "lanh dao phu trach", "lanh dao chi dao", "so luong", "yeu cau", "phuong thuc", "cach thuc", "muc tieu", "giai phap", "lanh dao", "phuong phap", "quy mo", "nguon kinh phi",
    ];

    /// <summary>The part that a label (folded, without its colon) names; null where it is no label of a task.</summary>
    public static TaskPart? Of(ReadOnlySpan<char> label)
    {
        label = label.Trim(" .-+()");
        if (label.Length is 0 or > LongestLabel)
        {
            return null;
        }

        if (Words.StartsWithAny(label, ["thoi gian", "thoi han", "tien do", "thoi diem", "han hoan thanh", "hoan thanh", "du kien hoan thanh", "du kien thoi gian", "ngay hoan thanh", "ngay thuc hien"]))
        {
            return TaskPart.Time;
        }

        if (Words.StartsWithAny(label, ["doi tuong", "thanh phan"]))
        {
            return TaskPart.Participants;
        }

        var body = Words.StartsWithAny(label, Bodies);
        if (Words.StartsWithWord(label, "chu tri") || (body && label.Contains("chu tri", StringComparison.Ordinal)))
        {
            return TaskPart.Lead;
        }

        if (Words.StartsWithWord(label, "phoi hop") || (body && label.Contains("phoi hop", StringComparison.Ordinal)))
        {
            return TaskPart.Cooperating;
        }

        if ((body && Scan.HasAny(label.ToString(), Doing)) || Words.StartsWithAny(label, ["phan cong", "phu trach", "giao thuc hien"]))
        {
            return TaskPart.Lead;
        }

        return Words.StartsWithAny(label, Results) ? TaskPart.Result : Words.StartsWithAny(label, Others) ? TaskPart.Other : null;
    }

    /// <summary>The words before the first label, and the labels with their values in order.</summary>
    public static (string Before, List<(TaskPart Part, string Value)> Parts) Read(string text)
    {
        var fold = VietnameseText.FoldInPlace(text);
        var parts = new List<(TaskPart, string)>();
        var starts = new List<(int Label, int Value, TaskPart Part)>();
        for (var at = 0; at < fold.Length; at++)
        {
            var opens = at == 0 || fold[at - 1] is '(' or ';' || (at > 1 && fold[at - 1] == ' ' && fold[at - 2] is ';' or ':' or '.' or '(' or ',' or '-');
            if (!opens)
            {
                continue;
            }

            // "Phòng A chủ trì, phối hợp với Phòng B:" is a sentence.
            if (at > 1 && fold[at - 2] == ',' && Scan.IsWordAt(fold, at, "phoi hop voi"))
            {
                continue;
            }

            var reach = fold.AsSpan(at, Math.Min(LongestLabel, fold.Length - at));
            var colon = reach.IndexOf(':');
            if (colon > 0 && reach[..colon].IndexOfAny(";.") < 0 && Of(reach[..colon]) is { } part)
            {
                starts.Add((at, at + colon + 1, part));
                at += colon;
            }
            else if (TimeWithoutColon(fold, at) is > 0 and var value)
            {
                starts.Add((at, value, TaskPart.Time));
                at = value - 1;
            }
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Label : text.Length;
            end = starts[i].Part == TaskPart.Time ? EndOfTime(text, starts[i].Value, end) : end;
            parts.Add((starts[i].Part, Value(text[starts[i].Value..end])));
        }

        return (starts.Count == 0 ? text : text[..starts[0].Label], parts);
    }

    /// <summary>Where the value of a time begins whose label has no colon; 0 where there is none.</summary>
    private static int TimeWithoutColon(string fold, int at)
    {
        if (Scan.WordAt(fold, at, Times) is not { } label)
        {
            return 0;
        }

        var value = Scan.SkipSpaces(fold, at + label.Length);
        return Scan.WordAt(fold, value, TimeOpenings) is not null ? value : 0;
    }

    /// <summary>A further sentence about a unit is no part of a time: <c>hoàn thành trước ngày 30/01/2027. Phòng Kinh tế chủ trì.</c></summary>
    private static int EndOfTime(string text, int from, int to)
    {
        for (var stop = text.IndexOf(". ", from, to - from, StringComparison.Ordinal); stop >= 0; stop = text.IndexOf(". ", stop + 1, to - stop - 1, StringComparison.Ordinal))
        {
            if (UnitNames.Open(text[(stop + 2)..Math.Min(to, stop + 2 + LongestLabel)]))
            {
                return stop;
            }
        }

        return to;
    }

    /// <summary>The value without closing signs; a bracket that the label opened is closed with it.</summary>
    public static string Value(string text)
    {
        var value = text.Trim(' ', '.', ';', ',', '-', '\n', '(');
        return value.Length > 0 && value[^1] == ')' && !value.Contains('(') ? value[..^1].TrimEnd(' ', '.', ';') : value;
    }
}
