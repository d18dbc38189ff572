using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>Writes tasks under the plan's work.</summary>
internal sealed class TaskWriter
{
    private static readonly string[] Work = ["nhiem vu", "giai phap", "noi dung"];

    private static readonly string[] NoWork = ["muc dich", "yeu cau", "muc tieu", "chi tieu", "kinh phi", "bao cao", "quan diem", "can cu", "che do", "nguon luc"];

    private readonly Workbench _bench;
    private readonly NewTask _task;
    private readonly TaskLines _lines;

    private TaskWriter(Workbench bench, NewTask task)
    {
        _bench = bench;
        _task = new(
            Given.OneLine(task.Name).TrimEnd(' ', '.', ';', ':', '('), Given.Names(task.Lead), Given.Names(task.Cooperating),
            Value(task.Participants), Value(task.Time), Value(task.Result));
        _lines = new(bench);
    }

    /// <summary>Sections that hold tasks, those with the most first; then those that are named after work.</summary>
    public static IEnumerable<Section> Places(Workbench bench)
    {
        var tasks = bench.Meaning.Tasks;
        var holding = tasks.GroupBy(t => t.No).Select(g => g.Count() > 1 ? bench.At(g.Key) : Holder(bench, g.Key)).OfType<Section>().GroupBy(s => s).OrderByDescending(g => g.Count()).Select(g => g.Key);
        var named = bench.All.Where(s => Scan.HasAny(s.HeadingFold, Work)).OrderBy(s => s.Node.Level);
        return holding.Concat(named).Where(s => IsWork(s) && GoesOn(s)).Distinct();
    }

    public static Addition Add(Workbench bench, NewTask task, string? section)
    {
        var writer = new TaskWriter(bench, task);
        if (writer.Problem() is { } problem)
        {
            return bench.Refuse(problem);
        }

        if (bench.Chosen(section, Places(bench)) is not { } places)
        {
            return bench.Refuse(Given.NoSection);
        }

        var insertions = places.SelectMany(writer.Under);
        return bench.First(section is not null ? insertions : insertions.Concat(writer.New()), writer.Says, Given.Elsewhere);
    }

    private static string? Value(string? text) => text is null ? null : TaskLabels.Value(Given.OneLine(text)) is { Length: > 0 } value ? value : null;

    private static Section? Holder(Workbench bench, string no) =>
        bench.At(no) is { } own ? own.Parent ?? own : no.LastIndexOf('.') is > 0 and var dot ? bench.At(no[..dot]) : null;

    private static bool IsWork(Section section) =>
        section.Node.Heading is not null && section.Node.Kind != OutlineKind.RunIn
        && section.Ancestors().Prepend(section).All(s => !UnitDutyReader.IsOrganizing(s) && (!Words.StartsWithAny(s.HeadingFold, NoWork) || Scan.HasAny(s.HeadingFold, Work)));

    /// <summary>Under <c>Mục 1</c>, <c>Mục 2</c> work stands one step further down: what is put at the end is theirs.</summary>
    private static bool GoesOn(Section section) =>
        section.Children.Count == 0 || section.Children[^1].Node.Label?.Contains(' ') != true;

    private string? Problem()
    {
        if (_task.Name.Length == 0)
        {
            return "Hãy ghi tên nhiệm vụ.";
        }

        if (_task.Lead.Count == 0 && _task.Time is null)
        {
            return "Nhiệm vụ cần có đơn vị chủ trì hoặc thời gian thực hiện.";
        }

        if (_task.Time is { } time && Deadline.Read(time, _bench.Year).Kind == DeadlineKind.Unknown)
        {
            return $"Không hiểu thời gian “{time}”; hãy viết như “trước ngày 30/6/2026”, “Tháng 9/2026”, “Quý II/2026”, “Thường xuyên”.";
        }

        return _task.Lead.Concat(_task.Cooperating).Select(Given.ProblemOfUnit).FirstOrDefault(p => p is not null);
    }

    private IEnumerable<Insertion> Under(Section section)
    {
        var last = section.Children.Count > 0 ? section.Children[^1] : null;
        var label = last is null ? Numbering.FirstUnder(section.Node.Label) : last.Node.Label is { } before ? Numbering.After(before) : null;
        var lettered = last?.Node.Kind == OutlineKind.LetteredItem;
        var listed = last is null && section.Content.Any(b => b.Kind == BlockKind.Bullet) && _bench.Meaning.Tasks.Any(t => t.No == section.Path);
        foreach (var at in _bench.Ends(section))
        {
            if (listed)
            {
                yield return new(at, [Made.Bullet(_bench.BulletSign, _lines.InOneLine(_task))]);
            }

            if (lettered && label is not null)
            {
                yield return new(at, [Made.Item(label, _lines.InOneLine(_task))]);
            }
            else if (label is not null || last is not null)
            {
                var heading = Made.Heading(label, _task.Name, last?.Opening);
                foreach (var lines in _lines.Of(_task, label))
                {
                    yield return new(at, [heading, .. lines]);
                }
            }

            yield return new(at, [Made.Bullet(_bench.BulletSign, _lines.InOneLine(_task))]);
        }
    }

    private IEnumerable<Insertion> New()
    {
        var section = _bench.NewSection("Nhiệm vụ");
        var heading = Made.Heading(Numbering.FirstUnder(section.Label), _task.Name, null);
        return _bench.Ends().SelectMany(at => _lines.Of(_task, heading.Label).Select(lines => new Insertion(at, [section, heading, .. lines])));
    }

    private bool Says(PlanMeaning read) =>
        ReadBack.SameTargets(_bench.Meaning, read) && ReadBack.SameDuties(_bench.Meaning, read) && ReadBack.SameReporting(_bench.Meaning, read)
        && ReadBack.OnlyNew(_bench.Meaning.Tasks, read.Tasks, ReadBack.Key) is { } row && Says(row);

    private bool Says(PlanTask row) =>
        row.Name == _task.Name && row.Lead.SequenceEqual(_task.Lead) && row.Cooperating.SequenceEqual(_task.Cooperating) && row.Participants == _task.Participants
        && SaysTime(row.Time) && row.Result == _task.Result;

    /// <summary>The same rule; opening words such as <c>Xong</c> need not be read as part of it.</summary>
    private bool SaysTime(Deadline? read) =>
        _task.Time is { } time && read is not null
            ? time.EndsWith(read.Text, StringComparison.Ordinal) && Deadline.Read(time, _bench.Year) == read with { Text = time }
            : _task.Time is null && read is null;
}
