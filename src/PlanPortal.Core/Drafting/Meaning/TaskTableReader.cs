namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads tasks from tables whose column heads name the work and who does it, or when.</summary>
internal sealed class TaskTableReader
{
    /// <summary>A head stands among the first rows, under a title at most.</summary>
    private const int RowsToHead = 4;

    private readonly string _path;
    private readonly int? _planYear;
    private readonly List<PlanTask> _tasks = [];
    private TaskColumns? _columns;
    private TaskRow? _open;

    /// <summary>The unit that a group's row names, for tables without a column of units.</summary>
    private string _groupLead = "";

    private TaskTableReader(string path, int? planYear)
    {
        _path = path;
        _planYear = planYear;
    }

    /// <summary>The tables that stand directly under a node.</summary>
    public static List<PlanTask> Read(Section section, int? planYear)
    {
        var reader = new TaskTableReader(section.Path, planYear);
        foreach (var block in section.Content)
        {
            if (block.Table is { } table)
            {
                reader.Take(TableGrid.Of(table), table.HeadRows, section.PlaceOf(block));
            }
            else
            {
                reader.Close();
                reader._columns = null;
            }
        }

        reader.Close();
        return reader._tasks;
    }

    private void Take(List<List<GridCell>> rows, int headRows, TextPlace place)
    {
        var head = rows.Take(RowsToHead).ToList().FindIndex(r => TaskColumns.Of(r).AreOfTasks);
        if (head >= 0)
        {
            Close();
            _columns = TaskColumns.Of(rows[head]);
            if (head + 1 < rows.Count && _columns.Refined(rows[head], rows[head + 1], head + 1 < headRows) is { } refined)
            {
                _columns = refined;
                head++;
            }
        }
        else if (_columns is not null && (rows.Count == 0 || rows[0].Count != _columns.Count))
        {
            // A table after a page's end goes on with the columns above only where it has as many.
            _columns = null;
        }

        if (_columns is null)
        {
            return;
        }

        for (var i = head + 1; i < rows.Count; i++)
        {
            // A head is printed again on every page.
            if (!(head >= 0 && (i < headRows || rows[i].SequenceEqual(rows[head]))))
            {
                Row(rows[i], _columns, place with { Row = i });
            }
        }
    }

    private void Row(List<GridCell> row, TaskColumns columns, TextPlace place)
    {
        var name = columns.Of(row, TaskColumn.Name);
        var number = columns.Of(row, TaskColumn.Number).Line.Trim(' ', '.', ')', '(');
        if (row.Count == 0)
        {
            return;
        }

        if (NamesAGroup(row))
        {
            Close();
            var group = row[^1].Line;
            _groupLead = !columns.Has(TaskColumn.Lead) && UnitNames.Open(group) ? group : "";
            return;
        }

        if (row.TrueForAll(c => c.Line.Trim('(', ')', ' ') is var sign && (sign.All(char.IsAsciiDigit) || sign.Length < 2)))
        {
            return;
        }

        if (_open is not null && (name.GoesOn || name.Line.Length == 0 || (number.Length == 0 && columns.Has(TaskColumn.Number) && char.IsLower(name.Line[0]))))
        {
            _open.GoOn(row, columns, place);
            return;
        }

        Close();
        if (name.Line.Length > 0)
        {
            _open = new(number, row, columns, place);
        }
    }

    private void Close()
    {
        if (_open?.Draft(_path, _tasks.Count + 1, _groupLead) is { IsTask: true } draft)
        {
            _tasks.Add(draft.Build(_planYear));
        }

        _open = null;
    }

    /// <summary>One merged cell, beside a number at most: <c>II | Giai đoạn thu thập thông tin</c>.</summary>
    private static bool NamesAGroup(List<GridCell> row) =>
        row.TrueForAll(c => c.Text == row[0].Text) || (row.Count > 2 && row.TrueForAll(c => c.GoesOn == row[0].GoesOn) && row.Skip(2).All(c => c.Text == row[1].Text));
}
