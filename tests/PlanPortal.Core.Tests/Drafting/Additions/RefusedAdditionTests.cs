using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Additions;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Tests.Drafting.Meaning;
using Forms = PlanPortal.Core.Drafting.Additions.Additions;

namespace PlanPortal.Core.Tests.Drafting.Additions;

/// <summary>What cannot be written so that it reads back is refused with a sentence that says what to do.</summary>
public class RefusedAdditionTests
{
    private static readonly PlanText Plan = PlanReader.Read(SampleMeanings.Text("10-rural"));

    private static readonly NewTask Task = new("Tập huấn", ["Công an xã"], [], null, "Quý III/2026", null);

    [Fact]
    public void A_unit_that_would_read_as_two() => Refused(Forms.AddTask(Plan, Task with { Lead = ["Phòng Kinh tế; Công an xã"] }, null), "mỗi đơn vị riêng");

    [Fact]
    public void A_time_that_says_nothing() => Refused(Forms.AddTask(Plan, Task with { Time = "sớm nhất có thể" }, null), "Quý II/2026");

    [Fact]
    public void A_task_that_nobody_leads_at_no_time() => Refused(Forms.AddTask(Plan, Task with { Lead = [" "], Time = null }, null), "đơn vị chủ trì hoặc thời gian");

    [Fact]
    public void A_task_without_a_name() => Refused(Forms.AddTask(Plan, Task with { Name = " \n" }, null), "tên nhiệm vụ");

    [Fact]
    public void A_section_that_is_not_there() => Refused(Forms.AddTask(Plan, Task, "IX.9"), "chọn lại mục");

    [Fact]
    public void A_section_where_no_task_is_read() => Refused(Forms.AddTask(Plan, Task, "I.1"), "chọn mục khác");

    [Fact]
    public void A_measure_with_a_figure_of_its_own() => Refused(Forms.AddTarget(Plan, new("Tỷ lệ 15 xã đạt chuẩn", Comparator.AtLeast, 90, null, "%", null), null), "con số trong tên");

    [Fact]
    public void A_range_with_one_end() => Refused(Forms.AddTarget(Plan, new("Tỷ lệ", Comparator.Range, 90, null, "%", null), null), "cả hai đầu");

    [Fact]
    public void A_unit_without_duties() => Refused(Forms.AddUnitDuties(Plan, new("Công an xã", false, []), null), "ít nhất một việc");

    [Fact]
    public void A_day_that_does_not_exist() => Refused(Forms.AddReportingDuty(Plan, new("Các thôn", "UBND xã", null, ReportingEvery.Year, ["31/2"]), null), "Không hiểu ngày “31/2”");

    [Fact]
    public void Line_breaks_and_spaces_are_tidied_not_refused()
    {
        var addition = Forms.AddTask(Plan, Task with { Name = "  Tập huấn\r\n kỹ  năng số " }, null);
        Assert.Null(addition.Problem);
        Assert.Equal("Tập huấn kỹ năng số", PlanReader.Read(addition.Text).Body[addition.First].Text);
    }

    private static void Refused(Addition addition, string says)
    {
        Assert.Contains(says, addition.Problem, StringComparison.Ordinal);
        Assert.Equal((PlanWriter.Write(Plan), 0), (addition.Text, addition.Count));
    }
}
