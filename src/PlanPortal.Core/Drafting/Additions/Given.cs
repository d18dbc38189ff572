using System.Text;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Drafting.Additions;

/// <summary>Cleans what people typed and says what cannot stand in a plan.</summary>
internal static class Given
{
    public const string Elsewhere = "Không viết được vào kế hoạch sao cho đọc lại đúng như đã nhập; hãy chọn mục khác hoặc viết lại ngắn gọn hơn, không dùng dấu “;”, “:” hay số thứ tự ở đầu câu.";

    public const string NoSection = "Kế hoạch không có mục đã chọn; hãy chọn lại mục cần thêm.";

    /// <summary>On one line, white space collapsed, NFC.</summary>
    public static string OneLine(string? text)
    {
        var tidy = new StringBuilder();
        foreach (var c in VietnameseText.Nfc(text ?? ""))
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                tidy.Append(tidy.Length > 0 && tidy[^1] != ' ' ? " " : "");
            }
            else
            {
                tidy.Append(c);
            }
        }

        return tidy.ToString().Trim();
    }

    public static string? Optional(string? text) => OneLine(text) is { Length: > 0 } words ? words : null;

    /// <summary>The names on one line each, without empty ones and closing signs.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<string>? names) => [.. (names ?? []).Select(n => Closed(OneLine(n))).Where(n => n.Length > 0)];

    /// <summary>Without the signs that close a line.</summary>
    public static string Closed(string words) => words.Trim(' ', '.', ';', ',', ':');

    /// <summary>What is wrong with the name of a unit, else null.</summary>
    public static string? ProblemOfUnit(string name) =>
        UnitNames.Split(name) is [var one] && one == name ? null : $"Tên đơn vị “{name}” không đọc lại được là một đơn vị; hãy nhập mỗi đơn vị riêng, chỉ ghi tên.";
}
