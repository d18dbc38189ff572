using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Notices;

/// <summary>What the signed-in person was told.</summary>
[Route(Address)]
public sealed class NoticesController(PortalDbContext database, CurrentPerson current, TimeProvider clock) : Controller
{
    public const string Address = "/thong-bao";

    [HttpGet("", Name = Routes.Notices)]
    public async Task<IActionResult> Index([FromQuery] NoticeListQuery query, CancellationToken cancellationToken) =>
        View(await NoticeList.LoadAsync(database, current.Person, query, cancellationToken));

    /// <summary>Leads to the thing; whoever follows a notice has read it.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Follow(int id, CancellationToken cancellationToken)
    {
        if (await database.Notices.SingleOrDefaultAsync(n => n.Id == id && n.PersonId == current.Person.Id, cancellationToken) is not { } notice)
        {
            return NotFound();
        }

        notice.Read(VietnamTime.Stamp(clock.GetUtcNow()));
        await database.SaveChangesAsync(cancellationToken);
        return LocalRedirect(notice.Address);
    }

    /// <param name="upTo">The newest that the page knew: what came meanwhile stays unread.</param>
    [HttpPost("da-doc")]
    public async Task<IActionResult> ReadAll(int upTo, CancellationToken cancellationToken)
    {
        var now = VietnamTime.Stamp(clock.GetUtcNow());
        var read = await database.InTurnAsync(
            () => database.Notices.Where(n => n.PersonId == current.Person.Id && n.ReadAt == null && n.Id <= upTo)
                .ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadAt, now), cancellationToken),
            cancellationToken);
        this.Flash(read == 0 ? "Không có thông báo nào chưa đọc." : $"Đã đánh dấu {read} thông báo là đã đọc.");
        return RedirectToAction(nameof(Index));
    }
}
