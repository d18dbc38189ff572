using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PlanPortal.Core;
using PlanPortal.Core.Journal;
using PlanPortal.Data;
using PlanPortal.Data.Accounts;
using PlanPortal.Web.Infrastructure.Accounts;

namespace PlanPortal.Web.Features.Account;

public sealed class SignInForm
{
    [Display(Name = "Tên đăng nhập")]
    [Required]
    [StringLength(256)]
    public string UserName { get; set; } = "";

    [Display(Name = "Mật khẩu")]
    [Required]
    [StringLength(256)]
    public string Password { get; set; } = "";

    public string? ReturnUrl { get; set; }
}

public sealed record SignInPage(SignInForm Form, IReadOnlyList<DemoAccount> DemoAccounts);

/// <summary>Signs somebody in. What it answers never tells whether a user name exists.</summary>
public sealed partial class SignIn(
    PortalDbContext database,
    UserManager<PortalUser> users,
    SignInManager<PortalUser> signIn,
    Lockout lockout,
    GuessedNames guessedNames,
    TimeProvider time,
    ILogger<SignIn> log)
{
    private const string WrongNameOrPassword = "Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại.";
    private const string NoLongerActive = "Tài khoản này đã ngừng hoạt động. Hãy liên hệ người quản trị của cơ quan.";

    /// <summary>A hash of nothing known, made once: checking it takes as long as checking a real one.</summary>
    private static string? nobodysHash;

    /// <summary>Null when signed in; otherwise what to tell the person.</summary>
    public async Task<string?> TryAsync(SignInForm form)
    {
        var name = form.UserName.Trim();
        return await users.FindByNameAsync(name) is { } user
            ? await TryAsync(user, form.Password)
            : Refuse(guessedNames.Fail(users.NormalizeName(name)!), form.Password);
    }

    private async Task<string?> TryAsync(PortalUser user, string password)
    {
        if (await lockout.BeginAsync(user) is { } lockedBefore)
        {
            return Locked(lockedBefore);
        }

        if (!await users.CheckPasswordAsync(user, password))
        {
            LogWrongPassword(user.Id);
            return await lockout.FailAsync(user) is { } lockedNow ? Locked(lockedNow) : WrongNameOrPassword;
        }

        await lockout.SucceedAsync(user);

        // Only who knows the password learns that the account is closed.
        if (await database.People.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(p => p.Id == user.PersonId && p.Active) is not { } person)
        {
            return NoLongerActive;
        }

        // For the statistics of access.
        database.Enter(person.OrganizationId);
        await database.InTransactionAsync(() => Task.FromResult(database.AccessRecords.Add(new AccessRecord(person, VietnamTime.Stamp(time.GetUtcNow())))));
        await signIn.SignInAsync(user, isPersistent: false);
        return null;
    }

    private string Refuse(DateTimeOffset? lockedUntil, string password)
    {
        if (lockedUntil is { } until)
        {
            return Locked(until);
        }

        var nobody = new PortalUser();
        nobodysHash ??= users.PasswordHasher.HashPassword(nobody, Guid.NewGuid().ToString());
        users.PasswordHasher.VerifyHashedPassword(nobody, nobodysHash, password);
        return WrongNameOrPassword;
    }

    private string Locked(DateTimeOffset until)
    {
        var minutes = Math.Max(1, (int)Math.Ceiling((until - time.GetUtcNow()).TotalMinutes));
        return $"Đã nhập sai {AccountRules.FailuresBeforeLockout} lần nên tạm khóa đăng nhập. Hãy thử lại sau {minutes} phút.";
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Wrong password for user {UserId}")]
    private partial void LogWrongPassword(int userId);
}
