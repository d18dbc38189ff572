using PlanPortal.Core.Drafting.Inspection;

namespace PlanPortal.Cli.Commands;

/// <summary>An inspection for people: a line for each thing that the head and the ending give, the outline as a tree.</summary>
internal static class InspectionSummary
{
    private const string Missing = "(không có)";

    public static void Write(PlanInspection plan, TextWriter output)
    {
        Line("Loại văn bản", plan.Type);
        Line("Trích yếu", plan.Title);
        Line("Cơ quan chủ quản", plan.Superior);
        Line("Cơ quan ban hành", plan.Issuer is { } issuer ? Issuer(issuer) : null);
        Line("Số, ký hiệu", plan.Number?.Text);
        Line("Địa danh", plan.Place);
        Line("Ngày tháng", plan.Date?.Text);
        List("Căn cứ", plan.LegalBases.Select(b => b.Text));
        Line("Câu ban hành", plan.Enacting);
        List("Dàn ý", plan.Outline.Select(Node));
        List("Kinh phí", plan.Budget.Paragraphs);
        Line("Lời kết", plan.Closing);
        List("Nơi nhận", plan.Recipients);
        Line("Ký", plan.Signature is { } signature ? Signature(signature) : null);

        void Line(string what, string? words) => output.WriteLine($"{what}: {words ?? Missing}");

        void List(string what, IEnumerable<string> items)
        {
            var all = items.ToList();
            output.WriteLine(all.Count == 0 ? $"{what}: {Missing}" : $"{what}: {all.Count}");
            all.ForEach(item => output.WriteLine($"  {item}"));
        }
    }

    private static string Issuer(InspectedIssuer issuer) =>
        issuer.Text == issuer.Canonical ? issuer.Text : $"{issuer.Text} ({issuer.Canonical})";

    private static string Node(InspectedNode node)
    {
        var depth = new string(' ', 2 * Math.Max(0, node.Level - 1));
        string[] under =
        [
            .. node.Bullets > 0 ? [$"{node.Bullets} gạch đầu dòng"] : Array.Empty<string>(),
            .. node.Paras > 0 ? [$"{node.Paras} đoạn"] : Array.Empty<string>(),
        ];
        var words = string.Join(' ', new[] { node.Label, node.Heading }.Where(w => w is not null));
        return under.Length == 0 ? depth + words : $"{depth}{words} [{string.Join(", ", under)}]";
    }

    private static string Signature(InspectedSignature signature) =>
        string.Join(" / ", signature.Authority.Append(signature.Position).Append(signature.Name).Where(w => !string.IsNullOrEmpty(w)));
}
