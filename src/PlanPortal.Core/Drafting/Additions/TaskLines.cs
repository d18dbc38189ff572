using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Drafting.Reading;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>The labels with which the plan's own tasks tell who and when, and whether their lines are list items.</summary>
internal sealed class TaskLines
{
    private const int LongestLabel = 60;

    private static readonly string[] Results = ["san pham", "ket qua", "du kien ket qua"];

    private readonly Workbench _bench;
    private readonly Dictionary<string, string> _labels = new()
    {
        ["lead"] = "Đơn vị chủ trì",
        ["cooperating"] = "Đơn vị phối hợp",
        ["participants"] = "Thành phần",
        ["time"] = "Thời gian thực hiện",
        ["result"] = "Sản phẩm",
    };

    public TaskLines(Workbench bench)
    {
        _bench = bench;
        var lines = bench.Plan.Body.Where(b => b.Kind is BlockKind.Bullet or BlockKind.Paragraph).Select(b => (Block: b, Label: LabelOf(b.Text))).Where(l => l.Label is not null).ToList();
        foreach (var line in lines.AsEnumerable().Reverse())
        {
            Keep(line.Label!);
        }

        var led = lines.FindAll(l => PartOf(l.Label!) is "lead" or "time");
        AreBullets = led.Count == 0 || led.Count(l => l.Block.Kind == BlockKind.Bullet) * 2 >= led.Count;
    }

    /// <summary>False where the plan's labelled lines are plain paragraphs.</summary>
    public bool AreBullets { get; }

    /// <summary>A line for each thing that the task tells.</summary>
    public IReadOnlyList<BodyBlock> Of(NewTask task, bool bullets) =>
        [.. Told(task).Select(t => $"{_labels[t.Part]}: {Made.Sentence(t.Value)}").Select(l => bullets ? Made.Bullet(_bench.BulletSign, l) : Made.Paragraph(l))];

    /// <summary>All in one sentence: <c>Tên. Đơn vị chủ trì: …; đơn vị phối hợp: …; thời gian: ….</c></summary>
    public string InOneLine(NewTask task)
    {
        var told = Told(task).Select((t, i) => $"{(i == 0 ? _labels[t.Part] : Small(_labels[t.Part]))}: {t.Value}");
        return $"{task.Name}. {Made.Sentence(string.Join("; ", told))}";
    }

    private static IEnumerable<(string Part, string Value)> Told(NewTask task)
    {
        (string, string?)[] all =
        [
            ("lead", string.Join("; ", task.Lead)), ("cooperating", string.Join("; ", task.Cooperating)), ("participants", task.Participants), ("time", task.Time), ("result", task.Result),
        ];
        return all.Where(t => t.Item2 is { Length: > 0 }).Select(t => (t.Item1, t.Item2!));
    }

    private void Keep(string label)
    {
        if (PartOf(label) is { } part)
        {
            _labels[part] = label;
        }
    }

    private static string? PartOf(string label) => TaskLabels.Of(VietnameseText.FoldInPlace(label)) switch
    {
        TaskPart.Lead => "lead",
        TaskPart.Cooperating => "cooperating",
        TaskPart.Participants => "participants",
        TaskPart.Time => "time",
        not null when Words.StartsWithAny(VietnameseText.FoldInPlace(label), Results) => "result",
        _ => null,
    };

    /// <summary>The words before the first colon, where they begin with a capital and could be a label.</summary>
    private static string? LabelOf(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 1 and < LongestLabel and var colon && char.IsUpper(text[0]) && text.AsSpan(0, colon).IndexOfAny(";.,(") < 0 ? text[..colon].TrimEnd() : null;

    private static string Small(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
