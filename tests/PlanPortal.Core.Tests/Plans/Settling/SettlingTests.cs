using PlanPortal.Core.Drafting.Meaning;
using PlanPortal.Core.Journal;
using PlanPortal.Core.Organizations;
using PlanPortal.Core.Plans;
using PlanPortal.Core.Plans.Settling;
using PlanPortal.Testing;

namespace PlanPortal.Core.Tests.Plans.Settling;

/// <summary>What people say of the reading, while the text goes on changing.</summary>
public class SettlingTests
{
    private const string Trees = "Trồng mới 500 cây xanh trên các tuyến đường trục xã trong năm 2026.";
    private const string Schools = "Phấn đấu 100% trường học có vườn cây do học sinh chăm sóc.";

    private readonly Commune commune = A.Commune();

    private static string Text(string trees = Trees, string schools = Schools, string before = "Nâng cao nhận thức của Nhân dân về trồng cây.") => $"""
        ỦY BAN NHÂN DÂN
        XÃ HÒA BÀNG

        Hòa Bàng, ngày     tháng     năm 2026

        KẾ HOẠCH

        Trồng cây xanh năm 2026

        I. MỤC ĐÍCH

        {before}

        II. MỤC TIÊU

        - {trees}

        - {schools}

        III. NHIỆM VỤ

        1. Ươm cây giống

        - Cơ quan chủ trì: Phòng Kinh tế.

        - Thời gian thực hiện: Quý II/2026.

        TM. ỦY BAN NHÂN DÂN

        CHỦ TỊCH

        Phan Thế Đoàn
        """;

    [Fact]
    public void What_was_read_is_open_until_somebody_looks_at_it()
    {
        var reading = ReadingOf(PlanSaying(Text()));

        Assert.Equal([500m, 100m], reading.Targets.Select(t => t.Value.Value));
        Assert.Equal("Ươm cây giống", Assert.Single(reading.Tasks).Value.Name);
        Assert.All(reading.Rows(), r => Assert.Equal(RowState.Open, r.State));
        Assert.Equal((0, 3), (reading.Settled, reading.Total));
    }

    [Fact]
    public void A_confirmation_survives_edits_elsewhere_and_moves_of_its_own_sentence()
    {
        var plan = PlanSaying(Text());
        plan.Confirm([ReadingOf(plan).Targets[0]], commune.Specialist, Moments.Morning);

        Edit(plan, Text(before: "Một đoạn khác hẳn.\n\nThêm một đoạn nữa."));
        Assert.Equal([RowState.Confirmed, RowState.Open], ReadingOf(plan).Targets.Select(t => t.State));

        Edit(plan, Text(trees: Schools, schools: Trees));
        Assert.Equal([RowState.Open, RowState.Confirmed], ReadingOf(plan).Targets.Select(t => t.State));
    }

    [Fact]
    public void Spacing_case_and_where_a_tone_mark_stands_do_not_ask_again()
    {
        var plan = PlanSaying(Text(trees: "Trồng 500 cây hoà hợp."));
        plan.Confirm([ReadingOf(plan).Targets[0]], commune.Specialist, Moments.Morning);

        Edit(plan, Text(trees: "Trồng  500 cây Hòa hợp."));

        Assert.Equal(RowState.Confirmed, ReadingOf(plan).Targets[0].State);
    }

    [Fact]
    public void A_changed_sentence_asks_again_and_says_what_was_decided_before()
    {
        var plan = PlanSaying(Text());
        plan.Correct(ReadingOf(plan).Targets[0], Trebled, commune.Specialist, Moments.Morning);

        Edit(plan, Text(trees: Trees.Replace("500", "700", StringComparison.Ordinal)));

        var row = ReadingOf(plan).Targets[0];
        Assert.Equal((RowState.AsksAgain, 700m, 1500m), (row.State, row.Value.Value, row.Before!.Value));
        Assert.Equal(Trees, row.Decision!.Words);
    }

    [Theory]
    [InlineData(true, RowState.Corrected, 1500)]
    [InlineData(false, RowState.Confirmed, 700)]
    public void Whoever_is_asked_again_keeps_the_correction_or_takes_the_new_words(bool keep, RowState state, int value)
    {
        var plan = PlanSaying(Text());
        plan.Correct(ReadingOf(plan).Targets[0], Trebled, commune.Specialist, Moments.Morning);
        Edit(plan, Text(trees: Trees.Replace("500", "700", StringComparison.Ordinal)));
        var row = ReadingOf(plan).Targets[0];

        if (keep)
        {
            plan.Correct(row, row.Decision!.Correction!, commune.Specialist, Moments.Morning);
        }
        else
        {
            plan.Confirm([row], commune.Specialist, Moments.Morning);
        }

        var settled = ReadingOf(plan).Targets[0];
        Assert.Equal((state, (decimal)value), (settled.State, settled.Value.Value));
        Assert.Single(plan.Decisions);
    }

    [Fact]
    public void A_decision_whose_sentence_is_gone_says_nothing_more_and_speaks_again_when_it_comes_back()
    {
        var plan = PlanSaying(Text());
        plan.Dismiss([ReadingOf(plan).Targets[0]], commune.Specialist, Moments.Morning);

        Edit(plan, Text(trees: "Không liên quan gì nữa cả."));
        Assert.DoesNotContain(ReadingOf(plan).Targets, t => t.Decision is not null);

        Edit(plan, Text());
        Assert.Equal(RowState.Dismissed, ReadingOf(plan).Targets[0].State);
    }

    [Fact]
    public void A_correction_holds_instead_of_what_was_read()
    {
        var plan = PlanSaying(Text());

        plan.Correct(
            ReadingOf(plan).Tasks[0],
            new TaskCorrection("Ươm 500 cây giống", ["Phòng Văn hóa - Xã hội"], ["Phòng Kinh tế"], null, "trước ngày 30/6/2026", "500 cây"),
            commune.Head, Moments.Morning);

        var row = Assert.Single(ReadingOf(plan).Tasks);
        Assert.Equal((RowState.Corrected, "Ươm 500 cây giống", "500 cây"), (row.State, row.Value.Name, row.Value.Result));
        Assert.Equal((DeadlineKind.OnDate, new DateOnly(2026, 6, 30)), (row.Value.Time!.Kind, row.Value.Time.Due));
        Assert.Equal("III.1", row.Value.No);
    }

    [Fact]
    public void The_same_words_twice_are_two_rows_each_with_its_own_decision()
    {
        var plan = PlanSaying(Text(schools: Trees));
        plan.Dismiss([ReadingOf(plan).Targets[1]], commune.Specialist, Moments.Morning);

        Assert.Equal([RowState.Open, RowState.Dismissed], ReadingOf(plan).Targets.Select(t => t.State));
    }

    [Fact]
    public void What_a_person_adds_stands_at_its_sentence_until_that_changes()
    {
        var plan = PlanSaying(Text());
        const string sentence = "Nâng cao nhận thức của Nhân dân về trồng cây.";
        plan.Add(sentence, new TargetCorrection("Nhân dân hiểu về trồng cây", null, null, null, null, [2026]), commune.Specialist, Moments.Morning);

        var added = ReadingOf(plan).Targets[^1];
        Assert.Equal((RowState.Added, "Nhân dân hiểu về trồng cây"), (added.State, added.Value.Statement));
        Assert.Equal(sentence, ReadingOf(plan).Text.WordsAt(Assert.Single(added.Places)));

        Edit(plan, Text(before: "Câu này đã khác."));
        var lost = ReadingOf(plan).Targets[^1];
        Assert.Equal((RowState.AsksAgain, 0), (lost.State, lost.Places.Count));

        plan.Reattach(lost, "Câu này đã khác.", commune.Specialist, Moments.Morning);
        Assert.Equal(RowState.Added, ReadingOf(plan).Targets[^1].State);

        plan.Dismiss([ReadingOf(plan).Targets[^1]], commune.Specialist, Moments.Morning);
        Assert.Equal(2, ReadingOf(plan).Targets.Count);
    }

    [Fact]
    public void Taking_a_decision_back_leaves_the_row_as_read()
    {
        var plan = PlanSaying(Text());
        plan.Correct(ReadingOf(plan).Targets[0], Trebled, commune.Specialist, Moments.Morning);

        plan.Reopen([ReadingOf(plan).Targets[0]], commune.Specialist, Moments.Morning);

        Assert.Equal((RowState.Open, 500m), (ReadingOf(plan).Targets[0].State, ReadingOf(plan).Targets[0].Value.Value));
        Assert.Empty(plan.Decisions);
    }

    [Fact]
    public void Every_decision_is_in_the_record()
    {
        var plan = PlanSaying(Text());

        plan.Confirm([.. ReadingOf(plan).Targets], commune.Specialist, Moments.Morning);
        plan.Dismiss([ReadingOf(plan).Tasks[0]], commune.Specialist, Moments.Morning);

        Assert.Equal(
            ["Xác nhận 2 mục đọc được từ văn bản", "Bỏ: Ươm cây giống; chủ trì: Phòng Kinh tế; thời gian: Quý II/2026"],
            plan.Acts.Where(a => a.Kind == ActKind.ReadingSettled).Select(a => a.Detail));
    }

    [Fact]
    public void Drafter_head_office_and_leaders_settle_others_do_not_and_nobody_after_the_signature()
    {
        Plan plan = A.Plan.In(commune).Saying(Text()).ThatPassedTheFormatCheck();

        Assert.All([commune.Specialist, commune.Head, commune.Officer, commune.Chair, commune.DeputyChair], p => Assert.Null(plan.WhyNotSettle(p)));
        Assert.All([commune.Colleague, commune.OtherHead, commune.Clerk, commune.Administrator], p => Assert.Equal(Refusal.NotConcerned, plan.WhyNotSettle(p)));
        Assert.Equal(Refusal.AnotherOrganization, plan.WhyNotSettle(A.NeighbouringCommune().Chair));

        plan.Sign(commune.Chair, commune.RegisterOf(2026), commune.Directory, Printing.Plainly, Moments.Morning);
        Assert.Equal(Refusal.WrongState, plan.WhyNotSettle(commune.Chair));
    }

    [Fact]
    public void What_was_corrected_is_neither_confirmed_nor_dismissed_over_it()
    {
        var plan = PlanSaying(Text());
        plan.Correct(ReadingOf(plan).Targets[0], Trebled, commune.Head, Moments.Morning);
        var acts = plan.Acts.Count;

        plan.Confirm([ReadingOf(plan).Targets[0]], commune.Specialist, Moments.Morning);
        plan.Dismiss([ReadingOf(plan).Targets[0]], commune.Specialist, Moments.Morning);

        Assert.Equal((RowState.Corrected, 1500m), (ReadingOf(plan).Targets[0].State, ReadingOf(plan).Targets[0].Value.Value));
        Assert.Equal(acts, plan.Acts.Count);
    }

    [Fact]
    public void Of_two_changed_sentences_each_asks_again_with_its_own_decision()
    {
        var plan = PlanSaying(Text());
        plan.Correct(ReadingOf(plan).Targets[0], Trebled, commune.Specialist, Moments.Morning);
        plan.Dismiss([ReadingOf(plan).Targets[1]], commune.Specialist, Moments.Morning);

        Edit(plan, Text(trees: Schools.Replace("100%", "90%", StringComparison.Ordinal), schools: Trees.Replace("500", "700", StringComparison.Ordinal)));

        Assert.Equal([Verdict.Dismissed, Verdict.Corrected], ReadingOf(plan).Targets.Select(t => t.Decision?.Verdict));
    }

    [Fact]
    public void A_name_whose_chosen_units_are_closed_is_left_to_the_list_again()
    {
        var plan = PlanSaying(Text().Replace("Phòng Kinh tế.", "Phòng Kinh tế và Phòng Văn hóa - Xã hội.", StringComparison.Ordinal));
        const string name = "Phòng Kinh tế và Phòng Văn hóa - Xã hội";
        var whole = new UnitNaming(name, ReadingKeys.OfUnitName(name), NamingState.Unsettled, new(name, UnitMatchKind.None, []), [], 1, null);
        plan.Name(whole, [9999], commune.Specialist, Moments.Morning);

        Assert.Empty(ReadingOf(plan).Unsettled);
        Assert.All(ReadingOf(plan).Units, u => Assert.Equal(NamingState.Known, u.State));
    }

    [Fact]
    public void A_correction_of_one_kind_does_not_fit_another()
    {
        var plan = PlanSaying(Text());

        Assert.Throws<ArgumentException>(() => plan.Correct(ReadingOf(plan).Tasks[0], Trebled, commune.Specialist, Moments.Morning));
    }

    private static TargetCorrection Trebled => new("Trồng 1.500 cây", Comparator.AtLeast, 1500, null, "cây", [2026]);

    private Plan PlanSaying(string text) => A.Plan.In(commune).Saying(text);

    private SettledReading ReadingOf(Plan plan) => SettledReading.Of(plan, commune.Directory);

    private void Edit(Plan plan, string text) => plan.Edit(text, commune.Specialist, Moments.Morning);
}
