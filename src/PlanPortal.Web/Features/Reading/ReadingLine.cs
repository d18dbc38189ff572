using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Features.Reading;

/// <summary>Something that a row says: its name and its words.</summary>
/// <param name="Units">For names of units, instead of <paramref name="Text"/>.</param>
public sealed record ReadingFact(string Label, string? Text, IReadOnlyList<WrittenUnit>? Units = null)
{
    /// <summary>Those that say something.</summary>
    public static IReadOnlyList<ReadingFact> Present(params ReadingFact[] facts) =>
        [.. facts.Where(f => f.Units?.Count > 0 || !string.IsNullOrWhiteSpace(f.Text))];
}

/// <summary>A name of a unit as written.</summary>
/// <param name="Means">Whom it means, where the written words do not say the same.</param>
/// <param name="Unsettled">A person must say whom it means.</param>
public sealed record WrittenUnit(string Name, string? Means, bool Unsettled);

/// <summary>A row of a tab: something read, whatever it is.</summary>
/// <param name="Title">What holds, the main words.</param>
/// <param name="Before">What was decided of the words as they were, while the row asks again.</param>
public sealed record ReadingLine(IReadingRow Row, string Title, IReadOnlyList<ReadingFact> Facts, IReadOnlyList<ReadingFact> Before)
{
    private const int MostTitle = 600;

    public string ShownTitle => Title.Shortened(MostTitle);

    public string Id => $"m-{Row.Code()}";

    public StateMark Mark => Row.State.Mark();

    public bool Settled => !Row.State.Waits();

    /// <summary>Whether it names a unit that nobody knows.</summary>
    public bool HasUnsettled { get; init; }

    /// <summary>What becomes of a task of a signed plan, by due day: several for one that recurs.</summary>
    public IReadOnlyList<LineWork> Work { get; init; } = [];

    /// <summary>May be confirmed together with others: nobody has looked at it yet, and all its units are known.</summary>
    public bool IsPlain => Row.State == RowState.Open && !HasUnsettled;

    /// <summary>Where the sentence stands, as an address; null where it is gone from the text.</summary>
    public string? Place => Row.Places is [var first, ..] ? first.Address : null;
}

/// <summary>A piece of work that a row gave.</summary>
public sealed record LineWork(int Id, WorkState State, DateOnly? DueOn, DateOnly? DoneOn)
{
    public WorkStanding Standing(DateOnly today) => State.Standing(DueOn, DoneOn, today);
}

/// <summary>Rows under one heading.</summary>
/// <param name="Title">A unit as written; null where the rows stand without a heading.</param>
/// <param name="Units">Whom the title means.</param>
/// <param name="Requested">The unit is asked, not ordered.</param>
public sealed record ReadingGroup(string? Title, IReadOnlyList<WrittenUnit> Units, bool Requested, IReadOnlyList<ReadingLine> Lines);
