using System.Globalization;
using System.Xml.Linq;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Documents.Layout;
using PlanPortal.Documents.Screen;
using PlanPortal.Documents.Typesetting;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Screen;

/// <summary>What the screen shows beside the words: marks in the margin, the words that somebody asked for.</summary>
public class ScreenMarksTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly TextPlace Heading = new(null, 3), LongBullet = new(null, 6), SecondRow = new(null, 10) { Row = 2 }, AppendixBullet = new(1, 0);

    private static MarginMark Mark(TextPlace place, params MarkKind[] kinds) => new(place, kinds, $"/ke-hoach/1?cau={place.Address}#cau", $"Đọc được \"{place.Address}\" & nữa");

    private static List<XElement> Pages(PlanText text, ScreenMarks marks) =>
        [.. PageSvg.Render(Laid(text), int.MaxValue, marks).Select(p => XElement.Parse(p, LoadOptions.PreserveWhitespace))];

    private static List<string> Margins(PlanText text, ScreenMarks marks) => [.. MarginSvg.Render(Laid(text), marks)];

    private static XElement Flow(PlanText text, ScreenMarks marks) =>
        XElement.Parse(FlowHtml.Fragment(Typesetter.Set(Document(text, Stamp)), marks), LoadOptions.PreserveWhitespace);

    private static LaidOutDocument Laid(PlanText text) => PageLayout.LayOut(Typesetter.Set(Document(text, Stamp)));

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static XElement At(XElement article, TextPlace place) => article.Descendants().Single(e => e.Attribute("data-place")?.Value == place.Address);

    [Fact]
    public void Blocks_of_appendices_and_rows_of_tables_have_addresses_too()
    {
        var pages = Pages(Full(), ScreenMarks.None);
        var article = Flow(Full(), ScreenMarks.None);

        Assert.Equal(["2", "Tổ chức diễn tập", "Ban Chỉ huy Quân sự xã", "Quý II/2026"], pages.SelectMany(p => p.Elements(Svg + "text")).Where(t => t.Attribute("data-place")?.Value == "11-h3").Select(t => t.Value));
        Assert.Equal("Áo phao: 120 chiếc.", pages[3].Elements(Svg + "text").Single(t => t.Attribute("data-place")?.Value == "2.1").Value["- ".Length..]);
        Assert.Equal("tr", At(article, SecondRow).Name.LocalName);
        Assert.Equal("li", At(article, AppendixBullet).Name.LocalName);
    }

    [Fact]
    public void A_mark_stands_in_the_margin_beside_all_lines_of_its_block()
    {
        var marks = new ScreenMarks([Mark(LongBullet, MarkKind.Task, MarkKind.Reporting)], null);
        var lines = Pages(Full(), marks)[0].Elements(Svg + "text").Where(t => t.Attribute("data-place")?.Value == LongBullet.Address).ToList();
        var link = XElement.Parse(Margins(Full(), marks)[0]).Elements(Svg + "a").Single();
        var bar = link.Elements(Svg + "rect").Last();

        Assert.True(lines.Count > 2);
        Assert.InRange(Number(bar, "y"), Number(lines[0], "y") - 16, Number(lines[0], "y") - 10);
        Assert.InRange(Number(bar, "y") + Number(bar, "height"), Number(lines[^1], "y"), Number(lines[^1], "y") + 5);
        Assert.True(Number(bar, "x") + Number(bar, "width") < 30 * 72 / 25.4, "It stands in the margin of 30 mm.");
        Assert.Equal(["mark-task", "mark-reporting"], link.Elements(Svg + "path").Select(p => p.Attribute("class")!.Value));
        Assert.Equal(2, link.Elements(Svg + "path").Select(p => p.Attribute("d")!.Value).Distinct().Count());
    }

    [Fact]
    public void A_mark_is_a_link_that_says_what_was_read()
    {
        var mark = Mark(SecondRow, MarkKind.Duty);
        var marks = new ScreenMarks([mark], null);
        var onPage = XElement.Parse(Margins(Full(), marks)[0]).Element(Svg + "a")!;
        var inFlow = At(Flow(Full(), marks), SecondRow).Elements().First().Elements("a").Single();

        Assert.Equal((mark.Address, mark.Label), (onPage.Attribute("href")!.Value, onPage.Attribute("aria-label")!.Value));
        Assert.Equal(mark.Label, onPage.Element(Svg + "title")!.Value);
        Assert.Equal((mark.Address, mark.Label), (inFlow.Attribute("href")!.Value, inFlow.Attribute("aria-label")!.Value));
    }

    [Fact]
    public void A_page_without_marks_has_no_drawing_of_them()
    {
        var margins = Margins(Full(), new ScreenMarks([Mark(AppendixBullet, MarkKind.Target)], null));

        Assert.Equal([true, true, true, false], margins.Select(m => m.Length == 0));
    }

    [Fact]
    public void The_words_asked_for_have_a_ground_just_as_wide()
    {
        var text = Full();
        var block = text.Body[LongBullet.Block].Text;
        var asked = LongBullet with { Start = block.IndexOf("đôn đốc", StringComparison.Ordinal), Length = "đôn đốc việc".Length };
        var page = Pages(text, new ScreenMarks([], ShownPlace.Of(text, asked)))[0];
        var line = page.Elements(Svg + "text").First(t => t.Attribute("data-place")?.Value == LongBullet.Address);
        var ground = page.Elements(Svg + "rect").Single();

        var metrics = new TextMetrics(Laid(text).Source.Fonts);
        double extra = Number(line, "word-spacing"), before = metrics.Width("- Tổ chức kiểm tra, ", DecreeStyle.Body) + 5 * extra;
        Assert.Equal(Number(line, "x") + before, Number(ground, "x"), 0.1);
        Assert.Equal(metrics.Width("đôn đốc việc", DecreeStyle.Body) + 2 * extra, Number(ground, "width"), 0.1);
        Assert.Equal("cau", ground.Attribute("id")!.Value);
    }

    [Fact]
    public void Words_that_run_on_over_a_line_have_a_ground_on_each_and_one_is_where_to_go()
    {
        var text = Full();
        var page = Pages(text, new ScreenMarks([], ShownPlace.Of(text, LongBullet)))[0];

        var lines = page.Elements(Svg + "text").Where(t => t.Attribute("data-place")?.Value == LongBullet.Address).ToList();
        var grounds = page.Elements(Svg + "rect").ToList();
        Assert.Equal(lines.Count, grounds.Count);
        Assert.Equal(lines.Select(l => Number(l, "textLength")), grounds.Select(g => Number(g, "width")), (a, b) => Math.Abs(a - b) < 0.1);
        Assert.Single(grounds, g => g.Attribute("id") is not null);
        Assert.True(page.Elements().ToList().IndexOf(grounds[^1]) < page.Elements().ToList().IndexOf(lines[0]), "The ground lies under the words.");
    }

    [Fact]
    public void The_flow_marks_just_the_words_asked_for()
    {
        var text = Full();
        var asked = Heading with { Start = 4, Length = 11 };
        var heading = At(Flow(text, new ScreenMarks([], ShownPlace.Of(text, asked))), Heading);

        Assert.Equal("ĐÍCH, YÊU C", Assert.Single(heading.Elements("mark")).Value);
        Assert.Equal("I. MỤC ĐÍCH, YÊU CẦU", heading.Value);
        Assert.Equal(("cau-chu", "doc-heading doc-shown"), (heading.Attribute("id")!.Value, heading.Attribute("class")!.Value));
    }

    [Fact]
    public void A_row_asked_for_is_shown_as_a_whole()
    {
        var text = Full();
        var marks = new ScreenMarks([], ShownPlace.Of(text, SecondRow));

        Assert.Equal(4, Pages(text, marks).Sum(p => p.Elements(Svg + "rect").Count()));
        Assert.Equal("doc-row doc-shown", At(Flow(text, marks), SecondRow).Attribute("class")!.Value);
    }

    [Fact]
    public void Words_are_the_same_with_and_without_marks()
    {
        var text = Full();
        var marks = new ScreenMarks([Mark(Heading, MarkKind.Target), Mark(SecondRow, MarkKind.Task)], ShownPlace.Of(text, LongBullet with { Start = 2, Length = 60 }));

        Assert.Equal(Flow(text, ScreenMarks.None).Value, Flow(text, marks).Value);
        Assert.Equal(Pages(text, ScreenMarks.None).Select(p => p.Value), Pages(text, marks).Select(p => p.Value));
    }
}
