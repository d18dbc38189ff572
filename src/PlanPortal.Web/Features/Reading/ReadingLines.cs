using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans.Settling;

namespace PlanPortal.Web.Features.Reading;

/// <summary>Makes the rows of the tabs from what was read.</summary>
public sealed class ReadingLines(SettledReading reading)
{
    /// <summary>Members of a group that are named one by one.</summary>
    private const int MostMembers = 3;

    private const string OrderedUnit = "Đơn vị";
    private const string AskedUnit = "Đề nghị";

    private readonly Dictionary<int, string> unitNames = reading.Directory.Units.ToDictionary(u => u.Id, u => u.Name);

    public IReadOnlyList<ReadingLine> Targets() => [.. reading.Targets.Select(r => Line(r, Facts, t => t.Statement))];

    public IReadOnlyList<ReadingLine> Tasks() => [.. reading.Tasks.Select(r => Line(r, Facts, t => t.Name))];

    public IReadOnlyList<ReadingLine> Duties() => [.. reading.Duties.Select(r => Line(r, Facts, d => d.Text))];

    public IReadOnlyList<ReadingLine> Reporting() => [.. reading.Reporting.Select(r => Line(r, Facts, d => d.Text.Length > 0 ? d.Text : r.Words))];

    /// <summary>Duties under their units. What the heading says is not said again in each row below it.</summary>
    public IEnumerable<ReadingGroup> ByUnit(IReadOnlyList<ReadingLine> duties) =>
        from line in duties
        let duty = ((ReadingRow<AssignedDuty>)line.Row).Value
        group line by (duty.Unit, duty.Requested) into unit
        select new ReadingGroup(unit.Key.Unit, Units([unit.Key.Unit]), unit.Key.Requested, [.. unit.Select(WithoutUnit)]);

    private static ReadingLine WithoutUnit(ReadingLine line) =>
        line.Row.State is RowState.AsksAgain or RowState.Dismissed ? line : line with { Facts = [.. line.Facts.Where(f => f.Label is not (OrderedUnit or AskedUnit))] };

    private static ReadingLine Line<T>(ReadingRow<T> row, Func<T, IEnumerable<ReadingFact>> facts, Func<T, string> title)
        where T : class => new(
            row,
            title(row.Value),
            [.. facts(row.Value)],
            row.Before is { } before ? [new("Nội dung", title(before)), .. facts(before)] : [])
        {
            HasUnsettled = facts(row.Value).Any(f => f.Units?.Any(u => u.Unsettled) == true),
        };

    private static IEnumerable<ReadingFact> Facts(Target target) => ReadingFact.Present(
        new("Chỉ tiêu", target.Measure),
        new("Mức", target.Figure()),
        new("Năm", string.Join(", ", target.Years)));

    private IEnumerable<ReadingFact> Facts(PlanTask task) => ReadingFact.Present(
        new("Chủ trì", null, Units(task.Lead)),
        new("Phối hợp", null, Units(task.Cooperating)),
        new("Thành phần", task.Participants),
        new("Thời gian", task.Time?.Shown()),
        new("Kết quả", task.Result));

    private IEnumerable<ReadingFact> Facts(AssignedDuty duty) => ReadingFact.Present(
        new(duty.Requested ? AskedUnit : OrderedUnit, null, Units([duty.Unit])),
        new("Thời gian", duty.Time?.Shown()));

    private static IEnumerable<ReadingFact> Facts(ReportingDuty duty) => ReadingFact.Present(
        new("Ai báo cáo", duty.Who),
        new("Báo cáo ai", string.Join("; ", duty.To)),
        new("Qua", duty.Via),
        new("Loại", ReadingWords.Name(duty.Kind, duty.Every)),
        new("Ngày", string.Join("; ", duty.Dates)));

    private List<WrittenUnit> Units(IEnumerable<string> names) =>
        [.. names.SelectMany(reading.Named).Select(n => new WrittenUnit(n.Name, Means(n), n.State == NamingState.Unsettled))];

    /// <summary>Whom a name means, in words; null where the name itself says it or nobody knows.</summary>
    public string? Means(UnitNaming naming)
    {
        if (naming.State == NamingState.Dismissed)
        {
            return "không giao trong cổng";
        }

        var names = naming.UnitIds.Select(id => unitNames.GetValueOrDefault(id)).OfType<string>().ToList();
        return names switch
        {
            [] => null,
            [var one] when VietnameseText.FoldName(one) == VietnameseText.FoldName(naming.Name) => null,
            { Count: <= MostMembers } => string.Join(", ", names),
            _ => $"{string.Join(", ", names.Take(MostMembers - 1))} và {names.Count - MostMembers + 1} đơn vị khác",
        };
    }
}
