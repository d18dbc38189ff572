using Microsoft.EntityFrameworkCore;
using PlanPortal.Data.Rounds;
using PlanPortal.Testing;

namespace PlanPortal.Data.Tests.Rounds;

/// <summary>A plan of two years with work of every rhythm, signed on Monday 2 March 2026, and the days that follow.</summary>
internal static class LongPlan
{
    public const string Once = "Rà soát ao, hồ";
    public const string Monthly = "Kiểm tra biển cảnh báo";
    public const string Quarterly = "Tổng hợp số liệu trẻ em";
    public const string Yearly = "Tổ chức lớp dạy bơi";
    public const string Always = "Tuyên truyền trên loa truyền thanh";

    public const string Reporting = "Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 10/6 và trước ngày 10/12.";

    public const string Text = $"""
        ỦY BAN NHÂN DÂN
        XÃ HÒA BÀNG

        Hòa Bàng, ngày     tháng     năm 2026

        KẾ HOẠCH

        Phòng, chống đuối nước trẻ em giai đoạn 2026-2027

        I. NHIỆM VỤ

        1. {Once}

        - Cơ quan chủ trì: Phòng Kinh tế.

        - Thời gian thực hiện: trước ngày 30/6/2026.

        2. {Monthly}

        - Cơ quan chủ trì: Phòng Văn hóa - Xã hội.

        - Thời gian thực hiện: trước ngày 25 hằng tháng.

        3. {Quarterly}

        - Cơ quan chủ trì: Phòng Kinh tế.

        - Thời gian thực hiện: hằng quý.

        4. {Yearly}

        - Cơ quan chủ trì: Phòng Văn hóa - Xã hội.

        - Thời gian thực hiện: trước ngày 10/6 và 10/12 hằng năm.

        5. {Always}

        - Cơ quan chủ trì: Phòng Văn hóa - Xã hội.

        - Thời gian thực hiện: thường xuyên.

        II. TỔ CHỨC THỰC HIỆN

        1. Phòng Văn hóa - Xã hội

        - {Reporting}

        TM. ỦY BAN NHÂN DÂN

        CHỦ TỊCH

        Phan Thế Đoàn
        """;

    public static readonly DateOnly SignedOn = new(2026, 3, 2);

    /// <summary>9 o'clock in Vietnam.</summary>
    public static DateTime MorningOf(DateOnly day) => day.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);

    /// <summary>Signed at 9 o'clock on <see cref="SignedOn"/>.</summary>
    public static async Task<int> SignAsync(PortalDatabase database, Commune commune)
    {
        var id = await database.SavedAsync(
            commune, A.Plan.Saying(Text).ThatWasReadThrough().BegunAt(MorningOf(SignedOn).AddHours(-1)).ThatPassedTheFormatCheck());
        await using var work = database.Work(commune);
        await work.SignAsync(id, commune.Chair.Id, MorningOf(SignedOn));
        return id;
    }

    public static async Task<RoundResult?> RoundAsync(this PortalDatabase database, Commune commune, DateOnly day)
    {
        await using var work = database.Work(commune);
        return await work.Get<DailyRounds>().RunAsync(commune.Organization.Id, MorningOf(day).AddHours(-2));
    }

    /// <summary>The open work with this name and due day is reported as done by its unit.</summary>
    public static async Task FinishAsync(this PortalDatabase database, Commune commune, string name, DateOnly due, DateOnly day)
    {
        await using var work = database.Work(commune);
        var item = await work.Database.WorkItems.Include(w => w.Parts).Include(w => w.Task).SingleAsync(w => w.Task!.Name == name && w.DueOn == due);
        var part = item.Parts.Single();
        var by = await work.Database.People.SingleAsync(p => p.Id == (part.UnitId == commune.Culture.Id ? commune.Specialist.Id : commune.OtherHead.Id));
        item.Report(part, Core.Execution.PartState.Done, 100, null, needsConfirmation: false, by, MorningOf(day));
        await work.Database.SaveChangesAsync();
    }

    /// <summary>The head of Phòng Kinh tế sends the unit's report that is due on this day.</summary>
    public static async Task SendReportAsync(this PortalDatabase database, Commune commune, DateOnly due, DateOnly day)
    {
        await using var work = database.Work(commune);
        var report = await work.Database.UnitReports.Include(r => r.Period).SingleAsync(r => r.UnitId == commune.Economy.Id && r.DueOn == due);
        work.Database.Acts.Add(report.Send("{}", await work.Database.People.SingleAsync(p => p.Id == commune.OtherHead.Id), MorningOf(day)));
        await work.Database.SaveChangesAsync();
    }
}
