using PlanPortal.Core.Scheduling;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Scheduling;

public class DigestTests
{
    private static readonly DateTime now = Moments.Morning;

    private readonly Commune commune = A.Commune();

    private Digest Digest => new(commune.Specialist, VietnamTime.DayOf(now), "a@b.vn", "Chủ đề", "Nội dung");

    [Fact]
    public void The_most_urgent_stands_first_and_the_subject_counts_it_all()
    {
        var text = DigestText.Of(
            "UBND xã Hòa Bàng", "Nông Thị Mận", new(2026, 3, 2),
            [Notice(NoticeKind.WorkGiven, "Mới"), Notice(NoticeKind.DueSoon, "Sắp"), Notice(NoticeKind.Late, "Muộn một"), Notice(NoticeKind.Late, "Muộn hai")], null);

        Assert.Equal("02/03/2026: 2 quá hạn, 1 sắp đến hạn, 1 việc mới", text.Subject);
        Assert.Equal(
            "Kính gửi Nông Thị Mận,\n\nUBND xã Hòa Bàng – Thứ Hai, ngày 02/03/2026.\n\nQUÁ HẠN (2)\n- Muộn một\n- Muộn hai\n\nSẮP ĐẾN HẠN (1)\n- Sắp\n\nVIỆC MỚI (1)\n- Mới\n",
            text.Body);
    }

    [Fact]
    public void Every_kind_of_notice_has_its_place_in_the_mail()
    {
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            Assert.Contains($"- Về {kind}\n", DigestText.Of("UBND", "Mận", new(2026, 3, 2), [Notice(kind, $"Về {kind}")], null).Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_digest_that_fails_is_tried_after_ever_longer_pauses_and_then_given_up()
    {
        var digest = Digest;
        var at = now;
        List<double> pauses = [];
        for (var i = 0; i < 5; i++)
        {
            Assert.True(digest.Claim(at));
            digest.Missed("Máy chủ bận.", at);
            pauses.Add(digest.NotBefore is { } next ? (next - at).TotalMinutes : -1);
            at = digest.NotBefore ?? at;
        }

        Assert.Equal([15, 30, 60, 120, -1], pauses);
        Assert.Equal((DigestState.Failed, "Máy chủ bận."), (digest.State, digest.Problem));
    }

    [Fact]
    public void A_digest_whose_sender_died_every_time_is_given_up_too()
    {
        var digest = Digest;
        for (var i = 0; i < 5; i++)
        {
            Assert.True(digest.Claim(now));
        }

        Assert.False(digest.Claim(now));
        Assert.Equal(DigestState.Failed, digest.State);
    }

    [Fact]
    public void A_digest_of_last_week_tells_nobody_anything()
    {
        var digest = Digest;

        Assert.False(digest.Claim(now.DaysLater(3)));
        Assert.Equal(DigestState.Failed, digest.State);
        Assert.True(Digest.Claim(now.DaysLater(2)));
    }

    private Notice Notice(NoticeKind kind, string text) => new Notice(commune.Specialist, kind, "k", text, "/", now).WithKey();
}

public class PublicHolidayTests
{
    private readonly Commune commune = A.Commune();

    [Fact]
    public void An_empty_year_lacks_all_of_them() => Assert.Equal(
        ["Tết Dương lịch (01/01)", "Ngày Chiến thắng (30/04)", "Ngày Quốc tế Lao động (01/05)", "Quốc khánh (02/09)", "Tết Nguyên đán (5 ngày, âm lịch)",
         "Giỗ Tổ Hùng Vương (1 ngày, âm lịch)", "ngày liền kề Quốc khánh (01/09 hoặc 03/09)"],
        PublicHolidays.MissingOf(2026, []));

    [Fact]
    public void A_year_with_all_of_them_lacks_nothing()
    {
        var year = PublicHolidays.Solar(2026).Select(s => Day(s.Day, s.Name))
            .Concat(Enumerable.Range(16, 5).Select(d => Day(new(2026, 2, d), "Nghỉ TẾT NGUYÊN ĐÁN")))
            .Append(Day(new(2026, 4, 26), "Giỗ Tổ Hùng Vương (10/3)")).Append(Day(new(2026, 9, 1), "Quốc khánh"));

        Assert.Empty(PublicHolidays.MissingOf(2026, [.. year]));
    }

    [Fact]
    public void Days_of_another_year_and_worked_days_do_not_count()
    {
        Assert.Contains("Tết Dương lịch (01/01)", PublicHolidays.MissingOf(2026, [Day(new(2027, 1, 1), "Tết Dương lịch"), new(commune.Organization, new(2026, 1, 1), "Trực", works: true)]));
        Assert.Contains("Tết Nguyên đán (mới nhập 1 trong 5 ngày)", PublicHolidays.MissingOf(2026, [Day(new(2026, 2, 16), "Tết Nguyên đán")]));
    }

    private Holiday Day(DateOnly day, string name) => new(commune.Organization, day, name);
}
