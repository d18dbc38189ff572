using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Reports;

/// <summary>Signed plans that ask for reports in these words.</summary>
internal static class ReportingPlans
{
    public static Plan Asking(string duties, DateTime signed, string subject = "Phòng, chống đuối nước cho trẻ em năm 2026", string work = "trước ngày 30/10/2026") =>
        A.Plan.BegunAt(signed.AddMinutes(-10)).ThatWasSigned().Saying($"""
            KẾ HOẠCH

            {subject}

            Ủy ban nhân dân xã Hòa Bàng ban hành Kế hoạch như sau:

            I. NHIỆM VỤ

            1. Mở lớp dạy bơi cho học sinh

            - Chủ trì: Phòng Kinh tế.

            - Thời gian: {work}.

            II. TỔ CHỨC THỰC HIỆN

            1. Phòng Văn hóa - Xã hội

            {duties}

            Trên đây là Kế hoạch của Ủy ban nhân dân xã Hòa Bàng./.

            Nơi nhận:

            - Các thôn, bản;

            - Lưu: VT, VHXH.

            TM. ỦY BAN NHÂN DÂN

            CHỦ TỊCH

            Phan Thế Đoàn
            """).Build().WithKey();
}
