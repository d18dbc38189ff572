using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Web.Features.Attachments;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Obstacles;

/// <summary>Runs one act on one obstacle as one transaction, and tells those whom it concerns.</summary>
public sealed class ObstacleActs(PortalDbContext database, CurrentPerson current, OneAct acts, EvidenceUploads uploads, TimeProvider clock)
{
    private DateTime Now => VietnamTime.Stamp(clock.GetUtcNow());

    /// <returns>Its key; null where there is no such plan.</returns>
    public Task<int?> RaiseAsync(RaiseForm form, EvidenceFields evidence, CancellationToken cancellationToken) => database.InTransactionAsync<int?>(
        async () =>
        {
            var (by, at) = (current.Person, Now);
            if (await database.Plans.Where(PlanQueries.VisibleTo(by)).SingleOrDefaultAsync(p => p.Id == form.PlanId, cancellationToken) is not { } plan)
            {
                return null;
            }

            var item = form.WorkItemId is { } workId ? await database.WorkItems.SingleOrDefaultAsync(w => w.Id == workId, cancellationToken) : null;
            var obstacle = database.Obstacles.Add(new Obstacle(plan, item, form.Words, form.Proposal, by, at)).Entity;
            database.Acts.Add(obstacle.Raised(by));
            await database.SaveChangesAsync(cancellationToken);
            await uploads.AddAsync(SubjectOf(obstacle), evidence, by, at, cancellationToken);
            var unit = await NameOfAsync(obstacle.UnitId, cancellationToken);
            await database.NotifyAsync(
                Audience.Unit(obstacle.CoordinatingUnitId), NoticeKind.ObstacleRaised, $"obstacle:{obstacle.Id}:raised",
                $"{unit} nêu vướng mắc: {obstacle.Words}", AddressOf(obstacle), at, by, cancellationToken);
            return obstacle.Id;
        },
        cancellationToken);

    public Task<ActOutcome> PassOnAsync(int id, PassOnForm form, CancellationToken cancellationToken) => acts.OnAsync(
        One(id),
        form.Version,
        async (obstacle, by, at) =>
        {
            obstacle.PassOn(form.Opinion, by, at);
            var unit = await NameOfAsync(obstacle.UnitId, cancellationToken);
            await database.NotifyAsync(
                Audience.Leaders, NoticeKind.ObstacleRaised, $"obstacle:{id}:passed",
                $"Vướng mắc của {unit} chờ ý kiến chỉ đạo: {obstacle.Words}", AddressOf(obstacle), at, by, cancellationToken);
        },
        cancellationToken);

    /// <summary>Where the leader names a unit the decision becomes its work.</summary>
    public Task<ActOutcome> AnswerAsync(int id, AnswerForm form, CancellationToken cancellationToken) => acts.OnAsync(
        One(id),
        form.Version,
        async (obstacle, by, at) =>
        {
            database.Acts.Add(obstacle.Answer(form.Decision, by, at));
            foreach (var unitId in new HashSet<int> { obstacle.UnitId, obstacle.CoordinatingUnitId })
            {
                await database.NotifyAsync(
                    Audience.Unit(unitId), NoticeKind.ObstacleAnswered, $"obstacle:{id}:answered",
                    $"Ý kiến chỉ đạo về vướng mắc: {obstacle.Decision}", AddressOf(obstacle), at, by, cancellationToken);
            }

            if (form.LeadUnitId is { } leadId)
            {
                await OpenWorkAsync(obstacle, leadId, form, by, at, cancellationToken);
            }
        },
        cancellationToken);

    public Task<ActOutcome> WithdrawAsync(int id, WithdrawForm form, CancellationToken cancellationToken) => acts.OnAsync(
        One(id),
        form.Version,
        (obstacle, by, at) =>
        {
            obstacle.Withdraw(form.Reason, by, at);
            return Task.CompletedTask;
        },
        cancellationToken);

    /// <summary>Whatever version the person saw: evidence changes nothing else.</summary>
    public Task<ActOutcome> AttachAsync(int id, EvidenceFields evidence, CancellationToken cancellationToken) => acts.OnAsync(
        One(id),
        version: null,
        async (obstacle, by, at) =>
        {
            ActRefusedException.ThrowIf(obstacle.WhyNotAttach(by));
            await uploads.AddAsync(SubjectOf(obstacle), evidence, by, at, cancellationToken);
        },
        cancellationToken);

    private async Task OpenWorkAsync(Obstacle obstacle, int leadId, AnswerForm form, Person by, DateTime at, CancellationToken cancellationToken)
    {
        var lead = await database.Units.SingleOrDefaultAsync(u => u.Id == leadId && u.Active && !u.Outside, cancellationToken)
            ?? throw new InvalidInputException("Đơn vị được giao không còn trong danh sách đơn vị. Hãy chọn đơn vị khác.");
        var directive = string.IsNullOrWhiteSpace(form.Directive) ? form.Decision : form.Directive;
        var item = database.WorkItems.Add(obstacle.OpenWork(directive, lead, form.DueOn, at)).Entity;
        await database.SaveChangesAsync(cancellationToken);
        var due = item.DueOn is { } day ? $", hạn {day.Shown()}" : "";
        await database.NotifyAsync(
            Audience.Unit(leadId), NoticeKind.WorkGiven, $"work:{item.Id}:given", $"Lãnh đạo giao việc{due}: {item.Directive}", $"/nhiem-vu/{item.Id}", at, by, cancellationToken);
    }

    private IQueryable<Obstacle> One(int id) => database.Obstacles.Include(o => o.Plan).Where(o => o.Id == id);

    private static EvidenceSubject SubjectOf(Obstacle obstacle) => new(obstacle.PlanId) { ObstacleId = obstacle.Id };

    private static string AddressOf(Obstacle obstacle) => $"/vuong-mac/{obstacle.Id}";

    private Task<string> NameOfAsync(int unitId, CancellationToken cancellationToken) =>
        database.Units.Where(u => u.Id == unitId).Select(u => u.Name).SingleAsync(cancellationToken);
}
