using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Plans.Settling;

/// <summary>
/// What a plan says: read from its text, and confirmed, corrected, added to and dismissed by people. Made anew from the
/// text and the decisions each time; nothing of it is kept until the plan is signed (DESIGN 3).
/// </summary>
public sealed class SettledReading
{
    private readonly UnitNamings namings;

    private SettledReading(PlanText text, PlanMeaning meaning, IReadOnlyCollection<ReadingDecision> decisions, UnitDirectory units, int? year)
    {
        Text = text;
        Year = year;
        Directory = units;
        Citations = meaning.Citations;
        namings = new(units, decisions);
        var keys = new ReadingKeys();
        var duties = meaning.UnitDuties.SelectMany(u => u.Items.Select(i => (Duty: new AssignedDuty(u.Unit, u.Requested, i.Text, i.Time, u.Section), Places: (IReadOnlyList<TextPlace>)[i.Place, .. u.Places])));
        Targets = Rows(ReadingKind.Target, keys, decisions, meaning.Targets.Select(t => (t, t.Places)), t => t.Statement, Applied);
        Tasks = Rows(ReadingKind.Task, keys, decisions, meaning.Tasks.Select(t => (t, t.Places)), WordsOf, Applied);
        Duties = Rows(ReadingKind.Duty, keys, decisions, duties.Select(d => (d.Duty, d.Places)), d => $"{d.Unit}: {d.Text}", Applied);
        Reporting = Rows(ReadingKind.Reporting, keys, decisions, meaning.Reporting.Select(r => (r, r.Places)), r => r.Text, Applied);
        foreach (var name in Tasks.Where(t => t.Holds).SelectMany(t => t.Value.Lead.Concat(t.Value.Cooperating)).Concat(Duties.Where(d => d.Holds).Select(d => d.Value.Unit)))
        {
            namings.Use(name);
        }
    }

    /// <summary>The plan as read.</summary>
    public PlanText Text { get; }

    /// <summary>The plan's year, for deadlines that name none; null where the text does not tell.</summary>
    public int? Year { get; }

    /// <summary>The organization's list, by which names of units were understood.</summary>
    public UnitDirectory Directory { get; }

    public IReadOnlyList<ReadingRow<Target>> Targets { get; }

    public IReadOnlyList<ReadingRow<PlanTask>> Tasks { get; }

    public IReadOnlyList<ReadingRow<AssignedDuty>> Duties { get; }

    public IReadOnlyList<ReadingRow<ReportingDuty>> Reporting { get; }

    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The names of units in tasks and duties, in the order in which the plan names them.</summary>
    public IReadOnlyList<UnitNaming> Units => namings.All;

    /// <summary>Names that a person must settle before the plan can be signed.</summary>
    public IEnumerable<UnitNaming> Unsettled => Units.Where(u => u.State == NamingState.Unsettled);

    public IEnumerable<IReadingRow> Rows() => [.. Targets, .. Tasks, .. Duties, .. Reporting];

    public int Total => Rows().Count();

    /// <summary>How many rows a person has settled, one way or the other.</summary>
    public int Settled => Rows().Count(r => !r.State.Waits());

    public static SettledReading Of(Plan plan, UnitDirectory units)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Of(plan.Read(), plan.Decisions, units);
    }

    public static SettledReading Of(PlanText text, IReadOnlyCollection<ReadingDecision> decisions, UnitDirectory units)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, PlanMeaning.Of(text), decisions, units, PlanMeaning.YearOf(text));
    }

    /// <summary>The row of a key, or null: its words were changed meanwhile.</summary>
    public IReadingRow? Row(ReadingKind kind, string key) => Rows().FirstOrDefault(r => r.Kind == kind && r.Key == key);

    /// <summary>The names that a written name is made of, with whom they mean.</summary>
    public IReadOnlyList<UnitNaming> Named(string name) => namings.Of(name);

    /// <summary>The units that written names mean, each once.</summary>
    public IEnumerable<int> UnitIds(IEnumerable<string> names) => names.SelectMany(Named).SelectMany(n => n.UnitIds).Distinct();

    /// <summary>All that the decision is about: a change of time or unit asks again as well as one of the name.</summary>
    private static string WordsOf(PlanTask task)
    {
        string?[] parts = [task.Name, Labelled("chủ trì", task.Lead), Labelled("phối hợp", task.Cooperating), Labelled("tham gia", [task.Participants]), Labelled("thời gian", [task.Time?.Text]), Labelled("kết quả", [task.Result])];
        return string.Join("; ", parts.Where(p => p is not null));
    }

    private static string? Labelled(string label, IEnumerable<string?> words) =>
        string.Join(", ", words.Where(w => !string.IsNullOrEmpty(w))) is { Length: > 0 } said ? $"{label}: {said}" : null;

    private List<ReadingRow<T>> Rows<T>(
        ReadingKind kind, ReadingKeys keys, IReadOnlyCollection<ReadingDecision> decisions, IEnumerable<(T Value, IReadOnlyList<TextPlace> Places)> read,
        Func<T, string> words, Func<Correction, T?, T?> applied)
        where T : class
    {
        var said = decisions.Where(d => d.Kind == kind).ToDictionary(d => d.Key);
        var rows = new List<ReadingRow<T>>();
        foreach (var (value, places) in read)
        {
            var own = words(value);
            var key = keys.Next(kind, own);
            rows.Add(said.Remove(key, out var decision) ? Decided(kind, key, own, places, value, decision, applied) : new(kind, key, own, places, value, RowState.Open, null));
        }

        return ChangedWords.AskAgain(rows, said.Values, Text, applied);
    }

    private static ReadingRow<T> Decided<T>(ReadingKind kind, string key, string words, IReadOnlyList<TextPlace> places, T value, ReadingDecision decision, Func<Correction, T?, T?> applied)
        where T : class => decision.Verdict switch
        {
            Verdict.Confirmed => new(kind, key, words, places, value, RowState.Confirmed, decision),
            Verdict.Dismissed => new(kind, key, words, places, value, RowState.Dismissed, decision),
            _ => new(kind, key, words, places, decision.Correction is { } correction ? applied(correction, value) ?? value : value, RowState.Corrected, decision),
        };

    private static Target? Applied(Correction correction, Target? read) => correction is not TargetCorrection to ? null : (read ?? new() { Statement = to.Statement, Section = "" }) with
    {
        Statement = to.Statement,
        Comparator = to.Comparator,
        Value = to.Value,
        UpperValue = to.UpperValue,
        Unit = to.Unit,
        Years = to.Years,
    };

    private PlanTask? Applied(Correction correction, PlanTask? read) => correction is not TaskCorrection to ? null : (read ?? new() { No = "", Name = to.Name }) with
    {
        Name = to.Name,
        Lead = to.Lead,
        Cooperating = to.Cooperating,
        Participants = to.Participants,
        Time = Time(to.Time),
        Result = to.Result,
    };

    private AssignedDuty? Applied(Correction correction, AssignedDuty? read) => correction is not DutyCorrection to ? null :
        new(to.Unit, to.Requested, to.Text, Time(to.Time), read?.Section ?? "");

    private static ReportingDuty? Applied(Correction correction, ReportingDuty? read) => correction is not ReportingCorrection to ? null :
        new() { Who = to.Who, To = to.To, Via = to.Via, Kind = to.Report, Every = to.Every, Dates = to.Dates, Text = read?.Text ?? "", Section = read?.Section ?? "" };

    private Deadline? Time(string? words) => words is null ? null : Deadline.Read(words, Year);
}
