namespace PlanPortal.Web.Features.Errors;

/// <summary>Finds in a failed request what somebody had typed, so that the error page gives it back.</summary>
internal static class KeptText
{
    /// <summary>
    /// The texts of the form in their order; empty where no form was read before the failure. Passwords and the portal's
    /// own keys and tokens are left out: they are no words.
    /// </summary>
    public static IReadOnlyList<string> From(HttpRequest request)
    {
        var form = request.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IFormFeature>()?.Form;
        return form is null
            ? []
            : [.. form.Where(f => !IsSecret(f.Key)).SelectMany(f => f.Value).OfType<string>().Where(IsText)];
    }

    private static bool IsSecret(string name) =>
        name.StartsWith("__", StringComparison.Ordinal) || name.Contains("password", StringComparison.OrdinalIgnoreCase);

    private static bool IsText(string value) =>
        value.Any(char.IsLetter) && !Guid.TryParse(value, out _) && !bool.TryParse(value, out _);
}
