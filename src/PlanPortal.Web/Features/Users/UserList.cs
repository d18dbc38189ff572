using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Web.Features.Shared;
using PlanPortal.Web.Infrastructure.Language;

namespace PlanPortal.Web.Features.Users;

public sealed record UserRow(int Id, string FullName, string UserName, string? Position, int? UnitId, string? Unit, Roles Roles, bool Active);

public sealed record UserPage(UserFilter Filter, IReadOnlyList<UserRow> Rows, Pager Pager, IReadOnlyList<UnitChoice> Units)
{
    /// <summary>The roles to choose from, and those whose account is closed.</summary>
    public FilterChips Chips()
    {
        var filter = Filter with { After = null };
        var roles = RoleNames.All.Select(role =>
            new FilterChip(role.Name(), (filter with { Role = filter.Role == role ? null : role }).Address, filter.Role == role));
        var closed = filter.State is UserState.Inactive;
        return new FilterChips(
            [.. roles, new FilterChip("Đã ngừng", (filter with { State = closed ? null : UserState.Inactive }).Address, closed)],
            filter.IsEmpty ? null : UsersController.Address);
    }
}

/// <summary>
/// The people of the organization. An organization has some dozens to some hundreds, so all are read and chosen from
/// here: only so can words be found without their diacritics and names sorted as Vietnamese does, by the given name.
/// </summary>
public sealed class UserList(PortalDbContext database)
{
    public const int PageSize = 50;

    private static readonly StringComparer inOrder = StringComparer.Create(Vietnamese.Culture, ignoreCase: true);

    public async Task<UserPage> FindAsync(UserFilter filter)
    {
        var found = (await AllAsync()).Where(Fits(filter))
            .OrderBy(r => GivenName(r.FullName), inOrder).ThenBy(r => r.FullName, inOrder).ThenBy(r => r.Id).ToList();
        var start = filter.After is { } after ? found.FindIndex(r => r.Id == after) + 1 : 0;
        var rows = found.Skip(start).Take(PageSize).ToList();
        var pager = new Pager(
            $"{start + 1}–{start + rows.Count} trong {found.Count} người",
            start == 0 ? null : (filter with { After = start > PageSize ? found[start - PageSize - 1].Id : null }).Address,
            start + rows.Count < found.Count ? (filter with { After = rows[^1].Id }).Address : null);
        return new UserPage(filter, rows, pager, await UnitsAsync());
    }

    /// <summary>The organization's own units in their order; also a closed one where a person still belongs to it.</summary>
    public async Task<IReadOnlyList<UnitChoice>> UnitsAsync(int? kept = null) =>
        await database.Units.Where(u => (u.Active && !u.Outside) || u.Id == kept).OrderBy(u => u.SortOrder).ThenBy(u => u.Name)
            .Select(u => new UnitChoice(u.Id, u.Name)).ToListAsync();

    private Task<List<UserRow>> AllAsync() =>
        (from person in database.People
         join user in database.Users on person.Id equals user.PersonId
         join unit in database.Units on person.UnitId equals unit.Id into units
         from unit in units.DefaultIfEmpty()
         select new UserRow(person.Id, person.FullName, user.UserName!, person.Position, person.UnitId, unit.Name, person.Roles, person.Active))
        .ToListAsync();

    private static Func<UserRow, bool> Fits(UserFilter filter)
    {
        var words = VietnameseText.FoldForSearch(filter.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return row =>
            (filter.State is UserState.All || row.Active == (filter.State is not UserState.Inactive))
            && (filter.Role is not { } role || (row.Roles & role) != 0)
            && (filter.UnitId is not { } unit || row.UnitId == unit)
            && (words.Length == 0 || ContainsAll(row, words));
    }

    private static bool ContainsAll(UserRow row, string[] words)
    {
        var text = VietnameseText.FoldForSearch($"{row.FullName} {row.UserName} {row.Position}");
        return words.All(w => text.Contains(w, StringComparison.Ordinal));
    }

    private static string GivenName(string fullName) => fullName[(fullName.LastIndexOf(' ') + 1)..];
}
