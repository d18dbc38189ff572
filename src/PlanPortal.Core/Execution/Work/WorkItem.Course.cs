namespace PlanPortal.Core.Execution;

/// <summary>How far a unit's part was at a moment.</summary>
/// <param name="Words">The unit's last words by then.</param>
public sealed record PartStanding(int UnitId, AssignmentRole Role, PartState State, int Percent, string? Words)
{
    public bool Leads => Role != AssignmentRole.Cooperating;
}

/// <summary>
/// How far work was on a past day, read back from its course: each report of a part is a line of it (<see cref="WorkNote"/>).
/// Ticked steps leave no line; the days on which they were done tell of them.
/// </summary>
public sealed partial class WorkItem
{
    /// <summary>The parts at a moment; those of which nothing was said since are as they are. Needs parts, steps and notes.</summary>
    /// <param name="moment">UTC; what was said at it counts no more.</param>
    public IReadOnlyList<PartStanding> PartsBefore(DateTime moment)
    {
        var course = notes.Where(n => n.At < moment).OrderBy(n => n.At).ThenBy(n => n.Id).ToList();
        return [.. parts.Select(p => p.ReportedAt >= moment ? Before(p, course, moment) : new PartStanding(p.UnitId, p.Role, p.State, p.Percent, p.Words))];
    }

    /// <summary>Open work has begun as soon as one part of it has.</summary>
    public static WorkState OpenState(IEnumerable<PartState> parts) => parts.Any(p => p != PartState.NotStarted) ? WorkState.InProgress : WorkState.NotStarted;

    /// <summary>The mean of those who lead. The whole is a hundred only when all are: no rounding makes open work look done.</summary>
    public static int MeanPercent(IReadOnlyCollection<(PartState State, int Percent)> leads)
    {
        ArgumentNullException.ThrowIfNull(leads);
        var mean = (int)Math.Round(leads.Average(p => p.Percent), MidpointRounding.AwayFromZero);
        return leads.All(p => p.State == PartState.Done) ? mean : Math.Min(mean, 99);
    }

    private static PartStanding Before(WorkPart part, List<WorkNote> course, DateTime moment)
    {
        var then = new PartStanding(part.UnitId, part.Role, PartState.NotStarted, 0, null);
        var said = DateOnly.MinValue;
        foreach (var note in course)
        {
            if (note.Kind == WorkNoteKind.SentBack)
            {
                then = then is { Leads: true, State: PartState.Done } ? then with { State = PartState.InProgress, Percent = Math.Min(then.Percent, 99) } : then;
            }
            else if (note.UnitId == part.UnitId && note is { State: { } state, Percent: { } percent })
            {
                then = then with { State = state, Percent = percent, Words = note.Kind == WorkNoteKind.Progress ? note.Words ?? then.Words : then.Words };
                said = VietnamTime.DayOf(note.At);
            }
        }

        var days = part.Steps.Select(s => s.DoneOn).OfType<DateOnly>().Where(d => VietnamTime.ToUtc(d) < moment).ToList();
        return then.State == PartState.Done || days.Count == 0 || days.Max() < said
            ? then
            : then with { State = PartState.InProgress, Percent = WorkPart.PercentOf(days.Count, part.Steps.Count) };
    }
}
