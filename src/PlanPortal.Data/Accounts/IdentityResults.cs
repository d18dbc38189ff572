using Microsoft.AspNetCore.Identity;
using PlanPortal.Core;

namespace PlanPortal.Data.Accounts;

public static class IdentityResults
{
    /// <exception cref="InvalidInputException">It failed; all that is wrong, one sentence each.</exception>
    public static void Require(this IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidInputException(string.Join(' ', result.Errors.Select(e => e.Description)));
        }
    }
}
