using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Layout;

/// <summary>What of a cell's content is still to be placed. A cell that runs over several rows lives as long as they do.</summary>
internal sealed class CellFlow(double x, double width)
{
    private readonly Queue<Strip> _content = [];
    private double _after;

    public double X { get; } = x;

    public double Width { get; } = width;

    /// <summary>True in the first row of the cell: it has an edge above.</summary>
    public bool StartsHere { get; set; }

    /// <summary>True in the last row of the cell: all that is left must be placed.</summary>
    public bool EndsHere { get; set; }

    public bool IsEmpty => _content.Count == 0;

    public bool HasMoreThanOne => _content.Count > 1;

    /// <summary>Height of all that is left.</summary>
    public double Height { get; private set; }

    public void Add(List<Strip> strips, FlowBlock block)
    {
        strips[0].Before += _after;
        _after = block.After;
        foreach (var strip in strips)
        {
            _content.Enqueue(strip);
            Height += strip.Before + strip.Height;
        }
    }

    /// <summary>Room that the next strip needs.</summary>
    public double NextHeight => IsEmpty ? 0 : _content.Peek().Before + _content.Peek().Height;

    /// <summary>Takes the next strip.</summary>
    public Strip Take()
    {
        var strip = _content.Dequeue();
        Height = IsEmpty ? 0 : Height - strip.Before - strip.Height;
        return strip;
    }
}
