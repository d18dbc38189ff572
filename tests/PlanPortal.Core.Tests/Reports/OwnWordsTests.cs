using PlanPortal.Core.Drafting;
using PlanPortal.Core.Reports;
using PlanPortal.Core.Reports.Composing;
using Xunit;

namespace PlanPortal.Core.Tests.Reports;

/// <summary>Of what units sent the document repeats only what they wrote themselves.</summary>
public sealed class OwnWordsTests
{
    private const string Unit = "Phòng Văn hóa - Xã hội";

    [Fact]
    public void A_form_that_was_sent_as_it_came_adds_nothing_to_the_document()
    {
        var report = Report(ReportProposal.For(Unit, SwimmingReport.Plan, SwimmingReport.HalfYear));

        Assert.DoesNotContain(report.Body, b => b.Heading == "Kết quả nổi bật theo báo cáo của các đơn vị");
        Assert.DoesNotContain(report.Body, b => b.Text is "Khó khăn nêu trong báo cáo của các đơn vị:" or "Các đơn vị tập trung:");
        Assert.Single(report.Body, b => b.Text.Contains("Phát 24 buổi trên loa thôn", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_of_their_own_stays_and_so_does_one_that_they_added_to()
    {
        var words = ReportProposal.For(Unit, SwimmingReport.Plan, SwimmingReport.HalfYear);
        var edited = words.Done!.Replace("Phát 24 buổi trên loa thôn.", "Phát 24 buổi trên loa thôn, 600 hộ nghe.", StringComparison.Ordinal);
        Assert.NotEqual(words.Done, edited);

        var report = Report(words with { Done = edited + "\n- Trao 40 áo phao." });

        Assert.Equal(
            [$"{Unit}:", "Phát thanh về kỹ năng an toàn: hoàn thành ngày 20/3/2026. Phát 24 buổi trên loa thôn, 600 hộ nghe.", "Trao 40 áo phao."],
            report.Body.SkipWhile(b => b.Heading != "Kết quả nổi bật theo báo cáo của các đơn vị").Skip(1).Take(3).Select(b => b.Text));
    }

    [Fact]
    public void Words_of_several_units_on_one_task_are_sentences_side_by_side() =>
        Assert.Equal("Đã tập huấn xong. Đã nghiệm thu; đã bàn giao.", ReportWording.Sentence("Đã tập huấn xong.\nĐã nghiệm thu\nđã bàn giao"));

    private static PlanText Report(ReportWords words) =>
        PlanReader.Read(ReportComposer.Compose(SwimmingReport.Order with { Plans = [SwimmingReport.Plan with { Units = [new(Unit, words)] }] }));
}
