using FsCheck;
using FsCheck.Fluent;
using PlanPortal.Core.Drafting;
using PlanPortal.Core.Drafting.Additions;
using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Testing;
using Forms = PlanPortal.Core.Drafting.Additions.Additions;

namespace PlanPortal.Core.Tests.Drafting.Additions;

/// <summary>What people plainly want to add is never refused: so the forms are of use.</summary>
public class UsefulAdditionsTests
{
    public static TheoryData<string> Plans => [.. OwnPlans.Names];

    [Fact]
    public void A_plain_target_goes_into_any_plan() => Goes(PlainAdditions.Target, Forms.AddTarget);

    [Fact]
    public void A_target_for_a_year_gone_by_is_refused_with_the_reason()
    {
        var plan = PlanReader.Read(OwnPlans.Text("src/PlanPortal.Data/Demo/plans/14-phong-chong-ma-tuy-2027.txt"));

        var refused = Forms.AddTarget(plan, new("Tỷ lệ hộ dân ký cam kết", Comparator.AtLeast, 95, null, "%", 2026), null);

        Assert.Equal("Kế hoạch của năm 2027 không đặt chỉ tiêu cho năm 2026 đã qua; hãy ghi năm từ 2027 trở đi.", refused.Problem);
    }

    [Fact]
    public void A_plain_task_goes_into_any_plan() => Goes(PlainAdditions.Task, Forms.AddTask);

    [Fact]
    public void Plain_duties_go_into_any_plan() => Goes(PlainAdditions.Duties, Forms.AddUnitDuties);

    [Fact]
    public void A_plain_reporting_duty_goes_into_any_plan() => Goes(PlainAdditions.Reporting, Forms.AddReportingDuty);

    [SharedPlanFact]
    public void Real_plans_take_them_too() => Assert.All(Directory.GetFiles(SharedPlans.Folder!, "*.txt"), file =>
    {
        var text = File.ReadAllText(file);
        Goes(_ => text, [file], PlainAdditions.Target, Forms.AddTarget, 10);
        Goes(_ => text, [file], PlainAdditions.Task, Forms.AddTask, 10);
        Goes(_ => text, [file], PlainAdditions.Duties, Forms.AddUnitDuties, 10);
        Goes(_ => text, [file], PlainAdditions.Reporting, Forms.AddReportingDuty, 10);
    });

    [Theory]
    [MemberData(nameof(Plans))]
    public void Each_section_that_is_offered_for_tasks_takes_one(string name)
    {
        var plan = PlanReader.Read(OwnPlans.Text(name));
        Assert.All(Forms.ForTasks(plan), place => Assert.Null(Forms.AddTask(plan, new("Kiểm tra việc thực hiện", ["Công an xã"], [], null, "Quý III/2026", null), place.Path).Problem));
    }

    private static void Goes<T>(Gen<T> items, Func<PlanText, T, string?, Addition> add) => Goes(OwnPlans.Text, OwnPlans.Names, items, add, 150);

    private static void Goes<T>(Func<string, string> read, IReadOnlyList<string> plans, Gen<T> items, Func<PlanText, T, string?, Addition> add, int cases)
    {
        var drawn = from name in Gen.Elements(plans.ToArray()) from item in items select (name, item);
        Prop.ForAll(drawn.ToArbitrary(), d => Assert.Null(add(PlanReader.Read(read(d.name)), d.item, null).Problem)).Check(Properties.Cases(cases));
    }
}
