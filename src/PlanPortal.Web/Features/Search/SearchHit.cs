using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Searching;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Search;

/// <summary>Something found, as a row of the page and of the files.</summary>
public sealed record SearchHit(string Title, string RouteName, object RouteValues)
{
    /// <summary>The title with the found words told apart.</summary>
    public IReadOnlyList<SnippetPart> TitleParts { get; init; } = [];

    /// <summary>The found words amid others.</summary>
    public IReadOnlyList<SnippetPart> Words { get; init; } = [];

    public string? Number { get; init; }

    public string? PlanTitle { get; init; }

    public string? Unit { get; init; }

    public string? People { get; init; }

    public DateOnly? On { get; init; }

    public StateMark? State { get; init; }

    public string AddressBy(IUrlHelper url) => url.RouteUrl(RouteName, RouteValues)!;
}

/// <summary>A plan as the database gives it.</summary>
internal sealed record FoundPlan(
    int Id, string Title, PlanState State, int? Number, string Symbol, DateOnly? IssuedOn, string Unit, string Drafter, string? Signer, string Text)
{
    public SearchHit Shown(SearchWords words)
    {
        var title = Title.Length > 0 ? Title : "(Chưa có trích yếu)";
        return new SearchHit(title, Routes.Plan, new { id = Id })
        {
            TitleParts = Snippet.Marked(title, words),
            Words = words.IsEmpty ? [] : Snippet.Of(Text, words),
            Number = Number is null ? null : DocumentNo.Of(Number, Symbol),
            Unit = Unit,
            People = Signer is null ? $"{Drafter} soạn" : $"{Drafter} soạn, {Signer} ký",
            On = IssuedOn,
            State = StateMark.Of(State),
        };
    }
}

/// <summary>A piece of work that a found task stands for now: the open one that is due first, else the last.</summary>
internal sealed record FoundWork(int Id, int TaskId, WorkState State, DateOnly? DueOn, DateOnly? DoneOn);

/// <summary>An entry of search as the database gives it.</summary>
internal sealed record FoundEntry(
    SearchKind Kind, int SubjectId, int PlanId, DateOnly? On, string Title, string Words, int? Number, string Symbol, string PlanTitle, string? Unit, ObstacleState? Obstacle,
    bool? SentLate)
{
    public SearchHit Shown(SearchWords words, FoundWork? work, DateOnly today)
    {
        var (route, values) = Target(work);
        return new SearchHit(Title, route, values)
        {
            TitleParts = Snippet.Marked(Title, words),
            Words = words.IsEmpty ? [] : Snippet.Of(Words.Replace("\n", " · ", StringComparison.Ordinal), words),
            Number = Number is null ? null : DocumentNo.Of(Number, Symbol),
            PlanTitle = PlanTitle,
            Unit = Unit,
            On = work is null ? On : work.DueOn,
            State = work is not null ? StateMark.Of(work.State.Standing(work.DueOn, work.DoneOn, today))
                : Obstacle is { } state ? StateMark.Of(state)
                : SentLate is { } late ? new(late ? ReportFilter.Late.Name() : ReportFilter.InTime.Name(), "check-circle-fill", late ? "orange" : "green")
                : null,
        };
    }

    private (string Route, object Values) Target(FoundWork? work) => Kind switch
    {
        SearchKind.Task when work is not null => (Routes.Task, new { id = work.Id }),
        SearchKind.Task => (Routes.PlanTasks, new { id = PlanId }),
        SearchKind.Target => (Routes.Target, new { id = SubjectId }),
        SearchKind.UnitReport => (Routes.UnitReport, new { id = SubjectId }),
        SearchKind.Obstacle => (Routes.Obstacle, new { id = SubjectId }),
        _ => (Routes.Plan, new { id = PlanId }),
    };
}
