namespace PlanPortal.Web.Features.Shared;

/// <summary>The head of a page: where you are, what it is, how it stands, and the one act that matters now.</summary>
public sealed record PageHead(string Title)
{
    /// <summary>The pages above this one, from the top.</summary>
    public IReadOnlyList<Crumb> Trail { get; init; } = [];

    public StateMark? State { get; init; }

    /// <summary>A line beside the state: number and date, unit, when it was last changed.</summary>
    public string? Note { get; init; }

    /// <summary>At most one primary act stands on a page.</summary>
    public PageAct? Primary { get; init; }

    /// <summary>Rare acts, in a menu.</summary>
    public IReadOnlyList<PageAct> More { get; init; } = [];

    /// <summary>Parts of the page, each with its own address.</summary>
    public IReadOnlyList<PageTab> Tabs { get; init; } = [];
}

public sealed record Crumb(string Label, string Address);

/// <param name="Icon">Stands before the label, never without it.</param>
public sealed record PageAct(string Label, string Address, string? Icon = null)
{
    /// <summary>Whether the act changes something: it is posted with the form token instead of followed as a link.</summary>
    public bool Posts { get; init; }

    /// <summary>One sentence that names the thing and says what cannot be undone; null asks nothing.</summary>
    public string? Confirm { get; init; }
}

/// <param name="Count">Shown after the label; null shows none.</param>
public sealed record PageTab(string Label, string Address, bool Current, int? Count = null);
