using PlanPortal.Core.Execution;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Execution;

/// <summary>Work that a plan signed on <see cref="Moments.Morning"/> (2 March 2026) gives out. Phòng Văn hóa - Xã hội answers for the plan.</summary>
internal sealed class Given
{
    public const string Culture = "Phòng Văn hóa - Xã hội";
    public const string Economy = "Phòng Kinh tế";
    public const string Youth = "Đoàn Thanh niên xã";

    public Commune Commune { get; } = A.Commune();

    public DateTime Morning { get; } = Moments.Morning;

    public DateOnly Today => VietnamTime.DayOf(Morning);

    /// <summary>A body outside the organization.</summary>
    public Unit Outside { get; }

    public Person EconomySpecialist { get; }

    public Given()
    {
        Outside = new Unit(Commune.Organization, Youth, outside: true).WithKey();
        EconomySpecialist = Commune.Person("Lường Văn Phin", "Chuyên viên", Commune.Economy, Roles.Specialist);
    }

    /// <summary>A signed plan with one task.</summary>
    public Plan Plan(string lead = Economy, string? helps = null, string? time = "trước ngày 30/6/2026", string title = "Trồng cây xanh năm 2026", string duties = "") =>
        Sign($"""
            ỦY BAN NHÂN DÂN
            XÃ HÒA BÀNG

            Hòa Bàng, ngày     tháng     năm 2026

            KẾ HOẠCH

            {title}

            II. NHIỆM VỤ

            1. Ươm cây giống

            - Cơ quan chủ trì: {lead}.

            {(helps is null ? "" : $"- Cơ quan phối hợp: {helps}.")}

            {(time is null ? "" : $"- Thời gian thực hiện: {time}.")}

            {duties}

            TM. ỦY BAN NHÂN DÂN

            CHỦ TỊCH

            Phan Thế Đoàn
            """);

    /// <summary>The work of the one task of <see cref="Plan"/>.</summary>
    public WorkItem Work(string lead = Economy, string? helps = null, string? time = "trước ngày 30/6/2026") =>
        Assert.Single(Plan(lead, helps, time).Work);

    /// <summary>Work that its leads reported as done and the coordinating unit has yet to confirm.</summary>
    public WorkItem Reported()
    {
        var work = Work();
        work.Report(work.Parts[0], PartState.Done, 100, "Đã ươm 5.000 cây.", needsConfirmation: true, EconomySpecialist, Morning);
        return work;
    }

    public Plan Sign(string text)
    {
        Plan plan = A.Plan.In(Commune).Saying(text).ThatPassedTheFormatCheck();
        plan.Sign(Commune.Chair, Commune.RegisterOf(2026), UnitDirectory.Of([Commune.Culture, Commune.Economy, Outside], Commune.Organization.Name), Printing.Plainly, Morning.MinutesLater(5));
        return plan;
    }
}
