using PlanPortal.Core.Drafting;
using PlanPortal.Core.Organizations;
using static PlanPortal.Documents.Tests.Samples;

namespace PlanPortal.Documents.Tests.Composing;

public class HeadComposerTests
{
    private static OfficialHead Compose(DocumentHead head, Letterhead letterhead, IssueStamp? stamp = null) =>
        OfficialDocument.From(new PlanText { Head = head }, letterhead, stamp).Head;

    private static string[] Texts(IEnumerable<HeadText> texts, HeadPart part) => [.. texts.Where(t => t.Part == part).Select(t => t.Text)];

    [Fact]
    public void Fills_a_head_that_the_text_does_not_give()
    {
        var head = Compose(TitleOnly(), Department);

        Assert.Equal(["ỦY BAN NHÂN DÂN", "TỈNH MÂY NGÀN"], Texts(head.Left, HeadPart.Superior));
        Assert.Equal(["SỞ CÔNG THƯƠNG"], Texts(head.Left, HeadPart.Issuer));
        Assert.Equal(["Số:\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/KH-SCT"], Texts(head.Left, HeadPart.Number));
        Assert.StartsWith("Mây Ngàn, ngày\u00A0", Assert.Single(Texts(head.Right, HeadPart.PlaceAndDate)), StringComparison.Ordinal);
    }

    [Fact]
    public void Breaks_the_name_of_a_committee_before_the_place()
    {
        Assert.Equal(["ỦY BAN NHÂN DÂN", "XÃ MÂY TRẮNG"], Texts(Compose(TitleOnly(), Commune).Left, HeadPart.Issuer));
    }

    [Fact]
    public void Breaks_a_long_name_of_the_text_too_but_keeps_its_letters()
    {
        var head = Compose(new DocumentHead([Head(HeadPart.Issuer, "Ủy ban nhân dân thành phố Sương Mai")]), Commune);

        Assert.Equal(["Ủy ban nhân dân", "thành phố Sương Mai"], Texts(head.Left, HeadPart.Issuer));
    }

    [Fact]
    public void Lets_the_words_of_the_text_stand()
    {
        var head = Compose(new DocumentHead(
        [
            Head(HeadPart.Issuer, "UBND XÃ SƯƠNG MAI", HeadPart.Motto, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            Head(HeadPart.Number, "Số: 15/KH-UBND", HeadPart.PlaceAndDate, "Sương Mai, ngày 12 tháng 02 năm 2026"),
        ])
        {
            Number = new NumberLine("Số: 15/KH-UBND", "15", "KH-UBND"),
            PlaceAndDate = new PlaceAndDateLine("Sương Mai, ngày 12 tháng 02 năm 2026", "Sương Mai", "ngày 12 tháng 02 năm 2026", 12, 2, 2026),
        }, Commune);

        Assert.Equal(["UBND XÃ SƯƠNG MAI"], Texts(head.Left, HeadPart.Issuer));
        Assert.Equal(["Số: 15/KH-UBND"], Texts(head.Left, HeadPart.Number));
        Assert.Equal(["Sương Mai, ngày 12 tháng 02 năm 2026"], Texts(head.Right, HeadPart.PlaceAndDate));
        Assert.Empty(Texts(head.Right, HeadPart.Motto));
    }

    [Theory]
    [InlineData(5, 2026, 6, 5, "Số: 05/KH-UBND", "Mây Trắng, ngày 05 tháng 6 năm 2026")]
    [InlineData(10, 2026, 1, 15, "Số: 10/KH-UBND", "Mây Trắng, ngày 15 tháng 01 năm 2026")]
    [InlineData(123, 2026, 2, 9, "Số: 123/KH-UBND", "Mây Trắng, ngày 09 tháng 02 năm 2026")]
    [InlineData(99, 2026, 12, 31, "Số: 99/KH-UBND", "Mây Trắng, ngày 31 tháng 12 năm 2026")]
    public void Stamps_number_and_date_with_the_zeros_of_the_decree(int number, int year, int month, int day, string line, string date)
    {
        var head = Compose(TitleOnly(), Commune, new IssueStamp(number, new DateOnly(year, month, day)));

        Assert.Equal([line], Texts(head.Left, HeadPart.Number));
        Assert.Equal([date], Texts(head.Right, HeadPart.PlaceAndDate));
    }

    [Fact]
    public void Stamps_over_the_gaps_of_the_text_and_keeps_its_symbol_and_place()
    {
        var head = Compose(new DocumentHead(
        [
            Head(HeadPart.Number, "Số: /KH-PCTT"),
            Head(HeadPart.PlaceAndDate, "Sương Mai, ngày tháng năm 2026"),
        ])
        {
            Number = new NumberLine("Số: /KH-PCTT", null, "KH-PCTT"),
            PlaceAndDate = new PlaceAndDateLine("Sương Mai, ngày tháng năm 2026", "Sương Mai", "ngày tháng năm 2026", null, null, 2026),
        }, Commune, Stamp);

        Assert.Equal(["Số: 05/KH-PCTT"], Texts(head.Left, HeadPart.Number));
        Assert.Equal(["Sương Mai, ngày 05 tháng 6 năm 2026"], Texts(head.Right, HeadPart.PlaceAndDate));
    }

    [Fact]
    public void Opens_the_gaps_of_a_document_without_number_and_day()
    {
        var head = Compose(new DocumentHead([Head(HeadPart.PlaceAndDate, "Sương Mai, ngày tháng 6 năm 2026")])
        {
            PlaceAndDate = new PlaceAndDateLine("Sương Mai, ngày tháng 6 năm 2026", "Sương Mai", "ngày tháng 6 năm 2026", null, 6, 2026),
        }, Commune);

        string date = Assert.Single(Texts(head.Right, HeadPart.PlaceAndDate));
        Assert.Equal("Sương Mai, ngày\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0tháng 6 năm 2026", date);
    }

    [Fact]
    public void Keeps_dots_that_the_author_put_into_the_gap()
    {
        var head = Compose(new DocumentHead([Head(HeadPart.Number, "Số: …/KH-UBND")])
        {
            Number = new NumberLine("Số: …/KH-UBND", null, "KH-UBND"),
        }, Commune);

        Assert.Equal(["Số: …/KH-UBND"], Texts(head.Left, HeadPart.Number));
    }

    [Fact]
    public void Joins_the_lines_of_the_subject()
    {
        var head = Compose(new DocumentHead(
        [
            Head(HeadPart.TypeName, "KẾ HOẠCH"),
            Head(HeadPart.Subject, "Phòng, chống thiên tai"),
            Head(HeadPart.Rule, "-----"),
            Head(HeadPart.Subject, "năm 2026"),
            Head(HeadPart.SubjectNote, "(Ban hành kèm theo Quyết định số 1/QĐ-UBND)"),
        ]), Commune);

        Assert.Equal(
            [
                new HeadText(HeadPart.TypeName, "KẾ HOẠCH"),
                new HeadText(HeadPart.Subject, "Phòng, chống thiên tai năm 2026"),
                new HeadText(HeadPart.SubjectNote, "(Ban hành kèm theo Quyết định số 1/QĐ-UBND)"),
            ],
            head.Title);
    }

    [Fact]
    public void Prints_other_words_where_they_stood()
    {
        var head = Compose(new DocumentHead(
        [
            Head(HeadPart.Other, "DỰ THẢO"),
            Head(HeadPart.Issuer, "UBND XÃ SƯƠNG MAI", HeadPart.Motto, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            Head(HeadPart.Other, "BAN CHỈ HUY", HeadPart.Other, "bên phải"),
            Head(HeadPart.TypeName, "KẾ HOẠCH"),
            Head(HeadPart.Other, "lần thứ hai"),
        ]), Commune);

        Assert.Equal(["DỰ THẢO"], Texts(head.Above, HeadPart.Other));
        Assert.Equal(["BAN CHỈ HUY"], Texts(head.Left, HeadPart.Other));
        Assert.Equal(["bên phải"], Texts(head.Right, HeadPart.Other));
        Assert.Equal(["lần thứ hai"], Texts(head.Title, HeadPart.Other));
    }

    [Fact]
    public void Names_the_file_after_type_and_subject()
    {
        var metadata = OfficialDocument.From(new PlanText { Head = TitleOnly("Phòng, chống thiên tai") }, Commune, null).Metadata;

        Assert.Equal(new DocumentMetadata("KẾ HOẠCH Phòng, chống thiên tai", "Ủy ban nhân dân xã Mây Trắng"), metadata);
        Assert.Equal("Văn bản", OfficialDocument.From(new PlanText(), Commune, null).Metadata.Title);
    }
}
