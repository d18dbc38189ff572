using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Data;
using PlanPortal.Data.Accounts;

namespace PlanPortal.Web.Features.Account;

public sealed class ChangePasswordForm : IValidatableObject
{
    [Display(Name = "Mật khẩu hiện tại")]
    [Required]
    public string Current { get; set; } = "";

    [Display(Name = "Mật khẩu mới")]
    [Required]
    [StringLength(256)]
    public string New { get; set; } = "";

    [Display(Name = "Nhập lại mật khẩu mới")]
    [Required]
    [Compare(nameof(New), ErrorMessage = "Hai lần nhập mật khẩu mới không giống nhau.")]
    public string Repeated { get; set; } = "";

    public string? ReturnUrl { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (New == Current)
        {
            yield return new ValidationResult("Mật khẩu mới phải khác mật khẩu hiện tại.", [nameof(New)]);
        }
    }
}

/// <summary>Changes one's own password; other devices are signed out, this one stays.</summary>
public sealed class ChangePassword(PortalDbContext database, UserManager<PortalUser> users, SignInManager<PortalUser> signIn, TimeProvider time)
{
    /// <returns>What is wrong with the passwords; empty when the password was changed.</returns>
    public async Task<IReadOnlyList<IdentityError>> TryAsync(ChangePasswordForm form, HttpContext context, Person by)
    {
        var changed = await database.InTransactionAsync(async () =>
        {
            var user = (await users.GetUserAsync(context.User))!;
            user.MustChangePassword = false;
            var result = await users.ChangePasswordAsync(user, form.Current, form.New);
            if (!result.Succeeded)
            {
                database.ChangeTracker.Clear();
                return (User: user, result.Errors);
            }

            database.Acts.Add(new Act(ActKind.PasswordReset, by, VietnamTime.Stamp(time.GetUtcNow()), "Tự đổi mật khẩu."));
            return (User: user, result.Errors);
        });
        if (!changed.Errors.Any())
        {
            await signIn.RefreshSignInAsync(changed.User);
        }

        return [.. changed.Errors];
    }
}
