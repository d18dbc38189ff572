namespace PlanPortal.Web.Tests.Access;

/// <summary>
/// What everybody gets at the addresses that are not about one plan. A form is sent without anything filled in (unless
/// <see cref="FieldsOf"/> says otherwise), so a page in answer to a POST is the form with its messages.
/// </summary>
internal static class PortalRoutes
{
    /// <summary>One letter of <see cref="Answers"/> for each of <see cref="Who"/>; the blanks part nobody, colleagues and the stranger.</summary>
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["GET /"] = "S PPPPPPPPPP P",
        ["GET /ke-hoach"] = "S PPPPPPPPPP P",
        ["GET /ke-hoach/moi"] = "S PPPFFFFFFF P",
        ["POST /ke-hoach/moi"] = "S LLLFFFFFFF L",
        ["GET /so-van-ban-di"] = "S PPPPPPPPPP P",
        ["GET /so-van-ban-di/{id:int}"] = "S FFFFFFFFPF -",
        ["POST /so-van-ban-di/{id:int}"] = "S FFFFFFFFLF -",

        ["GET /tim-kiem"] = "S PPPPPPPPPP P",
        ["POST /tim-kiem/luu"] = "S LLLLLLLLLL L",
        ["POST /tim-kiem/luu/{id:int}/bo"] = "S ---------- -",
        ["GET /thong-ke"] = "S FFFFFPPPPP P",
        ["GET /thong-ke/truy-cap"] = "S FFFFFPPPPP P",
        ["GET /nhiem-vu"] = "S PPPPPPPPPP P",
        ["GET /nhiem-vu/{id:int}"] = "S PPPPPPPPPP -",
        ["GET /nhiem-vu/{id:int}/cap-nhat"] = "S PPPPPPPPPP -",
        // With nothing filled in each of them is refused on the page of the work; who may do what with it stands in WorkAccessTests.
        ["POST /nhiem-vu/{id:int}/cap-nhat"] = "S PPPPPPPPPP -",
        ["POST /nhiem-vu/{id:int}/xac-nhan"] = "S PPPPPPPPPP -",
        ["POST /nhiem-vu/{id:int}/lam-tiep"] = "S PPPPPPPPPP -",
        ["POST /nhiem-vu/{id:int}/giao"] = "S PPPPPPPPPP -",
        ["POST /nhiem-vu/{id:int}/buoc"] = "S PPPPPPPPPP -",
        ["POST /nhiem-vu/{id:int}/buoc/{step:int}/xong"] = "S PPPPPPPPPP -",
        ["POST /nhiem-vu/{id:int}/buoc/{step:int}/xoa"] = "S PPPPPPPPPP -",
        ["POST /nhiem-vu/{id:int}/y-kien"] = "S PPPPPPPPPP -",
        ["POST /nhiem-vu/{id:int}/minh-chung"] = "S PPPPPPPPPP -",
        ["POST /nhiem-vu/{id:int}/lui-han"] = "S PPPPPPPPPP -",
        ["POST /nhiem-vu/{id:int}/quyet-dinh-han"] = "S PPPPPPPPPP -",
        ["POST /nhiem-vu/{id:int}/dung"] = "S PPPPPPPPPP -",
        ["GET /muc-tieu"] = "S PPPPPPPPPP P",
        // Figures are given by units: whoever belongs to none is led to the list.
        ["GET /muc-tieu/nhap"] = "S PPPPPLLLLL P",
        ["POST /muc-tieu/nhap"] = "S PPPPPLLLLL P",
        ["GET /muc-tieu/{id:int}"] = "S PPPPPPPPPP -",
        ["POST /muc-tieu/{id:int}/so-lieu"] = "S PPPPPPPPPP -",
        // The coordinating unit and the office; for the others the page says why not.
        ["POST /muc-tieu/{id:int}/cach-theo-doi"] = "S LLPLPLPPPP -",

        ["GET /theo-doi"] = "S FFFPPPPPFF P",
        ["GET /theo-doi/chi-tieu"] = "S FFFPPPPPFF P",
        ["GET /theo-doi/tien-do"] = "S PPPPPPPPPP P",
        ["GET /theo-doi/bang"] = "S PPPPPPPPPP P",
        ["GET /theo-doi/lich"] = "S PPPPPPPPPP P",

        ["GET /nhiem-vu/minh-chung/{id:int}"] = "S PPPPPPPPPP -",
        ["POST /nhiem-vu/minh-chung/{id:int}/go"] = "S LLLLLLLLLL -",

        ["GET /vuong-mac"] = "S PPPPPPPPPP P",
        ["GET /vuong-mac/moi"] = "S PPPPPPPPPP P",
        ["POST /vuong-mac/moi"] = "S PPPPPPPPPP P",
        ["GET /vuong-mac/{id:int}"] = "S PPPPPPPPPP -",
        // The first of the coordinating unit passes it on; for everybody after it there is nothing to pass on.
        ["POST /vuong-mac/{id:int}/chuyen"] = "S LPPPPPPPPP -",
        ["POST /vuong-mac/{id:int}/tra-loi"] = "S PPPPPPPPPP -",
        ["POST /vuong-mac/{id:int}/rut"] = "S PPPPPPPPPP -",
        ["POST /vuong-mac/{id:int}/minh-chung"] = "S PPPPPPPPPP -",

        ["GET /nhap-xuat"] = "S PPPPPPPPPP P",
        ["POST /nhap-xuat"] = "S PPPPPPPPPP P",
        ["POST /nhap-xuat/xuat"] = "S PPPPPPPPPP P",
        ["GET /nhap-xuat/ket-qua/{id:int}"] = "S ---------- -",
        ["GET /nhap-xuat/ket-qua/{id:int}/khong-nhan"] = "S ---------- -",
        ["POST /nhap-xuat/ket-qua/{id:int}/ghi"] = "S ---------- -",
        ["GET /cong-viec-nen/{id:int}"] = "S ---------- -",
        ["GET /cong-viec-nen/{id:int}/tep"] = "S ---------- -",

        ["GET /bao-cao"] = "S PPPPPPPPPP P",
        ["GET /bao-cao/tong-hop"] = "S PPPFFFFFFF P",
        ["POST /bao-cao/tong-hop"] = "S PPPFFFFFFF P",
        ["GET /bao-cao/ky/moi"] = "S PPPPPPPPPP P",
        ["POST /bao-cao/ky/moi"] = "S PPPPPPPPPP P",
        ["GET /bao-cao/ky/{id:int}"] = "S PPPPPPPPPP -",
        // Back to the period, with what was done or why not.
        ["POST /bao-cao/ky/{id:int}/khoa"] = "S LLLLLLLLLL -",
        ["POST /bao-cao/ky/{id:int}/mo-lai"] = "S LLLLLLLLLL -",
        ["POST /bao-cao/ky/{id:int}/du-thao"] = "S LLLLLLLLLL -",
        ["GET /bao-cao/don-vi/{id:int}"] = "S PPPPPPPPPP -",
        ["GET /bao-cao/don-vi/{id:int}/phien-ban"] = "S PPPPPPPPPP -",
        // Written by the unit, sent by its head.
        ["POST /bao-cao/don-vi/{id:int}"] = "S LLPLPPPPPP -",
        ["POST /bao-cao/don-vi/{id:int}/trinh"] = "S LLPLPPPPPP -",
        ["POST /bao-cao/don-vi/{id:int}/gui"] = "S PPPLPPPPPP -",

        ["GET /dang-nhap"] = "P LLLLLLLLLL L",
        ["POST /dang-nhap"] = "P PPPPPPPPPP P",
        ["POST /dang-xuat"] = "S SSSSSSSSSS S",
        ["GET /doi-mat-khau"] = "S PPPPPPPPPP P",
        ["POST /doi-mat-khau"] = "S PPPPPPPPPP P",
        ["GET /thiet-lap"] = "L LLLLLLLLLL L",
        ["POST /thiet-lap"] = "S SSSSSSSSSS S",
        // Shows the page of a fault, here that of a missing page.
        ["* /loi/{status:int:range(400, 599)}"] = "- ---------- -",

        ["GET /quan-tri/nguoi-dung"] = "S FFFFFFFFFP P",
        ["GET /quan-tri/nguoi-dung/them"] = "S FFFFFFFFFP P",
        ["POST /quan-tri/nguoi-dung/them"] = "S FFFFFFFFFP P",
        ["GET /quan-tri/nguoi-dung/{id:int}"] = "S FFFFFFFFFP -",
        ["POST /quan-tri/nguoi-dung/{id:int}"] = "S FFFFFFFFFP -",
        ["GET /quan-tri/nguoi-dung/{id:int}/mat-khau"] = "S FFFFFFFFFL L",
        ["POST /quan-tri/nguoi-dung/{id:int}/mat-khau"] = "S FFFFFFFFFL -",
        ["POST /quan-tri/nguoi-dung/{id:int}/ngung"] = "S FFFFFFFFFL -",
        ["POST /quan-tri/nguoi-dung/{id:int}/mo-lai"] = "S FFFFFFFFFL -",
        ["GET /quan-tri/don-vi"] = "S FFFFFFFFFP P",
        ["GET /quan-tri/don-vi/them"] = "S FFFFFFFFFP P",
        ["POST /quan-tri/don-vi/them"] = "S FFFFFFFFFP P",
        ["GET /quan-tri/don-vi/{id:int}"] = "S FFFFFFFFFP -",
        ["POST /quan-tri/don-vi/{id:int}"] = "S FFFFFFFFFP -",
        ["GET /quan-tri/co-quan"] = "S FFFFFFFFFP P",
        ["POST /quan-tri/co-quan"] = "S FFFFFFFFFP P",

        ["GET /quan-tri/theo-doi"] = "S FFFFFFFFFP P",
        ["POST /quan-tri/theo-doi"] = "S FFFFFFFFFP P",
        ["GET /quan-tri/ngay-nghi"] = "S FFFFFFFFFP P",
        ["POST /quan-tri/ngay-nghi"] = "S FFFFFFFFFP P",
        ["POST /quan-tri/ngay-nghi/duong-lich"] = "S FFFFFFFFFL L",
        ["POST /quan-tri/ngay-nghi/{id:int}/bo"] = "S FFFFFFFFF- -",

        ["GET /thong-bao"] = "S PPPPPPPPPP P",
        // The specialist's own; nobody else has a notice of this key.
        ["GET /thong-bao/{id:int}"] = "S L--------- -",
        ["POST /thong-bao/da-doc"] = "S LLLLLLLLLL L",
        ["GET /thong-bao/cai-dat"] = "S PPPPPPPPPP P",
        ["POST /thong-bao/cai-dat"] = "S LLLLLLLLLL L",
        ["POST /thong-bao/cai-dat/lich"] = "S LLLLLLLLLL L",
        ["POST /thong-bao/cai-dat/lich/thu-hoi"] = "S LLLLLLLLLL L",
        ["GET /lich.ics"] = "S PPPPPPPPPP P",
        // A secret that nobody has.
        ["GET /lich/{secret}.ics"] = "- ---------- -",

        // In Development only.
        ["GET /styleguide"] = "- ---------- -",
        ["GET /styleguide/desk"] = "- ---------- -",
        ["GET /styleguide/document"] = "- ---------- -",
        ["GET /styleguide/empty"] = "- ---------- -",
        ["GET /styleguide/fault"] = "- ---------- -",
        ["GET /styleguide/form"] = "- ---------- -",
        ["POST /styleguide/form"] = "- ---------- -",
        ["GET /styleguide/open"] = "- ---------- -",
        ["POST /styleguide/undo"] = "- ---------- -",
    };
}
