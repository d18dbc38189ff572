using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using PlanPortal.Core.Organizations;

namespace PlanPortal.Web.Features.Users;

/// <summary>The filters of the list, as they stand in its address.</summary>
public sealed record UserFilter
{
    private const string WordsKey = "tu-khoa";
    private const string RoleKey = "vai-tro";
    private const string UnitKey = "don-vi";
    private const string StateKey = "trang-thai";
    private const string AfterKey = "sau";

    [FromQuery(Name = WordsKey)]
    public string? Words { get; init; }

    [FromQuery(Name = RoleKey)]
    public Roles? Role { get; init; }

    [FromQuery(Name = UnitKey)]
    public int? UnitId { get; init; }

    /// <summary>Null: only the active ones are of interest day by day.</summary>
    [FromQuery(Name = StateKey)]
    public UserState? State { get; init; }

    /// <summary>The last person of the page before.</summary>
    [FromQuery(Name = AfterKey)]
    public int? After { get; init; }

    public bool IsEmpty => this with { After = null } == new UserFilter();

    /// <summary>The list under this filter.</summary>
    public string Address
    {
        get
        {
            (string Key, string? Value)[] parts =
                [(WordsKey, Words), (RoleKey, $"{Role}"), (UnitKey, $"{UnitId}"), (StateKey, $"{State}"), (AfterKey, $"{After}")];
            var query = new QueryBuilder(parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => KeyValuePair.Create(p.Key, p.Value!)));
            return UsersController.Address + query;
        }
    }
}

public enum UserState
{
    Active,
    Inactive,
    All,
}
