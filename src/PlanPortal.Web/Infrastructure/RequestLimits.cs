using Microsoft.AspNetCore.Http.Features;

namespace PlanPortal.Web.Infrastructure;

/// <summary>How much one request may carry.</summary>
public static class RequestLimits
{
    /// <summary>Bytes of a whole request: a plan with its scanned appendices.</summary>
    public const long MaxBytes = 50_000_000;

    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = MaxBytes;
        });
        builder.Services.Configure<FormOptions>(o =>
        {
            o.MultipartBodyLengthLimit = MaxBytes;
            // A long plan pasted into one field; MaxBytes bounds the whole.
            o.ValueLengthLimit = (int)MaxBytes;
        });
    }

    /// <summary>
    /// Answers 413 before the body is read. Left to itself, the form reader would fail inside the antiforgery check and
    /// tell somebody with a large file that the session had expired.
    /// </summary>
    public static void UseRequestLimits(this WebApplication app) =>
        app.Use((context, next) =>
        {
            if (ErrorPages.IsShowing(context) || !(context.Request.ContentLength > MaxBytes))
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        });
}
