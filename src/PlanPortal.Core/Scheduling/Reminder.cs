using System.Globalization;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Scheduling;

/// <summary>What falls due.</summary>
public enum DueKind
{
    /// <summary>A unit's part in a piece of work.</summary>
    Work,
    UnitReport,

    /// <summary>The reports of all units of which nobody has an account, which the coordinating unit asks for.</summary>
    OtherReports,

    /// <summary>The organization's own report of a period, which the coordinating unit makes.</summary>
    Period,
}

/// <summary>Something that a unit owes by a day.</summary>
/// <param name="Id">Of the piece of work or the unit's report, else of the period.</param>
/// <param name="PersonId">To whom the unit handed it; null while it is everybody's.</param>
/// <param name="CoordinatingUnitId">The unit that drafted the plan.</param>
public sealed record DueThing(DueKind Kind, int Id, int UnitId, int? PersonId, int CoordinatingUnitId, DateOnly DueOn, DateOnly OpenedOn)
{
    /// <summary>Tells what is told apart from everything else; with the due day, so that a later one granted begins anew.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Name}:{Id}:{DueOn:yyyyMMdd}");

    private string Name => Kind switch { DueKind.Work => "work", DueKind.UnitReport => "report", DueKind.OtherReports => "others", _ => "period" };
}

/// <summary>That one person is told today of one thing.</summary>
/// <param name="Stage">The last part of the notice's key.</param>
/// <param name="Escalated">Told to those above the unit, not to those who do it.</param>
public sealed record Reminder(Person To, DueThing Thing, string Stage, bool Escalated)
{
    public string Key => $"{Thing.Key}:{Stage}";
}

/// <summary>Decides who is told today of what falls due.</summary>
/// <param name="since">The last day whose reminders were told.</param>
/// <param name="today">In Vietnam.</param>
public sealed class Reminders(UnitPeople people, WorkSettings settings, WorkCalendar calendar, DateOnly since, DateOnly today)
{
    /// <summary>Nobody is told of the same thing twice in a day: whoever does it is reminded, the others above hear that it is late.</summary>
    public IReadOnlyList<Reminder> Of(IEnumerable<DueThing> things)
    {
        var told = new Dictionary<(int Person, string Thing), Reminder>();
        foreach (var reminder in things.SelectMany(OfThing))
        {
            var key = (reminder.To.Id, reminder.Thing.Key);
            if (!told.TryGetValue(key, out var known) || (known.Escalated && !reminder.Escalated))
            {
                told[key] = reminder;
            }
        }

        return [.. told.Values];
    }

    private IEnumerable<Reminder> OfThing(DueThing thing)
    {
        if (ReminderStages.Of(thing.DueOn, thing.OpenedOn, since, today, settings, calendar) is { } stage)
        {
            foreach (var person in people.WhoDo(thing))
            {
                yield return new(person, thing, stage.Key, Escalated: false);
            }
        }

        foreach (var (above, days) in Above(thing))
        {
            yield return new(above, thing, $"up:{days}", Escalated: true);
        }
    }

    private IEnumerable<(Person Above, int Days)> Above(DueThing thing)
    {
        if (Escalated(thing, settings.EscalateToHeadAfter) is { } toHead)
        {
            foreach (var head in people.HeadsOf(thing))
            {
                yield return (head, toHead.Days);
            }
        }

        if (Escalated(thing, settings.EscalateToLeaderAfter) is { } toLeader)
        {
            foreach (var leader in people.Leaders)
            {
                yield return (leader, toLeader.Days);
            }
        }
    }

    private ReminderStage? Escalated(DueThing thing, int after) =>
        ReminderStages.Escalated(thing.DueOn, thing.OpenedOn, since, today, after, settings, calendar);
}
