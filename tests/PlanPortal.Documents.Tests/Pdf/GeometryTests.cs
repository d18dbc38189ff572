using PlanPortal.Core.Drafting;
using PlanPortal.Documents.Pdf;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Pdf;

/// <summary>Measures of Decree 30/2020/NĐ-CP, Appendix I, taken from the finished file.</summary>
public class GeometryTests
{
    private const double Millimetre = 72 / 25.4;
    private const double Left = 30 * Millimetre;
    private const double Right = 595.276 - 15 * Millimetre;
    private const double Tolerance = 0.6;

    private static readonly byte[] File = new PdfRenderer().Render(Document(Full(), Stamp), Time).Bytes;
    private static readonly IReadOnlyList<PdfTools.Page> Pages = PdfTools.Pages(File);
    private static readonly IReadOnlyList<PdfDrawing> Drawings = PdfDrawing.Of(File);

    private static double MiddleOf(IReadOnlyList<PdfTools.Word> line) => (line[0].Left + line[^1].Right) / 2;

    private static double LengthOf(IReadOnlyList<PdfTools.Word> line) => line[^1].Right - line[0].Left;

    /// <summary>Size of the letters that begin at the word.</summary>
    private static double SizeOf(PdfTools.Word word, int page = 0) => LettersOf(word, page).Size;

    private static PdfDrawing.Letters LettersOf(PdfTools.Word word, int page = 0) =>
        Drawings[page].Texts.Last(t => t.X <= word.Left + 0.1 && t.BaseLine > word.Top && t.BaseLine < word.Bottom);

    private static PdfDrawing.Stroke RuleUnder(IReadOnlyList<PdfTools.Word> line) => Drawings[0].Strokes
        .Where(s => s.IsLevel && !s.IsRed && s.Y1 > line[0].Top + 5 && Math.Abs(s.Middle - MiddleOf(line)) < 2)
        .MinBy(s => s.Y1)!;

    [Fact]
    public void The_paper_is_A4_and_turned_for_the_wide_table_only()
    {
        Assert.Equal([(595, 842), (595, 842), (842, 595), (595, 842)], Pages.Select(p => ((int)Math.Round(p.Width), (int)Math.Round(p.Height))));
    }

    [Fact]
    public void Words_keep_to_the_margins()
    {
        foreach (var page in Pages)
        {
            var words = page.Words.Where(w => w.Bottom > 20 * Millimetre);
            Assert.All(words, w => Assert.True(w.Left > Left - Tolerance && w.Right < page.Width - 15 * Millimetre + Tolerance, $"{w}"));
            Assert.All(words, w => Assert.True(w.Top > 20 * Millimetre - Tolerance && w.Bottom < page.Height - 20 * Millimetre + 3, $"{w}"));
        }
    }

    [Fact]
    public void The_national_name_stands_on_one_line_at_the_right_above_the_motto()
    {
        var name = Pages[0].Line("CỘNG", "HÒA", "XÃ", "HỘI", "CHỦ", "NGHĨA", "VIỆT", "NAM");
        var motto = Pages[0].Line("Độc", "lập", "-", "Tự", "do", "-", "Hạnh", "phúc");

        Assert.Equal(name[0].Top, name[^1].Top, 1);
        Assert.True(name[^1].Right <= Right + Tolerance);
        Assert.Equal(MiddleOf(name), MiddleOf(motto), 0.5);
        Assert.InRange(SizeOf(name[0]), 12, 13);
        Assert.InRange(SizeOf(motto[0]), 13, 14);
    }

    [Fact]
    public void The_line_under_the_motto_is_exactly_as_long_as_the_motto()
    {
        var motto = Pages[0].Line("Độc", "lập", "-", "Tự", "do", "-", "Hạnh", "phúc");
        var rule = RuleUnder(motto);

        Assert.Equal(LengthOf(motto), rule.Length, 0.2);
        Assert.Equal(motto[0].Left, Math.Min(rule.X1, rule.X2), 0.2);
    }

    [Fact]
    public void The_lines_under_issuer_and_subject_are_a_third_to_a_half_of_the_words_above()
    {
        var issuer = Pages[0].Line("ỦY", "BAN", "NHÂN", "DÂN");
        var subject = Pages[0].Line("Phòng,", "chống", "thiên", "tai", "năm", "2026", "trên", "địa", "bàn", "xã");
        foreach (var line in new[] { issuer, subject })
        {
            var rule = RuleUnder(line);
            Assert.InRange(rule.Length / LengthOf(line), 1 / 3.0, 0.5);
            Assert.Equal(MiddleOf(line), rule.Middle, 0.5);
        }
    }

    [Fact]
    public void Number_and_date_stand_on_one_base_line_under_issuer_and_motto()
    {
        var number = Pages[0].Line("Số:", "05/KH-UBND");
        var date = Pages[0].Line("Mây", "Trắng,", "ngày", "05", "tháng", "6", "năm", "2026");

        Assert.Equal(LettersOf(number[0]).BaseLine, LettersOf(date[0]).BaseLine, 0.1);
        Assert.Equal(13, SizeOf(number[0]));
        Assert.InRange(SizeOf(date[0]), 13, 14);
        Assert.Equal(MiddleOf(Pages[0].Line("ỦY", "BAN", "NHÂN", "DÂN")), MiddleOf(number), 1.0);
        Assert.Equal(MiddleOf(Pages[0].Line("Độc", "lập", "-", "Tự", "do", "-", "Hạnh", "phúc")), MiddleOf(date), 1.0);
    }

    [Fact]
    public void Type_name_and_subject_are_centred_between_the_margins()
    {
        double middle = (Left + Right) / 2;
        Assert.Equal(middle, MiddleOf(Pages[0].Line("KẾ", "HOẠCH")), 0.5);
        Assert.Equal(middle, MiddleOf(Pages[0].Line("Phòng,", "chống", "thiên", "tai", "năm", "2026", "trên", "địa", "bàn", "xã")), 0.5);
    }

    [Fact]
    public void Paragraphs_begin_12_7_millimetres_in_and_are_justified()
    {
        var start = Pages[0].Line("Căn", "cứ", "Kế", "hoạch")[0];
        Assert.Equal(Left + 12.7 * Millimetre, start.Left, 0.5);

        // The first line of a long paragraph ends at the right margin.
        double end = Pages[0].Words.Where(w => Math.Abs(w.Bottom - start.Bottom) < 1).Max(w => w.Right);
        Assert.Equal(Right, end, 0.5);
    }

    [Fact]
    public void Lines_are_one_to_one_and_a_half_high_and_paragraphs_six_points_apart()
    {
        var lines = Drawings[0].Texts.Where(t => t.Size == 14).Select(t => t.BaseLine).Distinct().Order().ToList();
        var steps = lines.Zip(lines.Skip(1), (a, b) => b - a).Where(step => step > 1).ToList();
        const double single = 14 * 1.149;

        double within = steps.Where(s => s > single - 0.2).Min();
        Assert.InRange(within, single - 0.2, 1.5 * single);
        var first = Pages[0].Line("1.", "Mục", "đích")[0];
        var second = Pages[0].Line("-", "Chủ", "động")[0];
        Assert.True(LettersOf(second).BaseLine - LettersOf(first).BaseLine >= single + 6);
    }

    [Fact]
    public void The_page_number_stands_centred_in_the_top_margin_from_page_2_on()
    {
        Assert.DoesNotContain(Pages[0].Words, w => w.Bottom < 20 * Millimetre);
        var number = Assert.Single(Pages[1].Words, w => w.Bottom < 20 * Millimetre);

        Assert.Equal("2", number.Text);
        Assert.Equal((Left + Right) / 2, number.Middle, 0.5);
        Assert.InRange(SizeOf(number, page: 1), 13, 14);
        // Appendices count for themselves and show nothing on their first page.
        Assert.DoesNotContain(Pages[2].Words, w => w.Bottom < 20 * Millimetre);
        Assert.DoesNotContain(Pages[3].Words, w => w.Bottom < 20 * Millimetre);
    }

    [Fact]
    public void Recipients_stand_left_level_with_the_authority_and_the_signature_centred_right()
    {
        var title = Pages[1].Line("Nơi", "nhận:");
        var authority = Pages[1].Line("TM.", "ỦY", "BAN", "NHÂN", "DÂN");
        var position = Pages[1].Line("PHÓ", "CHỦ", "TỊCH");
        var name = Pages[1].Line("Trần", "Thị", "Mây");
        var recipient = Pages[1].Line("-", "Lưu:", "VT,", "KT.");

        Assert.Equal(Left, title[0].Left, 0.5);
        Assert.Equal(Left, recipient[0].Left, 0.5);
        Assert.Equal(title[0].Top, authority[0].Top, 3.0);
        Assert.Equal((12, 11, 14, 14), (SizeOf(title[0], 1), SizeOf(recipient[0], 1), SizeOf(authority[0], 1), SizeOf(name[0], 1)));
        Assert.Equal(MiddleOf(authority), MiddleOf(name), 0.5);
        Assert.True(MiddleOf(authority) > 595.276 / 2);
        Assert.True(name[0].Top - position[0].Bottom > 20 * Millimetre, "There is no room to sign.");
    }

    [Fact]
    public void Marks_of_urgency_stand_red_in_a_frame_of_the_decreed_size()
    {
        var text = Full();
        var head = new DocumentHead([Head(HeadPart.Urgency, "HỎA TỐC"), .. text.Head.Lines]);
        var file = new PdfRenderer().Render(Document(text with { Head = head }, Stamp), Time).Bytes;
        var frame = PdfDrawing.Of(file)[0].Strokes.Where(s => s.IsRed).ToList();
        var number = PdfTools.Pages(file)[0].Line("Số:", "05/KH-UBND");

        Assert.Equal(4, frame.Count);
        Assert.Equal(30 * Millimetre, frame.Max(s => s.Length), 0.1);
        Assert.Equal(8 * Millimetre, frame.Max(s => Math.Abs(s.Y2 - s.Y1)), 0.1);
        Assert.True(frame.Min(s => Math.Min(s.Y1, s.Y2)) > number[0].Bottom - 3);
        Assert.Equal(MiddleOf(number), frame.First(s => s.IsLevel).Middle, 0.5);
    }
}
