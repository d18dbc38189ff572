using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using PlanPortal.Data.Accounts;
using PlanPortal.Web.Features.Account;
using PlanPortal.Web.Features.Following;
using PlanPortal.Web.Features.Holidays;
using PlanPortal.Web.Features.Organizations;
using PlanPortal.Web.Features.Units;
using PlanPortal.Web.Features.Users;

namespace PlanPortal.Web.Infrastructure.Accounts;

/// <summary>Signing in, who makes a request, and the administration of users, units and the organization.</summary>
public static class AccountServices
{
    /// <summary>How long a changed password or a lost account may go unnoticed in a cookie. Roles count at once.</summary>
    private static readonly TimeSpan StampCheckedEvery = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddPortalAccounts(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddScoped<CurrentPerson>();
        // All of Identity's cookies, because its stamp check signs out of each, used or not.
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
            cookies.ApplicationCookie!.Configure(options => SignInCookie.Set(options, environment)));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        new IdentityBuilder(typeof(PortalUser), services)
            .AddSignInManager()
            .AddClaimsPrincipalFactory<PortalClaimsFactory>();
        services.AddOptions<SecurityStampValidatorOptions>().Configure<TimeProvider>((o, time) =>
            (o.ValidationInterval, o.TimeProvider) = (StampCheckedEvery, time));
        services.Configure<MvcOptions>(o => o.Filters.Add<TemporaryPasswordFilter>());
        services.AddSingleton<FirstRun>();
        services.AddSingleton<GuessedNames>();
        return services.AddAccountPages().AddAdministrationPages();
    }

    /// <summary>
    /// Finds out who is there and what they may; between routing and the pages. Every page asks for a signed-in person
    /// unless it says <c>[AllowAnonymous]</c>.
    /// </summary>
    public static void UsePortalAccounts(this IApplicationBuilder app)
    {
        app.UseMiddleware<FirstRunMiddleware>();
        app.UseAuthentication();
        app.UseMiddleware<CurrentPersonMiddleware>();
        app.UseAuthorization();
    }

    private static IServiceCollection AddAccountPages(this IServiceCollection services) =>
        services.AddScoped<Lockout>().AddScoped<SignIn>().AddScoped<ChangePassword>().AddScoped<DemoAccounts>();

    private static IServiceCollection AddAdministrationPages(this IServiceCollection services) =>
        services.AddScoped<AdministratorRule>()
            .AddScoped<UserList>().AddScoped<CreateUser>().AddScoped<EditUser>().AddScoped<ResetPassword>().AddScoped<UserActivation>()
            .AddScoped<UnitList>().AddScoped<SaveUnit>()
            .AddScoped<OrganizationSettings>().AddScoped<ChangeWorkSettings>().AddScoped<SaveHolidays>();
}
