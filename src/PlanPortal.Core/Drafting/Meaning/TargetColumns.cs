using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>A column of figures, with the years that its head names.</summary>
internal sealed record TargetColumn(int At, IReadOnlyList<int> Years);

/// <summary>The head of a table of aims: which columns hold the names of the rows, their units and their figures.</summary>
/// <param name="FirstRow">The first row under the head.</param>
/// <param name="Unit">Below 0 where no column names units.</param>
internal sealed record TargetColumns(int FirstRow, int Name, int Unit, IReadOnlyList<TargetColumn> Values)
{
    /// <summary>A head stands among the first rows, under a title at most, and takes three rows at most.</summary>
    private const int RowsToHead = 4;

    private const int MostHeadRows = 3;

    private const int LongestHead = 120;

    private static readonly string[] Indicators = ["chi tieu", "muc tieu", "ten chi tieu", "noi dung chi tieu", "tieu chi", "chi so"];

    private static readonly string[] Names = ["noi dung", "ten", "linh vuc", "danh muc", "thon", "to dan pho", "don vi", "xa", "phuong", "truong", "dia ban", "hang muc", "san pham", "doi tuong"];

    private static readonly string[] Units = ["dvt", "don vi tinh", "don vi do", "dv tinh", "d.v.t"];

    private static readonly string[] Planned = ["ke hoach", "kh", "muc tieu", "chi tieu", "giao", "phan dau", "so luong", "can dat", "dang ky", "den nam", "du kien"];

    /// <summary>Columns of what was, of who does it and of what it costs.</summary>
    private static readonly string[] Others =
    [
        "thuc hien", "uoc thuc hien", "uoc", "uth", "th", "ket qua", "hien trang", "thuc trang", "da dat", "ghi chu", "so sanh", "chu tri", "phu trach", "phoi hop", "co quan", "thoi gian", "kinh phi", "von", "ngan sach", "don gia", "thanh tien", "tt", "stt", "tang", "giam", "theo doi", "can cu", "luy ke", "bo phan", "so thu tu", "cong thuc", "tang truong", "tham dinh",
    ];

    private static readonly string[] Budgets = ["kinh phi", "don gia", "thanh tien", "du toan", "tong von", "nguon von"];

    private static readonly string[] Tasks = ["nhiem vu", "cong viec", "hoat dong", "giai phap", "noi dung thuc hien", "noi dung cong viec", "chu tri", "thoi gian thuc hien", "thoi gian hoan thanh"];

    /// <param name="isOfAims">True where the heading above says that the table holds aims.</param>
    public static TargetColumns? Of(List<List<GridCell>> grid, int headRows, bool isOfAims)
    {
        for (var row = 0; row < Math.Min(RowsToHead, grid.Count); row++)
        {
            var first = Heads(grid, row, row + 1);
            var name = NameColumn(first, grid, row + 1, isOfAims);
            if (name < 0)
            {
                continue;
            }

            var end = row + 1;
            while (end < grid.Count && end - row < MostHeadRows && (end < headRows || GoesOn(grid, row, end, name)))
            {
                end++;
            }

            return Build(Heads(grid, row, end), grid, end, isOfAims);
        }

        return null;
    }

    private static TargetColumns? Build(List<string> heads, List<List<GridCell>> grid, int firstRow, bool isOfAims)
    {
        var name = NameColumn(heads, grid, firstRow, isOfAims);
        var unit = heads.FindIndex(h => Words.StartsWithAny(h, Units));
        var isIndicator = name >= 0 && Scan.HasAny(heads[name], Indicators);
        if (name < 0 || heads.Exists(h => Words.StartsWithAny(h, Budgets)) || (!isIndicator && heads.Exists(h => Scan.HasAny(h, Tasks))))
        {
            return null;
        }

        var columns = Enumerable.Range(name + 1, Math.Max(0, heads.Count - name - 1)).Where(i => i != unit && IsValue(heads[i])).Select(i => new TargetColumn(i, Years(heads[i]))).ToList();
        var planned = columns.Where(c => Scan.HasAny(heads[c.At], Planned)).ToList();
        if (planned.Exists(c => c.Years.Count > 0))
        {
            // Beside a plan for 2026 a bare "2025" tells what was.
            var firstPlanned = planned.SelectMany(c => c.Years).Min();
            columns.RemoveAll(c => !planned.Contains(c) && c.Years.Count > 0 && c.Years.Max() < firstPlanned);
        }

        return columns.Count > 0 ? new(firstRow, name, unit, columns) : null;
    }

    /// <summary>The finest column of indicators that holds words; beside a column of names, "chỉ tiêu" may head the figures.</summary>
    private static int NameColumn(List<string> heads, List<List<GridCell>> grid, int firstRow, bool isOfAims)
    {
        var indicators = Enumerable.Range(0, heads.Count).Where(i => Words.StartsWithAny(heads[i], Indicators) && Years(heads[i]).Count == 0).ToList();
        var worded = indicators.FindLastIndex(i => HoldsWords(grid, firstRow, i));
        if (worded >= 0)
        {
            return indicators[worded];
        }

        var named = heads.FindIndex(h => Words.StartsWithAny(h, Names) && !Words.StartsWithAny(h, Units));
        var clear = indicators.Count > 0 || heads.Exists(h => Words.StartsWithAny(h, Units) || (Scan.HasAny(h, ["chi tieu", "muc tieu"]) && Years(h).Count > 0));
        return named >= 0 && clear && (indicators.Count > 0 || isOfAims) && HoldsWords(grid, firstRow, named) ? named : -1;
    }

    private static bool IsValue(string head) =>
        head.Length > 0 && !Words.StartsWithAny(head, Others) && (Years(head).Count > 0 || Words.StartsWithAny(head, Planned)) && !Scan.HasAny(head, ["thuc hien", "uoc", "ket qua", "hien trang", "ghi chu"]);

    private static bool HoldsWords(List<List<GridCell>> grid, int firstRow, int column)
    {
        var (words, figures) = (0, 0);
        foreach (var row in grid.Skip(firstRow).Where(r => column < r.Count && r[column].Text.Length > 0))
        {
            var letters = row[column].Text.Count(char.IsLetter);
            _ = letters > 3 && letters * 2 > row[column].Text.Length ? words++ : figures++;
        }

        return words > figures;
    }

    /// <summary>A lower row of the head leaves the name to the row above and says something in other columns.</summary>
    private static bool GoesOn(List<List<GridCell>> grid, int head, int row, int name)
    {
        var cells = grid[row];
        var above = name < cells.Count && (cells[name].Line.Length == 0 || cells[name].GoesOn || cells[name].Line == grid[head][name].Line);
        return above && Enumerable.Range(0, cells.Count).Any(i => i != name && IsValue(VietnameseText.FoldInPlace(cells[i].Line)));
    }

    /// <summary>The words over each column, folded; an upper cell that stands empty beside a wide one goes on to the right.</summary>
    private static List<string> Heads(List<List<GridCell>> grid, int from, int to)
    {
        var columns = grid.Skip(from).Take(to - from).Max(r => r.Count);
        var heads = Enumerable.Repeat("", columns).ToList();
        for (var row = from; row < to; row++)
        {
            var wide = "";
            for (var i = 0; i < Math.Min(columns, grid[row].Count); i++)
            {
                var line = grid[row][i].Line;
                var below = row + 1 < to && i < grid[row + 1].Count && grid[row + 1][i].Line.Length > 0;
                wide = line.Length > 0 ? line : below ? wide : "";
                var fold = line.Length > LongestHead ? "" : VietnameseText.FoldInPlace(wide);
                heads[i] = heads[i] == fold || grid[row][i].GoesOn ? heads[i] : $"{heads[i]} {fold}".Trim();
            }
        }

        return heads;
    }

    /// <summary>The years that a head names, bare or with words; of a period the last.</summary>
    private static List<int> Years(string head)
    {
        var years = new List<int>();
        for (var at = 0; at < head.Length; at++)
        {
            if (!char.IsAsciiDigit(head[at]) || (at > 0 && char.IsLetterOrDigit(head[at - 1])))
            {
                continue;
            }

            var start = at;
            if (Scan.Digits(head, ref at) is >= 1990 and <= 2100 and var year && at - start == 4)
            {
                if (years.Count > 0 && head.AsSpan(0, start).TrimEnd().EndsWith("-"))
                {
                    years.RemoveAt(years.Count - 1);
                }

                years.Add(year);
            }
        }

        return years;
    }
}
