using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Scheduling;
using PlanPortal.Data;
using PlanPortal.Web.Features.Reading;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Tasks;

/// <summary>Tells people what just happened to a piece of work; the act's transaction saves it.</summary>
internal sealed class WorkNotices(PortalDbContext database)
{
    /// <summary>Of the name of the work in a notice.</summary>
    private const int MostName = 160;

    public Task HandedOnAsync(WorkItem work, Person to, Person by, DateTime at, CancellationToken cancellationToken) =>
        TellAsync(work, Audience.One(to.Id), NoticeKind.HandedOn, "handed", $"{by.FullName} giao cho bạn: {NameOf(work)}{Due(work)}", by, at, cancellationToken);

    /// <summary>The heads of the coordinating unit; the office where it has none.</summary>
    public async Task ToConfirmAsync(WorkItem work, Person by, DateTime at, CancellationToken cancellationToken)
    {
        var heads = Audience.HeadsOf(work.CoordinatingUnitId);
        var audience = await database.People.AnyAsync(heads, cancellationToken) ? heads : Audience.Office;
        await TellAsync(work, audience, NoticeKind.ToConfirm, "toconfirm", $"Chờ xác nhận đã xong: {NameOf(work)}", by, at, cancellationToken);
    }

    public Task ConfirmedAsync(WorkItem work, Person by, DateTime at, CancellationToken cancellationToken) =>
        TellLeadsAsync(work, "confirmed", $"{by.FullName} đã xác nhận xong: {NameOf(work)}", by, at, cancellationToken);

    public Task SentBackAsync(WorkItem work, string words, Person by, DateTime at, CancellationToken cancellationToken) =>
        TellLeadsAsync(work, "sentback", $"{by.FullName} yêu cầu làm tiếp: {NameOf(work)}. {words}", by, at, cancellationToken);

    public Task DueDateAskedAsync(WorkItem work, DateOnly wanted, Person by, DateTime at, CancellationToken cancellationToken) =>
        TellAsync(work, Audience.Leaders, NoticeKind.DueDateAsked, "dueasked", $"{by.FullName} xin lùi hạn đến {wanted.Shown()}: {NameOf(work)}", by, at, cancellationToken);

    public Task DueDateDecidedAsync(WorkItem work, DueDateRequest request, Person by, DateTime at, CancellationToken cancellationToken)
    {
        var said = request.GrantedUntil is { } until ? $"cho lùi hạn đến {until.Shown()}" : "không cho lùi hạn";
        return TellAsync(work, Audience.Unit(request.UnitId), NoticeKind.DueDateDecided, "duedecided", $"{by.FullName} {said}: {NameOf(work)}", by, at, cancellationToken);
    }

    /// <summary>Whoever does it in the units that lead; all of a unit where it is everybody's.</summary>
    private async Task TellLeadsAsync(WorkItem work, string what, string text, Person by, DateTime at, CancellationToken cancellationToken)
    {
        foreach (var part in work.Parts.Where(p => p.Role != AssignmentRole.Cooperating))
        {
            var audience = part.PersonId is { } personId ? Audience.One(personId) : Audience.Unit(part.UnitId);
            await TellAsync(work, audience, NoticeKind.Judged, what, text, by, at, cancellationToken);
        }
    }

    private Task TellAsync(
        WorkItem work, System.Linq.Expressions.Expression<Func<Person, bool>> audience, NoticeKind kind, string what, string text, Person by, DateTime at, CancellationToken cancellationToken) =>
        // The same may happen to the same work again: the moment tells the times apart.
        database.NotifyAsync(audience, kind, $"work:{work.Id}:{what}:{at.Ticks}", text, $"/nhiem-vu/{work.Id}", at, by, cancellationToken);

    private static string NameOf(WorkItem work) => work.Name.Shortened(MostName);

    private static string Due(WorkItem work) => work.DueOn is { } due ? $" (hạn {due.Shown()})" : "";
}
