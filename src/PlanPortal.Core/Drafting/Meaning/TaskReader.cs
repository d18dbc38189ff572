using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Reads tasks from labelled blocks, sub-headings that name units, and sentences that name who leads; tables are <see cref="TaskTableReader"/>'s.</summary>
internal sealed class TaskReader
{
    private static readonly string[] NoWork = ["muc dich", "yeu cau", "muc tieu", "chi tieu", "kinh phi", "bao cao", "quan diem", "can cu", "che do", "nguon luc"];

    /// <summary>A heading may join both: <c>MỤC TIÊU, NHIỆM VỤ</c>.</summary>
    private static readonly string[] Work = ["nhiem vu", "giai phap", "noi dung"];

    private readonly int? _planYear;
    private readonly List<PlanTask> _tasks = [];

    private TaskReader(int? planYear) => _planYear = planYear;

    public static IReadOnlyList<PlanTask> Read(IReadOnlyList<Section> roots, int? planYear)
    {
        var reader = new TaskReader(planYear);
        foreach (var root in roots)
        {
            reader.Walk(root);
        }

        return reader._tasks;
    }

    private void Walk(Section section)
    {
        _tasks.AddRange(TaskTableReader.Read(section, _planYear));

        if ((Words.StartsWithAny(section.HeadingFold, NoWork) && !Scan.HasAny(section.HeadingFold, Work)) || UnitDutyReader.IsOrganizing(section))
        {
            section.Children.ToList().ForEach(WalkTables);
            return;
        }

        FromBlocks(section);

        // "3. Tiến độ thực hiện" may head the table of the work itself.
        section.Children.Where(TaskLabelNode.Is).ToList().ForEach(WalkTables);
        var named = section.Children.Where(c => !TaskLabelNode.Is(c)).ToList();
        var bySentence = named.ConvertAll(BySentence);
        for (var i = 0; i < named.Count; i++)
        {
            if (bySentence[i] is { } draft && (draft.IsTask || bySentence.Exists(d => d is { IsTask: true })))
            {
                _tasks.Add(draft.Build(_planYear));
                named[i].Children.ToList().ForEach(WalkTables);
            }
            else
            {
                Walk(named[i]);
            }
        }
    }

    private void WalkTables(Section section)
    {
        foreach (var node in section.SelfAndDescendants())
        {
            _tasks.AddRange(TaskTableReader.Read(node, _planYear));
        }
    }

    /// <summary>The labelled lines of the node and of its labelled children; list items with their own labels are tasks by themselves.</summary>
    private void FromBlocks(Section section)
    {
        var own = Draft(section);
        var groups = new List<TaskDraft>();
        var labelled = false;
        BodyBlock? item = null;
        TaskDraft? open = null;
        if (section.Node.Kind is OutlineKind.NumberedParagraph or OutlineKind.LetteredItem or OutlineKind.RunIn)
        {
            TaskLabels.Read(section.Said).Parts.ForEach(p => own.Take(p.Part, p.Value));
        }

        foreach (var block in section.Content.Where(b => b.Kind != BlockKind.Table))
        {
            var (before, parts) = TaskLabels.Read(block.Text);
            var told = before.Trim(' ', '(', '.', ';').Length > 0;
            if (told || (open is not null && parts.Exists(p => p.Part == TaskPart.Lead && open.Has(p.Part))))
            {
                (item, open) = (told ? block : item, null);
            }

            if (parts.Count == 0 && block.Kind == BlockKind.Bullet && Item(section, block) is { } said)
            {
                groups.Add(said);
            }
            else if (parts.Exists(p => p.Part != TaskPart.Other))
            {
                if (open is null)
                {
                    open = item is null ? Draft(section) : new(section.Path, TaskLabels.Read(item.Text).Before);
                    open.Saw(item is null ? null : section.PlaceOf(item));
                    groups.Add(open);
                    labelled = true;
                }

                open.Saw(section.PlaceOf(block));
                parts.ForEach(p => open.Take(p.Part, p.Value));
            }
        }

        foreach (var child in section.Children.Where(TaskLabelNode.Is))
        {
            TaskLabelNode.Take(child, own);
        }

        var tasks = groups.FindAll(g => g.IsTask);
        if (labelled && tasks.Count == 1 && !own.IsTask)
        {
            Add(section, Whole(section));
            return;
        }

        if (own.HasTime && !own.HasLead)
        {
            FromSentences(section, own, bullets: true);
        }

        Add(section, own);
        _tasks.AddRange(tasks.Select(t => t.Build(_planYear)));
    }

    /// <summary>A list item that names who leads its work: <c>- Trồng cây (các thôn chủ trì)</c>, <c>- Sở Y tế chủ trì tập huấn</c>.</summary>
    private TaskDraft? Item(Section section, BodyBlock block)
    {
        var after = TaskSentence.After(block.Text);
        var draft = new TaskDraft(section.Path, after > 0 ? block.Text[..after] : TaskSentence.Work(block.Text));
        draft.Saw(section.PlaceOf(block));
        return TaskSentence.Read(after > 0 ? block.Text[(after + 1)..] : block.Text, draft, _planYear) && draft.HasLead ? draft : null;
    }

    /// <summary>One set of labels at the end of a node is about the whole node.</summary>
    private TaskDraft Whole(Section section)
    {
        var whole = Draft(section);
        foreach (var block in section.Content)
        {
            var parts = TaskLabels.Read(block.Text).Parts.FindAll(p => p.Part != TaskPart.Other);
            whole.Saw(parts.Count > 0 ? section.PlaceOf(block) : null);
            parts.ForEach(p => whole.Take(p.Part, p.Value));
        }

        if (!whole.HasLead)
        {
            FromSentences(section, whole, bullets: true);
        }

        return whole;
    }

    private static TaskDraft Draft(Section section)
    {
        var draft = new TaskDraft(section.Path, NameOf(section));
        draft.Saw(section.Opening is { } opening ? section.PlaceOf(opening) : null);
        return draft;
    }

    /// <summary>A part of the whole plan ("Thời gian: …" under "NỘI DUNG") is no task unless somebody leads it.</summary>
    private void Add(Section section, TaskDraft draft)
    {
        if (draft.HasLead || (draft.IsTask && section.Node.Level > 1))
        {
            _tasks.Add(draft.Build(_planYear));
        }
    }

    /// <summary>The node as work whose units stand in its sub-headings or its first sentence; null where it names none.</summary>
    private TaskDraft? BySentence(Section section)
    {
        var draft = Draft(section);
        var units = section.Children.Where(c => c.Node.Heading is not null && !TaskLabelNode.Is(c) && UnitDutyReader.UnitOf(c) is not null && UnitNames.End(c.Heading, 0) == c.Heading.Length).ToList();
        if (units.Count > 0 && units.Count == section.Children.Count && section.Node.Heading is not null)
        {
            foreach (var unit in units)
            {
                var first = unit.Said.Length > 0 ? unit.Said : unit.Content.Count > 0 ? unit.Content[0].Text : "";
                draft.Saw(unit.PlaceOf(unit.Opening!));
                var helps = Words.StartsWithWord(VietnameseText.FoldInPlace(first), "phoi hop");
                draft.Take(helps ? TaskPart.Cooperating : TaskPart.Lead, UnitDutyReader.UnitOf(unit)!.Value.Unit);
            }

            return draft;
        }

        if (section.Content.Any(b => TaskLabels.Read(b.Text).Parts.Count > 0) || section.Children.Any(TaskLabelNode.Is))
        {
            return null;
        }

        FromSentences(section, draft, bullets: false);
        return draft.HasLead || (draft.HasCooperating && section.Node.Heading is not null) ? draft : null;
    }

    /// <summary>The first sentence that names who leads or helps: the heading's bracket, the words after the heading, a paragraph under it.</summary>
    private void FromSentences(Section section, TaskDraft draft, bool bullets)
    {
        var own = section.Node.Heading ?? section.Opening?.Text ?? "";
        if ((TaskSentence.After(own) is > 0 and var after && TaskSentence.Read(own[(after + 1)..], draft, _planYear))
            || AnySentence(section.Node.Heading is null || UnitNames.Subject(section.Heading) is not null ? section.Opening?.Text ?? "" : section.Said, draft))
        {
            return;
        }

        foreach (var block in section.Content.Where(b => b.Kind == BlockKind.Paragraph || (bullets && b.Kind == BlockKind.Bullet)))
        {
            if (AnySentence(block.Text, draft))
            {
                draft.Saw(section.PlaceOf(block));
                return;
            }
        }
    }

    /// <summary>Who leads may be told in a later sentence: <c>Tổ chức lễ ra quân vào tháng 3. Các thôn chủ trì.</c></summary>
    private bool AnySentence(string text, TaskDraft draft)
    {
        var telling = TaskSentence.NamesLead(text) ? text
            : Scan.Sentences(text).Skip(1).Select(s => text[s]).FirstOrDefault(s => TaskSentence.NamesLead(s) && TaskLabels.Read(s).Parts.Count == 0) ?? text;
        if (!TaskSentence.Read(telling, draft, _planYear))
        {
            return false;
        }

        if (telling.Length < text.Length && !draft.HasTime && DeadlinePhrase.Find(text, _planYear) is { } time)
        {
            draft.Take(TaskPart.Time, time.Text);
        }

        return true;
    }

    private static string NameOf(Section section)
    {
        var own = section.Node.Heading ?? section.Opening?.Text ?? "";
        return TaskSentence.After(own) is > 0 and var after ? own[..after]
            : section.Node.Heading ?? TaskSentence.Work(TaskLabels.Read(own).Before.TrimEnd(' ', ':'));
    }
}
