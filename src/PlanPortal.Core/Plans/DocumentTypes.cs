namespace PlanPortal.Core.Plans;

/// <summary>Names of types of documents as the head prints them, with their abbreviations (decree 30/2020, Appendix III).</summary>
public static class DocumentTypes
{
    public const string Plan = "KẾ HOẠCH";
    public const string Report = "BÁO CÁO";

    private const string PlanAbbreviation = "KH";
    private const string ReportAbbreviation = "BC";

    /// <summary>The notation for another type of document of the same body: <c>KH-UBND</c> gives <c>BC-UBND</c> for a report, and back.</summary>
    public static string SymbolOf(string typeName, string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        var (abbreviation, other) = typeName == Report ? (ReportAbbreviation, PlanAbbreviation) : (PlanAbbreviation, ReportAbbreviation);
        return symbol == other || symbol.StartsWith(other + "-", StringComparison.Ordinal) ? abbreviation + symbol[other.Length..] : symbol;
    }
}
