using PlanPortal.Documents.Drawing;
using PlanPortal.Documents.Tests.Pdf;

namespace PlanPortal.Documents.Tests.Drawing;

/// <summary>Work in time on paper.</summary>
public class TimelinePdfTests
{
    private static readonly DateTimeOffset At = new(2026, 7, 15, 9, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Every_piece_of_work_stands_on_a_turned_sheet_and_the_months_on_each()
    {
        var pdf = TimelinePdf.Render(Sheet([.. Enumerable.Range(1, 81).Select(i => new TimelineBar($"Việc thứ {i} phải làm", 0.1, 0.5, 0.3, "30 %"))]));

        var pages = PdfTools.Pages(pdf);
        Assert.InRange(pages.Count, 3, 4);
        Assert.All(pages, p => Assert.True(p.Width > p.Height));
        Assert.All(pages, p => Assert.Contains(p.Words, w => w.Text == "T2"));
        var text = PdfTools.Text(pdf);
        Assert.All(Enumerable.Range(1, 81), i => Assert.Contains($"Việc thứ {i} phải làm", text, StringComparison.Ordinal));
        PdfTools.Check(pdf);
    }

    [Fact]
    public void Late_work_says_so_in_words_beside_its_bar()
    {
        var pdf = TimelinePdf.Render(Sheet([new TimelineBar("Ươm cây giống", 0, 0.4, 0.4, "quá hạn 15 ngày, 40 %") { LateUntil = 0.9 }]));

        var late = PdfTools.Pages(pdf)[0].Line("quá", "hạn", "15", "ngày,", "40", "%");
        Assert.True(late[^1].Right < PdfTools.Pages(pdf)[0].Width - 40, "The words run over the edge.");
    }

    [Fact]
    public void Long_names_are_cut_and_nothing_runs_over_the_edge()
    {
        var name = string.Join(' ', Enumerable.Repeat("tuyên truyền, vận động", 30));
        var pdf = TimelinePdf.Render(Sheet([new TimelineBar(name, 0, 1, 0, "chưa làm, không có hạn")]));

        var page = PdfTools.Pages(pdf)[0];
        Assert.All(page.Words, w => Assert.InRange(w.Right, 0, page.Width - 40));
        Assert.Contains(page.Words, w => w.Text.EndsWith('…'));
    }

    [Fact]
    public void No_line_of_a_month_or_of_today_runs_through_words()
    {
        var pdf = TimelinePdf.Render(Sheet([new TimelineBar("Ươm cây giống", 0.1, 0.3, 0.4, "đang làm theo từng thôn, còn 15 ngày"), new TimelineBar("Cắm biển", 0.6, 0.85, 0, "chưa làm")]));

        var words = PdfTools.Pages(pdf)[0].Line("đang", "làm", "theo", "từng", "thôn,", "còn", "15", "ngày");
        var (left, right, middle) = (words[0].Left, words[^1].Right, (words[0].Top + words[0].Bottom) / 2);
        var crossed = PdfDrawing.Of(pdf)[0].Strokes.Where(s => s.X1 == s.X2 && s.X1 > left && s.X1 < right).ToList();
        Assert.NotEmpty(crossed);
        Assert.DoesNotContain(crossed, s => s.Y1 < middle && middle < s.Y2);
    }

    [Fact]
    public void A_sheet_without_work_prints()
    {
        PdfTools.Check(TimelinePdf.Render(Sheet([])));
    }

    private static TimelineSheet Sheet(IReadOnlyList<TimelineBar> bars) => new(
        "Ủy ban nhân dân xã Hòa Bàng", "Tiến độ các nhiệm vụ của Kế hoạch số 01/KH-UBND", [("T1/2026", 0), ("T2", 0.5)],
        [new TimelineSection("II. NHIỆM VỤ", bars)], At)
    {
        Today = (0.9, "Hôm nay 15/07"),
    };
}
