using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanPortal.Documents.Listing;
using PlanPortal.Documents.Tests.Pdf;
using static PlanPortal.Documents.Tests.Listing.Lists;

namespace PlanPortal.Documents.Tests.Listing;

/// <summary>Lists as Word and PDF: the same sheets.</summary>
public class ListPagesTests
{
    private static WordprocessingDocument Word(ListDocument list) => WordprocessingDocument.Open(new MemoryStream(ListDocx.Render(list)), isEditable: false);

    private static ListDocument Hostile => Of([.. HostileWords.Select(w => Row(w, unit: w))]);

    [Fact]
    public void The_validator_accepts_full_empty_and_hostile_lists()
    {
        foreach (var list in new[] { Long(200), Of(), Of(Row(null, null)), Hostile })
        {
            using var word = Word(list);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(e => $"{e.Description} {e.Path?.XPath}"));
        }
    }

    [Fact]
    public void Word_holds_every_row_on_a_turned_sheet_with_a_head_that_repeats()
    {
        using var word = Word(Long(60));

        var body = word.MainDocumentPart!.Document.Body!;
        var rows = body.Descendants<TableRow>().ToList();
        Assert.Equal(61, rows.Count);
        Assert.Single(body.Descendants<TableHeader>());
        Assert.Equal(Lists.Columns.Select(c => c.Name), rows[0].Elements<TableCell>().Select(c => c.InnerText));
        Assert.Equal(
            ["Việc thứ 60: rà soát, thống kê hộ nghèo, hộ cận nghèo trên địa bàn xã", "Phòng Văn hóa - Xã hội", "05/06/2026", "60.030", "60%"],
            rows[60].Elements<TableCell>().Select(c => c.InnerText));
        Assert.Equal(PageOrientationValues.Landscape, body.Descendants<PageSize>().Single().Orient!.Value);
    }

    [Fact]
    public void Paper_repeats_the_head_numbers_its_pages_and_loses_no_row()
    {
        var pdf = ListPdf.Render(Long(120));

        var pages = PdfTools.Pages(pdf);
        Assert.InRange(pages.Count, 3, 10);
        Assert.All(pages, p => Assert.True(p.Width > p.Height));
        Assert.All(pages, p => Assert.Contains(p.Words, w => w.Text == "Nhiệm"));
        Assert.Contains("Nhiệm vụ quá hạn", PdfTools.Text(pdf), StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, 120), i => Assert.Contains($"Việc thứ {i}:", PdfTools.Text(pdf), StringComparison.Ordinal));
        Assert.All(pages.SelectMany(p => p.Words), w => Assert.InRange(w.Right, 0, pages[0].Width - 42));
        PdfTools.Check(pdf);
    }

    [Fact]
    public void Empty_and_hostile_lists_print()
    {
        Assert.Contains("Không có dòng nào", PdfTools.Text(ListPdf.Render(Of())), StringComparison.Ordinal);
        PdfTools.Check(ListPdf.Render(Hostile));
    }

    [Fact]
    public void Many_columns_fit_the_sheet()
    {
        var columns = Enumerable.Range(1, 14).Select(i => new ListColumn($"Nghiêng ngả {i}")).ToList();
        var pages = PdfTools.Pages(ListPdf.Render(new ListDocument("Xã", "Rộng", columns, [[.. columns.Select(c => (ListCell)$"nội dung {c.Name}")]], At)));

        Assert.All(pages.SelectMany(p => p.Words), w => Assert.InRange(w.Right, 0, pages[0].Width - 42));
        Assert.Equal(14, pages.SelectMany(p => p.Words).Count(w => w.Text == "dung"));
    }
}
