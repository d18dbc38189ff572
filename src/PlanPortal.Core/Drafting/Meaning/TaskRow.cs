using System.Text;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>A row of a task table with the rows that go on with it, until the next.</summary>
internal sealed class TaskRow
{
    private static readonly TaskColumn[] Kept = [TaskColumn.Name, TaskColumn.Lead, TaskColumn.Cooperating, TaskColumn.Participants, TaskColumn.Start, TaskColumn.Time, TaskColumn.Month, TaskColumn.Result];

    private readonly string _number;
    private readonly Dictionary<TaskColumn, List<string>> _cells = [];
    private readonly List<TextPlace> _places = [];

    public TaskRow(string number, List<GridCell> row, TaskColumns columns, TextPlace place)
    {
        _number = number;
        _places.Add(place);
        foreach (var column in Kept)
        {
            _cells[column] = [columns.Of(row, column).Text];
        }
    }

    /// <summary>A row without a name or number of its own: what it says goes on with each cell above.</summary>
    public void GoOn(List<GridCell> row, TaskColumns columns, TextPlace place)
    {
        _places.Add(place);
        foreach (var column in Kept)
        {
            var cell = columns.Of(row, column);
            if (!cell.GoesOn && cell.Line.Length > 0 && cell.Text != _cells[column][^1])
            {
                _cells[column].Add(cell.Text);
            }
        }
    }

    public TaskDraft Draft(string path, int count, string groupLead)
    {
        var draft = new TaskDraft($"{path}.{(_number.Length > 0 ? _number : count)}", Name());
        _places.ForEach(draft.Saw);
        draft.TakeUnits(TaskPart.Lead, Units(TaskColumn.Lead) is { Length: > 0 } lead ? lead : groupLead);
        draft.TakeUnits(TaskPart.Cooperating, Units(TaskColumn.Cooperating));
        draft.Take(TaskPart.Participants, Joined(TaskColumn.Participants));
        draft.Take(TaskPart.Time, Time());
        draft.Take(TaskPart.Result, Joined(TaskColumn.Result));
        return draft;
    }

    private string Time()
    {
        var (start, end, month) = (Joined(TaskColumn.Start), Joined(TaskColumn.Time), Joined(TaskColumn.Month));
        return end.Length > 0 ? (start.Length > 0 ? $"{start} - {end}" : end)
            : month.Length > 0 && char.IsAsciiDigit(month[0]) ? $"Tháng {month}"
            : month;
    }

    /// <summary>The words of the cell; its list items parted by <c>;</c>, their dashes dropped.</summary>
    private string Name()
    {
        var joined = new StringBuilder();
        foreach (var line in Lines(TaskColumn.Name))
        {
            var bare = line.TrimStart('-', '+', '*', ' ');
            joined.Append(joined.Length == 0 ? "" : bare.Length < line.Length && joined[^1] is not (';' or ':') ? "; " : " ").Append(bare);
        }

        return joined.ToString();
    }

    private string Joined(TaskColumn column) => string.Join(' ', Lines(column));

    /// <summary>A line that opens a unit's name is another unit; any other goes on with the one above.</summary>
    private string Units(TaskColumn column)
    {
        var joined = new StringBuilder();
        foreach (var line in Lines(column))
        {
            var bare = line.TrimStart('-', '+', '*', ' ');
            joined.Append(joined.Length == 0 ? "" : bare.Length < line.Length || (UnitNames.Open(bare) && char.IsUpper(bare[0])) || TaskLabels.Read(bare).Parts.Count > 0 ? "; " : " ").Append(bare);
        }

        return joined.ToString();
    }

    private IEnumerable<string> Lines(TaskColumn column) => _cells[column].SelectMany(c => c.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
