using System.Globalization;
using PlanPortal.Core;

namespace PlanPortal.Web.Infrastructure.Language;

/// <summary>Dates and times as people read them: dd/MM/yyyy, Vietnamese time.</summary>
public static class ShownTime
{
    public static string Shown(this DateTime utc) =>
        VietnamTime.ToLocal(utc).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string Shown(this DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
