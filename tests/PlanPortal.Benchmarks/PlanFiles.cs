using System.Text;
using PlanPortal.Testing;

namespace PlanPortal.Benchmarks;

/// <summary>The texts that are measured: the real plans where they are beside the checkout, and one made up here.</summary>
internal static class PlanFiles
{
    /// <summary>Name and text of each plan.</summary>
    public static IReadOnlyList<(string Name, string Text)> All { get; } = [.. Real(), ("made up", MadeUp())];

    public static (string Name, string Text) Longest => All.MaxBy(p => p.Text.Length);

    private static IEnumerable<(string, string)> Real() => SharedPlans.Folder is { } folder
        ? Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllText(path)))
        : [];

    /// <summary>Some six pages of a commune that does not exist.</summary>
    private static string MadeUp()
    {
        var text = new StringBuilder("KẾ HOẠCH\nPhòng, chống thiên tai năm 2026 trên địa bàn xã Mây Trắng\n\n");
        text.Append("Căn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013;\n\n");
        text.Append("Ủy ban nhân dân xã Mây Trắng ban hành Kế hoạch như sau:\n\n");
        string[] sections = ["I. MỤC ĐÍCH, YÊU CẦU", "II. NHIỆM VỤ, GIẢI PHÁP", "III. KINH PHÍ", "IV. TỔ CHỨC THỰC HIỆN"];
        foreach (string section in sections)
        {
            text.Append(section).Append("\n\n");
            for (int i = 1; i <= 4; i++)
            {
                text.Append(i).Append(". Nội dung công tác\n\n");
                for (int j = 0; j < 3; j++)
                    text.Append("- Tổ chức kiểm tra, đôn đốc việc thực hiện các nhiệm vụ được giao trên địa bàn xã; kịp thời báo cáo Ủy ban nhân dân xã những khó khăn, vướng mắc phát sinh trong quá trình triển khai để xem xét, chỉ đạo.\n\n");
            }
        }

        return text.Append("Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Thị Mây\n").ToString();
    }
}
