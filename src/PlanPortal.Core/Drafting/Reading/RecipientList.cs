using System.Text;

namespace PlanPortal.Core.Drafting.Reading;

/// <summary>The recipients that the lines under <c>Nơi nhận</c> name.</summary>
internal static class RecipientList
{
    public static IReadOnlyList<string> Of(IEnumerable<EndLine> lines)
    {
        var items = lines.SelectMany(l => l.Segments).Where(s => s.Part == EndPart.Recipient).Select(s => s.Text.Trim()).ToList();
        var dashed = items.Any(HasDash);
        var recipients = new List<string>();
        var open = new StringBuilder();
        foreach (var item in items)
        {
            // Without a dash a line goes on with the recipient above, unless that one was closed or none has a dash.
            var closed = open.Length == 0 || open[^1] is ';' or '.';
            if (closed || HasDash(item) || !dashed)
            {
                recipients.AddRange(Parts(open.ToString()));
                open.Clear().Append(item);
            }
            else
            {
                open.Append(' ').Append(item);
            }
        }

        recipients.AddRange(Parts(open.ToString()));
        return [.. recipients.Select(Clean).Where(r => r.Length > 0)];
    }

    /// <summary>Several recipients on one line, each closed by <c>;</c>.</summary>
    private static string[] Parts(string item) => item.Split("; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool HasDash(string item) => VietnameseText.IsHyphen(item[0]) || Label.IsBullet(item);

    private static string Clean(string item) => (HasDash(item) ? item[1..] : item).TrimStart('-', ' ').TrimEnd(' ', ';', '.', ',');
}
