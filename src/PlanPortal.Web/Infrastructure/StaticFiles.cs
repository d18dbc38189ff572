namespace PlanPortal.Web.Infrastructure;

/// <summary>Styles, scripts, fonts and icons: open to everybody, kept for ever by browsers under their hashed names.</summary>
public static class StaticFiles
{
    /// <summary>Fonts are named in style sheets, with esbuild's hash instead of the one that pages put into addresses.</summary>
    private const string Fonts = "/dist/fonts";

    public static void MapPortalFiles(this WebApplication app)
    {
        app.UseWhen(c => c.Request.Path.StartsWithSegments(Fonts), branch => branch.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                {
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                }

                return Task.CompletedTask;
            });
            return next(context);
        }));
        app.MapStaticAssets().AllowAnonymous();
    }
}
