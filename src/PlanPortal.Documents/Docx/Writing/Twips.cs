using System.Globalization;

namespace PlanPortal.Documents.Docx.Writing;

/// <summary>Word's measures: twentieths of a point for lengths, half points for type, eighths for lines.</summary>
internal static class Twips
{
    public static int Of(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    public static string Text(double points) => Of(points).ToString(CultureInfo.InvariantCulture);

    public static string HalfPoints(double points) => ((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture);

    public static uint Eighths(double points) => (uint)Math.Max(2, Math.Round(points * 8));
}
