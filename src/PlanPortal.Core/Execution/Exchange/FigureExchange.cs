using System.Globalization;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Execution.Exchange;

/// <summary>What a row about a figure is held against.</summary>
/// <param name="Figures">Of the row's unit, the newest day first, of each day the last correction only.</param>
public sealed record FigureGround(IssuedTarget Target, TargetGivers Givers, IReadOnlyList<TargetFigure> Figures)
{
    public TargetFigure? Last => Figures.Count > 0 ? Figures[0] : null;

    public TargetFigure? On(DateOnly day) => Figures.FirstOrDefault(f => f.AsOf == day);
}

/// <summary>Rows about figures of targets: what they would change, and the change itself.</summary>
public static class FigureExchange
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static ExchangeFigure? LastOf(TargetFigure? figure) => figure is null ? null : new(figure.Id, figure.Value, figure.AsOf, figure.Source);

    /// <param name="ground">Null where the organization has no such target or the unit gives no figures of it.</param>
    public static RowVerdict Judge(ExchangeRow row, FigureGround? ground, string unit, Person by, DateTime at)
    {
        var (valueCell, dayCell, sourceCell) = (row[ExchangeSheets.First], row[ExchangeSheets.Second], row[ExchangeSheets.Third]);
        if (row.Stamp is not { } stamp)
        {
            return RowVerdict.Refuse(ExchangeReasons.NoStamp);
        }

        if (ground is null || ExchangeKey.Read(row.KeyText) is not { IsFigure: true } key)
        {
            return RowVerdict.Refuse(ExchangeReasons.Unknown);
        }

        var (value, day, source) = (CellReading.Number(valueCell), CellReading.Day(dayCell), CellReading.Words(sourceCell));
        if (value is null && !valueCell.IsEmpty)
        {
            return RowVerdict.Refuse($"Không hiểu số liệu “{valueCell.Text}”. Hãy ghi một số, ví dụ 12,5.");
        }

        if (day is null && !dayCell.IsEmpty)
        {
            return RowVerdict.Refuse($"Không hiểu ngày “{dayCell.Text}”. Hãy ghi như 30/06/2026.");
        }

        if (stamp.Cells == ExchangeStamp.FigureCells(value, day, source))
        {
            return RowVerdict.Unchanged;
        }

        if (value is null || day is null)
        {
            return RowVerdict.Refuse(value is null ? "Thiếu số liệu." : "Thiếu ngày chốt số liệu (cột Tính đến ngày).");
        }

        if (Math.Abs(value.Value) < IssuedTarget.MaxValue && IsSo(ground.On(day.Value), value.Value, source))
        {
            return RowVerdict.Unchanged;
        }

        if (stamp.Portal != ExchangeStamp.PortalOf(LastOf(ground.Last)))
        {
            return RowVerdict.Refuse(ExchangeReasons.ChangedMeanwhile);
        }

        var change = new ProposedChange(row, row.KeyText.Trim(), ground.Target.Statement, unit, stamp.Portal, [.. Fields(ground.Last, value.Value, day.Value, source, ground.Target.Unit)])
        {
            Value = value,
            AsOf = day,
            Words = source,
        };
        return Make(change, ground, key.Second, by, at).Refused is { } reason ? RowVerdict.Refuse(reason) : change;
    }

    /// <summary>Makes the figure that a change asks for; none where it is so already.</summary>
    public static (string? Refused, TargetFigure? Figure) Apply(ProposedChange change, FigureGround? ground, Person by, DateTime at)
    {
        if (ground is null || ExchangeKey.Read(change.Key) is not { IsFigure: true } key || change is not { Value: { } value, AsOf: { } day })
        {
            return (ExchangeReasons.Unknown, null);
        }

        return IsSo(ground.On(day), value, change.Words) ? (null, null)
            : change.Portal != ExchangeStamp.PortalOf(LastOf(ground.Last)) ? (ExchangeReasons.ChangedMeanwhile, null)
            : Make(change, ground, key.Second, by, at);
    }

    private static (string? Refused, TargetFigure? Figure) Make(ProposedChange change, FigureGround ground, int unitId, Person by, DateTime at)
    {
        try
        {
            var revision = (ground.On(change.AsOf!.Value)?.Revision ?? 0) + 1;
            return (null, TargetFigure.Enter(ground.Target, ground.Givers, unitId, change.AsOf.Value, change.Value!.Value, change.Words, revision, by, at));
        }
        catch (Exception problem) when (problem is ActRefusedException or InvalidInputException)
        {
            return (problem.Message, null);
        }
    }

    private static bool IsSo(TargetFigure? figure, decimal value, string? source) =>
        figure is not null && figure.Value == Math.Round(value, IssuedTarget.Decimals) && CellReading.Words(figure.Source) == source;

    private static IEnumerable<ChangedField> Fields(TargetFigure? last, decimal value, DateOnly day, string? source, string? measure)
    {
        yield return new("Số liệu", last is null ? "" : Shown(last.Value, measure), Shown(value, measure));
        if (last?.AsOf != day)
        {
            yield return new("Tính đến ngày", last is null ? "" : last.AsOf.Shown(), day.Shown());
        }

        if (CellReading.Words(last?.Source) != source)
        {
            yield return new("Nguồn số liệu", last?.Source ?? "", source ?? "");
        }
    }

    private static string Shown(decimal value, string? measure) => $"{value.ToString("#,##0.####", Vietnamese)} {measure}".TrimEnd();
}
