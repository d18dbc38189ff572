using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>How the lines stand that tell who does a task and when.</summary>
internal enum LineForm
{
    /// <summary><c>- Đơn vị chủ trì: …</c></summary>
    Bullets,

    /// <summary><c>Đơn vị chủ trì: …</c></summary>
    Paragraphs,

    /// <summary><c>1.3. Đơn vị chủ trì: …</c></summary>
    Numbered,
}

/// <summary>Labelled lines of tasks, with the labels and in the form that the plan's own tasks have.</summary>
internal sealed class TaskLines
{
    private const int LongestLabel = 60;

    private readonly Workbench _bench;
    private readonly LineForm _usual;
    private readonly Dictionary<Line, string> _labels = new()
    {
        [Line.Lead] = "Đơn vị chủ trì",
        [Line.Cooperating] = "Đơn vị phối hợp",
        [Line.Participants] = "Thành phần",
        [Line.Time] = "Thời gian thực hiện",
        [Line.Result] = "Sản phẩm",
    };

    public TaskLines(Workbench bench)
    {
        _bench = bench;
        var written = bench.Plan.Body.Select(b => (Block: b, Label: LabelOf(b))).Where(l => l.Label is not null && LineOf(l.Label) is not null).ToList();
        foreach (var (_, label) in written.AsEnumerable().Reverse())
        {
            _labels[LineOf(label!)!.Value] = label!;
        }

        _usual = written.Select(w => FormOf(w.Block)).GroupBy(f => f).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault();
    }

    private enum Line
    {
        Lead,
        Cooperating,
        Participants,
        Time,
        Result,
    }

    /// <summary>The forms that lines under the heading can take, the plan's own first.</summary>
    /// <param name="task">What the lines tell.</param>
    /// <param name="label">The heading's number; null where it has none.</param>
    public IEnumerable<List<BodyBlock>> Of(NewTask task, string? label) =>
        new[] { _usual, LineForm.Bullets, LineForm.Paragraphs }.Distinct().Select(f => Of(task, label, f)).Where(lines => lines.Count > 0);

    /// <summary>All in one sentence: <c>Tên. Đơn vị chủ trì: …; đơn vị phối hợp: …; thời gian: ….</c></summary>
    public string InOneLine(NewTask task)
    {
        var told = Told(task).Select((t, i) => $"{(i == 0 ? _labels[t.Line] : Small(_labels[t.Line]))}: {t.Value}");
        return $"{task.Name}. {Made.Sentence(string.Join("; ", told))}";
    }

    /// <summary>None where the lines would need numbers and there is none to go on from.</summary>
    private List<BodyBlock> Of(NewTask task, string? label, LineForm form)
    {
        var lines = new List<BodyBlock>();
        var number = form == LineForm.Numbered ? Numbering.FirstUnder(label) : null;
        foreach (var (line, value) in Told(task))
        {
            if (form == LineForm.Numbered)
            {
                if (number is null)
                {
                    return [];
                }

                lines.Add(Made.RunIn(number, _labels[line], Made.Sentence(value)));
                number = Numbering.After(number);
                continue;
            }

            var words = $"{_labels[line]}: {Made.Sentence(value)}";
            lines.Add(form == LineForm.Bullets ? Made.Bullet(_bench.BulletSign, words) : Made.Paragraph(words));
        }

        return lines;
    }

    private static IEnumerable<(Line Line, string Value)> Told(NewTask task)
    {
        (Line, string?)[] all =
        [
            (Line.Lead, string.Join("; ", task.Lead)), (Line.Cooperating, string.Join("; ", task.Cooperating)),
            (Line.Participants, task.Participants), (Line.Time, task.Time), (Line.Result, task.Result),
        ];
        return all.Where(t => t.Item2 is { Length: > 0 }).Select(t => (t.Item1, t.Item2!));
    }

    private static LineForm FormOf(BodyBlock block) => block.Kind switch
    {
        BlockKind.Bullet => LineForm.Bullets,
        BlockKind.Numbered => LineForm.Numbered,
        _ => LineForm.Paragraphs,
    };

    private static Line? LineOf(string label) => TaskLabels.Of(VietnameseText.FoldInPlace(label)) switch
    {
        TaskPart.Lead => Line.Lead,
        TaskPart.Cooperating => Line.Cooperating,
        TaskPart.Participants => Line.Participants,
        TaskPart.Time => Line.Time,
        TaskPart.Result => Line.Result,
        _ => null,
    };

    /// <summary>The words before the first colon, where they could be a label: one capital and no other, so that no unit's name is in it.</summary>
    private static string? LabelOf(BodyBlock block)
    {
        var text = block.Text;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var fits = block.Kind is BlockKind.Bullet or BlockKind.Paragraph || block is { Kind: BlockKind.Numbered, Numbering: NumberedKind.RunIn };
        return fits && colon is > 1 and < LongestLabel && char.IsUpper(text[0]) && !text.AsSpan(1, colon - 1).ContainsAny(";.,(") && !text[1..colon].Any(char.IsUpper)
            ? text[..colon].TrimEnd()
            : null;
    }

    private static string Small(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
