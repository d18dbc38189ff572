using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Attachments;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Targets;

/// <summary>A figure to be entered.</summary>
/// <param name="Corrects">The figure of that unit and day that is to be replaced.</param>
public sealed record NewFigure(int TargetId, int UnitId, DateOnly AsOf, decimal Value, string? Source, int? Corrects);

/// <summary>There is a figure of that unit and day which the person did not mean to replace; nothing was saved.</summary>
public sealed class FigureExistsException(int id, string message) : Exception(message)
{
    public int Id { get; } = id;
}

/// <summary>Enters figures and says how targets are followed, each as one transaction.</summary>
public sealed class TargetActs(PortalDbContext database, CurrentPerson current, OneAct acts, EvidenceUploads uploads, TimeProvider clock)
{
    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    /// <summary>Enters one figure with its evidence; no figure where the same stands there already.</summary>
    /// <exception cref="FigureExistsException">Somebody entered another one for that day.</exception>
    public async Task<ActOutcome> EnterAsync(NewFigure figure, EvidenceFields evidence, CancellationToken cancellationToken) =>
        await TryAsync([figure], (_, problem) => throw problem, evidence, cancellationToken) is null ? ActOutcome.NotFound : ActOutcome.Done;

    /// <summary>Enters all of the figures, or none.</summary>
    /// <param name="figures">Of targets of this organization.</param>
    /// <param name="refuse">Is told of each that cannot be entered, with its index; where it throws nothing more is tried.</param>
    /// <param name="cancellationToken">Of the request.</param>
    /// <returns>How many were new; null where one of the targets does not exist or one was refused.</returns>
    public Task<int?> EnterAsync(IReadOnlyList<NewFigure> figures, Action<int, Exception> refuse, CancellationToken cancellationToken) =>
        TryAsync(figures, refuse, null, cancellationToken);

    private async Task<int?> TryAsync(IReadOnlyList<NewFigure> figures, Action<int, Exception> refuse, EvidenceFields? evidence, CancellationToken cancellationToken)
    {
        try
        {
            return await database.InTransactionAsync(() => EnterOnceAsync(figures, refuse, evidence, cancellationToken), cancellationToken);
        }
        catch (DbUpdateException exception) when (database.IsUniqueViolation(exception) && exception.Entries.All(e => e.Entity is TargetFigure))
        {
            throw new InvalidInputException("Người khác vừa nhập số liệu của cùng ngày. Hãy xem lại rồi lưu lần nữa.");
        }
    }

    /// <summary>Each target has one way of being followed, which nobody has said at first: no version is one too.</summary>
    public Task<ActOutcome> SetTrackingAsync(int id, TrackingForm form, CancellationToken cancellationToken) => acts.RunAsync(
        async (by, _) =>
        {
            if ((await LoadAsync([id], cancellationToken)).GetValueOrDefault(id) is not { } followed)
            {
                return ActOutcome.NotFound;
            }

            var tracking = await database.TargetTrackings.Include(t => t.Contributors).SingleOrDefaultAsync(t => t.TargetId == id, cancellationToken);
            if (tracking?.Version != form.Version)
            {
                return ActOutcome.ChangedMeanwhile;
            }

            var units = await database.Units.Where(u => form.Units.Contains(u.Id) && !u.Outside).ToListAsync(cancellationToken);
            tracking ??= database.TargetTrackings.Add(new TargetTracking(followed.Target)).Entity;
            tracking.Set(form.Combination, form.Baseline, units, followed.Givers, by);
            return ActOutcome.Done;
        },
        cancellationToken);

    private async Task<int?> EnterOnceAsync(
        IReadOnlyList<NewFigure> figures, Action<int, Exception> refuse, EvidenceFields? evidence, CancellationToken cancellationToken)
    {
        var (by, at) = (current.Person, Now);
        var ids = figures.Select(f => f.TargetId).ToList();
        var targets = await LoadAsync(ids, cancellationToken);
        if (!ids.TrueForAll(targets.ContainsKey))
        {
            return null;
        }

        var days = figures.Select(f => f.AsOf).Distinct().ToList();
        var existing = (await database.TargetFigures.AsNoTracking().Where(f => ids.Contains(f.TargetId) && days.Contains(f.AsOf)).ToListAsync(cancellationToken))
            .GroupBy(f => (f.TargetId, f.UnitId, f.AsOf)).ToDictionary(g => g.Key, g => g.MaxBy(f => f.Revision)!);
        var (entered, refused) = (0, false);
        for (var i = 0; i < figures.Count; i++)
        {
            try
            {
                entered += Enter(figures[i], targets[figures[i].TargetId], existing.GetValueOrDefault((figures[i].TargetId, figures[i].UnitId, figures[i].AsOf)), by, at) ? 1 : 0;
            }
            catch (Exception problem) when (problem is ActRefusedException or InvalidInputException or FigureExistsException)
            {
                refused = true;
                refuse(i, problem);
            }
        }

        if (refused)
        {
            database.ChangeTracker.Clear();
            return null;
        }

        if (evidence is { IsEmpty: false })
        {
            var ((target, givers), figure) = (targets[ids[0]], figures[0]);
            ActRefusedException.ThrowIf(givers.WhyNotEnter(figure.UnitId, by));
            await uploads.AddAsync(new(target.PlanId) { TargetId = target.Id }, evidence, by, at, cancellationToken);
        }

        return entered;
    }

    /// <returns>Whether it says anything new.</returns>
    private bool Enter(NewFigure figure, Followed followed, TargetFigure? before, Person by, DateTime at)
    {
        var (target, givers) = followed;
        if (before is not null && before.Value == figure.Value && (figure.Source is null || before.Source == figure.Source.Trim()))
        {
            // Sent twice, or nothing to correct.
            return false;
        }

        if (before is not null && before.Id != figure.Corrects)
        {
            throw new FigureExistsException(before.Id, $"Ngày {before.AsOf.Shown()} đã có số liệu {TargetWords.Figure(before.Value, target.Unit)} do {before.PersonName} nhập. Lưu lần nữa để thay bằng số mới.");
        }

        var entered = TargetFigure.Enter(target, givers, figure.UnitId, figure.AsOf, figure.Value, figure.Source, (before?.Revision ?? 0) + 1, by, at);
        database.TargetFigures.Add(entered);
        database.Acts.Add(entered.Entered(target, by));
        return true;
    }

    private async Task<Dictionary<int, Followed>> LoadAsync(IReadOnlyCollection<int> ids, CancellationToken cancellationToken)
    {
        var found = await (
            from target in database.IssuedTargets.AsNoTracking()
            join plan in database.Plans on target.PlanId equals plan.Id
            where ids.Contains(target.Id)
            select new
            {
                Target = target,
                plan.State,
                plan.UnitId,
                Contributors = database.TargetContributors.Where(c => c.TargetId == target.Id).Select(c => c.UnitId).ToList(),
            }).ToListAsync(cancellationToken);
        return found.ToDictionary(
            f => f.Target.Id, f => new Followed(f.Target, new TargetGivers(f.Target.OrganizationId, f.State == PlanState.Issued, f.UnitId, f.Contributors)));
    }

    private sealed record Followed(IssuedTarget Target, TargetGivers Givers);
}
