namespace PlanPortal.Documents.Screen;

/// <summary>What was read from a sentence.</summary>
public enum MarkKind
{
    Target,
    Task,
    Duty,
    Reporting,
    Citation,
}

/// <summary>Each kind has a shape of its own, so that nobody needs to tell colours apart.</summary>
public static class MarkShapes
{
    /// <summary>Side of the square in which the shapes are drawn.</summary>
    public const int Size = 8;

    /// <summary>The class that gives the colour.</summary>
    public static string Class(this MarkKind kind) => kind switch
    {
        MarkKind.Target => "mark-target",
        MarkKind.Task => "mark-task",
        MarkKind.Duty => "mark-duty",
        MarkKind.Reporting => "mark-reporting",
        _ => "mark-citation",
    };

    /// <summary>Path data within <see cref="Size"/>: a diamond, a square, a triangle, a disc, a cross.</summary>
    public static string Outline(this MarkKind kind) => kind switch
    {
        MarkKind.Target => "M4 0L8 4L4 8L0 4Z",
        MarkKind.Task => "M.5 .5H7.5V7.5H.5Z",
        MarkKind.Duty => "M4 .5L8 7.5H0Z",
        MarkKind.Reporting => "M4 .3A3.7 3.7 0 1 1 4 7.7A3.7 3.7 0 1 1 4 .3Z",
        _ => "M3 0H5V3H8V5H5V8H3V5H0V3H3Z",
    };
}
