using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;
using PlanPortal.Web.Features.Shared;

namespace PlanPortal.Web.Infrastructure;

/// <summary>Controllers and views: each slice keeps its views beside its controller in <c>Features/Subject/</c>.</summary>
public static class Pages
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddControllersWithViews(o => o.Filters.Add<AutoValidateAntiforgeryTokenAttribute>())
            .AddCookieTempDataProvider(o => o.Cookie.Name = "planportal.message");
        services.Configure<RazorViewEngineOptions>(o =>
        {
            o.ViewLocationFormats.Clear();
            o.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
            o.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        });
        // Errors come back from the server, in the words of the portal; browsers would say theirs.
        services.Configure<MvcViewOptions>(o => o.HtmlHelperOptions.ClientValidationEnabled = false);
        services.AddRouting(o => o.LowercaseUrls = true);
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "planportal.form";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // Set once for every answer in SecurityHeaders.
            o.SuppressXFrameOptionsHeader = true;
        });
        // Vietnamese letters stand in the page as they are: half the bytes, and readable in the source.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddScoped<Navigation>();
        return services;
    }

    public static IServiceCollection AddCompression(this IServiceCollection services) =>
        // Over HTTPS too: the only secrets in a page are form tokens, masked anew in every answer (BREACH).
        services.AddResponseCompression(o => o.EnableForHttps = true);
}
