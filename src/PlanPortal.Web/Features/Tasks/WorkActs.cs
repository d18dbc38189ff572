using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Data;
using PlanPortal.Web.Features.Attachments;
using PlanPortal.Web.Features.Workflow;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>Runs one act on one piece of work as one transaction, tells whom it concerns, and adds its line to the record.</summary>
public sealed class WorkActs(PortalDbContext database, OneAct acts, EvidenceUploads uploads)
{
    private readonly WorkNotices notices = new(database);

    private CancellationToken Aborted { get; set; }

    /// <summary>What the rules refuse comes out as <see cref="ActRefusedException"/>, for the page to say.</summary>
    /// <param name="version">That the page was made from; null where it does not matter what others did meanwhile.</param>
    public Task<ActOutcome> DoAsync(int id, Guid? version, Func<WorkItem, Person, DateTime, Task> act, CancellationToken cancellationToken)
    {
        Aborted = cancellationToken;
        return acts.OnAsync(One(id), version, act, cancellationToken);
    }

    public async Task ReportAsync(WorkItem work, ReportForm form, EvidenceFields evidence, Person by, DateTime at)
    {
        var part = PartOf(work, form.Part);
        if (form is { Finish: false, State: null, Percent: null })
        {
            throw new InvalidInputException("Hãy chọn tình trạng hoặc ghi tỷ lệ hoàn thành.");
        }

        var needsConfirmation = await database.WorkSettings.AnyAsync(s => s.NeedsConfirmation, Aborted);
        var state = form.Finish ? PartState.Done : form.State ?? part.State;
        var done = work.Report(part, state, form.Percent ?? (state == part.State ? part.Percent : 0), form.Words, needsConfirmation, by, at);
        Record(done);
        await uploads.AddAsync(SubjectOf(work), evidence, by, at, Aborted);
        if (done is not null && work.State == WorkState.Reported)
        {
            await notices.ToConfirmAsync(work, by, at, Aborted);
        }
    }

    public async Task ConfirmAsync(WorkItem work, string? words, Person by, DateTime at)
    {
        Record(work.Confirm(words, by, at));
        await notices.ConfirmedAsync(work, by, at, Aborted);
    }

    public async Task SendBackAsync(WorkItem work, string words, Person by, DateTime at)
    {
        Record(work.State == WorkState.Reported ? work.SendBack(words, by, at) : work.Reopen(await StateOfPlanAsync(work), words, by, at));
        await notices.SentBackAsync(work, words, by, at, Aborted);
    }

    public async Task HandOnAsync(WorkItem work, HandOnForm form, Person by, DateTime at)
    {
        var to = form.Person is { } id
            ? await database.People.SingleOrDefaultAsync(p => p.Id == id, Aborted) ?? throw new ActRefusedException(Refusal.NotOfThatUnit)
            : null;
        work.HandOn(PartOf(work, form.Part), to, by, at);
        if (to is not null)
        {
            await notices.HandedOnAsync(work, to, by, at, Aborted);
        }
    }

    public async Task AskForDueDateAsync(WorkItem work, DueDateForm form, Person by, DateTime at)
    {
        var wanted = form.Wanted ?? throw new InvalidInputException("Hãy nhập hạn mới đề nghị, ví dụ 5/6/2026.");
        Record(work.AskForDueDate(PartOf(work, form.Part), wanted, form.Words ?? "", by, at));
        await notices.DueDateAskedAsync(work, wanted, by, at, Aborted);
    }

    public async Task DecideDueDateAsync(WorkItem work, DueDateDecisionForm form, Person by, DateTime at)
    {
        var request = work.Requests.SingleOrDefault(r => r.Id == form.RequestId) ?? throw new ActRefusedException(Refusal.AlreadyDecided);
        var until = !form.Grant ? (DateOnly?)null : form.Until ?? request.Wanted;
        Record(work.DecideDueDate(request, until, form.Words, by, at));
        await notices.DueDateDecidedAsync(work, request, by, at, Aborted);
    }

    public async Task AddEvidenceAsync(WorkItem work, EvidenceFields fields, Person by, DateTime at)
    {
        if (fields.IsEmpty)
        {
            throw new InvalidInputException("Hãy chọn tệp hoặc nhập đường dẫn minh chứng.");
        }

        ActRefusedException.ThrowIf(work.WhyNotAddEvidence(by));
        await uploads.AddAsync(SubjectOf(work), fields, by, at, Aborted);
    }

    /// <summary>Adds a line to the record, where the act leaves one.</summary>
    public void Record(Act? act)
    {
        if (act is not null)
        {
            database.Acts.Add(act);
        }
    }

    public static WorkPart PartOf(WorkItem work, int partId) =>
        work.Parts.SingleOrDefault(p => p.Id == partId) ?? throw new ActRefusedException(Refusal.NotTheirWork);

    private static EvidenceSubject SubjectOf(WorkItem work) => new(work.PlanId) { WorkItemId = work.Id };

    private Task<PlanState> StateOfPlanAsync(WorkItem work) => database.Plans.Where(p => p.Id == work.PlanId).Select(p => p.State).SingleAsync(Aborted);

    /// <remarks>The key stands once more in each of what is joined: the engine would otherwise go through all parts of the organization.</remarks>
    private IQueryable<WorkItem> One(int id) => database.WorkItems.Where(w => w.Id == id).Include(w => w.Task)
        .Include(w => w.Parts.Where(p => p.WorkItemId == id)).ThenInclude(p => p.Steps)
        .Include(w => w.Requests.Where(r => r.WorkItemId == id))
        .AsSingleQuery();
}
