using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Users;

/// <summary>The filters of the list, as they stand in its address.</summary>
public sealed record UserFilter
{
    [FromQuery(Name = "tu-khoa")]
    public string? Words { get; init; }

    [FromQuery(Name = "vai-tro")]
    public Roles? Role { get; init; }

    [FromQuery(Name = "don-vi")]
    public int? UnitId { get; init; }

    /// <summary>Null: only the active ones are of interest day by day.</summary>
    [FromQuery(Name = "trang-thai")]
    public UserState? State { get; init; }

    /// <summary>The last person of the page before.</summary>
    [FromQuery(Name = "sau")]
    public int? After { get; init; }
}

public enum UserState
{
    Active,
    Inactive,
    All,
}

public sealed record UserRow(int Id, string FullName, string UserName, string? Position, int? UnitId, string? Unit, Roles Roles, bool Active);

/// <param name="Total">How many fit the filter, on all pages.</param>
/// <param name="Next">The key of the next page, or null on the last one.</param>
public sealed record UserPage(UserFilter Filter, IReadOnlyList<UserRow> Rows, int Total, int? Next, IReadOnlyList<UnitChoice> Units);

/// <summary>
/// The people of the organization. An organization has some dozens to some hundreds, so all are read and chosen from
/// here: only so can words be found without their diacritics and names sorted as Vietnamese does, by the given name.
/// </summary>
public sealed class UserList(PortalDbContext database)
{
    public const int PageSize = 50;

    private static readonly StringComparer Vietnamese = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true);

    public async Task<UserPage> FindAsync(UserFilter filter)
    {
        var found = (await AllAsync()).Where(Fits(filter))
            .OrderBy(r => GivenName(r.FullName), Vietnamese).ThenBy(r => r.FullName, Vietnamese).ThenBy(r => r.Id).ToList();
        var start = filter.After is { } after ? found.FindIndex(r => r.Id == after) + 1 : 0;
        var rows = found.Skip(start).Take(PageSize).ToList();
        var next = start + rows.Count < found.Count ? rows[^1].Id : (int?)null;
        return new UserPage(filter, rows, found.Count, next, await UnitsAsync());
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
