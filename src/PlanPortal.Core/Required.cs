namespace PlanPortal.Core;

/// <summary>Input that a person can mend; the message (Vietnamese) says how.</summary>
public sealed class InvalidInputException(string message) : Exception(message);

/// <summary>Checks on short texts that people type: trimmed, NFC, bounded.</summary>
internal static class Required
{
    public static string Text(string? value, int maxLength, string what)
    {
        var text = (value ?? "").Trim().Normalize();
        if (text.Length == 0)
        {
            throw new InvalidInputException($"Hãy nhập {what}.");
        }

        return text.Length <= maxLength
            ? text
            : throw new InvalidInputException($"Hãy rút ngắn {what}: tối đa {maxLength} ký tự, đang có {text.Length}.");
    }

    public static string? Optional(string? value, int maxLength, string what) =>
        string.IsNullOrWhiteSpace(value) ? null : Text(value, maxLength, what);
}
