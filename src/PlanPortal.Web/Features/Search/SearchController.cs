using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Searching;
using PlanPortal.Data;
using PlanPortal.Web.Infrastructure;

namespace PlanPortal.Web.Features.Search;

/// <summary>Searching everything that the person may see, and the searches they keep.</summary>
public sealed class SearchController(PortalDbContext database, CurrentPerson current, TimeProvider clock) : Controller
{
    private const int MostSaved = 50;

    [HttpGet("/tim-kiem", Name = Routes.Search)]
    public async Task<IActionResult> Index([FromQuery] SearchQuery query, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = VietnamTime.DayOf(now.UtcDateTime);
        return query.Format is { } format
            ? this.ListFile(await SearchPage.ListAsync(database, current, query, now, today, cancellationToken), format)
            : View(await SearchPage.LoadAsync(database, current.Person, query, today, cancellationToken));
    }

    /// <summary>Keeps a list's address under a name; a name used before gets the new address.</summary>
    [HttpPost("/tim-kiem/luu")]
    public async Task<IActionResult> Save(string? name, string? address, CancellationToken cancellationToken)
    {
        try
        {
            var search = new SavedSearch(current.Person, name ?? "", address ?? "", VietnamTime.Stamp(clock.GetUtcNow()));
            await database.InTransactionAsync(() => SaveAsync(search, cancellationToken), cancellationToken);
            this.Flash($"Đã lưu tìm kiếm “{search.Name}”.");
        }
        catch (InvalidInputException problem)
        {
            this.FlashError(problem.Message);
        }

        return Url.IsLocalUrl(address) ? LocalRedirect(address) : RedirectToRoute(Routes.Search);
    }

    [HttpPost("/tim-kiem/luu/{id:int}/bo")]
    public async Task<IActionResult> Remove(int id, CancellationToken cancellationToken)
    {
        var removed = await database.InTransactionAsync(() => RemoveAsync(id, cancellationToken), cancellationToken);
        if (removed is null)
        {
            return NotFound();
        }

        this.Flash(
            $"Đã bỏ tìm kiếm đã lưu “{removed.Name}”.",
            Url.Action(nameof(Save), new { name = removed.Name, address = removed.Address }));
        return RedirectToRoute(Routes.Search);
    }

    private async Task SaveAsync(SavedSearch search, CancellationToken cancellationToken)
    {
        var saved = await database.SavedSearches.Where(s => s.PersonId == search.PersonId).ToListAsync(cancellationToken);
        if (saved.Find(s => s.Name == search.Name) is { } same)
        {
            database.SavedSearches.Remove(same);
            await database.SaveChangesAsync(cancellationToken);
        }
        else if (saved.Count >= MostSaved)
        {
            throw new InvalidInputException($"Mỗi người lưu được {MostSaved} tìm kiếm. Hãy bỏ bớt tìm kiếm cũ rồi lưu lại.");
        }

        database.SavedSearches.Add(search);
    }

    private async Task<SavedSearch?> RemoveAsync(int id, CancellationToken cancellationToken)
    {
        var saved = await database.SavedSearches.SingleOrDefaultAsync(s => s.Id == id && s.PersonId == current.Person.Id, cancellationToken);
        if (saved is not null)
        {
            database.SavedSearches.Remove(saved);
        }

        return saved;
    }
}
