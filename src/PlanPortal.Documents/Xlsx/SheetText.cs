using System.Text.RegularExpressions;
using PlanPortal.Documents.Docx.Writing;

namespace PlanPortal.Documents.Xlsx;

/// <summary>Words for a cell of a sheet.</summary>
internal static partial class SheetText
{
    /// <summary>More does not go into one cell.</summary>
    private const int MaxLength = 32_767;

    /// <summary>What XML can hold, cut to what a cell can hold, with line breaks as Excel has them.</summary>
    public static string Valid(string text)
    {
        // Excel reads _x0041_ as "A": an underscore that would open such a code is itself written as one.
        string valid = Code().Replace(WordText.Valid(text.ReplaceLineEndings("\n")), "_x005F_");
        if (valid.Length <= MaxLength)
            return valid;
        int end = MaxLength - 1;
        return valid[..(char.IsHighSurrogate(valid[end - 1]) ? end - 1 : end)] + "…";
    }

    /// <summary>Signs that would open a formula if somebody typed the words into a cell, or opened them from a CSV file.</summary>
    public static bool LooksLikeFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Code();
}
