using System.Text.Json;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Drafting.Inspection;

/// <param name="Role"><c>basis</c> or <c>mentioned</c>.</param>
/// <param name="Date">ISO date.</param>
public sealed record InspectedDocument(string Role, string Type, string? No, DateOnly? Date, string? Issuer);

/// <param name="Value">A number, two for a range, null for an aim without a figure.</param>
/// <param name="Year">A number, several as a list, or null.</param>
public sealed record InspectedTarget(string Statement, string? Comparator, object? Value, string? Unit, object? Year, string Section);

public sealed record InspectedTask(string No, string Name, IReadOnlyList<string> Lead, IReadOnlyList<string> Cooperating, string? Participants, InspectedTime? Time);

public sealed record InspectedTime(string Text, string Kind, DateOnly? Due);

public sealed record InspectedReporting(string? Who, IReadOnlyList<string> To, string? Via, string Kind, string? Every, IReadOnlyList<string> Dates, string Text, string Section);

/// <param name="Duties">How many.</param>
public sealed record InspectedUnitDuty(string Unit, bool Requested, int Duties, string Section);

/// <summary>Puts what was understood into the words of the contract.</summary>
internal static class MeaningShape
{
    public static InspectedDocument Of(CitedDocument document) => new(Snake(document.Role), document.Type, document.No, document.Date, document.Issuer);

    public static InspectedTarget Of(Target target) => new(
        target.Statement,
        target.Comparator is { } comparator ? Sign(comparator) : null,
        target is { Value: { } from, UpperValue: { } to } ? new[] { from, to } : target.Value,
        target.Unit,
        target.Years switch { [] => null, [var year] => year, var years => years },
        target.Section);

    public static InspectedTask Of(PlanTask task) => new(
        task.No, task.Name, task.Lead, task.Cooperating, task.Participants, task.Time is { } time ? new(time.Text, Snake(time.Kind), time.Due) : null);

    public static InspectedUnitDuty Of(UnitDuty duty) => new(duty.Unit, duty.Requested, duty.Duties, duty.Section);

    /// <summary>One for each sentence, with its shortest period and all its days.</summary>
    public static IEnumerable<InspectedReporting> Of(IEnumerable<ReportingDuty> duties) => duties.GroupBy(d => d.Places[0]).Select(sentence =>
    {
        var duty = sentence.First();
        var every = duty.Every == ReportingEvery.HalfYear ? "half-year" : duty.Every is { } period ? Snake(period) : null;
        return new InspectedReporting(duty.Who, duty.To, duty.Via, Snake(duty.Kind), every, [.. sentence.SelectMany(d => d.Dates).Distinct()], duty.Text, duty.Section);
    });

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.MoreThan => ">",
        Comparator.AtLeast => ">=",
        Comparator.LessThan => "<",
        Comparator.AtMost => "<=",
        Comparator.About => "~",
        Comparator.Range => "range",
        _ => "=",
    };

    private static string Snake<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
