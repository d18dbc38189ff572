using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PlanPortal.Data.Accounts;
using PlanPortal.Web.Features.Account;
using PlanPortal.Web.Features.Organizations;
using PlanPortal.Web.Features.Units;
using PlanPortal.Web.Features.Users;

namespace PlanPortal.Web.Infrastructure.Accounts;

/// <summary>Signing in, who makes a request, and the administration of users, units and the organization.</summary>
public static class AccountServices
{
    /// <summary>How long an open page stays signed in without a request.</summary>
    private static readonly TimeSpan SignedInFor = TimeSpan.FromHours(8);

    /// <summary>How long a changed password or a lost account may go unnoticed in a cookie. Roles count at once.</summary>
    private static readonly TimeSpan StampCheckedEvery = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddPortalAccounts(this IServiceCollection services, IHostEnvironment environment)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<CurrentPerson>();
        services.AddHttpContextAccessor();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options => SetCookie(options, environment));
        new IdentityBuilder(typeof(PortalUser), services)
            .AddSignInManager()
            .AddClaimsPrincipalFactory<PortalClaimsFactory>();
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = StampCheckedEvery);
        services.Configure<MvcOptions>(o => o.Filters.Add<TemporaryPasswordFilter>());
        services.AddSingleton<FirstRun>();
        services.AddSingleton<GuessedNames>();
        return services.AddAccountPages().AddAdministrationPages();
    }

    /// <summary>Finds out who is there and what they may; between routing and the pages.</summary>
    public static IApplicationBuilder UsePortalAccounts(this IApplicationBuilder app) =>
        app.UseMiddleware<FirstRunMiddleware>()
            .UseAuthentication()
            .UseMiddleware<CurrentPersonMiddleware>()
            .UseAuthorization();

    private static IServiceCollection AddAccountPages(this IServiceCollection services) =>
        services.AddScoped<SignIn>().AddScoped<ChangePassword>().AddScoped<DemoAccounts>();

    private static IServiceCollection AddAdministrationPages(this IServiceCollection services) =>
        services.AddScoped<AdministratorRule>()
            .AddScoped<UserList>().AddScoped<CreateUser>().AddScoped<EditUser>().AddScoped<ResetPassword>().AddScoped<UserActivation>()
            .AddScoped<UnitList>().AddScoped<SaveUnit>()
            .AddScoped<OrganizationSettings>();

    private static void SetCookie(CookieAuthenticationOptions options, IHostEnvironment environment)
    {
        // A __Host- cookie is taken by browsers only over https, for this host alone and for all of it.
        var plainHttp = environment.IsDevelopment();
        options.Cookie.Name = plainHttp ? "planportal" : "__Host-planportal";
        options.Cookie.SecurePolicy = plainHttp ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.Path = "/";
        options.ExpireTimeSpan = SignedInFor;
        options.SlidingExpiration = true;
        options.LoginPath = AccountPaths.SignIn;
        options.ReturnUrlParameter = AccountPaths.ReturnUrlKey;
        options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
