namespace PlanPortal.Data.Configurations;

/// <summary>Lengths of columns that several tables have.</summary>
internal static class Lengths
{
    public const int Sha256Hex = 64;

    /// <summary>Of a document's type, as its head names it: <c>KẾ HOẠCH</c>, <c>BÁO CÁO</c>.</summary>
    public const int TypeName = 200;
}
