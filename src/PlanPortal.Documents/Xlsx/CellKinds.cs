using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PlanPortal.Core.Execution.Exchange;

namespace PlanPortal.Documents.Xlsx;

/// <summary>Tells by a cell's format whether its number is a day or a percentage.</summary>
internal static partial class CellKinds
{
    /// <summary>One for each style of cells, in the order of the file.</summary>
    public static IReadOnlyList<CellKind> Kinds(XElement styles)
    {
        var own = styles.Descendants().Where(e => e.Name.LocalName == "numFmt" && Id(e) is not null).GroupBy(e => Id(e)!.Value)
            .ToDictionary(g => g.Key, g => (string?)g.First().Attribute("formatCode") ?? "");
        return [.. styles.Elements().Where(e => e.Name.LocalName == "cellXfs").Elements().Select(e => Kind(Id(e) ?? 0, own))];
    }

    private static int? Id(XElement element) =>
        int.TryParse((string?)element.Attribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : null;

    /// <summary>Formats below 164 are built in; those of days are listed in ECMA-376 part 1, 18.8.30.</summary>
    private static CellKind Kind(int id, Dictionary<int, string> own) => own.TryGetValue(id, out string? code) ? Kind(code)
        : id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) ? CellKind.Day
        : id is 9 or 10 ? CellKind.Percent
        : CellKind.Number;

    private static CellKind Kind(string code)
    {
        string bare = Quoted().Replace(code, "");
        return bare.Contains('%', StringComparison.Ordinal) ? CellKind.Percent : DayLetters().IsMatch(bare) ? CellKind.Day : CellKind.Number;
    }

    /// <summary>Words in quotes, escaped signs, colours and languages in brackets.</summary>
    [GeneratedRegex(@"""[^""]*""|\\.|\[[^\]]*\]")]
    private static partial Regex Quoted();

    [GeneratedRegex("[dDmMyYhHsS]")]
    private static partial Regex DayLetters();
}
