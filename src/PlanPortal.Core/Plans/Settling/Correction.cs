using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Plans.Settling;

/// <summary>What a person says that a sentence says. Stored as JSON: never rename a member that has shipped.</summary>
[JsonDerivedType(typeof(TargetCorrection), "target")]
[JsonDerivedType(typeof(TaskCorrection), "task")]
[JsonDerivedType(typeof(DutyCorrection), "duty")]
[JsonDerivedType(typeof(ReportingCorrection), "reporting")]
[JsonDerivedType(typeof(UnitChoice), "units")]
public abstract record Correction
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What it corrects.</summary>
    [JsonIgnore]
    public abstract ReadingKind Kind { get; }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    internal static Correction Parse(string json) =>
        JsonSerializer.Deserialize<Correction>(json, Json) ?? throw new InvalidDataException("A decision's data are empty.");
}

/// <param name="Statement">The aim in words.</param>
public sealed record TargetCorrection(string Statement, Comparator? Comparator, decimal? Value, decimal? UpperValue, string? Unit, IReadOnlyList<int> Years) : Correction
{
    [JsonIgnore]
    public override ReadingKind Kind => ReadingKind.Target;
}

/// <param name="Time">In words, as a plan would write it; read anew each time.</param>
public sealed record TaskCorrection(string Name, IReadOnlyList<string> Lead, IReadOnlyList<string> Cooperating, string? Participants, string? Time, string? Result) : Correction
{
    [JsonIgnore]
    public override ReadingKind Kind => ReadingKind.Task;
}

/// <param name="Time">In words, as a plan would write it; read anew each time.</param>
public sealed record DutyCorrection(string Unit, bool Requested, string Text, string? Time) : Correction
{
    [JsonIgnore]
    public override ReadingKind Kind => ReadingKind.Duty;
}

public sealed record ReportingCorrection(string? Who, IReadOnlyList<string> To, string? Via, ReportingKind Report, ReportingEvery? Every, IReadOnlyList<string> Dates) : Correction
{
    [JsonIgnore]
    public override ReadingKind Kind => ReadingKind.Reporting;
}

/// <summary>The units that a written name means, in this plan.</summary>
public sealed record UnitChoice(IReadOnlyList<int> UnitIds) : Correction
{
    [JsonIgnore]
    public override ReadingKind Kind => ReadingKind.UnitName;
}
