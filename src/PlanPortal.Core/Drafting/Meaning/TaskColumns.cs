using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>What a column of a task table holds.</summary>
internal enum TaskColumn
{
    Other,
    Number,

    /// <summary>A field or group of work, finer named by another column.</summary>
    Group,
    Name,
    Lead,
    Cooperating,
    Participants,
    Start,
    Time,

    /// <summary>The bare number of a month.</summary>
    Month,
    Result,
}

/// <summary>The columns of a task table, known by their heads.</summary>
internal sealed class TaskColumns
{
    private const int LongestHead = 120;

    private static readonly string[] Costs = ["don gia", "thanh tien", "so tien", "khoi luong", "don vi tinh", "dvt"];

    private readonly List<TaskColumn> _kinds;

    private TaskColumns(List<TaskColumn> kinds) => _kinds = kinds;

    public int Count => _kinds.Count;

    /// <summary>True where the row is the head of a task table: it names the work and who does it, or when.</summary>
    public bool AreOfTasks => Has(TaskColumn.Name) && (Has(TaskColumn.Lead) || Has(TaskColumn.Cooperating) || Has(TaskColumn.Time) || Has(TaskColumn.Month));

    public static TaskColumns Of(List<GridCell> row)
    {
        var heads = row.ConvertAll(c => c.Text.Length > LongestHead ? "" : VietnameseText.FoldInPlace(c.Line));
        var costs = heads.Exists(h => Words.StartsWithAny(h, Costs));
        var kinds = new List<TaskColumn>(row.Count);
        foreach (var head in heads)
        {
            var kind = costs && head is "don vi" ? TaskColumn.Other : KindOf(head);
            kinds.Add(kind != TaskColumn.Other && kinds.Contains(kind) ? TaskColumn.Other : kind);
        }

        if (!kinds.Contains(TaskColumn.Name) && kinds.IndexOf(TaskColumn.Group) is >= 0 and var group)
        {
            kinds[group] = TaskColumn.Name;
        }

        return new(kinds);
    }

    public bool Has(TaskColumn kind) => _kinds.Contains(kind);

    public GridCell Of(List<GridCell> row, TaskColumn kind) => _kinds.IndexOf(kind) is >= 0 and var at && at < row.Count ? row[at] : new("", false);

    /// <summary>
    /// The columns under a head of two rows, or null where the second belongs to the tasks: it names units or times and
    /// leaves the name of the work to the row above.
    /// </summary>
    public TaskColumns? Refined(List<GridCell> head, List<GridCell> row, bool surely)
    {
        var below = Of(row);
        var name = Of(row, TaskColumn.Name);
        var isHead = surely || name.GoesOn || name.Line.Length == 0 || name.Line == Of(head, TaskColumn.Name).Line;
        if (!isHead || !below._kinds.Exists(k => k is TaskColumn.Lead or TaskColumn.Cooperating or TaskColumn.Time or TaskColumn.Start))
        {
            return null;
        }

        // What the second row names is finer than what the first spans.
        return new([.. _kinds.Select((above, i) => i < below.Count && below._kinds[i] != TaskColumn.Other ? below._kinds[i] : below.Has(above) ? TaskColumn.Other : above)]);
    }

    private static TaskColumn KindOf(string head) => head switch
    {
        "tt" or "stt" or "so tt" or "so thu tu" or "s tt" or "no" => TaskColumn.Number,
        "thang" => TaskColumn.Month,
        "ngay" or "lo trinh" or "han" => TaskColumn.Time,
        _ when Words.StartsWithAny(head, ["nhom", "linh vuc", "muc tieu"]) => TaskColumn.Group,
        _ when Words.StartsWithAny(head, ["ket qua", "san pham", "du kien ket qua", "du kien san pham", "muc tieu can dat"]) => TaskColumn.Result,
        _ when Words.StartsWithAny(head, ["doi tuong", "thanh phan"]) => TaskColumn.Participants,
        _ when Words.StartsWithAny(head, ["vai tro", "ghi chu", "kinh phi", "dia diem", "luy ke", "lanh dao", "co so", "can cu", "ho va ten", "ho ten", "chuc vu", "ty le", "muc do", "don vi tinh", "so luong", "ten chi tieu", "ten don vi", "nguon"]) => TaskColumn.Other,
        _ when Words.StartsWithAny(head, ["nhiem vu", "noi dung", "cong viec", "hoat dong", "dau viec", "giai phap", "danh muc nhiem vu", "ten"]) => TaskColumn.Name,
        _ when head.Contains("chu tri", StringComparison.Ordinal) => TaskColumn.Lead,
        _ when head.Contains("phoi hop", StringComparison.Ordinal) => TaskColumn.Cooperating,
        _ when Words.StartsWithAny(head, ["bat dau", "thoi gian bat dau", "ngay bat dau", "tu ngay"]) => TaskColumn.Start,
        _ when Scan.HasAny(head, ["thoi gian", "thoi han", "tien do", "thoi diem", "hoan thanh", "ket thuc", "den ngay", "ngay thuc hien"]) => TaskColumn.Time,
        _ when Scan.HasAny(head, ["phu trach", "phan cong", "don vi", "co quan", "bo phan", "nguoi thuc hien", "trach nhiem", "tham muu"]) => TaskColumn.Lead,
        _ when Scan.HasAny(head, ["nhiem vu", "noi dung", "cong viec", "hoat dong", "ten", "giai phap", "danh muc", "chu de", "chuyen de", "de an", "viec"]) => TaskColumn.Name,
        _ => TaskColumn.Other,
    };
}
