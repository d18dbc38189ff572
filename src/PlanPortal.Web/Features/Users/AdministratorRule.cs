using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;

namespace PlanPortal.Web.Features.Users;

/// <summary>An organization always keeps somebody who can administer it.</summary>
public sealed class AdministratorRule(PortalDbContext database)
{
    /// <summary>
    /// To be asked inside the transaction after its changes are saved, not before: the journal's head, which every
    /// change moves, lets one administrative act through at a time, so that two administrators cannot remove each other.
    /// </summary>
    /// <exception cref="InvalidInputException">Nobody is left.</exception>
    public async Task RequireOneAsync()
    {
        if (!await database.People.AnyAsync(p => p.Active && (p.Roles & Roles.Administrator) != 0))
        {
            throw new InvalidInputException(
                "Cơ quan phải còn ít nhất một người quản trị đang hoạt động. Hãy giao vai trò quản trị cho người khác trước.");
        }
    }
}
