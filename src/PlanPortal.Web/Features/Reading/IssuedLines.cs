using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Data;
using PlanPortal.Web.Features.Plans;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Reading;

/// <summary>The rows of the tabs of a signed plan: as they were fixed at the signature, not as a later reader would read them.</summary>
public static class IssuedLines
{
    public static async Task<IReadOnlyList<ReadingGroup>> LoadAsync(PortalDbContext database, int planId, PlanTab tab, CancellationToken cancellationToken) => tab switch
    {
        PlanTab.Targets => [Untitled((await Parts(database.IssuedTargets, planId).ToListAsync(cancellationToken)).Select(Line))],
        PlanTab.Reporting => [Untitled((await Parts(database.IssuedReportingDuties, planId).ToListAsync(cancellationToken)).Select(Line))],
        _ => await TasksAsync(database, planId, cancellationToken),
    };

    private static IQueryable<T> Parts<T>(IQueryable<T> all, int planId)
        where T : IssuedPart => all.AsNoTracking().Where(p => p.PlanId == planId).OrderBy(p => p.Position);

    private static async Task<IReadOnlyList<ReadingGroup>> TasksAsync(PortalDbContext database, int planId, CancellationToken cancellationToken)
    {
        var given = await Parts(database.IssuedTasks, planId)
            .Select(t => new Given(
                t,
                t.Assignments.OrderBy(a => a.Id)
                    .Select(a => new GivenTo(database.Units.Where(u => u.Id == a.UnitId).Select(u => u.Name).First(), a.Role)).ToList(),
                database.WorkItems.Where(w => w.TaskId == t.Id).OrderBy(w => w.DueKey).ThenBy(w => w.Id)
                    .Select(w => new LineWork(w.Id, w.State, w.DueOn, w.DoneOn)).ToList()))
            .ToListAsync(cancellationToken);
        var duties = given.Where(g => g.Task.Origin == WorkOrigin.UnitDuty).GroupBy(g => (g.Task.Lead, g.Task.Requested));
        return
        [
            Untitled(given.Where(g => g.Task.Origin == WorkOrigin.Task).Select(Line)),
            .. duties.Select(d => new ReadingGroup(d.Key.Lead, [new(d.Key.Lead, null, false)], d.Key.Requested, [.. d.Select(Line)])),
        ];
    }

    private static ReadingGroup Untitled(IEnumerable<ReadingLine> lines) => new(null, [], false, [.. lines]);

    private static ReadingLine Line(IssuedTarget target) => new(
        new IssuedRow(target, ReadingKind.Target), target.Statement,
        ReadingFact.Present(
            new("Chỉ tiêu", target.Measure),
            new("Mức", ReadingWords.Figure(target.Comparator, target.Value, target.UpperValue, target.Unit)),
            new("Năm", target.Years.Replace(",", ", ", StringComparison.Ordinal))),
        []);

    private static ReadingLine Line(IssuedReportingDuty duty) => new(
        new IssuedRow(duty, ReadingKind.Reporting), duty.Text,
        ReadingFact.Present(
            new("Ai báo cáo", duty.Who),
            new("Báo cáo ai", duty.To),
            new("Qua", duty.Via),
            new("Loại", ReadingWords.Name(duty.Kind, duty.Every)),
            new("Ngày", duty.Dates)),
        []);

    private static ReadingLine Line(Given given)
    {
        var task = given.Task;
        var isDuty = task.Origin == WorkOrigin.UnitDuty;
        return new(
            new IssuedRow(task, isDuty ? ReadingKind.Duty : ReadingKind.Task), task.Name,
            ReadingFact.Present(
                new("Chủ trì", isDuty ? null : task.Lead),
                new("Phối hợp", task.Cooperating),
                new("Thành phần", task.Participants),
                new("Thời gian", task.TimeText is not { } text ? null : task.DueOn is { } due ? $"{text} (hạn {due.Shown()})" : text),
                new("Kết quả", task.Result),
                new("Đã giao", string.Join("; ", given.To.Select(to => $"{to.UnitName} ({NameOf(to.Role)})")))),
            [])
        {
            Work = given.Work,
        };
    }

    private static string NameOf(AssignmentRole role) => role switch
    {
        AssignmentRole.Lead => "chủ trì",
        AssignmentRole.Cooperating => "phối hợp",
        AssignmentRole.Requested => "đề nghị",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private sealed record Given(IssuedTask Task, IReadOnlyList<GivenTo> To, IReadOnlyList<LineWork> Work);

    private sealed record GivenTo(string UnitName, AssignmentRole Role);

    /// <summary>A part of a signed plan as a row of its tab.</summary>
    private sealed record IssuedRow(IssuedPart Part, ReadingKind Kind) : IReadingRow
    {
        public string Key => Part.Key;

        /// <summary>Nobody decides on it any more.</summary>
        public string Words => "";

        public IReadOnlyList<TextPlace> Places => Part.Place is { } place ? [place] : [];

        public RowState State => Part.State;

        public ReadingDecision? Decision => null;
    }
}
