using System.Globalization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace PlanPortal.Web.Infrastructure.Language;

/// <summary>The portal speaks Vietnamese: dates, numbers, and what it says about a field that cannot be read.</summary>
public static class Vietnamese
{
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("vi-VN");

    public static IServiceCollection AddVietnamese(this IServiceCollection services)
    {
        services.Configure<RequestLocalizationOptions>(o =>
        {
            o.DefaultRequestCulture = new RequestCulture(Culture);
            o.SupportedCultures = o.SupportedUICultures = [Culture];
            // Whatever language the browser asks for.
            o.RequestCultureProviders.Clear();
        });
        services.Configure<MvcOptions>(o =>
        {
            BindingMessages.Apply(o.ModelBindingMessageProvider);
            o.ModelMetadataDetailsProviders.Add(new ValidationMessages());
            o.ModelBinderProviders.Insert(0, new VietnameseBinders());
        });
        return services;
    }

    public static void UseVietnamese(this WebApplication app) => app.UseRequestLocalization();
}
