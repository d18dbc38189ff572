using Microsoft.AspNetCore.Mvc.ModelBinding;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Additions;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Web.Features.Reading.Additions;

/// <summary>What a person fills in to have it written into the text as paragraphs.</summary>
public abstract record AdditionForm
{
    private static readonly char[] Separators = [';', '\n'];

    /// <summary>What the page was made from.</summary>
    public Guid Version { get; init; }

    /// <summary>Path of the section to write in; null for the best place.</summary>
    public string? Section { get; init; }

    [BindNever]
    public abstract ReadingKind Kind { get; }

    /// <summary>Sections that may take it, the best first.</summary>
    public abstract IReadOnlyList<Destination> Destinations(PlanText text);

    /// <summary>The text with what was typed, or what to do so that it can be written.</summary>
    public abstract Addition Write(PlanText text);

    /// <summary>The fields that have words in them; one may hold several names parted by semicolons.</summary>
    protected static IReadOnlyList<string> Filled(IEnumerable<string?>? fields) =>
        [.. (fields ?? []).SelectMany(f => (f ?? "").Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>Null for the best place, which an empty choice means.</summary>
    protected string? Place => string.IsNullOrWhiteSpace(Section) ? null : Section;
}
