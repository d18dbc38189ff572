using PlanPortal.Core.Organizations;

namespace PlanPortal.Core.Plans;

/// <summary>The skeleton of a plan begun from a blank sheet: the usual sections in their order, no made-up words.</summary>
public static class PlanTemplate
{
    public static string Blank(Organization organization, string subject) =>
        $"""
        KẾ HOẠCH

        {subject}

        {organization.ShortName} ban hành Kế hoạch như sau:

        I. MỤC ĐÍCH, YÊU CẦU

        1. Mục đích

        2. Yêu cầu

        II. NỘI DUNG

        III. KINH PHÍ THỰC HIỆN

        IV. TỔ CHỨC THỰC HIỆN

        Nơi nhận:

        - Như mục IV;

        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN

        CHỦ TỊCH
        """;
}
