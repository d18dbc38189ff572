using System.Globalization;

namespace PlanPortal.Core.Plans;

/// <summary>Số, ký hiệu: number and symbol as documents carry them (decree 30/2020, Appendix I: a number below 10 gets a leading zero).</summary>
public static class DocumentNo
{
    /// <summary><c>05/KH-UBND</c>; <c>/KH-UBND</c> while there is no number.</summary>
    public static string Of(int? number, string symbol) => string.Create(CultureInfo.InvariantCulture, $"{number:00}/{symbol}");
}
