using System.Security.Cryptography;
using System.Text;
using PlanPortal.Documents.Screen;

namespace PlanPortal.Web.Infrastructure;

/// <summary>Styles, scripts, fonts and icons: open to everybody, kept for ever by browsers under their hashed names.</summary>
public static class StaticFiles
{
    /// <summary>Fonts are named in style sheets, with esbuild's hash instead of the one that pages put into addresses.</summary>
    private const string Fonts = "/dist/fonts";

    private const string KeptForEver = "public, max-age=31536000, immutable";

    /// <summary>The style sheet of flowing documents, which comes from the library that writes them; a change gives a new name.</summary>
    public static readonly string FlowStyles =
        $"/van-ban.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FlowStyle.Sheet)).AsSpan(0, 5))}.css";

    public static void MapPortalFiles(this WebApplication app)
    {
        app.UseWhen(c => c.Request.Path.StartsWithSegments(Fonts), branch => branch.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                {
                    context.Response.Headers.CacheControl = KeptForEver;
                }

                return Task.CompletedTask;
            });
            return next(context);
        }));
        app.MapGet(FlowStyles, (HttpResponse response) =>
        {
            response.Headers.CacheControl = KeptForEver;
            return Results.Text(FlowStyle.Sheet, "text/css", Encoding.UTF8);
        }).AllowAnonymous();
        app.MapStaticAssets().AllowAnonymous();
    }
}
