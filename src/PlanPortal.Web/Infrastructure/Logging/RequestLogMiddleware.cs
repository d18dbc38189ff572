using System.Diagnostics;
using PlanPortal.Web.Features.Calendar;
using Serilog.Context;

namespace PlanPortal.Web.Infrastructure.Logging;

/// <summary>One line per request, and the reference under which every line of it stands.</summary>
internal sealed partial class RequestLogMiddleware(RequestDelegate next, ILogger<RequestLogMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        context.TraceIdentifier = Reference.New();
        // As asked for: an error page would put its own in their place.
        var (method, path, started) = (context.Request.Method, Named(context.Request.Path.Value ?? ""), Stopwatch.GetTimestamp());
        using (LogContext.PushProperty(nameof(Reference), context.TraceIdentifier))
        {
            await next(context);
            var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            var person = context.User.FindFirst(PortalClaims.Person)?.Value;
            var organization = context.User.FindFirst(PortalClaims.Organization)?.Value;
            Log(method, path, context.Response.StatusCode, milliseconds, person, organization);
        }
    }

    /// <summary>A secret in an address is as good as a password.</summary>
    private static string Named(string path) =>
        path.StartsWith(CalendarController.Prefix, StringComparison.OrdinalIgnoreCase) ? CalendarController.Prefix + "…" : path;

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {Status} in {Milliseconds:0.0} ms, person {Person} of organization {Organization}")]
    private partial void Log(string method, string path, int status, double milliseconds, string? person, string? organization);
}
