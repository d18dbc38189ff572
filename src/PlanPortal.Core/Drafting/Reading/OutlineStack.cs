namespace PlanPortal.Core.Drafting.Reading;

/// <summary>The labels that stand open above the place reached, from the outermost: gives each next label its depth and path.</summary>
internal sealed class OutlineStack
{
    private readonly record struct Step(LabelStyle Style, string? Key, IReadOnlyList<int> Numbers);

    private readonly List<Step> _open = [];

    public int Depth => _open.Count;

    /// <summary>Keys of the open labels, <c>II.2.1</c>. A heading without a label has no step of its own.</summary>
    public string Path => string.Join('.', _open.Where(s => s.Key is not null).Select(s => s.Key));

    /// <summary>Takes the label in and gives its depth, from 1.</summary>
    public int Push(Label label)
    {
        Close(ParentCount(label));
        _open.Add(new(label.Style, label.Key, label.Numbers));
        return _open.Count;
    }

    /// <summary>Takes in a heading without a label, which stands where a Roman number would.</summary>
    public int PushUnlabelled()
    {
        var top = _open.FindIndex(s => s.Style >= LabelStyle.UpperLetter);
        Close(top < 0 ? _open.Count : top);
        _open.Add(new(LabelStyle.Roman, null, []));
        return _open.Count;
    }

    private void Close(int keep) => _open.RemoveRange(keep, _open.Count - keep);

    /// <summary>How many of the open labels stay open above the new one.</summary>
    private int ParentCount(Label label)
    {
        var same = _open.FindLastIndex(s => s.Style == label.Style && s.Numbers.Count == label.Numbers.Count);
        if (label.Style == LabelStyle.Dotted)
        {
            // 2.1. stands under 2. and beside 2.2., also where letters came between.
            var parent = _open.FindLastIndex(s => s.Numbers.Count > 0 && s.Numbers.Count < label.Numbers.Count && s.Style is LabelStyle.Number or LabelStyle.Dotted);
            return same >= 0 ? same : parent >= 0 ? parent + 1 : Outer(LabelStyle.Dotted);
        }

        if (same >= 0)
        {
            return same;
        }

        // Letters and bracketed numbers nest as they come; the rest have their rank.
        return label.Style is LabelStyle.Letter or LabelStyle.Bracketed ? _open.Count
            : label.Style is LabelStyle.UpperLetter or LabelStyle.Roman ? Outer(LabelStyle.Article)
            : Outer(label.Style);
    }

    private int Outer(LabelStyle style)
    {
        var first = _open.FindIndex(s => s.Style >= style);
        return first < 0 ? _open.Count : first;
    }
}
