using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanPortal.Core;
using PlanPortal.Core.Execution.Exchange;

namespace PlanPortal.Web.Features.Exchange;

internal static class ExchangeServices
{
    public static void AddExchange(this IServiceCollection services)
    {
        services.AddScoped<ExchangeExport>();
        services.AddScoped<ExchangePreview>();
        services.AddScoped<ExchangeImport>();
    }
}

/// <summary>The workbook as a download.</summary>
internal static class ExchangeFiles
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="at">UTC.</param>
    public static string Name(DateTime at) => $"nhiem-vu-{VietnamTime.ToLocal(at):yyyy-MM-dd-HHmm}.xlsx";
}

/// <summary>What came of a file: of a preview what it would change, of an import what could not be written.</summary>
/// <param name="Unchanged">Rows that say what stands in the portal already.</param>
/// <param name="Written">Rows that stand in the portal now.</param>
public sealed record ExchangeOutcome(IReadOnlyList<ProposedChange> Changes, IReadOnlyList<RefusedRow> Refused, int Unchanged, int Written)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Kept in the database, never in a page: letters stand as they are, at a sixth of the size.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    public static ExchangeOutcome FromJson(string? json) =>
        json is null ? new([], [], 0, 0) : JsonSerializer.Deserialize<ExchangeOutcome>(json, Options)!;
}

/// <summary>What goes into a file.</summary>
/// <param name="Plan">One plan; null for all.</param>
/// <param name="Unit">What one unit has to do; null for all.</param>
/// <param name="Done">Also what is done or ended.</param>
public sealed record ExchangeFilter(int? Plan, int? Unit, bool Done)
{
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this);

    public static ExchangeFilter FromBytes(byte[] json) => JsonSerializer.Deserialize<ExchangeFilter>(json)!;
}
