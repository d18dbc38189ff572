namespace PlanPortal.Core.Drafting.Meaning;

/// <summary>Nodes of the outline that are labels of the task above them: <c>1.3. Cơ quan chủ trì: …</c>.</summary>
internal static class TaskLabelNode
{
    private const int LongestLabel = 60;

    /// <summary>A lettered label whose value stands in the lines below: <c>b) Đơn vị chủ trì</c>.</summary>
    private const int LongestBareLabel = 40;

    /// <summary>A node that tells a part of the work above it; not one that holds work itself: <c>1. Nội dung</c> over <c>1.1. …</c>, <c>3. Tiến độ thực hiện</c> over a table.</summary>
    public static bool Is(Section section) => TaskLabels.Of(LabelOf(section)) is { } part
        && section.Children.Count == 0 && !section.Content.Any(b => b.Table is not null)
        && (part != TaskPart.Other || !section.Content.Any(b => TaskLabels.Read(b.Text).Parts.Exists(p => p.Part == TaskPart.Lead)));

    /// <summary>A numbered label: <c>1.3. Cơ quan chủ trì: …</c>, or with its value in the lines below.</summary>
    public static void Take(Section child, TaskDraft draft)
    {
        var part = TaskLabels.Of(LabelOf(child)) ?? TaskPart.Other;
        var value = child.Said.Length > 0 && child.Node.Heading is not null ? child.Said : AfterColon(child.Opening?.Text ?? "");
        var (own, more) = TaskLabels.Read(value);
        if (part == TaskPart.Other && more.Count == 0)
        {
            return;
        }

        draft.Saw(child.Opening is { } opening ? child.PlaceOf(opening) : null);
        if (value.Length == 0)
        {
            child.Content.ToList().ForEach(b => draft.Saw(child.PlaceOf(b)));
            value = string.Join("; ", child.Content.Select(b => b.Text.Trim(' ', '.', ';')));
        }

        if (more.TrueForAll(m => m.Part == part))
        {
            draft.Take(part, value);
            return;
        }

        // "b) Đơn vị chủ trì: Phòng Kinh tế. Đơn vị phối hợp: Công an xã": each value ends where the next label begins.
        draft.Take(part, own);
        more.ForEach(m => draft.Take(m.Part, m.Value));
    }

    private static string LabelOf(Section section)
    {
        if (section.Node.Heading is not null)
        {
            return section.HeadingFold.Split(':')[0];
        }

        var text = section.Opening?.Text ?? "";
        var colon = text.IndexOf(':');
        var label = colon is > 0 and < LongestLabel ? text.AsSpan(0, colon) : text.Length < LongestBareLabel && section.Content.Count > 0 ? text : "";
        return VietnameseText.FoldInPlace(label);
    }

    private static string AfterColon(string text) => text.IndexOf(':') is >= 0 and var colon ? text[(colon + 1)..] : "";
}
