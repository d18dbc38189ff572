namespace PlanPortal.Web.Features.Reports;

/// <summary>Addresses of the reports; those that other slices link to have names in <see cref="Infrastructure.Routes"/>.</summary>
internal static class ReportAddresses
{
    public const string List = "/bao-cao";
    public const string Unit = "/bao-cao/don-vi/{id:int}";
    public const string Period = "/bao-cao/ky/{id:int}";
    public const string NewPeriod = "/bao-cao/ky/moi";
    public const string Review = "/bao-cao/tong-hop";

    public const string Views = "~/Features/Reports/";

    public static string OfUnit(int id) => $"/bao-cao/don-vi/{id}";

    public static string OfPeriod(int id) => $"/bao-cao/ky/{id}";
}
