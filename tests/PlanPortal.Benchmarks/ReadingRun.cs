using System.Diagnostics;
using System.Text;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Testing;

namespace PlanPortal.Benchmarks;

/// <summary>How long a plan's words and meaning take to read: a plan of ten pages, and the slowest of many damaged ones.</summary>
internal static class ReadingRun
{
    private const int Pages = 10;
    private const double MedianGoal = 50;
    private const int DamagedCount = 10_000;
    private const double SlowestGoal = 1000;

    /// <summary>Prints both figures beside their goals.</summary>
    public static void Measure(Func<Action, double> median)
    {
        var text = PlanOf(Pages);
        Show($"a plan of {Pages} pages read, with its meaning (median)", median(() => Read(text)), MedianGoal);
        var (slowest, name) = Slowest();
        Show($"slowest of {DamagedCount} damaged plans ({name})", slowest, SlowestGoal);
    }

    private static (double Milliseconds, string Name) Slowest()
    {
        var slowest = (Milliseconds: 0.0, Name: "");
        for (int i = 0; i < DamagedCount; i++)
        {
            var (name, plan) = PlanFiles.All[i % PlanFiles.All.Count];
            string text = DamagedPlans.Of(plan, i);
            long start = Stopwatch.GetTimestamp();
            Read(text);
            double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            slowest = time > slowest.Milliseconds ? (time, $"{name}, damage {i}") : slowest;
        }

        return slowest;
    }

    private static void Read(string text) => PlanMeaning.Of(PlanReader.Read(text));

    private static void Show(string what, double milliseconds, double goal) =>
        Console.WriteLine($"{what}: {milliseconds:0.00} ms, goal {goal:0} ms: {(milliseconds <= goal ? "reached" : "MISSED")}");

    /// <summary>A plan of a commune that does not exist, with aims, tasks, duties and reports, grown until it prints on so many pages.</summary>
    private static string PlanOf(int pages)
    {
        for (int rounds = 1; ; rounds++)
        {
            string text = Grown(rounds);
            if (DocumentBenchmarks.Print(DocumentBenchmarks.DocumentOf(text)).Pages >= pages)
                return text;
        }
    }

    private static string Grown(int rounds)
    {
        var text = new StringBuilder("KẾ HOẠCH\nChuyển đổi số năm 2026 trên địa bàn xã Mây Trắng\n\n");
        text.Append("Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ;\n\n");
        text.Append("Ủy ban nhân dân xã Mây Trắng ban hành Kế hoạch như sau:\n\nI. MỤC TIÊU NĂM 2026\n\n");
        Repeat(text, rounds, i => $"- Tỷ lệ hồ sơ của lĩnh vực thứ {i} được tiếp nhận trực tuyến đạt trên {60 + (i % 40)}%; từ 80% đến 90% hộ gia đình có tài khoản định danh điện tử.\n\n");
        text.Append("II. NHIỆM VỤ\n\n");
        Repeat(text, rounds, i => $"{i}. Xây dựng cơ sở dữ liệu chuyên ngành\n\n- Nội dung: Rà soát, làm sạch, số hóa dữ liệu theo Kế hoạch số {i}/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Nguyên, bảo đảm đúng, đủ, sạch, sống.\n\n- Đơn vị chủ trì: Phòng Văn hóa - Xã hội.\n\n- Đơn vị phối hợp: Công an xã; các thôn.\n\n- Thời gian thực hiện: Quý III/2026.\n\n");
        text.Append("III. TỔ CHỨC THỰC HIỆN\n\n");
        Repeat(text, rounds, i => $"{i}. Thôn Mây Trắng {i}\n\n- Tuyên truyền, vận động Nhân dân thực hiện các nhiệm vụ được giao, hoàn thành trước ngày 30/11/2026.\n\n- Báo cáo kết quả về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày 10/6 và 10/12 hằng năm.\n\n");
        return text.Append("Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Thị Mây\n").ToString();
    }

    private static void Repeat(StringBuilder text, int rounds, Func<int, string> paragraph)
    {
        for (int i = 1; i <= rounds; i++)
            text.Append(paragraph(i));
    }
}
