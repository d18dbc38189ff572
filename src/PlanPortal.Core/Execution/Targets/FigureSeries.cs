namespace PlanPortal.Core.Execution;

/// <summary>What a unit measured up to a day, for reckoning.</summary>
/// <param name="Id">Later entries have higher ones.</param>
public sealed record MeasuredFigure(int Id, int UnitId, DateOnly AsOf, int Revision, decimal Value);

/// <summary>The one figure that those of all units make on a day.</summary>
public sealed record TargetPoint(DateOnly Day, decimal Value);

/// <summary>Puts the figures of several units together.</summary>
public static class FigureSeries
{
    /// <summary>
    /// One point for each day on which somebody gave a figure: <see cref="Combination.Sum"/> and
    /// <see cref="Combination.Average"/> take each unit's newest figure up to that day (a unit that gave none does not
    /// count), <see cref="Combination.Latest"/> the newest of all, of one day the one entered last. A corrected figure
    /// does not count any more.
    /// </summary>
    /// <param name="figures">With corrections, in any order.</param>
    /// <param name="until">What is of a later day does not count.</param>
    public static IReadOnlyList<TargetPoint> Of(Combination combination, IEnumerable<MeasuredFigure> figures, DateOnly until)
    {
        var newest = new Dictionary<int, decimal>();
        var points = new List<TargetPoint>();
        foreach (var day in Valid(figures).Where(f => f.AsOf <= until).GroupBy(f => f.AsOf).OrderBy(g => g.Key))
        {
            var entered = day.OrderBy(f => f.Id).ToList();
            foreach (var figure in entered)
            {
                newest[figure.UnitId] = figure.Value;
            }

            points.Add(new(day.Key, combination switch
            {
                Combination.Sum => newest.Values.Sum(),
                Combination.Average => Math.Round(newest.Values.Average(), IssuedTarget.Decimals),
                _ => entered[^1].Value,
            }));
        }

        return points;
    }

    /// <summary>Of each unit and day the last correction.</summary>
    public static IEnumerable<MeasuredFigure> Valid(IEnumerable<MeasuredFigure> figures) =>
        figures.GroupBy(f => (f.UnitId, f.AsOf)).Select(g => g.MaxBy(f => f.Revision)!);
}
