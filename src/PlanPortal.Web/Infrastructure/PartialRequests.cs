namespace PlanPortal.Web.Infrastructure;

/// <summary>Requests that htmx makes for a part of a page.</summary>
public static class PartialRequests
{
    /// <summary>
    /// Whether only the changed part is wanted. Not so when htmx restores a page of the history, which needs the whole.
    /// An address that answers both ways must send <c>Vary: HX-Request</c>; <see cref="Vary"/> does.
    /// </summary>
    public static bool IsPartial(this HttpRequest request) =>
        request.Headers["HX-Request"] == "true" && request.Headers["HX-History-Restore-Request"] != "true";

    public static void Vary(this HttpResponse response) => response.Headers.Append("Vary", "HX-Request");
}
