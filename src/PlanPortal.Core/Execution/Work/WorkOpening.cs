using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Plans;

namespace PlanPortal.Core.Execution;

/// <summary>Which pieces of work a signed plan has on a day: one for each task, of recurring tasks one for each occurrence so far and the next.</summary>
public static class WorkOpening
{
    /// <summary>Opens what is missing; a second call on the same day opens nothing.</summary>
    /// <param name="plan">Issued and in force; with its tasks and their assignments.</param>
    /// <param name="existing">Task and due day of the work that is open already.</param>
    /// <param name="today">In Vietnam.</param>
    public static IReadOnlyList<WorkItem> Missing(Plan plan, IReadOnlySet<(int TaskId, DateOnly? OccursOn)> existing, DateOnly today)
    {
        if (plan.State != PlanState.Issued)
        {
            return [];
        }

        var lastYear = LastYear(plan);
        return [.. from task in plan.Tasks
                   from day in Occurrences(task, plan, lastYear, today)
                   where task.Id == 0 || !existing.Contains((task.Id, day))
                   select new WorkItem(task, plan, day, today)];
    }

    /// <summary>The last year that the plan speaks of: recurring work ends with it.</summary>
    public static int LastYear(Plan plan)
    {
        var years = plan.Tasks.Select(t => t.DueOn?.Year).Concat(plan.Targets.Select(t => t.DueOn?.Year)).OfType<int>()
            .Concat(YearsIn(plan.Title)).Where(y => y >= plan.Year && y <= plan.Year + MostYears);
        return years.Append(plan.Year).Max();
    }

    /// <summary>No plan of a body runs longer; a damaged year must not open hundreds of occurrences.</summary>
    internal const int MostYears = 30;

    /// <summary>The due days so far and the one next; the single day, or none, of work that does not recur.</summary>
    private static List<DateOnly?> Occurrences(IssuedTask task, Plan plan, int lastYear, DateOnly today)
    {
        if (task.TimeText is not { } time || plan.IssuedOn is not { } issued)
        {
            return [task.DueOn];
        }

        var days = Deadline.Read(time, plan.Year).DueDates(issued, new DateOnly(Math.Min(lastYear, today.Year + 1), 12, 31));
        var next = days.FirstOrDefault(d => d >= today);
        List<DateOnly?> open = [.. days.Where(d => d < today || d == next).Select(d => (DateOnly?)d)];

        // A day that the plan sets before its own signature is still its day.
        return open.Count > 0 ? open : [task.DueOn];
    }

    internal static IEnumerable<int> YearsIn(string title)
    {
        for (var i = 0; i + 4 <= title.Length; i++)
        {
            var alone = (i == 0 || !char.IsAsciiDigit(title[i - 1])) && (i + 4 == title.Length || !char.IsAsciiDigit(title[i + 4]));
            if (alone && title.AsSpan(i, 4).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                yield return int.Parse(title.AsSpan(i, 4), System.Globalization.CultureInfo.InvariantCulture);
            }
        }
    }
}
