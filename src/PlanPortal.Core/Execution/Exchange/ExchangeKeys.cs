using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PlanPortal.Core.Execution.Exchange;

/// <summary>What a row of the workbook is about: a unit's part in a piece of work (<c>NV-17-42</c>), or a unit's figure of a target (<c>MT-5-3</c>).</summary>
public readonly record struct ExchangeKey(bool IsFigure, int First, int Second)
{
    private const string PartPrefix = "NV-";
    private const string FigurePrefix = "MT-";

    public static ExchangeKey OfPart(int workItemId, int partId) => new(false, workItemId, partId);

    public static ExchangeKey OfFigure(int targetId, int unitId) => new(true, targetId, unitId);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsFigure ? FigurePrefix : PartPrefix)}{First}-{Second}");

    /// <summary>Null for anything else, also for a key with blanks or signs in it.</summary>
    public static ExchangeKey? Read(string text)
    {
        var key = text.Trim().ToUpperInvariant();
        var isFigure = key.StartsWith(FigurePrefix, StringComparison.Ordinal);
        if (!isFigure && !key.StartsWith(PartPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var numbers = key[PartPrefix.Length..].Split('-');
        return numbers.Length == 2 && Id(numbers[0]) is { } first && Id(numbers[1]) is { } second ? new(isFigure, first, second) : null;
    }

    private static int? Id(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0 ? id : null;
}

/// <summary>
/// Tells whether somebody changed a row of the file, and whether the portal changed meanwhile: <c>v3fa92c01-77b0e1d4</c>, the
/// first half for what stood in the portal at the export, the second for the cells as they were written.
/// </summary>
public readonly record struct ExchangeStamp(string Portal, string Cells)
{
    private const int Length = 8;

    public override string ToString() => $"v{Portal}-{Cells}";

    /// <param name="id">Of the part.</param>
    public static ExchangeStamp OfPart(int id, PartState state, int percent, DateTime? reportedAt, string? words) =>
        new(PortalOf(id, state, percent, reportedAt, words), PartCells(state, percent, words));

    /// <param name="last">The unit's newest figure of the target; null while it gave none.</param>
    public static ExchangeStamp Of(ExchangeFigure? last) =>
        new(PortalOf(last), last is null ? FigureCells(null, null, null) : FigureCells(last.Value, last.AsOf, last.Source));

    public static string PortalOf(WorkPart part) => PortalOf(part.Id, part.State, part.Percent, part.ReportedAt, part.Words);

    public static string PortalOf(ExchangeFigure? last) => Hash("figure", last?.Id);

    public static string PartCells(PartState? state, decimal? percent, string? words) =>
        Hash(state, percent?.ToString("0.####", CultureInfo.InvariantCulture), CellReading.Words(words));

    public static string FigureCells(decimal? value, DateOnly? asOf, string? source) =>
        Hash(value?.ToString("0.####", CultureInfo.InvariantCulture), asOf?.ToString("O", CultureInfo.InvariantCulture), CellReading.Words(source));

    public static ExchangeStamp? Read(string text)
    {
        var stamp = text.Trim().ToLowerInvariant();
        return stamp.Length == (2 * Length) + 2 && stamp[0] == 'v' && stamp[Length + 1] == '-'
            ? new(stamp[1..(Length + 1)], stamp[(Length + 2)..])
            : null;
    }

    private static string PortalOf(int id, PartState state, int percent, DateTime? reportedAt, string? words) =>
        Hash(id, state, percent, reportedAt?.Ticks, words);

    private static string Hash(params object?[] values)
    {
        var text = string.Join('\u001F', values.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
    }
}

/// <summary>A unit's newest figure of a target.</summary>
public sealed record ExchangeFigure(int Id, decimal Value, DateOnly AsOf, string? Source);
