using PlanPortal.Documents.Typesetting;

namespace PlanPortal.Documents.Layout;

/// <summary>One line of a paragraph, measured. Lengths in points.</summary>
public sealed class Line(double available)
{
    /// <summary>Room for words.</summary>
    public double Available { get; } = available;

    public List<Fragment> Fragments { get; } = [];

    /// <summary>Width of the words with their natural spaces.</summary>
    public double Width { get; internal set; }

    /// <summary>Spaces that justification may widen.</summary>
    public int Spaces { get; internal set; }

    public double Height { get; internal set; }

    /// <summary>From the top of the line to its base line.</summary>
    public double Ascent { get; internal set; }

    /// <summary>True where the paragraph or the author ends the line, so that it is not stretched.</summary>
    public bool IsLast { get; internal set; }

    /// <summary>True where the next line goes on within a word that was wider than a line.</summary>
    public bool SplitsWord { get; internal set; }
}

/// <summary>Words of one style within a line.</summary>
public readonly record struct Fragment(string Text, TextStyle Style, double Width, int Spaces);
