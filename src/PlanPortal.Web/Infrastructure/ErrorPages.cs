using Microsoft.AspNetCore.Diagnostics;

namespace PlanPortal.Web.Infrastructure;

/// <summary>Every failure ends in a page in Vietnamese with a reference, never in a stack trace (Features/Errors).</summary>
public static class ErrorPages
{
    public const string Address = "/loi";

    /// <summary>Whether this request is being answered a second time, by an error page.</summary>
    public static bool IsShowing(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    public static void UseErrorPages(this WebApplication app)
    {
        // The outer handler answers when even the page cannot be made.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = WriteBareAnswer });
        // In a scope of its own: the services of the failed request, its database connection above all, are not to be trusted.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = $"{Address}/500", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute(Address + "/{0}");
    }

    private static Task WriteBareAnswer(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers[Reference.Header] = context.TraceIdentifier;
        return context.Response.WriteAsync(
            $"Hệ thống gặp sự cố. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo quản trị mã tham chiếu {context.TraceIdentifier}.");
    }
}
