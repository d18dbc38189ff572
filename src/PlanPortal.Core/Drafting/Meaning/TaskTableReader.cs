using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads tasks from a table whose column heads name the work and who does it, or when.</summary>
internal static class TaskTableReader
{
    /// <summary>A head stands among the first rows, under a title at most.</summary>
    private const int RowsToHead = 4;

    private enum Column
    {
        Other,
        Number,
        Name,
        Lead,
        Cooperating,
        Time,
    }

    public static IEnumerable<PlanTask> Read(TextTable table, string path, int? planYear)
    {
        var rows = Cells(table);
        var head = rows.Take(RowsToHead).ToList().FindIndex(r => IsHead(Columns(r)));
        if (head < 0)
        {
            return [];
        }

        var columns = Columns(rows[head]);
        if (head + 1 < rows.Count && (head + 1 < table.HeadRows || IsLowerHead(rows[head], rows[head + 1], columns)))
        {
            // A head of two rows: what the second names is finer than what the first spans.
            var below = Columns(rows[head + 1]);
            columns = [.. columns.Select((above, i) => i < below.Count && below[i] != Column.Other ? below[i] : below.Contains(above) ? Column.Other : above)];
            head++;
        }

        var tasks = new List<PlanTask>();
        foreach (var row in rows.Skip(head + 1))
        {
            if (Row(row, columns, path, tasks.Count + 1) is { } draft)
            {
                tasks.Add(draft.Build(planYear));
            }
        }

        return tasks;
    }

    private static TaskDraft? Row(List<string> row, List<Column> columns, string path, int count)
    {
        var name = ValueOf(row, columns, Column.Name);
        if (name.Length == 0 || NamesAGroup(row) || row.TrueForAll(c => c.Trim('(', ')', ' ').All(char.IsAsciiDigit)))
        {
            return null;
        }

        var number = ValueOf(row, columns, Column.Number).Trim(' ', '.', ')');
        var draft = new TaskDraft($"{path}.{(number.Length > 0 ? number : count)}", name);
        draft.Take(TaskPart.Lead, ValueOf(row, columns, Column.Lead));
        draft.Take(TaskPart.Cooperating, ValueOf(row, columns, Column.Cooperating));
        draft.Take(TaskPart.Time, ValueOf(row, columns, Column.Time));
        return draft.IsTask ? draft : null;
    }

    /// <summary>One merged cell, beside a number at most: <c>II | Giai đoạn thu thập thông tin</c>.</summary>
    private static bool NamesAGroup(List<string> row) => row.Distinct().Count() == 1 || (row.Count > 2 && row.Skip(1).Distinct().Count() == 1);

    private static string ValueOf(List<string> row, List<Column> columns, Column wanted)
    {
        var at = columns.IndexOf(wanted);
        return at >= 0 && at < row.Count ? row[at] : "";
    }

    private static bool IsHead(List<Column> columns) => columns.Contains(Column.Name) && (columns.Contains(Column.Lead) || columns.Contains(Column.Time));

    /// <summary>A second row of the head names units or times and leaves the name of the work to the row above.</summary>
    private static bool IsLowerHead(List<string> head, List<string> row, List<Column> columns)
    {
        var name = ValueOf(row, columns, Column.Name);
        return (name.Length == 0 || name == ValueOf(head, columns, Column.Name)) && Columns(row).Exists(c => c is Column.Lead or Column.Cooperating or Column.Time);
    }

    private static List<Column> Columns(List<string> row)
    {
        var columns = new List<Column>();
        foreach (var cell in row)
        {
            var kind = cell.Length > 120 ? Column.Other : KindOf(VietnameseText.FoldInPlace(cell));
            columns.Add(kind != Column.Other && columns.Contains(kind) ? Column.Other : kind);
        }

        return columns;
    }

    private static Column KindOf(string head) => head switch
    {
        "tt" or "stt" or "so tt" or "so thu tu" => Column.Number,
        _ when Words.StartsWithAny(head, ["ket qua", "san pham", "vai tro", "ghi chu", "kinh phi", "dia diem", "luy ke", "doi tuong", "thanh phan", "lanh dao", "muc tieu", "co so", "can cu"]) => Column.Other,
        _ when head.Contains("chu tri", StringComparison.Ordinal) => Column.Lead,
        _ when head.Contains("phoi hop", StringComparison.Ordinal) => Column.Cooperating,
        _ when Scan.HasAny(head, ["thoi gian", "thoi han", "tien do", "thoi diem", "han hoan thanh", "ngay hoan thanh", "hoan thanh"]) => Column.Time,
        _ when Scan.HasAny(head, ["phu trach", "phan cong", "don vi thuc hien", "co quan thuc hien", "bo phan thuc hien", "nguoi thuc hien", "co quan, don vi thuc hien", "don vi", "co quan", "trach nhiem"]) && !head.Contains("don vi tinh", StringComparison.Ordinal) => Column.Lead,
        _ when Scan.HasAny(head, ["nhiem vu", "noi dung", "cong viec", "hoat dong", "ten", "giai phap", "danh muc"]) => Column.Name,
        _ => Column.Other,
    };

    /// <summary>The table as a grid: a merged cell's text stands in every field it covers.</summary>
    private static List<List<string>> Cells(TextTable table)
    {
        var grid = new List<List<string>>();
        foreach (var row in table.Rows)
        {
            var cells = new List<string>();
            foreach (var cell in row.Cells)
            {
                var above = grid.Count > 0 && cells.Count < grid[^1].Count ? grid[^1][cells.Count] : "";
                var text = cell.ContinuesAbove ? above : string.Join(' ', cell.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                cells.AddRange(Enumerable.Repeat(text, Math.Clamp(cell.ColumnSpan, 1, 100)));
            }

            grid.Add(cells);
        }

        return grid;
    }
}
