using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlanPortal.Core.Drafting.Inspection;

/// <summary>What was understood of a plan, in the shape of <c>planportal inspect --json</c>: what the document does not give is null or empty, never guessed.</summary>
public sealed record PlanInspection
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Format { get; } = "planportal-inspect/1";

    public string? Superior { get; init; }

    public InspectedIssuer? Issuer { get; init; }

    public InspectedNumber? Number { get; init; }

    public string? Place { get; init; }

    public InspectedDate? Date { get; init; }

    public string? Type { get; init; }

    public string? Title { get; init; }

    public IReadOnlyList<InspectedBasis> LegalBases { get; init; } = [];

    public string? Enacting { get; init; }

    public IReadOnlyList<InspectedNode> Outline { get; init; } = [];

    public IReadOnlyList<InspectedTarget> Targets { get; init; } = [];

    public IReadOnlyList<InspectedTask> Tasks { get; init; } = [];

    public IReadOnlyList<InspectedUnitDuty> UnitDuties { get; init; } = [];

    public IReadOnlyList<InspectedReporting> Reporting { get; init; } = [];

    public InspectedBudget Budget { get; init; } = new([]);

    public string? Closing { get; init; }

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public InspectedSignature? Signature { get; init; }

    public IReadOnlyList<object> Findings { get; init; } = [];

    public static PlanInspection From(PlanText plan) => PlanInspector.Inspect(plan);

    /// <summary>The JSON of the contract: camelCase, indented, Vietnamese letters as they are.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}

/// <param name="Text">As named in the sentence that issues the plan, else in the head.</param>
/// <param name="Canonical">The full name: <c>Ủy ban nhân dân xã …</c>.</param>
public sealed record InspectedIssuer(string Text, string Canonical);

public sealed record InspectedNumber(string Text, string? No, string? Symbol);

public sealed record InspectedDate(string Text, int? Day, int? Month, int? Year);

public sealed record InspectedBasis(string? Verb, string Text)
{
    public IReadOnlyList<InspectedDocument> Documents { get; init; } = [];
}

/// <param name="Kind"><c>heading</c>, <c>run_in</c>, <c>numbered_paragraph</c>, <c>lettered_item</c>, <c>appendix</c>.</param>
public sealed record InspectedNode(string Path, string? Label, int Level, string Kind, string? Heading, int Bullets, int Paras);

public sealed record InspectedBudget(IReadOnlyList<string> Paragraphs);

public sealed record InspectedSignature(IReadOnlyList<string> Authority, string? Position, string? Name);
