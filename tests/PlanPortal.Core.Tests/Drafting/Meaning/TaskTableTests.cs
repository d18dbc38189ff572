using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Meaning;

namespace PlanPortal.Core.Tests.Drafting.Meaning;

public sealed class TaskTableTests
{
    [Fact]
    public void A_merged_row_names_a_group_of_tasks_and_is_none_itself()
    {
        var plan = PlanReader.Read("""
            KẾ HOẠCH
            Chỉnh trang đường thôn trên địa bàn xã Hòa Bàng năm 2026

            I. NHIỆM VỤ

            | TT | Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành |
            |---|---|---|---|
            | I | Giai đoạn chuẩn bị | > | > |
            | 1 | Lập danh sách tuyến đường | Phòng Kinh tế | Quý I/2026 |
            | II | Giai đoạn thực hiện | > | > |
            | 2 | Trồng cây hai bên đường | Các thôn | Quý II/2026 |
            """);

        Assert.Equal(["Lập danh sách tuyến đường", "Trồng cây hai bên đường"], PlanMeaning.Of(plan).Tasks.Select(t => t.Name));
    }
}
