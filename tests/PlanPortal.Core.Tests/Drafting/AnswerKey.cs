using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Inspection;

namespace PlanPortal.Core.Tests.Drafting;

/// <summary>
/// Compares what was read with an answer key: hand-made keys of real plans (their long form) and those of the samples
/// (nodes as <c>path kind bullets paras heading</c>). Every difference is one line.
/// </summary>
internal sealed partial class AnswerKey(string json)
{
    private readonly JsonElement _key = JsonDocument.Parse(json).RootElement;
    private readonly List<string> _differences = [];

    /// <summary>Fails with every difference.</summary>
    public static void Agrees(string key, PlanInspection got)
    {
        var differences = new AnswerKey(key).Compare(got);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private List<string> Compare(PlanInspection got)
    {
        var issuer = _key.TryGetProperty("issuing_body", out var body) ? body.GetProperty("canonical") : _key.GetProperty("issuer");
        Same("superior", _key.TryGetProperty("parent_body", out var parent) ? parent : _key.GetProperty("superior"), got.Superior);
        Same("issuer", issuer, got.Issuer?.Canonical);
        Same("no", _key.GetProperty("number").GetProperty("no"), got.Number?.No);
        Same("symbol", _key.GetProperty("number").GetProperty("symbol"), got.Number?.Symbol);
        Same("place", _key.GetProperty("place"), got.Place);
        Same("title", _key.GetProperty("title"), got.Title);
        Same("day", _key.GetProperty("date").GetProperty("day"), Figure(got.Date?.Day));
        Same("month", _key.GetProperty("date").GetProperty("month"), Figure(got.Date?.Month));
        Same("year", _key.GetProperty("date").GetProperty("year"), Figure(got.Date?.Year));
        Same("enacting", TextOf(_key.GetProperty("enacting")), got.Enacting);
        Same("closing", TextOf(_key.GetProperty("closing")), got.Closing);
        Same("budget", Texts(_key.GetProperty("budget")), got.Budget.Paragraphs);
        Same("recipients", Texts(_key.GetProperty("recipients")), got.Recipients);
        Same("authority", Texts(_key.GetProperty("signature").GetProperty("authority")), got.Signature?.Authority ?? []);
        Same("position", _key.GetProperty("signature").GetProperty("position"), got.Signature?.Position);
        Same("name", _key.GetProperty("signature").GetProperty("name"), got.Signature?.Name);
        Same("outline", [.. _key.GetProperty("outline").EnumerateArray().Select(Node).Where(n => n.Length > 0)], [.. got.Outline.Where(IsCompared).Select(Node)]);
        if (_key.TryGetProperty("bases", out var bases))
        {
            Same("bases", bases, Figure(got.LegalBases.Count));
        }

        return _differences;
    }

    /// <summary>The keys of the real plans score no appendix.</summary>
    private bool IsCompared(InspectedNode node) => node.Kind != "appendix" || _key.GetProperty("outline")[0].ValueKind == JsonValueKind.String;

    private static string Node(InspectedNode n) => $"{n.Path} {n.Kind} {n.Bullets} {n.Paras} {Clean(n.Heading)}".Trim();

    private static string Node(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.String)
        {
            var parts = node.GetString()!.Split(' ', 5);
            return string.Join(' ', parts[..4].Append(Clean(parts.ElementAtOrDefault(4)))).Trim();
        }

        var kind = node.GetProperty("kind").GetString();
        return kind == "appendix" ? "" : $"{node.GetProperty("path").GetString()} {kind} {node.GetProperty("bullets")} {node.GetProperty("paras")} {Clean(node.GetProperty("heading").GetString())}".Trim();
    }

    private void Same(string name, JsonElement wanted, string? got) => Same(name, wanted.ValueKind == JsonValueKind.Null ? null : wanted.ToString(), got);

    private void Same(string name, string? wanted, string? got)
    {
        if (Clean(wanted) != Clean(got))
        {
            _differences.Add($"{name}: wanted {wanted ?? "null"}, got {got ?? "null"}");
        }
    }

    private void Same(string name, List<string> wanted, IReadOnlyList<string> got)
    {
        for (var i = 0; i < Math.Max(wanted.Count, got.Count); i++)
        {
            Same($"{name} {i}", wanted.ElementAtOrDefault(i), got.ElementAtOrDefault(i));
        }
    }

    private static string? Figure(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static JsonElement TextOf(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.GetProperty("text") : value;

    private static List<string> Texts(JsonElement value)
    {
        var list = value.ValueKind == JsonValueKind.Object ? value.GetProperty("paragraphs") : value;
        return [.. list.EnumerateArray().Select(i => i.ValueKind == JsonValueKind.Object ? i.GetProperty("text").GetString()! : i.GetString()!)];
    }

    /// <summary>As the contract cleans before comparing: no marks, dashes as hyphens, white space collapsed, outer signs off.</summary>
    private static string Clean(string? text)
    {
        var clean = Marks().Replace(VietnameseText.Nfc(text ?? ""), "").Replace('–', '-').Replace('—', '-').Replace('“', '"').Replace('”', '"');
        return Space().Replace(clean, " ").Trim(" -+\t;.:,".ToCharArray()).ToLowerInvariant();
    }

    [GeneratedRegex(@"[*_#]+")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
